"""The decisions beside the mouse, and by the keys that ask for such a menu, on the rows of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from hardcost_desktop.ui.decide.menu import DecideMenu

_KEYS = ("Shift+F10", "Menu")


class RowMenu(QObject):
    """Opens the menu of the selected rows."""

    def __init__(
        self, table: QAbstractItemView, decide: DecideMenu, more: Sequence[QAction] = ()
    ) -> None:
        super().__init__(table)
        self._table = table
        self._decide = decide
        self._more = more
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._pop_up)
        for keys in _KEYS:
            shortcut = QShortcut(QKeySequence(keys), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._pop_up_at_row)

    @Slot(QPoint)
    def _pop_up(self, where: QPoint) -> None:
        if not self._table.indexAt(where).isValid():
            return
        self._show(where)

    @Slot()
    def _pop_up_at_row(self) -> None:
        """The keys ask about the row the keyboard is on, wherever the mouse is."""
        index = self._table.currentIndex()
        if index.isValid():
            self._table.scrollTo(index)
            self._show(self._table.visualRect(index).center())

    def _show(self, where: QPoint) -> None:
        self._decide.popup(self._table.viewport().mapToGlobal(where), self._more)
