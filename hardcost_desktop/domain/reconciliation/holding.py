"""One entry of Clio that stands for lines of QuickBooks: what each side says of it."""

from dataclasses import dataclass
from decimal import Decimal

from hardcost_desktop.domain.coverage import Coverage
from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.money import ZERO, add_up
from hardcost_desktop.domain.reconciliation.period import Period
from hardcost_desktop.domain.transaction import Line, Transaction


@dataclass(frozen=True, slots=True)
class Holding:
    """An entry in Clio, or thought to be there, and the lines it stands for.

    Attributes:
        hold: What the import record, or else the stamp, says of it.
        transaction: As QuickBooks has it now; None once it is gone.
        lines: The hard cost lines it stands for, as they are now.
        elsewhere: What it holds of accounts that are no longer chosen; it is no part of the comparison.
        period: The days the comparison is about.
        doubled: Another entry stands for the same lines already.
        shared: Another row is this very entry of Clio.
        foreign: QuickBooks has it in another currency than Clio, so that nothing can be compared.
    """

    hold: Coverage
    transaction: Transaction | None
    lines: tuple[Line, ...]
    elsewhere: Decimal
    period: Period
    doubled: bool = False
    shared: bool = False
    foreign: bool = False

    @property
    def key(self) -> str:
        """The row it was written from."""
        return self.hold.key

    @property
    def cost(self) -> HardCost | None:
        """The entry as Clio has it now, unless another row is that entry."""
        return None if self.shared else self.hold.in_clio

    @property
    def now(self) -> Decimal:
        """What QuickBooks says of its lines, whenever they are dated."""
        return add_up(line.amount for line in self.lines)

    @property
    def held(self) -> Decimal:
        """What Clio holds for its lines, whenever it is dated; nothing where Clio hides it."""
        cost = self.cost
        return ZERO if cost is None or cost.price is None else cost.price - self.elsewhere

    @property
    def in_books(self) -> bool:
        """Whether QuickBooks dates it in the period."""
        return self.transaction is not None and self.transaction.date in self.period

    @property
    def in_clio(self) -> bool:
        """Whether Clio dates it in the period."""
        return self.cost is not None and self.cost.date in self.period

    @property
    def expected(self) -> Decimal:
        """What Clio should hold in the period, by QuickBooks."""
        return self.now if self.in_books and not self.foreign else ZERO

    @property
    def found(self) -> Decimal:
        """What Clio does hold in the period."""
        return self.held if self.in_clio and not self.foreign else ZERO

    @property
    def written(self) -> Decimal | None:
        """What the import record says was written; None where only the stamp tells of it."""
        return self.hold.entry.price if self.hold.entry else None

    @property
    def customer_id(self) -> str | None:
        """The customer of its lines: now, else when it was written."""
        if self.lines:
            return self.lines[0].customer_id
        return customer_of(self.hold)

    @property
    def matter_id(self) -> int | None:
        """The matter it is on in Clio, else the one it was written to."""
        return self.hold.in_clio.matter_id if self.hold.in_clio else self.hold.matter_id


def customer_of(hold: Coverage) -> str | None:
    """Tell the QuickBooks customer an entry was written for, as far as record or stamp remember it."""
    if hold.entry is not None and hold.entry.lines:
        return hold.entry.lines[0].customer_id
    return hold.stamp.customer_id if hold.stamp else None
