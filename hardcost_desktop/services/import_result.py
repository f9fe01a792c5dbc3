"""What an import did, row by row."""

from dataclasses import dataclass, field
from decimal import Decimal

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.errors import HardcostError


@dataclass(frozen=True, slots=True)
class Imported:
    """A row that is now in Clio."""

    key: str
    activity_id: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Failed:
    """A row that was not written, or of which nobody knows yet.

    Attributes:
        key: The row's key.
        reason: The error's code.
        message: The same in words.
    """

    key: str
    reason: str
    message: str


@dataclass(slots=True)
class ImportResult:
    """What one import did.

    Attributes:
        run: Its number in the history.
        imported: Rows now in Clio.
        failed: Rows that were tried and are not, or may not be.
        not_sent: Rows it never came to, or was kept from by a sign-in that had ended.
        stopped: What ended it early, if anything did.
    """

    run: int
    imported: list[Imported] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    not_sent: list[str] = field(default_factory=list)
    stopped: HardcostError | None = None

    @property
    def amount(self) -> Decimal:
        """The sum now in Clio through this import."""
        return sum((row.amount for row in self.imported), ZERO)
