"""What each line of the table shows: a row, or, beneath an open row, one of its lines."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, pairwise

from hardcost_desktop.ui.review.sheet import Sheet

Range = tuple[int, int]
"""First and last slot."""


_FEW = 8
"""Up to so many rows are found one by one; more in one pass over the table."""


@dataclass(frozen=True, eq=False)
class Slots:
    """The table from top to bottom; a slot is the number of one of its lines.

    Attributes:
        places: Of the row that each slot belongs to.
        lines: Number of the row's line, for the slots that show one.
    """

    places: Sequence[int] = ()
    lines: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, sheet: Sheet, shown: Sequence[int], opened: Collection[int]) -> "Slots":
        """Lay out the rows shown, and beneath the opened ones their lines."""
        if not opened:
            return cls(shown)
        places: list[int] = []
        lines: dict[int, int] = {}
        for at in shown:
            places.append(at)
            if at in opened:
                for number in range(len(sheet.rows[at].row.lines)):
                    lines[len(places)] = number
                    places.append(at)
        return cls(places, lines)

    def __len__(self) -> int:
        return len(self.places)

    def find(self, place: int) -> int | None:
        """Find the slot of the row at a place of the sheet; None while it is not shown."""
        if self.lines:
            return self.heads.get(place)
        try:
            return self.places.index(place)
        except ValueError:
            return None

    @cached_property
    def heads(self) -> Mapping[int, int]:
        """Slots of the rows shown by their places, for whoever looks for many."""
        if not self.lines:
            return dict(zip(self.places, range(len(self.places)), strict=True))
        return {place: at for at, place in enumerate(self.places) if at not in self.lines}

    def head(self, slot: int) -> int:
        """Give the slot of the row itself that a slot belongs to."""
        return slot - self.lines[slot] - 1 if slot in self.lines else slot

    def rows_in(self, ranges: Iterable[Range]) -> list[int]:
        """Give the places in some ranges from top to bottom, each once: a line stands for its row."""
        parts = (self.places[first : last + 1] for first, last in sorted(ranges))
        found = list(chain.from_iterable(parts))
        return list(dict.fromkeys(found)) if self.lines else found

    def ranges_of(self, places: Collection[int]) -> list[Range]:
        """Give the ranges that some rows, without their lines, take."""
        if not places:
            return []
        if len(places) <= _FEW:
            slots = sorted(slot for slot in map(self.find, places) if slot is not None)
        else:
            slots = [slot for slot, place in enumerate(self.places) if place in places]
            slots = [slot for slot in slots if slot not in self.lines] if self.lines else slots
        if not slots:
            return []
        cuts = [(a, b) for a, b in pairwise(slots) if b != a + 1]
        firsts = [slots[0], *(b for _, b in cuts)]
        lasts = [*(a for a, _ in cuts), slots[-1]]
        return list(zip(firsts, lasts, strict=True))
