"""What QuickBooks has booked in a period, line by line, straight from its transactions."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.grouping import HardCostLines
from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.reconciliation.holding import Holding
from hardcost_desktop.domain.reconciliation.period import Period
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction


@dataclass(frozen=True, slots=True)
class BookedLine:
    """One line of one transaction."""

    transaction: Transaction
    line: Line

    @property
    def place(self) -> tuple[str, str]:
        """Its identity within the company: the transaction's ref and the line's id."""
        return self.transaction.ref, self.line.id


@dataclass(frozen=True, slots=True)
class Tally:
    """How many, and how much of each currency."""

    count: int
    amounts: Mapping[str, Decimal]

    @classmethod
    def of(cls, counted: Iterable[tuple[str, Decimal]]) -> "Tally":
        """Add up, each currency by itself."""
        amounts: defaultdict[str, Decimal] = defaultdict(lambda: ZERO)
        them = list(counted)
        for currency, amount in them:
            amounts[currency] += amount
        return cls(len(them), dict(amounts))


@dataclass(frozen=True, slots=True)
class Beside:
    """What lies in the period and is in neither equation; counted, so that nothing is out of sight.

    Attributes:
        before_start: Hard cost lines before the start date of which nothing was imported (R5).
        other_accounts: Lines on accounts that are not chosen (R7).
        items_elsewhere: Item lines that name a customer and post to another account (R8). These are in the
            equations, as they are rows, but not on the chosen accounts.
        not_chosen: Entries in Clio for lines on accounts that were chosen once.
        other_costs: Hard costs in Clio that neither stamp nor import record calls this program's.
    """

    before_start: tuple[BookedLine, ...] = ()
    other_accounts: tuple[BookedLine, ...] = ()
    items_elsewhere: tuple[BookedLine, ...] = ()
    not_chosen: tuple[Holding, ...] = ()
    other_costs: tuple[HardCost, ...] = ()

    def tallies(self, home: str) -> Mapping[str, Tally]:
        """Count and add up each, by name; `home` is the ISO code of the firm's currency."""
        lines = {
            "before_start": self.before_start,
            "other_accounts": self.other_accounts,
            "items_elsewhere": self.items_elsewhere,
        }
        counted = {
            name: Tally.of((one.transaction.currency or home, one.line.amount) for one in some)
            for name, some in lines.items()
        }
        held = Tally.of((home, one.held) for one in self.not_chosen)
        other = Tally.of((home, one.price or ZERO) for one in self.other_costs)
        return {**counted, "not_chosen": held, "other_costs": other}


@dataclass(frozen=True, slots=True)
class Booked:
    """The lines of a period, sorted out.

    Attributes:
        counted: Hard cost lines that each must be in one row (R6 to R9).
        before_start: See `Beside`.
        other_accounts: See `Beside`.
        items_elsewhere: See `Beside`; counted as well.
    """

    counted: tuple[BookedLine, ...]
    before_start: tuple[BookedLine, ...]
    other_accounts: tuple[BookedLine, ...]
    items_elsewhere: tuple[BookedLine, ...]


def sort_lines(
    books: Books,
    lines: HardCostLines,
    period: Period,
    start: date | None,
    held: Collection[str],
    pause: Pause = go_on,
) -> Booked:
    """Sort the lines of a period out, asking neither rows nor record what they hold.

    Args:
        books: One reading of QuickBooks.
        lines: Which lines are hard costs.
        period: The days.
        start: The start date (R5), if one is chosen.
        held: Transactions (`P133`) of which something was imported; these count whatever the start date, as
            moving it never forgets.
        pause: As for `build_plan`.
    """
    booked = [
        BookedLine(transaction, line)
        for transaction in pausing(books.transactions, pause, FEW_AT_ONCE)
        if transaction.date in period
        for line in transaction.lines
    ]
    counted, early, others = list[BookedLine](), list[BookedLine](), list[BookedLine]()
    for one in pausing(booked, pause, FEW_AT_ONCE):
        if lines.lists(one.line):
            (counted if counts(one.transaction, start, held) else early).append(one)
        elif _carries_cost(one.line):
            others.append(one)
    return Booked(
        counted=tuple(counted),
        before_start=tuple(early),
        other_accounts=tuple(others),
        items_elsewhere=tuple(one for one in counted if one.line.account_id not in lines.accounts),
    )


def counts(transaction: Transaction, start: date | None, held: Collection[str]) -> bool:
    """Tell whether a transaction is looked at: by its date (R5), or because something of it was imported."""
    return start is None or transaction.date >= start or transaction.ref in held


def _carries_cost(line: Line) -> bool:
    """A line that names neither account nor product is documentation (Intuit, Purchase: ItemRef)."""
    return line.account_id is not None or bool(line.detail) or line.kind is LineKind.OTHER
