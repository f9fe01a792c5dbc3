"""The tables of the history: whole rows, by mouse and by keys, quick with many."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from hardcost_desktop.ui.history.list_model import ListModel
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.outlines import BoxOutlines
from hardcost_desktop.ui.widgets.row_table import RowTable


class ListTable(RowTable):
    """Shows a list.

    Signals:
        picked: Other rows are selected.
    """

    picked = Signal()

    def __init__(self, model: ListModel[Any], name: str, *, several: bool) -> None:
        super().__init__(model, several=several)
        self._items = model
        self.setAccessibleName(name)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._outlines = BoxOutlines(self)
        self.selectionModel().selectionChanged.connect(self.picked)
        model.modelReset.connect(self.picked)

    @property
    def chosen_rows(self) -> list[int]:
        """The selected rows, from top to bottom."""
        return sorted(set(self._rows()))

    def _rows(self) -> Iterator[int]:
        selection = self.selectionModel().selection()
        for part in map(selection.at, range(selection.count())):
            yield from range(part.top(), part.bottom() + 1)

    def choose(self, row: int) -> None:
        """Select one row, the keyboard on it."""
        header = self.horizontalHeader()
        shown = (at for at in range(header.count()) if not header.isSectionHidden(at))
        self.setCurrentIndex(self._items.index(row, next(shown)))

    def fit(self, widest: int = GRID * 30, *, squeezed: bool = False) -> None:
        """Make the columns as wide as what the first rows say, but none wider than this.

        Args:
            widest: Pixels at 100 %.
            squeezed: The last column takes only what the others leave.
        """
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        for section in range(header.count()):
            if not header.isSectionHidden(section):
                header.resizeSection(section, min(header.sectionSize(section) + GRID, widest))
        if squeezed:
            header.resizeSection(header.count() - 1, header.minimumSectionSize())
        header.setStretchLastSection(True)
