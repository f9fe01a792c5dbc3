"""Which rows are ticked: every ready row, but those a person unticked. Filtering never changes it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.plan import Total
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row


@dataclass(slots=True)
class Ticks:
    """The ticks over one review.

    Attributes:
        unticked: Keys of ready rows left for later; remembered from one reading to the next.
    """

    unticked: set[str] = field(default_factory=set)

    def holds(self, row: Row) -> bool:
        """Tell whether a row is ticked."""
        return row.status is Status.READY and row.key not in self.unticked

    def tick(self, rows: Iterable[Row], *, ticked: bool) -> None:
        """Tick or untick rows; those that are not ready cannot be ticked."""
        keys = {row.key for row in rows if row.status is Status.READY}
        if ticked:
            self.unticked -= keys
        else:
            self.unticked |= keys

    def total(self, rows: Iterable[Row]) -> Total:
        """Count and sum the ticked ones among some rows."""
        amounts: list[Decimal] = [row.amount for row in rows if self.holds(row)]
        return Total(len(amounts), sum(amounts, ZERO))
