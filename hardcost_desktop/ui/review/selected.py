"""The selected rows, looked at only as far as somebody asks: they may be all there are."""

from collections.abc import Iterator, Sequence
from typing import overload

from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.tally import Tally


class Selected(Sequence[Row]):
    """Rows at some places of a sheet, in their order.

    Args:
        sheet: Where they are.
        places: Which, each once.

    Attributes:
        tally: Their count and sum.
    """

    def __init__(self, sheet: Sheet, places: Sequence[int]) -> None:
        self._sheet = sheet
        self._places = places
        self.tally: Tally = sheet.tally(places)

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Row]:
        rows = self._sheet.rows
        return (rows[at].row for at in self._places)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> list[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | list[Row]:
        rows = self._sheet.rows
        if isinstance(at, slice):
            return [rows[place].row for place in self._places[at]]
        return rows[self._places[at]].row

    @property
    def delegates(self) -> list[Row]:
        """A few of them that offer the same decisions as all: one of each kind, and one of another customer."""
        places, alike = self._places, self._sheet.alike
        chosen = dict(zip(map(alike.__getitem__, places), places, strict=True))
        few = dict.fromkeys([*places[:2], *chosen.values()])
        return [*(self._sheet.rows[at].row for at in few), *self._another_customer()]

    def _another_customer(self) -> list[Row]:
        first = self[0].customer_id if self else None
        return next(([row] for row in self if row.customer_id != first), [])
