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
_ALIGNED = tuple(_RIGHT if column.right else _LEFT for column in Column)

# Plain numbers, looked up once: a page of the table asks for them a thousand times.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
_SAID = frozenset({_DISPLAY, int(Qt.ItemDataRole.AccessibleTextRole)})
_STATUS = Column.STATUS


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
        if work is not None and column is _STATUS:
            return self._work(work, role)
        if role == _DISPLAY:
            return shown.texts[column] or None
        if role == _ALIGNMENT:
            return _ALIGNED[column]
        if role in SPOKEN:
            return speak_cell(shown, column, role)
        if role == _TOOLTIP:
            return as_tooltip(_explain(shown, column))
        status = shown.row.status
        drawn = column is _STATUS and shown.placed
        return _draw(status, status, role) if drawn else None

    def give_line(self, shown: Shown, number: int, column: Column, role: int) -> Any:  # noqa: ANN401 - Qt's variant
        """Give a cell of one of a row's lines."""
        if role == _ALIGNMENT:
            return _ALIGNED[column]
        line = show_line(shown.row, number)
        if role == _TOOLTIP:
            return as_tooltip(line.whole)
        if role in _SAID:
            spoken = role != _DISPLAY and column is _STATUS
            return line.whole if spoken else line.texts.get(column)
        return None

    @staticmethod
    def alignment(column: Column) -> Qt.AlignmentFlag:
        """Give the alignment of a column's cells and header."""
        return _ALIGNED[column]

    def _work(self, work: RowWork, role: int) -> Any:  # noqa: ANN401 - Qt's variant
        if role in _SAID:
            return say_work(work)
        if role == _TOOLTIP:
            return as_tooltip(explain_work(work))
        if role == _ALIGNMENT:
            return _ALIGNED[_STATUS]
        return _draw(work.icon, work.tone, role)


def _draw(icon: str, tone_name: str, role: int) -> QIcon | QColor | None:
    if role == _DECORATION:
        return toned_icon(icon, tone_name, QApplication.palette())
    if role == _FOREGROUND:
        return tone(tone_name, QApplication.palette())
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
