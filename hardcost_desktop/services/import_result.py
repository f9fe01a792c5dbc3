"""What an import did, row by row."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.errors import HardcostError

IN_DOUBT = "outcome_unknown"
"""The reason of a row whose answer was lost."""


class Fate(StrEnum):
    """What becomes of one row while an import is under way."""

    SENDING = "sending"
    IMPORTED = "imported"
    FAILED = "failed"
    UNKNOWN = "unknown"
    WAITING = "waiting"  # it was about to be sent, and certainly was not


Watch = Callable[[str, Fate], None]
"""Told, on the worker's thread, of a row by its key."""


def unwatched(_key: str, _fate: Fate) -> None:
    """Tell nobody."""


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

    @property
    def in_doubt(self) -> bool:
        """Whether it may be in Clio all the same, so that only a later look can tell."""
        return self.reason == IN_DOUBT


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
