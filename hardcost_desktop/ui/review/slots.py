"""What each line of the table shows: a row, or, beneath an open row, one of its lines."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, compress, count, repeat
from operator import not_, sub

Range = tuple[int, int]
"""First and last slot."""


_FEW = 8
"""Up to so many rows are found one by one; more in one pass over the table."""


@dataclass(frozen=True, eq=False)
class Slots:
    """The table from top to bottom; a slot is the number of one of its lines.

    Attributes:
        places: Of the row that each slot belongs to.
        parts: 0 for the slots that show the row itself, n for its nth line; empty while no row is open.
    """

    places: Sequence[int] = ()
    parts: Sequence[int] = ()

    @classmethod
    def of(cls, shown: Sequence[int], heights: Sequence[int]) -> "Slots":
        """Lay out the rows shown, and beneath the open ones their lines.

        Args:
            shown: Their places.
            heights: How many slots each row takes, by place; empty for one each.
        """
        if not heights:
            return cls(shown)
        taken = list(map(heights.__getitem__, shown))
        parts = list(map(range, range(max(taken, default=0) + 1)))
        return cls(
            list(chain.from_iterable(map(repeat, shown, taken))),
            list(chain.from_iterable(map(parts.__getitem__, taken))),
        )

    def __len__(self) -> int:
        return len(self.places)

    def line_at(self, slot: int) -> int | None:
        """Give the number of the line that a slot shows, the first being 0; None for the row itself."""
        part = self.parts[slot] if self.parts else 0
        return part - 1 if part else None

    def find(self, place: int) -> int | None:
        """Find the slot of the row at a place of the sheet; None while it is not shown."""
        try:
            return self.places.index(place)
        except ValueError:
            return None

    def find_first(self, places: Sequence[int]) -> int | None:
        """Find the slot of the first of some rows that is shown; None where none is."""
        ranks = {place: rank for rank, place in enumerate(places)}
        if not ranks:
            return None
        shown, theirs = self._rows
        found = compress(shown, map(ranks.__contains__, theirs))
        return min(found, key=lambda slot: ranks[self.places[slot]], default=None)

    @cached_property
    def heads(self) -> Mapping[int, int]:
        """Slots of the rows shown by their places, for whoever looks for many."""
        slots, places = self._rows
        return dict(zip(places, slots, strict=True))

    @property
    def _rows(self) -> tuple[Sequence[int], Sequence[int]]:
        """The slots that show a row itself, and the places of these rows."""
        if not self.parts:
            return range(len(self.places)), self.places
        rows = list(map(not_, self.parts))
        return list(compress(count(), rows)), list(compress(self.places, rows))

    def head(self, slot: int) -> int:
        """Give the slot of the row itself that a slot belongs to."""
        return slot - self.parts[slot] if self.parts else slot

    def rows_in(self, ranges: Iterable[Range]) -> list[int]:
        """Give the places in some ranges from top to bottom, each once: a line stands for its row."""
        parts = (self.places[first : last + 1] for first, last in sorted(ranges))
        found = list(chain.from_iterable(parts))
        return list(dict.fromkeys(found)) if self.parts else found

    def ranges_of(self, places: Collection[int]) -> list[Range]:
        """Give the ranges that some rows, without their lines, take."""
        if not places:
            return []
        if len(places) <= _FEW:
            slots = sorted(slot for slot in map(self.find, places) if slot is not None)
        else:
            shown, theirs = self._rows
            slots = list(compress(shown, map(places.__contains__, theirs)))
        if not slots:
            return []
        after = slots[1:]
        cut = list(map((1).__ne__, map(sub, after, slots)))
        firsts = [slots[0], *compress(after, cut)]
        lasts = [*compress(slots, cut), slots[-1]]
        return list(zip(firsts, lasts, strict=True))
