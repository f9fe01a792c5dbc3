"""The plan: every hard cost line in exactly one row, every row in exactly one place. docs/rules.md as code.

`build_plan` is total and pure: it decides for whatever was read, raises nothing, and reads no clock.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.compose import compose_draft
from hardcost_desktop.domain.coverage import Coverage, find_coverage
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.grouping import Group, HardCostLines
from hardcost_desktop.domain.judging import Judge
from hardcost_desktop.domain.matching import Match
from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction


@dataclass(frozen=True, slots=True)
class Total:
    """Count and sum of the rows in one place."""

    count: int
    amount: Decimal


@dataclass(frozen=True)
class ImportPlan:
    """Every row, and how many lines lie on other accounts (R7).

    Attributes:
        rows: By date, then transaction, then line; whatever order they were read in.
        other_account_lines: Lines of the window that are in no row.
    """

    rows: tuple[Row, ...] = ()
    other_account_lines: int = 0

    @cached_property
    def totals(self) -> Mapping[Status, Total]:
        """Count and sum per status; all five are always there."""
        counts = Counter(row.status for row in self.rows)
        sums = dict.fromkeys(Status, ZERO)
        for row in self.rows:
            sums[row.status] += row.amount
        return {status: Total(counts[status], sums[status]) for status in Status}

    @cached_property
    def by_key(self) -> Mapping[str, Row]:
        """Rows by key."""
        return {row.key: row for row in self.rows}

    @property
    def ready(self) -> tuple[Row, ...]:
        """The rows that Import would write."""
        return tuple(row for row in self.rows if row.status is Status.READY)


def build_plan(
    books: Books,
    directory: Directory,
    ledger: Iterable[LedgerEntry],
    decisions: Decisions,
    settings: ImportSettings,
) -> ImportPlan:
    """Decide for every hard cost line where it stands. Total and pure; independent of the order of its input.

    Args:
        books: One reading of QuickBooks.
        directory: One reading of Clio.
        ledger: What this program wrote, or tried to.
        decisions: What people decided.
        settings: What is to be imported, and how.
    """
    return _Planner(books, directory, ledger, decisions, settings).plan()


class _Planner:
    """One run of `build_plan`."""

    def __init__(
        self,
        books: Books,
        directory: Directory,
        ledger: Iterable[LedgerEntry],
        decisions: Decisions,
        settings: ImportSettings,
    ) -> None:
        self._books = books
        self._directory = directory
        self._decisions = decisions
        self._settings = settings
        self._covered = find_coverage(ledger, directory.hard_costs)
        self._lines = HardCostLines.chosen(books, settings)
        self._judge = Judge(books, directory, decisions, settings, self._covered, self._lines)

    def plan(self) -> ImportPlan:
        rows: list[Row] = []
        others = 0
        for transaction in self._books.transactions:
            groups = list(self._groups(transaction))
            rows += [self._row(group) for group in groups]
            rows += self._orphans(transaction, groups)
            listed = sum(len(group.lines) for group in groups)
            others += sum(_carries_cost(line) for line in transaction.lines) - listed
        rows += self._gone()
        return ImportPlan(tuple(sorted(rows, key=_reading_order)), others)

    def _groups(self, transaction: Transaction) -> Iterator[Group]:
        """Rows' lines; what is left of a partly imported row stands alone once a person said so."""
        holds = self._covered.of(transaction.ref)
        for group in self._lines.groups(transaction):
            if not holds or group.key not in self._decisions.confirmed:
                yield group
                continue
            held = [line for line in group.lines if any(h.covers(line) for h in holds)]
            if held:
                yield replace(group, lines=tuple(held))
            for line in group.lines:
                if line not in held:
                    yield Group(f"{transaction.ref}.l{line.id}", transaction, (line,))

    def _row(self, group: Group) -> Row:
        verdict = self._judge.judge(group)
        found = group.transaction
        return Row(
            key=group.key,
            status=verdict.status,
            reason=verdict.reason,
            transaction=found,
            lines=group.lines,
            amount=group.amount,
            currency=self._currency(found),
            date=found.date,
            customer_id=group.customer_id,
            customer_name=self._customer_name(group.customer_id, group.customer_name),
            match=verdict.match,
            draft=compose_draft(
                group, verdict.match, self._directory, self._decisions, self._settings
            ),
            coverage=verdict.coverage,
            lookalikes=verdict.lookalikes,
            excluded_note=self._decisions.excluded.get(group.key, ""),
        )

    def _orphans(self, transaction: Transaction, groups: list[Group]) -> Iterator[Row]:
        """Entries in Clio whose lines no row shows any more, because the transaction was edited."""
        keys = {group.key for group in groups}
        shown = [line for group in groups for line in group.lines]
        holds = [
            hold
            for hold in self._covered.of(transaction.ref)
            if hold.key not in keys
            and not any(hold.covers(line) for line in shown)
            and hold.orphaned(transaction)
        ]
        return self._in_clio_alone(holds, Reason.CHANGED_IN_QUICKBOOKS, transaction)

    def _gone(self) -> Iterator[Row]:
        there = {cost.id for cost in self._directory.hard_costs}
        for ref in self._books.gone:
            holds = [h for h in self._covered.of(ref) if h.unsettled or h.activity_id in there]
            yield from self._in_clio_alone(holds, Reason.DELETED_IN_QUICKBOOKS, None)

    def _in_clio_alone(
        self, holds: Iterable[Coverage], reason: Reason, transaction: Transaction | None
    ) -> Iterator[Row]:
        """Rows for what is in Clio alone: their amount is nothing, as QuickBooks has no line for it now."""
        by_key: dict[str, list[Coverage]] = {}
        for hold in holds:
            by_key.setdefault(hold.key, []).append(hold)
        for key, same in by_key.items():
            why = Reason.OUTCOME_UNKNOWN if all(h.unsettled for h in same) else reason
            matter = self._directory.matter_by_id.get(same[0].matter_id or -1)
            client = self._directory.contact_by_id.get((matter and matter.client_id) or -1)
            yield Row(
                key=key,
                status=why.status,
                reason=why,
                transaction=transaction,
                lines=(),
                amount=ZERO,
                currency=self._currency(transaction),
                date=transaction.date if transaction else same[0].date,
                match=Match(contact=client, matter=matter),
                coverage=tuple(same),
            )

    def _currency(self, transaction: Transaction | None) -> str:
        own = transaction.currency if transaction else None
        return own or self._books.home_currency or self._directory.currency or ""

    def _customer_name(self, customer_id: str | None, fallback: str) -> str:
        customer = self._books.customers.get(customer_id or "")
        return (customer.full_name or customer.name) if customer else fallback


def _carries_cost(line: Line) -> bool:
    """A line that names neither account nor product is documentation (Intuit, Purchase: ItemRef)."""
    return line.account_id is not None or bool(line.detail) or line.kind is LineKind.OTHER


def _reading_order(row: Row) -> tuple[date, str, int, str, int, str]:
    """By date, then transaction, then line: ids are numbers written as text, so the shorter is the smaller."""
    head, _, tail = row.key.partition(".")
    return row.date, head[:1], len(head), head, len(tail), tail
