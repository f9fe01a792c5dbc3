"""Which rows are ticked: every ready row, but those a person unticked. Filtering never changes it.

A row that an undo took out of Clio is ticked once a person ticks it.
"""

from collections.abc import Iterable
from itertools import compress
from operator import ne

from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.tally import Tally


class Ticks:
    """The ticks over one sheet.

    What a person changed is remembered by key from one reading to the next.
    """

    def __init__(self) -> None:
        self._sheet = Sheet()
        self._unticked: set[str] = set()
        self._wanted: set[str] = set()
        self._first = b""
        self._flags = bytearray()
        self._tally: Tally | None = None

    def lay_over(self, sheet: Sheet) -> None:
        """Go over to another reading."""
        self._remember()
        self._sheet = sheet
        self._wanted &= sheet.undone  # once in Clio again, another undo asks again
        self._flags = bytearray(sheet.ready)
        for key in (self._unticked & sheet.places.keys()) | (sheet.undone - self._wanted):
            self._flags[sheet.places[key]] = 0
        self._first = bytes(self._flags)
        self._tally = None

    def _remember(self) -> None:
        """Keep what was changed over this sheet; not with each tick, which may be for all of its rows."""
        if self._flags == self._first:
            return  # at once, as nearly always
        changed = compress(range(len(self._flags)), map(ne, self._first, self._flags))
        for at in changed:
            key, ticked = self._sheet[at].row.key, self._flags[at]
            (self._wanted if ticked else self._unticked).add(key)
            (self._unticked if ticked else self._wanted).discard(key)

    def holds(self, place: int) -> bool:
        """Tell whether the row at a place is ticked."""
        return bool(self._flags[place])

    def tick(self, places: Iterable[int], *, ticked: bool) -> None:
        """Tick or untick rows; those that are not ready cannot be ticked."""
        ready, flags = self._sheet.ready, self._flags
        for at in places:
            if ready[at]:
                flags[at] = ticked
        self._tally = None

    @property
    def places(self) -> list[int]:
        """The places of all ticked rows, in reading order."""
        return list(compress(range(len(self._flags)), self._flags))

    @property
    def tally(self) -> Tally:
        """Count and sum of all ticked rows."""
        if self._tally is None:
            self._tally = self._sheet.tally(self.places)
        return self._tally

    def count(self, places: Iterable[int]) -> int:
        """Count the ticked ones among the rows at some places."""
        return sum(map(self._flags.__getitem__, places))
