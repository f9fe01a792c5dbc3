"""Which lines each entry in Clio stands for, found anew from the record, the stamps and the transactions."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.coverage import Coverage, Covered
from hardcost_desktop.domain.grouping import HardCostLines
from hardcost_desktop.domain.money import ZERO, add_up
from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.reconciliation.holding import Holding
from hardcost_desktop.domain.reconciliation.period import Period
from hardcost_desktop.domain.transaction import Line, Transaction


@dataclass(frozen=True, slots=True)
class Found:
    """The entries of a period.

    Attributes:
        compared: Those for lines on the chosen accounts.
        not_chosen: Those for lines that lie on accounts no longer chosen, and are as they were.
    """

    compared: tuple[Holding, ...]
    not_chosen: tuple[Holding, ...]


def find_holdings(
    books: Books,
    covered: Covered,
    lines: HardCostLines,
    period: Period,
    currency: str,
    pause: Pause = go_on,
) -> Found:
    """Compare every entry that QuickBooks, Clio or an unsettled claim puts into the period.

    Args:
        books: One reading of QuickBooks.
        covered: The record's living entries, and stamps it does not know.
        lines: Which lines are hard costs.
        period: The days.
        currency: Clio's, empty when nobody says.
        pause: As for `build_plan`.
    """
    finder = _Finder(books, lines, period, currency)
    compared, not_chosen = list[Holding](), list[Holding]()
    refs = sorted(covered.by_transaction, key=lambda ref: (ref[:1], len(ref), ref))
    for ref in pausing(refs, pause, FEW_AT_ONCE):
        for holding, in_scope in finder.find(ref, covered.of(ref)):
            if _concerns(holding):
                (compared if in_scope else not_chosen).append(holding)
    return Found(tuple(compared), tuple(not_chosen))


def _concerns(holding: Holding) -> bool:
    entry = holding.hold.entry
    claimed = entry is not None and entry.state.unsettled and entry.date in holding.period
    return holding.in_books or holding.in_clio or claimed


@dataclass(slots=True)
class _Finder:
    """Gives each line, and each entry of Clio, to one holding only."""

    books: Books
    lines: HardCostLines
    period: Period
    currency: str
    activities: set[int] = field(default_factory=set)

    def find(self, ref: str, holds: tuple[Coverage, ...]) -> Iterator[tuple[Holding, bool]]:
        """Give the holdings of a transaction, each with whether it is about chosen accounts."""
        transaction = self.books.by_ref.get(ref)
        keys, given = set[str](), set[str]()
        for hold in sorted(holds, key=_precedence):
            lines = [one for one in _stood_for(hold, transaction) if one.id not in given]
            repeated = hold.key in keys or (not lines and bool(_stood_for(hold, transaction)))
            mine = () if repeated else tuple(line for line in lines if self.lines.lists(line))
            aside = [] if repeated else [x for x in lines if x not in mine and _as_it_was(hold, x)]
            if hold.entry is None and mine:
                aside = []  # a stamp remembers no accounts: it sums what is listed, as the review does
            keys.add(hold.key)
            given.update(line.id for line in lines)
            in_scope = bool(mine) or repeated or not aside or _lost(hold, transaction, aside)
            yield self._hold(hold, transaction, mine, aside, repeated=repeated), in_scope

    def _hold(
        self,
        hold: Coverage,
        transaction: Transaction | None,
        lines: tuple[Line, ...],
        aside: list[Line],
        *,
        repeated: bool,
    ) -> Holding:
        number = hold.activity_id
        shared = number is not None and number in self.activities
        if number is not None:
            self.activities.add(number)
        own = transaction.currency if transaction else None
        return Holding(
            hold=hold,
            transaction=transaction,
            lines=lines,
            elsewhere=_sum(aside),
            period=self.period,
            doubled=repeated,
            shared=shared,
            foreign=own is not None and self.currency not in {"", own},
        )


def _precedence(hold: Coverage) -> tuple[bool, bool, int]:
    """The record comes first; a stamp that names a line is surer than one that names a customer."""
    stamp = hold.stamp
    by_customer = stamp is not None and stamp.line_id is None
    return stamp is not None, by_customer, hold.entry.id if hold.entry else hold.activity_id or 0


def _stood_for(hold: Coverage, transaction: Transaction | None) -> list[Line]:
    return [line for line in transaction.lines if hold.covers(line)] if transaction else []


def _as_it_was(hold: Coverage, line: Line) -> bool:
    """Tell whether a line outside the chosen accounts was there when it was written, as far as that is known."""
    if hold.entry is None:
        return True
    was = {one.id: one.account_id for one in hold.entry.lines}
    return was.get(line.id) == line.account_id


def _lost(hold: Coverage, transaction: Transaction | None, aside: list[Line]) -> bool:
    """Tell whether a line it stood for went away, or to another account."""
    if hold.entry is None or transaction is None:
        return transaction is None
    return len(aside) < len(hold.entry.lines)


def _sum(lines: list[Line]) -> Decimal:
    return add_up(line.amount for line in lines) if lines else ZERO
