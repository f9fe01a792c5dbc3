"""The rows of each transaction: its lines grouped, judged and composed, and what of it is in Clio alone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Protocol, TypeVar

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.compose import Composer
from hardcost_desktop.domain.coverage import Coverage, Covered, find_coverage, find_undone
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.grouping import Group, HardCostLines
from hardcost_desktop.domain.judging import Judge, Verdict
from hardcost_desktop.domain.left import find_left, state_of
from hardcost_desktop.domain.matching import Match
from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction


class Planner:
    """Makes rows from transactions, one transaction at a time; pure over its inputs, which all rows share."""

    def __init__(
        self,
        books: Books,
        directory: Directory,
        covered: Covered,
        undone: frozenset[tuple[str, str]],
        decisions: Decisions,
        settings: ImportSettings,
    ) -> None:
        self._books = books
        self._directory = directory
        self._covered = covered
        self._undone = undone
        self._decisions = decisions
        self._settings = settings
        self._lines = HardCostLines.chosen(books, settings)
        self._judge = Judge(books, directory, decisions, settings, covered, self._lines)
        self._composer = Composer(directory, decisions, settings)
        self._home = books.home_currency or directory.currency or ""

    @classmethod
    def of(
        cls,
        books: Books,
        directory: Directory,
        ledger: Iterable[LedgerEntry],
        decisions: Decisions,
        settings: ImportSettings,
    ) -> "Planner":
        """Prepare; the arguments are those of `build_plan`."""
        entries = list(ledger)
        covered = find_coverage(entries, directory.hard_costs, directory.gone)
        return cls(books, directory, covered, find_undone(entries), decisions, settings)

    def decided(self, decisions: Decisions) -> "Planner":
        """Give one that differs in the decisions alone."""
        return Planner(
            self._books, self._directory, self._covered, self._undone, decisions, self._settings
        )

    @property
    def taken(self) -> frozenset[int]:
        """The entries of Clio that are some row's already, whether it is shown or not."""
        return self._covered.activity_ids

    def make_all(self, pause: Pause = go_on) -> list[Row]:
        """Make every row, in the reading order.

        Transactions are sorted, day by day, and then the rows of each: sorting all rows at once takes longer,
        and would let no other thread run meanwhile.
        """
        by_day = sort_by_day(pausing(self._books.transactions, pause, FEW_AT_ONCE))
        gone = sort_by_day(self._make_gone())
        rows: list[Row] = []
        for day in sorted(by_day.keys() | gone.keys()):
            begun = len(rows)
            for transaction in pausing(sorted(by_day.get(day, ()), key=_ref_order), pause):
                rows += self.make(transaction)
            if day in gone:
                rows[begun:] = sorted([*rows[begun:], *gone[day]], key=row_order)
        return rows

    def make(self, transaction: Transaction) -> list[Row]:
        """Make the rows of one transaction, in the reading order."""
        holds = self._covered.of(transaction.ref)
        if holds:
            rows = self._make_held(transaction, holds)
        elif self._before_start(transaction):
            return []
        else:
            rows = [self._row(group, holds) for group in self._lines.groups(transaction)]
        if len(rows) > 1:
            rows.sort(key=_line_order)
        return rows

    def _make_held(self, transaction: Transaction, holds: tuple[Coverage, ...]) -> list[Row]:
        """The rows of a transaction of which something is in Clio."""
        groups = list(self._groups(transaction, holds))
        rows = [self._row(group, holds) for group in groups]
        rows += self._orphans(transaction, groups, holds)
        if not self._before_start(transaction):
            return rows
        return [row for row in rows if row.coverage or row.reason is Reason.CHANGED_IN_QUICKBOOKS]

    def count_others(self, rows: Iterable[Row], pause: Pause = go_on) -> int:
        """Count the lines that carry a cost and are in none of the rows, which are all there are (R7)."""
        start = self._settings.start_date or date.min
        there = pausing(self._books.transactions, pause, FEW_AT_ONCE)
        window = (each.lines for each in there if each.date >= start)
        carrying = sum(
            line.account_id is not None or _carries_cost(line) for lines in window for line in lines
        )
        shown = pausing(rows, pause, FEW_AT_ONCE)
        return carrying - sum(len(row.lines) for row in shown if row.date >= start)

    def _before_start(self, transaction: Transaction) -> bool:
        """What is dated before the start date is no cost to import (R5), but what is in Clio of it is shown."""
        start = self._settings.start_date
        return start is not None and transaction.date < start

    def _groups(self, transaction: Transaction, holds: Iterable[Coverage]) -> Iterator[Group]:
        """Rows' lines; what is left of a partly imported row stands alone once a person said so."""
        for group in self._lines.groups(transaction):
            held = [line for line in group.lines if any(h.covers(line) for h in holds)]
            begun = held or any(h.key == group.key for h in holds)
            if not begun or group.key not in self._decisions.confirmed:
                yield group
                continue
            if held:
                yield Group.of(group.key, transaction, held)
            for line in group.lines:
                if line not in held:
                    yield Group.of(f"{transaction.ref}.l{line.id}", transaction, [line])

    def _row(self, group: Group, holds: tuple[Coverage, ...]) -> Row:
        verdict = self._judge.judge(group, holds)
        found = group.transaction
        return Row(
            group.key,
            verdict.status,
            verdict.reason,
            found,
            group.lines,
            group.amount,
            found.currency or self._home,
            found.date,
            customer_id=group.customer_id,
            customer_name=self._customer_name(group),
            match=verdict.match,
            draft=self._composer.compose(group, verdict.match),
            coverage=verdict.coverage,
            lookalikes=verdict.lookalikes,
            excluded_note=self._decisions.excluded.get(group.key, ""),
            undone=bool(self._undone) and self._was_undone(group, verdict),
            left=verdict.left,
        )

    def _was_undone(self, group: Group, verdict: Verdict) -> bool:
        ref = group.transaction.ref
        return verdict.status is Status.READY and any(
            (ref, line.id) in self._undone for line in group.lines
        )

    def _orphans(
        self, transaction: Transaction, groups: list[Group], holds: Iterable[Coverage]
    ) -> Iterator[Row]:
        """Entries in Clio whose lines no row shows any more, because the transaction was edited."""
        keys = {group.key for group in groups}
        shown = [line for group in groups for line in group.lines]
        alone = [
            hold
            for hold in holds
            if hold.key not in keys
            and not any(hold.covers(line) for line in shown)
            and hold.orphaned(transaction)
        ]
        return self._in_clio_alone(alone, Reason.CHANGED_IN_QUICKBOOKS, transaction)

    def _make_gone(self) -> Iterator[Row]:
        there = {cost.id for cost in self._directory.hard_costs}
        for ref in self._books.gone:
            known = [h for h in self._covered.of(ref) if h.unsettled or h.activity_id in there]
            holds = [hold for hold in known if not hold.gone]
            yield from self._in_clio_alone(holds, Reason.DELETED_IN_QUICKBOOKS, None)

    def _in_clio_alone(
        self, holds: Iterable[Coverage], reason: Reason, transaction: Transaction | None
    ) -> Iterator[Row]:
        """Rows for what is in Clio alone: their amount is nothing, as QuickBooks has no line for it now."""
        by_key: dict[str, list[Coverage]] = {}
        for hold in holds:
            by_key.setdefault(hold.key, []).append(hold)
        for key, same in by_key.items():
            why = _why_alone(same, reason)
            matter = self._directory.matter_by_id.get(same[0].matter_id or -1)
            client = self._directory.contact_by_id.get((matter and matter.client_id) or -1)
            state = state_of(transaction, same)
            left = find_left(self._decisions.left.get(key), why, state)
            yield Row(
                key=key,
                status=Status.IMPORTED if left else why.status,
                reason=None if left else why,
                transaction=transaction,
                lines=(),
                amount=ZERO,
                currency=self._currency(transaction),
                date=transaction.date if transaction else same[0].date,
                match=Match(contact=client, matter=matter),
                coverage=tuple(same),
                left=left,
            )

    def _currency(self, transaction: Transaction | None) -> str:
        return (transaction.currency if transaction else None) or self._home

    def _customer_name(self, group: Group) -> str:
        customer = self._books.customers.get(group.customer_id or "")
        return (customer.full_name or customer.name) if customer else group.customer_name


def _why_alone(holds: Iterable[Coverage], reason: Reason) -> Reason:
    if all(hold.unsettled for hold in holds):
        return Reason.OUTCOME_UNKNOWN
    return Reason.DELETED_IN_CLIO if all(hold.gone for hold in holds) else reason


def _carries_cost(line: Line) -> bool:
    """A line without an account that names no product either is documentation (Intuit, Purchase: ItemRef)."""
    return bool(line.detail) or line.kind is LineKind.OTHER


ReadingOrder = tuple[date, str, int, str, int, str]
"""Sorts by date, then transaction, then line: ids are numbers written as text, so the shorter is the smaller."""


def reading_order(day: date, key: str) -> ReadingOrder:
    """Give the place of a row, or of all rows of a transaction where only its ref is given."""
    head, _, tail = key.partition(".")
    return day, head[:1], len(head), head, len(tail), tail


def row_order(row: Row) -> ReadingOrder:
    """Give the place of a row."""
    return reading_order(row.date, row.key)


def _ref_order(transaction: Transaction) -> tuple[str, int, str]:
    """The place of a transaction among those of its day: the middle of the reading order."""
    return transaction.type.letter, len(transaction.id), transaction.id


def _line_order(row: Row) -> tuple[int, str]:
    """The place of a row among those of its transaction, whose keys differ at their ends alone."""
    return len(row.key), row.key


class _Dated(Protocol):
    @property
    def date(self) -> date: ...


_D = TypeVar("_D", bound=_Dated)


def sort_by_day(things: Iterable[_D]) -> Mapping[date, list[_D]]:
    """Sort things by their days; those of one day stay in the order they come in."""
    found: defaultdict[date, list[_D]] = defaultdict(list)
    for thing in things:
        found[thing.date].append(thing)
    return found
