"""What is current and selected in the table, over whatever happens to the rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from hardcost_desktop.ui.review.arranged_model import ArrangedModel
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.slots import Range, Slots

_MOST_RANGES = 500
"""So many separate ranges are selected again after a change; Qt takes more than linear time for more."""

_LOOK_ON = 2000
"""So many rows after one that is gone are tried to go on from; beyond it the table begins anew."""


def ranges_of(selection: QItemSelection) -> list[Range]:
    """Give the slots of a selection of whole rows."""
    parts = map(selection.at, range(selection.count()))
    return sorted({(part.top(), part.bottom()) for part in parts})


@dataclass(frozen=True, slots=True)
class KeptSelection:
    """Where a person was.

    Attributes:
        sheet: The reading then.
        slots: The table then.
        current: The slot the keyboard was on.
        ranges: The slots that were selected.
    """

    sheet: Sheet
    slots: Slots
    current: int
    ranges: list[Range]

    def find_current(self, model: ArrangedModel) -> int:
        """Find the row again; where it has gone, the next one that is still shown, as in a queue."""
        places, current = self.slots.places, self.current
        slot = model.place_of(self.sheet.rows[places[current]].row.key)
        if slot is not None:
            return slot
        after = places[current : current + _LOOK_ON]
        before = reversed(places[max(0, current - _LOOK_ON) : current])
        keys = (self.sheet.rows[place].row.key for place in chain(after, before))
        known = model.sheet.places
        return model.slots.find_first([known[key] for key in keys if key in known]) or 0

    def find_ranges(self, model: ArrangedModel) -> list[Range]:
        """Find the selected rows again; none where they are scattered too wide."""
        chosen: Iterable[int] = self.slots.rows_in(self.ranges)
        if model.sheet is not self.sheet:
            places = model.sheet.places
            keys = (self.sheet.rows[at].row.key for at in chosen)
            chosen = (places[key] for key in keys if key in places)
        found = model.slots.ranges_of(frozenset(chosen))
        return found if len(found) <= _MOST_RANGES else []


def select_ranges(
    selection: QItemSelectionModel, model: ArrangedModel, ranges: Iterable[Range]
) -> None:
    """Select whole rows, and nothing else."""
    parts = QItemSelection()
    for first, last in ranges:
        parts.select(model.index(first, Column.TICK), model.index(last, Column.TICK))
    flags = QItemSelectionModel.SelectionFlag
    selection.select(parts, flags.ClearAndSelect | flags.Rows)
