"""Clio's hard costs of a window: listed whole while they are few, by what changed where they are many.

What Clio holds already is what keeps a cost from being entered twice, and Clio does not tell deletions as changes.
So the changes are believed only when Clio confirms that the last of the hard costs known stands where it must: then
none of those before it is gone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.ports import Clio

FEW = 400
"""Two pages of Clio, which is what asking for changes and for the last one takes, too."""

_NAME = "hard_costs"


@dataclass(frozen=True, slots=True)
class KeptWindow:
    """The hard costs of a window as they were read; otherwise as `Kept`.

    Attributes:
        start: The first day.
        reader: Whose eyes they were read with.
        filled_at: When they were listed whole, by this computer's clock, aware UTC.
        as_of: Until when they are complete, by Clio's clock, aware UTC.
        costs: All of them, in the order of their ids.
    """

    start: date
    reader: str
    filled_at: datetime
    as_of: datetime
    costs: tuple[HardCost, ...]


@dataclass(frozen=True, slots=True)
class Recent:
    """What Clio told of changes.

    Attributes:
        since: Since when, by Clio's clock, aware UTC.
        costs: Whatever their date; those deleted are not told.
    """

    since: datetime
    costs: tuple[HardCost, ...]


class KeptCosts:
    """The hard costs of one account, kept where they are many.

    Attributes:
        recent: What changed, once Clio was asked for it; None where all were listed.
    """

    def __init__(self, clio: Clio, lists: KeptLists) -> None:
        self.recent: Recent | None = None
        self._clio = clio
        self._lists = lists

    def read(self, start: date, counted: Callable[[int], None]) -> tuple[HardCost, ...]:
        """Give the hard costs dated on or after a day, as they are now.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService, Cancelled: Nobody can tell.
        """
        begun = self._lists.now()
        known = self._lists.find(_NAME, KeptWindow)
        costs = None
        if known is not None and known.start <= start:
            costs = self._by_changes(known, counted)
        if known is not None and costs is not None:
            first, filled_at = known.start, known.filled_at
        else:
            first, filled_at = start, begun
            costs = self._clio.hard_costs(start, None, counted)
        if len(costs) > FEW:
            self._keep(first, filled_at, begun, costs)
        return tuple(cost for cost in costs if cost.date >= start)

    def _by_changes(
        self, known: KeptWindow, counted: Callable[[int], None]
    ) -> tuple[HardCost, ...] | None:
        """Give those of the kept window by what changed; None where one of them may be gone."""
        self.recent = Recent(known.as_of, self._clio.hard_costs_changed(known.as_of, counted))
        joined = {cost.id: cost for cost in (*known.costs, *self.recent.costs)}
        costs = tuple(joined[one] for one in sorted(joined) if joined[one].date >= known.start)
        if not costs or not self._clio.is_last(known.start, costs[-1].id, len(costs)):
            return None
        return costs

    def _keep(
        self, first: date, filled_at: datetime, begun: datetime, costs: tuple[HardCost, ...]
    ) -> None:
        reader = self._lists.reader
        self._lists.keep(
            _NAME, lambda as_of: KeptWindow(first, reader, filled_at, as_of, costs), begun
        )
