"""Which rows are ticked: every ready row, but those a person unticked. Filtering never changes it.

A row that an undo took out of Clio is ticked once a person ticks it.
"""

from collections.abc import Iterable
from itertools import compress

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.tally import Tally


class Ticks:
    """The ticks over one sheet.

    Keys of ready rows left for later are remembered from one reading to the next.
    """

    def __init__(self) -> None:
        self._sheet = Sheet()
        self._unticked: set[str] = set()
        self._wanted: set[str] = set()
        self._flags = bytearray()
        self._left: set[int] = set()
        self._tally: Tally | None = None

    def lay_over(self, sheet: Sheet) -> None:
        """Go over to another reading."""
        self._sheet = sheet
        self._flags = bytearray(sheet.ready)
        self._wanted &= sheet.undone  # once in Clio again, another undo asks again
        keys = (self._unticked & sheet.places.keys()) | (sheet.undone - self._wanted)
        places = map(sheet.places.__getitem__, keys)
        self._left = {at for at in places if sheet.ready[at]}
        for at in self._left:
            self._flags[at] = 0
        self._tally = None

    def holds(self, place: int) -> bool:
        """Tell whether the row at a place is ticked."""
        return bool(self._flags[place])

    def tick(self, places: Iterable[int], *, ticked: bool) -> None:
        """Tick or untick rows; those that are not ready cannot be ticked."""
        sheet, flags = self._sheet, self._flags
        ready = [at for at in places if sheet.ready[at]]
        for at in ready:
            flags[at] = ticked
        change = self._left.difference_update if ticked else self._left.update
        change(ready)
        keys = [sheet.rows[at].row.key for at in ready]
        if ticked:
            self._unticked.difference_update(keys)
            self._wanted.update(keys)
        else:
            self._unticked.update(keys)
            self._wanted.difference_update(keys)
        self._tally = None

    @property
    def places(self) -> list[int]:
        """The places of all ticked rows, in reading order."""
        return list(compress(range(len(self._flags)), self._flags))

    @property
    def tally(self) -> Tally:
        """Count and sum of all ticked rows."""
        if self._tally is None:
            ready = self._sheet.tallies.get(Status.READY, Tally())
            self._tally = ready.without(self._sheet.tally(list(self._left)))
        return self._tally

    def count(self, places: Iterable[int]) -> int:
        """Count the ticked ones among the rows at some places."""
        return sum(map(self._flags.__getitem__, places))
