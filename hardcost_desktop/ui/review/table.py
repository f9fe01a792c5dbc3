"""The table of the review, driven by keyboard and mouse alike."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.review.arranged_model import Index
from hardcost_desktop.ui.review.column_header import ColumnHeader
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.model import ReviewModel
from hardcost_desktop.ui.review.row_painter import RowPainter
from hardcost_desktop.ui.review.selected import Selected
from hardcost_desktop.ui.review.selection import KeptSelection, ranges_of, select_ranges
from hardcost_desktop.ui.review.slots import Slots
from hardcost_desktop.ui.review.type_ahead import TypeAhead
from hardcost_desktop.ui.theme import HALF
from hardcost_desktop.ui.widgets.outlines import BoxOutlines

_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


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
        self._kept: KeptSelection | None = None
        self._settling = False
        self._selected: tuple[Slots, list[int], Selected] | None = None
        self._type_ahead = TypeAhead(model)
        self._outlines = BoxOutlines(self)
        self.columns = ColumnHeader()
        self.setHorizontalHeader(self.columns)
        self.setModel(model)
        # a selection of its own, always empty: a header asks of every column whether all of its rows are selected
        self.columns.setSelectionModel(QItemSelectionModel(model, self.columns))
        self._painter = RowPainter(self, model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Hard costs"))
        self._behave()
        self.columns.apply(self.columns.layout_kept)
        self.fit_status()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._double_click)

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSortingEnabled(True)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() * 2 + HALF)
        down.setHighlightSections(False)
        down.hide()

    @Slot()
    def fit_status(self) -> None:
        """Make room for the statuses and reasons of the chosen place: these are never clipped."""
        self.columns.show_kinds(self._rows.kinds)

    def shown_columns(self) -> list[Column]:
        """Give the columns shown, from left to right."""
        return self.columns.shown_columns

    # Which rows --------------------------------------------------------------------------------------------

    @property
    def current_row(self) -> Row | None:
        """The row the keyboard is on, or on one of whose lines."""
        index = self.currentIndex()
        return self._rows.row_at(index.row()) if index.isValid() else None

    @property
    def selected_places(self) -> list[int]:
        """The selected rows by their places in the sheet, from top to bottom; a line stands for its row."""
        return self._find_selected()[1]

    @property
    def selected_rows(self) -> Selected:
        """The selected rows, from top to bottom."""
        return self._find_selected()[2]

    def _find_selected(self) -> tuple[Slots, list[int], Selected]:
        slots = self._rows.slots
        if self._selected is None or self._selected[0] is not slots:
            places = slots.rows_in(ranges_of(self.selectionModel().selection()))
            self._selected = (slots, places, Selected(self._rows.sheet, places))
        return self._selected

    def go_to(self, key: str) -> None:
        """Make a row the current one, if it is shown."""
        slot = self._rows.place_of(key)
        if slot is not None:
            self._go_to_slot(slot)

    def selectRow(self, row: int) -> None:
        """Select one row alone; Qt's own would ask whether Ctrl or Shift is held just now."""
        self._go_to_slot(row)

    def _go_to_slot(self, slot: int) -> None:
        index = self._rows.index(slot, Column.STATUS)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are selected."""
        self._selected = None
        super().selectionChanged(selected, deselected)
        if not self._settling:
            self.picked.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Draw the whole of both rows: the keyboard is on a row, not on a cell."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the painter where the keyboard is, once for all cells."""
        self._painter.focused = self.currentIndex().row() if self.hasFocus() else -1
        super().paintEvent(event)

    @Slot()
    def _keep(self) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return  # nothing is shown: what was kept before may come back
        ranges = ranges_of(self.selectionModel().selection())
        self._kept = KeptSelection(self._rows.sheet, self._rows.slots, index.row(), ranges)

    @Slot()
    def _restore(self) -> None:
        """Go back to where the person was; to the first row, where there was nowhere to be."""
        kept = self._kept
        if self._rows.rowCount():
            self._settling = True
            slot = kept.find_current(self._rows) if kept else 0
            ranges = kept.find_ranges(self._rows) if kept else []
            here = self._rows.index(slot, Column.STATUS)
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(here, no_update)
            select_ranges(self.selectionModel(), self._rows, ranges or [(slot, slot)])
            self.scrollTo(here)
            self._settling = False
            self._kept = None  # it holds the whole reading before
        self.picked.emit()

    # Keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the selection, Enter inspects, Right and Left open and close a row's lines."""
        if event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Space:
                self.toggle_selected()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.inspect_asked.emit()
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                self._open_current(opened=event.key() == Qt.Key.Key_Right)
            case _:
                super().keyPressEvent(event)

    def _open_current(self, *, opened: bool) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        slot = index.row()
        on_row = self._rows.slots.line_at(slot) is None
        if on_row and (not self._rows.has_lines(slot) or self._rows.is_open(slot) is opened):
            bar = self.horizontalScrollBar()  # nothing to open or close: look at what lies beyond
            bar.setValue(bar.value() + bar.singleStep() * (1 if opened else -1))
        elif opened:
            self._rows.open(slot, opened=True)
        else:
            self.close_lines(slot)

    def close_lines(self, slot: int) -> None:
        """Hide the lines of a row; the keyboard goes from them to the row."""
        head = self._rows.slots.head(slot)
        if self._rows.slots.head(self.currentIndex().row()) == head:
            self._go_to_slot(head)
        self._rows.open(head, opened=False)

    def toggle_lines(self, slot: int) -> None:
        """Show or hide the lines of a row."""
        if self._rows.is_open(slot):
            self.close_lines(slot)
        else:
            self._rows.open(slot, opened=True)

    def open_all_lines(self, *, opened: bool) -> None:
        """Show or hide the lines of all rows shown."""
        self._rows.open_all(opened=opened)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row."""
        last = self._rows.rowCount() - 1
        if last >= 0 and action is QAbstractItemView.CursorAction.MoveHome:
            return self._rows.index(0, Column.STATUS)
        if last >= 0 and action is QAbstractItemView.CursorAction.MoveEnd:
            return self._rows.index(last, Column.STATUS)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the next payee that begins with what is being typed."""
        slot = self._type_ahead.find(search, max(self.currentIndex().row(), 0))
        if slot is not None:
            self._go_to_slot(slot)

    @Slot()
    def toggle_selected(self) -> None:
        """Untick the selected rows if all of them are ticked, else tick them."""
        self._rows.toggle_places(self.selected_places)

    # Mouse and size ----------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if index.column() == Column.LINES and self._rows.has_lines(index.row()):
            self.toggle_lines(index.row())

    @Slot(QModelIndex)
    def _double_click(self, index: QModelIndex) -> None:
        if index.column() not in {Column.LINES, Column.TICK}:
            self.toggle_lines(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the row the keyboard is on."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark no row any more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new room, and keep the current row in sight."""
        super().resizeEvent(event)
        self.columns.fit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
