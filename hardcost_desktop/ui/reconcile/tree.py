"""The tree on the screen: cell by cell with the keys, Enter opens what is behind a figure."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from hardcost_desktop.ui.reconcile.tree_model import ReconcileModel
from hardcost_desktop.ui.theme import GRID

_Index = QModelIndex | QPersistentModelIndex
_NAMES = GRID * 30
"""Least width of the first column."""

_MEASURED = 60
"""Rows by which the other columns' widths are measured: the total, the widest, is the first."""

_LAID_OPEN = 200
"""Clients up to which their matters are shown at once."""


class _RoomyDelegate(QStyledItemDelegate):
    """Leaves some room between two lines: a page of figures is read along its lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As large as the text, and a little higher."""
        return super().sizeHint(option, index) + QSize(0, GRID)


class ReconcileTree(QTreeView):
    """Shows a report.

    Signals:
        opened: The figure whose rows are asked for; a QModelIndex.
    """

    opened = Signal(object)

    def __init__(self, model: ReconcileModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Clients and matters"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_RoomyDelegate(self))
        self.setExpandsOnDoubleClick(False)
        self.doubleClicked.connect(self._open)
        header = self.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionsMovable(False)
        model.modelReset.connect(self._fit)

    def _fit(self) -> None:
        """Show every figure whole; the names have the rest."""
        header = self.header()
        if self.model().rowCount() < _LAID_OPEN:
            self.expandAll()
        for column in range(1, self.model().columnCount()):
            self.resizeColumnToContents(column)
            header.resizeSection(column, header.sectionSize(column) + GRID)
        self._share_out()
        self.setCurrentIndex(self.model().index(0, 0))

    def _share_out(self) -> None:
        header = self.header()
        figures = header.length() - header.sectionSize(0)
        header.resizeSection(0, max(_NAMES, self.viewport().width() - figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what the figures leave."""
        super().resizeEvent(event)
        self._share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the arrows go from figure to figure, and fold the line where they are on its name."""
        at = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and at.isValid():
            self._open(at)
            return
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        beside = at.siblingAtColumn(at.column() + step) if step else QModelIndex()
        if beside.isValid() and not self._folds(at, step):
            self.setCurrentIndex(beside)
            return
        super().keyPressEvent(event)

    def _folds(self, at: QModelIndex, step: int) -> bool:
        """Tell whether an arrow opens a closed line; the left one closes it, as there is nothing to its left."""
        closed = at.model().rowCount(at) > 0 and not self.isExpanded(at)
        return step > 0 and at.column() == 0 and closed

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index)
