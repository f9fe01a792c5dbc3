"""The rows behind a figure, for a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hardcost_desktop.messages import say_named
from hardcost_desktop.ui.reconcile.behind import Item, Listing

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ListingModel(QAbstractTableModel):
    """Shows one listing at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = Listing("", (), ())

    def show_listing(self, listing: Listing) -> None:
        """Show another listing."""
        self.beginResetModel()
        self.listing = listing
        self.endResetModel()

    def item_at(self, row: int) -> Item | None:
        """Give a line, None where there is none."""
        items = self.listing.items
        return items[row] if 0 <= row < len(items) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """Count the lines."""
        return 0 if parent is not None and parent.isValid() else len(self.listing.items)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self.listing.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt
        """Give what Qt asks of a cell."""
        item = self.listing.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_money(index.column()):
            return _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say_named(self.listing.headers[index.column()], item.cells[index.column()])
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt
        """Name the columns."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.listing.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_money(section):
            return _RIGHT
        return None

    def _is_money(self, column: int) -> bool:
        return column >= len(self.listing.headers) - self.listing.amounts
