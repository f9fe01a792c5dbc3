"""The table model that one writes first: the texts of some rows, cell by cell."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hardcost_desktop.ui.review.columns import Column, Shown

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PlainTable(QAbstractTableModel):
    """Shows texts; what sorts and filters lies over it."""

    def __init__(self, rows: Sequence[Shown]) -> None:
        super().__init__()
        self._texts = [shown.texts for shown in rows]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the rows; none lies below another."""
        return 0 if parent.isValid() else len(self._texts)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give the text of a cell."""
        shown = role == Qt.ItemDataRole.DisplayRole
        return self._texts[index.row()][index.column()] if shown else None
