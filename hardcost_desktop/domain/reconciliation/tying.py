"""The report made: both equations worked out from one reading. Pure and total."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.coverage import Covered, find_coverage
from hardcost_desktop.domain.directory import Directory, HardCost
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.grouping import HardCostLines
from hardcost_desktop.domain.left import Left
from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.plan import ImportPlan, build_plan
from hardcost_desktop.domain.reconciliation.booked import (
    Beside,
    Booked,
    BookedLine,
    counts,
    sort_lines,
)
from hardcost_desktop.domain.reconciliation.cause import Cause
from hardcost_desktop.domain.reconciliation.discrepancy import Discrepancy, explain_holding
from hardcost_desktop.domain.reconciliation.holding import Holding, customer_of
from hardcost_desktop.domain.reconciliation.holdings import find_holdings
from hardcost_desktop.domain.reconciliation.period import Period
from hardcost_desktop.domain.reconciliation.statement import Reconciliation, Share, Statement
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.settings import Decisions, ImportSettings

T = TypeVar("T")

_Cell = tuple[str, str | None, int | None]
"""Currency, QuickBooks customer, Clio matter."""


@dataclass(frozen=True, slots=True)
class Readings:
    """What a report is made of.

    Attributes:
        period: The days.
        books: QuickBooks: every transaction dated in the period, and those that anything imported in it is of.
        directory: Clio: every hard cost dated in the period, and those that the record says are of its costs.
        ledger: What this program wrote, or tried to.
        decisions: What people decided.
        settings: What is to be imported, and how.
    """

    period: Period
    books: Books
    directory: Directory
    ledger: tuple[LedgerEntry, ...]
    decisions: Decisions
    settings: ImportSettings


def reconcile(readings: Readings, pause: Pause = go_on) -> Reconciliation:
    """Plan the period as the review does, and tie it; `pause` as for `build_plan`."""
    covered = find_coverage(readings.ledger, readings.directory.hard_costs)
    start, books = readings.settings.start_date, readings.books
    looked_at = tuple(
        transaction
        for transaction in pausing(books.transactions, pause, FEW_AT_ONCE)
        if transaction.date in readings.period
        and counts(transaction, start, covered.by_transaction)
    )
    plan = build_plan(
        replace(books, transactions=looked_at),
        readings.directory,
        readings.ledger,
        readings.decisions,
        readings.settings,
        pause,
    )
    return _Tying(readings, plan, covered, pause).report()


def tie(readings: Readings, plan: ImportPlan) -> Reconciliation:
    """Tie a period to a plan of it; what the plan leaves out, or shows twice, comes out as a difference."""
    covered = find_coverage(readings.ledger, readings.directory.hard_costs)
    return _Tying(readings, plan, covered, go_on).report()


class _Tying:
    """Puts every line, row and entry to its client and matter."""

    def __init__(
        self, readings: Readings, plan: ImportPlan, covered: Covered, pause: Pause
    ) -> None:
        self._pause = pause
        self._period = readings.period
        self._books = readings.books
        self._directory = readings.directory
        self._home = readings.directory.currency or readings.books.home_currency or ""
        self._lines = HardCostLines.chosen(readings.books, readings.settings)
        self._covered = covered
        start = readings.settings.start_date
        self._booked: Booked = sort_lines(
            self._books, self._lines, self._period, start, covered.by_transaction, pause
        )
        self._rows = [row for row in plan.rows if row.date in self._period]
        self._left = {
            hold.activity_id: row.left
            for row in plan.rows
            if row.left is not None
            for hold in row.coverage
        }
        self._shown = [(row, _lines_of(row)) for row in self._slowly(self._rows)]
        self._row_of = {one.place: row for row, lines in self._slowly(self._shown) for one in lines}

    def report(self) -> Reconciliation:
        found = find_holdings(
            self._books, self._covered, self._lines, self._period, self._home, self._pause
        )
        cells: defaultdict[_Cell, _Heap] = defaultdict(_Heap)
        for booked in self._slowly(self._booked.counted):
            cells[self._cell_of_line(booked)].lines.append(booked)
        for row in self._slowly(self._rows):
            cells[self._cell_of_row(row)].rows.append(row)
        for holding in self._slowly(found.compared):
            cell = cells[self._cell_of_holding(holding)]
            cell.holdings.append(holding)
            if told := explain_holding(holding, self._clients_of(holding)):
                cell.discrepancies.append(replace(told, left=self._left_of(holding)))
        for at, discrepancy in self._find_misplaced():
            cells[at].discrepancies.append(discrepancy)
        beside = Beside(
            self._booked.before_start,
            self._booked.other_accounts,
            self._booked.items_elsewhere,
            found.not_chosen,
            self._find_other_costs(),
        )
        keys = {place: row.key for place, row in self._row_of.items()}
        return Reconciliation(self._period, tuple(self._state(cells)), beside, self._home, keys)

    def _slowly(self, things: Sequence[T]) -> Iterator[T]:
        return pausing(things, self._pause, FEW_AT_ONCE)

    # The first equation ------------------------------------------------------------------------------------

    def _find_misplaced(self) -> Iterator[tuple[_Cell, Discrepancy]]:
        """Lines that are not in exactly one row, and rows whose amount is not the sum of their lines."""
        shown = Counter(one.place for _, lines in self._slowly(self._shown) for one in lines)
        for booked in self._slowly(self._booked.counted):
            times = shown.pop(booked.place, 0)
            if times != 1:
                key = f"{booked.transaction.ref}.l{booked.line.id}"
                cause = Cause.LINE_TWICE if times else Cause.LINE_UNPLACED
                amount = (times - 1) * booked.line.amount
                yield self._cell_of_line(booked), Discrepancy(cause, key, amount, booked=booked)
        for row, lines in self._slowly(self._shown):
            at = self._cell_of_row(row)
            for one in lines:
                if one.place in shown:
                    unlisted = Discrepancy(
                        Cause.LINE_UNLISTED, row.key, one.line.amount, booked=one
                    )
                    yield at, unlisted
            apart = row.amount - sum(line.amount for line in row.lines)
            if apart:
                yield (
                    at,
                    Discrepancy(Cause.FRACTIONS, row.key, apart, booked=next(iter(lines), None)),
                )

    # Where things belong -----------------------------------------------------------------------------------

    def _cell_of_line(self, booked: BookedLine) -> _Cell:
        row = self._row_of.get(booked.place)
        currency = booked.transaction.currency or self._home
        return currency, booked.line.customer_id, _matter_of(row) if row else None

    def _cell_of_row(self, row: Row) -> _Cell:
        customer = row.customer_id
        if customer is None and not row.lines and row.coverage:
            customer = customer_of(row.coverage[0])
        return row.currency, customer, _matter_of(row)

    def _cell_of_holding(self, holding: Holding) -> _Cell:
        own = holding.transaction.currency if holding.transaction else None
        return own or self._home, holding.customer_id, holding.matter_id

    def _clients_of(self, holding: Holding) -> tuple[int | None, int | None]:
        matters, entry, cost = self._directory.matter_by_id, holding.hold.entry, holding.cost
        was = matters.get(entry.matter_id or -1) if entry else None
        now = matters.get(cost.matter_id or -1) if cost else None
        return was.client_id if was else None, now.client_id if now else None

    def _left_of(self, holding: Holding) -> Left | None:
        """What a person left as it is, the month end need not ask about again."""
        return self._left.get(holding.hold.activity_id or -1)

    def _find_other_costs(self) -> tuple[HardCost, ...]:
        ours = self._covered.activity_ids
        return tuple(
            cost
            for cost in self._directory.hard_costs
            if cost.date in self._period and cost.id not in ours
        )

    # The tables --------------------------------------------------------------------------------------------

    def _state(self, cells: Mapping[_Cell, "_Heap"]) -> list[Statement]:
        tables: defaultdict[str, list[Share]] = defaultdict(list)
        for (currency, customer, matter), heap in cells.items():
            tables[currency].append(self._share(customer, matter, heap))
        tables = tables or defaultdict(list, {self._home: []})
        order = sorted(tables, key=lambda currency: (currency != self._home, currency))
        return [Statement(code, tuple(sorted(tables[code], key=_by_name))) for code in order]

    def _share(self, customer_id: str | None, matter_id: int | None, heap: "_Heap") -> Share:
        matter = self._directory.matter_by_id.get(matter_id or -1)
        return Share(
            customer_id=customer_id,
            customer=self._name(customer_id, heap),
            matter_id=matter_id,
            matter=matter.number if matter else "",
            lines=tuple(heap.lines),
            rows=tuple(heap.rows),
            holdings=tuple(heap.holdings),
            discrepancies=tuple(heap.discrepancies),
        )

    def _name(self, customer_id: str | None, heap: "_Heap") -> str:
        customer = self._books.customers.get(customer_id or "")
        if customer is not None:
            return customer.full_name or customer.name
        return next((one.line.customer_name for one in heap.lines if customer_id), "")


@dataclass(slots=True)
class _Heap:
    """What was put to one client and matter."""

    lines: list[BookedLine] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    holdings: list[Holding] = field(default_factory=list)
    discrepancies: list[Discrepancy] = field(default_factory=list)


def _lines_of(row: Row) -> list[BookedLine]:
    return [BookedLine(row.transaction, line) for line in row.lines] if row.transaction else []


def _matter_of(row: Row) -> int | None:
    """The matter that Clio has it on, else where it would go; a mere suggestion is none yet."""
    if row.coverage:
        hold = row.coverage[0]
        return hold.in_clio.matter_id if hold.in_clio else hold.matter_id
    return row.matter.id if row.matter and not row.suggested else None


def _by_name(share: Share) -> tuple[bool, str, str, str, int]:
    """Order by name; what names no customer, and what has no matter yet, comes last."""
    named = share.customer_id is None
    number = share.matter_id or 0
    return (
        named,
        share.customer.casefold(),
        share.customer_id or "",
        share.matter or "\uffff",
        number,
    )
