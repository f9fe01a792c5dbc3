"""How single cells of the review look and speak."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.messages import REASONS, STATUSES
from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.review.columns import Column, Shown
from hardcost_desktop.ui.theme import tone
from hardcost_desktop.ui.words import as_tooltip

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Cells:
    """Gives what the view asks of one cell, besides ticks."""

    def give(self, shown: Shown, column: Column, role: int) -> Any:  # noqa: ANN401 - Qt's variant
        """Give a cell in one of Qt's roles, None where it has nothing to say."""
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.texts[column] or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(_explain(shown, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _speak(shown, column)
        if column is Column.STATUS:
            return self._status(shown.row.status, role)
        return None

    @staticmethod
    def alignment(column: Column) -> Qt.AlignmentFlag:
        """Give the alignment of a column's cells and header."""
        return _RIGHT if column.right else _LEFT

    @staticmethod
    def _status(status: Status, role: int) -> QIcon | QColor | None:
        palette = QApplication.palette()
        if role == Qt.ItemDataRole.DecorationRole:
            return toned_icon(status, status, palette)
        if role == Qt.ItemDataRole.ForegroundRole:
            return tone(status, palette)
        return None


def _explain(shown: Shown, column: Column) -> str:
    row = shown.row
    if column is Column.STATUS:
        words = REASONS[row.reason] if row.reason else STATUSES[row.status]
        return f"{words.sentence}\n{words.remedy}"
    return shown.texts[column]


def _speak(shown: Shown, column: Column) -> str | None:
    if column is Column.TICK:
        return QCoreApplication.translate("Cells", "Import {row}").format(row=shown.row.key)
    return shown.texts[column].replace("\n", ", ") or None
