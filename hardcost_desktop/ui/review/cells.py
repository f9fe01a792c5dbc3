"""How single cells of the review look and speak."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from hardcost_desktop.services.row_words import words_of
from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.review.columns import Column, Shown
from hardcost_desktop.ui.review.line_cells import show_line
from hardcost_desktop.ui.review.speech import SPOKEN, speak_cell
from hardcost_desktop.ui.review.work import RowWork, explain_work, say_work
from hardcost_desktop.ui.theme import tone
from hardcost_desktop.ui.words import as_tooltip

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Cells:
    """Gives what the view asks of one cell, besides ticks."""

    def give(self, shown: Shown, column: Column, role: int, work: RowWork | None = None) -> Any:  # noqa: ANN401 - Qt's variant
        """Give a cell of a row in one of Qt's roles, None where it has nothing to say.

        Args:
            shown: The row.
            column: The cell's column.
            role: Qt's role.
            work: What becomes of the row in the import under way; stands in for its status.
        """
        if work is not None and column is Column.STATUS:
            return self._work(work, role)
        if role in SPOKEN:
            return speak_cell(shown, column, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown.texts[column] or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip(_explain(shown, column))
        status = shown.row.status
        drawn = column is Column.STATUS and shown.placed
        return _draw(status, status, role) if drawn else None

    def give_line(self, shown: Shown, number: int, column: Column, role: int) -> Any:  # noqa: ANN401 - Qt's variant
        """Give a cell of one of a row's lines."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        line = show_line(shown.row, number)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(line.whole)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            spoken = role == Qt.ItemDataRole.AccessibleTextRole and column is Column.STATUS
            return line.whole if spoken else line.texts.get(column)
        return None

    @staticmethod
    def alignment(column: Column) -> Qt.AlignmentFlag:
        """Give the alignment of a column's cells and header."""
        return _RIGHT if column.right else _LEFT

    def _work(self, work: RowWork, role: int) -> Any:  # noqa: ANN401 - Qt's variant
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return say_work(work)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(explain_work(work))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(Column.STATUS)
        return _draw(work.icon, work.tone, role)


def _draw(icon: str, tone_name: str, role: int) -> QIcon | QColor | None:
    palette = QApplication.palette()
    if role == Qt.ItemDataRole.DecorationRole:
        return toned_icon(icon, tone_name, palette)
    if role == Qt.ItemDataRole.ForegroundRole:
        return tone(tone_name, palette)
    return None


def _explain(shown: Shown, column: Column) -> str:
    row = shown.row
    if column in {Column.STATUS, Column.REASON} and shown.placed:
        words = words_of(row)
        return f"{words.sentence}\n{words.remedy}"
    if column is Column.LINES and len(row.lines) > 1:
        told = QCoreApplication.translate("Cells", "{n} lines become one entry in Clio.")
        return told.format(n=len(row.lines))
    return shown.texts[column]
