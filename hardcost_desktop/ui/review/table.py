"""The table of the review, driven by keyboard and mouse alike."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import REASONS, STATUSES
from hardcost_desktop.ui.review.columns import Column, say_column
from hardcost_desktop.ui.review.model import ReviewModel
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.outlines import BoxOutlines

_CHARACTERS = {
    Column.DATE: "00/00/0000",
    Column.TYPE: "Credit card cr",
    Column.PAYEE: "Metropolitan Re",
    Column.CUSTOMER: "Nguyen, An (E",
    Column.MATTER: "00420-Nguyen v.",
    Column.LINES: "Lines",
    Column.AMOUNT: "$123,456.78",
    Column.DESCRIPTION: "Complaint filing fee; certified copies",
    Column.REMEDY: "Reduce the client's cost in Clio by hand.",
}
"""Texts as wide as the columns begin; long ones go on in a second line."""

_KEPT = 500
"""So many selected rows are selected again after a change; more would take longer than it helps."""


class ReviewTable(QTableView):
    """Shows the review.

    Signals:
        picked: Another row is current or other rows are selected.
        inspect_asked: Enter was pressed on a row.
    """

    picked = Signal()
    inspect_asked = Signal()

    def __init__(self, model: ReviewModel) -> None:
        super().__init__()
        self._rows = model
        self._kept: tuple[str | None, frozenset[str]] = (None, frozenset())
        self._outlines = BoxOutlines(self)
        self.setModel(model)
        self.setAccessibleName(self.tr("Hard costs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self._shape_headers()
        self.fit_status()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)

    def _shape_headers(self) -> None:
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() * 2 + GRID)
        down.hide()
        across.setHighlightSections(False)
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        across.setSortIndicatorClearable(True)
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(GRID * 3)
        across.setSectionResizeMode(Column.TICK, QHeaderView.ResizeMode.Fixed)
        across.resizeSection(Column.TICK, GRID * 4)
        for column, text in _CHARACTERS.items():
            width = self.fontMetrics().horizontalAdvance(text)
            across.resizeSection(column, width + GRID + HALF)

    @Slot()
    def fit_status(self) -> None:
        """Make the column wide enough for every status and reason there is: these are never clipped."""
        kinds = self._rows.kinds
        titles = [say_column(Column.STATUS), *(STATUSES[status].title for status, _ in kinds)]
        titles += [REASONS[reason].title for _, reason in kinds if reason]
        self.setColumnHidden(Column.REMEDY, all(reason is None for _, reason in kinds))
        widest = max(self.fontMetrics().horizontalAdvance(title) for title in titles)
        icon = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.horizontalHeader().resizeSection(Column.STATUS, widest + icon + GRID * 3)

    # Which rows --------------------------------------------------------------------------------------------

    @property
    def current_row(self) -> Row | None:
        """The row the keyboard is on."""
        index = self.currentIndex()
        return self._rows.row_at(index.row()) if index.isValid() else None

    @property
    def selected_rows(self) -> list[Row]:
        """The selected rows, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.row_at(place) for place in places]

    def go_to(self, key: str) -> None:
        """Make a row the current one, if it is shown."""
        place = self._rows.place_of(key)
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self.model().index(place, Column.STATUS))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are selected."""
        super().selectionChanged(selected, deselected)
        self.picked.emit()

    @Slot()
    def _keep(self) -> None:
        if not self._rows.rowCount():
            return  # nothing is shown: what was kept before may come back
        current = self.current_row
        selected = self.selectionModel().selectedRows()[:_KEPT]
        keys = frozenset(self._rows.row_at(index.row()).key for index in selected)
        self._kept = (current.key if current else None, keys)

    @Slot()
    def _restore(self) -> None:
        current, keys = self._kept
        if current is None:
            return
        selection = QItemSelection()
        for place, row in enumerate(self._rows.shown):
            if row.key in keys:
                left = self._rows.index(place, 0)
                selection.select(left, left)
            if row.key == current:
                here = self._rows.index(place, Column.STATUS)
                no_update = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(here, no_update)
                self.scrollTo(here)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self.picked.emit()

    # Keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the selection, Enter inspects."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if plain and event.key() == Qt.Key.Key_Space:
            self.toggle_selected()
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.inspect_asked.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def toggle_selected(self) -> None:
        """Untick the selected rows if all of them are ticked, else tick them."""
        ready = [row for row in self.selected_rows if row.status is Status.READY]
        if ready:
            self._rows.tick(ready, ticked=not all(self._rows.is_ticked(row) for row in ready))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
