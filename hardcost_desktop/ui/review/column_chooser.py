"""Which columns, in which order: by keyboard as well as by mouse."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.ui.review.columns import Column, say_column
from hardcost_desktop.ui.review.table_layout import TableLayout
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel
from hardcost_desktop.ui.widgets.outlines import BoxOutlines

_COLUMN = int(Qt.ItemDataRole.UserRole)


class ColumnChooser(QDialog):
    """Lists the columns from left to right.

    Signals:
        chosen: A `TableLayout`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        layout: TableLayout,
        shown: list[Column],
        parent: QWidget | None = None,
        name: Callable[[Column], str] = say_column,
    ) -> None:
        """Open on what there is.

        Args:
            layout: As it is.
            shown: The columns that are shown now.
            parent: The window.
            name: Gives what a column is headed with.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._layout = layout
        self._shown = frozenset(shown)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns, from left to right"))
        self._outlines = BoxOutlines(self.list)
        self.left = QPushButton(self.tr("Move &left"))
        self.right = QPushButton(self.tr("Move &right"))
        self.reset = QPushButton(self.tr("Re&set columns"))
        self.left.clicked.connect(self._move_left)
        self.right.clicked.connect(self._move_right)
        self.reset.clicked.connect(self._reset)
        self.list.currentRowChanged.connect(self._allow_moves)
        self._list_columns(name)
        self._lay_out()

    def _list_columns(self, name: Callable[[Column], str]) -> None:
        for column in self._layout.order:
            if column is Column.TICK:
                continue  # comes first, always
            item = QListWidgetItem(name(column))
            item.setData(_COLUMN, int(column))
            ticked = column in self._shown
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        beside = QVBoxLayout()
        for button in (self.left, self.right):
            beside.addWidget(button)
        beside.addStretch(1)
        beside.addWidget(self.reset)
        across = QHBoxLayout()
        across.addWidget(self.list, 1)
        across.addLayout(beside)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID * 2)
        down.addWidget(
            PlainLabel(self.tr("Ticked columns are shown. The list goes from left to right."))
        )
        down.addLayout(across, 1)
        down.addWidget(buttons)
        lines = self.list.sizeHintForRow(0) * self.list.count()
        self.list.setMinimumHeight(lines + GRID * 2)

    @Slot()
    def _move_left(self) -> None:
        self._move(-1)

    @Slot()
    def _move_right(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        if 0 <= at + by < self.list.count():
            self.list.insertItem(at + by, self.list.takeItem(at))
            self.list.setCurrentRow(at + by)

    @Slot(int)
    def _allow_moves(self, at: int) -> None:
        self.left.setEnabled(at > 0)
        self.right.setEnabled(0 <= at < self.list.count() - 1)

    @Slot()
    def _reset(self) -> None:
        """Give everything back to the window: order, widths and which; the sorting stays."""
        before = self._layout
        self.chosen.emit(TableLayout(sort=before.sort, descending=before.descending))
        self.reject()

    def accept(self) -> None:
        """Take what is ticked; only what was changed is remembered."""
        chosen, order = dict(self._layout.chosen), [Column.TICK]
        for item in map(self.list.item, range(self.list.count())):
            column = Column(item.data(_COLUMN))
            order.append(column)
            ticked = item.checkState() is Qt.CheckState.Checked
            if ticked != (column in self._shown):
                chosen[column] = ticked
        self.chosen.emit(replace(self._layout, order=tuple(order), chosen=chosen))
        super().accept()
