"""Beneath the report: the differences, or the rows behind a figure, and the way to each in the review."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.reconcile.behind import Item, Listing
from hardcost_desktop.ui.reconcile.listing_model import ListingModel
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading
from hardcost_desktop.ui.widgets.row_table import RowTable

_WIDEST = GRID * 34


class _ListingTable(RowTable):
    """Shows the rows; Enter is as good as a double click."""

    entered_row = Signal()

    def __init__(self, model: ListingModel) -> None:
        super().__init__(model)
        self.doubleClicked.connect(self.entered_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered_row.emit()
            return
        super().keyPressEvent(event)


class ListingPane(QWidget):
    """Shows one listing.

    Signals:
        row_asked: A row is to be shown in the review; its key.
        differences_asked: The differences are to be shown again.
    """

    row_asked = Signal(str)
    differences_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = ListingModel(self)
        self.title = heading()
        self.back = QPushButton(self.tr("Show all &differences"))
        self.back.clicked.connect(self.differences_asked)
        self.table = _ListingTable(self.model)
        FocusRing(self.table)
        self.table.entered_row.connect(self._show_in_review)
        self.told = PlainLabel(wrap=True)
        self.show_row = QPushButton(self.tr("Show in re&view"))
        self.show_row.clicked.connect(self._show_in_review)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(self.title, 1)
        above.addWidget(self.back)
        beneath = QHBoxLayout()
        beneath.setSpacing(GRID)
        beneath.addWidget(self.told, 1)
        beneath.addWidget(self.show_row)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, GRID, 0, 0)
        down.setSpacing(HALF)
        down.addLayout(above)
        down.addWidget(self.table, 1)
        down.addLayout(beneath)

    def show_listing(self, listing: Listing, *, whole: bool) -> None:
        """Show a listing; `whole` when it is the report's own list of differences."""
        self.model.show_listing(listing)
        counted = self.tr("{title}: {rows}").format(
            title=listing.title, rows=self._count(len(listing.items))
        )
        said = f"{counted}, {listing.total}" if listing.items else counted
        self.title.setText(said)
        self.table.setAccessibleName(said)
        self.back.setVisible(not whole)
        self._fit()
        first = self.model.index(0, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
        self._show_current()

    def _count(self, rows: int) -> str:
        if rows == 0:
            return self.tr("none")
        return self.tr("1 row") if rows == 1 else self.tr("{n} rows").format(n=say_number(rows))

    def _fit(self) -> None:
        header = self.table.horizontalHeader()
        header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        for section in range(header.count()):
            header.resizeSection(section, min(header.sectionSize(section) + GRID, _WIDEST))

    @property
    def current(self) -> Item | None:
        """The row the keyboard is on."""
        return self.model.item_at(self.table.currentIndex().row())

    @Slot()
    def _show_current(self) -> None:
        item = self.current
        self.told.setText(item.told if item else "")
        self.show_row.setEnabled(item is not None and bool(item.key))

    @Slot()
    def _show_in_review(self) -> None:
        item = self.current
        if item is not None and item.key:
            self.row_asked.emit(item.key)
