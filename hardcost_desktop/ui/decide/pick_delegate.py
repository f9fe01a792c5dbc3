"""Draws a line to pick: its text, and at its end what speaks for it, quietly."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hardcost_desktop.ui.theme import GRID, HALF, tone

WHY = Qt.ItemDataRole.UserRole
"""The role under which a model gives what speaks for a line."""

_MOST = 0.45
"""The reason takes at most this part of the line, so that the line itself stays readable."""


class PickDelegate(QStyledItemDelegate):
    """Draws the selection as the platform does, and two texts on it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        strong = option.palette.color(QPalette.ColorGroup.Active, role)
        within = option.rect.adjusted(GRID, 0, -GRID, 0)
        painter.save()
        why = str(index.data(WHY) or "")
        taken = min(option.fontMetrics.horizontalAdvance(why), int(within.width() * _MOST))
        if why:
            painter.setPen(strong if selected else tone("muted", option.palette))
            there = QRect(within.right() - taken, within.top(), taken + 1, within.height())
            self._write(painter, option, there, why, Qt.AlignmentFlag.AlignRight)
            within.setRight(within.right() - taken - GRID * 2)
        painter.setPen(strong)
        self._write(painter, option, within, text, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave room to tell the lines apart."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() + GRID + HALF)

    @staticmethod
    def _write(
        painter: QPainter,
        option: QStyleOptionViewItem,
        where: QRect,
        text: str,
        side: Qt.AlignmentFlag,
    ) -> None:
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        plain = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(where, plain, shown)
