"""A list of things for a table; a column is a caption and what it says of a thing, asked only of rows on show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hardcost_desktop.messages import say_named
from hardcost_desktop.ui.words import as_tooltip

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column.

    Attributes:
        title: Its caption.
        say: What it says of a thing; plain, harmless, in one line.
        number: Whether figures are aligned in it.
    """

    title: str
    say: Callable[[T], str]
    number: bool = False


class ListModel(QAbstractTableModel, Generic[T]):
    """Shows things of one kind.

    Args:
        columns: From left to right.
        hint: Tells more of a thing when the mouse rests on it.
        parent: Whose it is.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        hint: Callable[[T], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._hint = hint
        self.items: Sequence[T] = ()

    def show_items(self, items: Sequence[T]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def item_at(self, row: int) -> T | None:
        """Give the thing of a row, None where there is none."""
        return self.items[row] if 0 <= row < len(self.items) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the things."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt
        """Give what Qt asks of a cell."""
        column, item = self._columns[index.column()], self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.say(item)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say_named(column.title, column.say(item))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._hint(item) if self._hint else column.say(item))
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
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].number else _LEFT
        return None
