"""How the table draws: boxes in the middle of their column, lines across it, and the row the keyboard is on."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.review.arranged_model import Index
from hardcost_desktop.ui.review.columns import AIR, Column
from hardcost_desktop.ui.review.line_cells import ShownLine, show_line
from hardcost_desktop.ui.review.model import ReviewModel
from hardcost_desktop.ui.review.widths import ICON
from hardcost_desktop.ui.theme import GRID, HALF, tone

_ARROW = QSize(ICON - HALF, ICON - HALF)

_NOT_FOCUSED = ~QStyle.StateFlag.State_HasFocus


class RowPainter(QStyledItemDelegate):
    """Draws the cells of the review.

    Attributes:
        focused: The row that the keyboard is on; none below 0. Told once for all cells of a painting.
    """

    def __init__(self, table: QTableView, model: ReviewModel) -> None:
        super().__init__(table)
        self.focused = -1
        self._table = table
        self._rows = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Mark rows of several lines by an arrow; the row has the keyboard, never one cell."""
        super().initStyleOption(option, index)
        slot, column = index.row(), index.column()
        if slot == self.focused:
            option.state &= _NOT_FOCUSED
        if column == Column.AMOUNT:
            option.text += AIR
        elif column == Column.TYPE:
            option.decorationPosition = QStyleOptionViewItem.Position.Right
        elif column == Column.LINES and self._rows.has_lines(slot):
            name = "lines-open" if self._rows.is_open(slot) else "lines-closed"
            option.icon = toned_icon(name, "muted", QApplication.palette())
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = _ARROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        slot = index.row()
        number = self._rows.slots.line_at(slot)
        if number is not None:
            self._paint_line(painter, option, index, number)
        elif index.column() == Column.TICK:
            self._paint_box(painter, option, index)
        else:
            super().paint(painter, option, index)
        if slot == self.focused:
            self._paint_focus(painter, option)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        checked = box.checkState is Qt.CheckState.Checked
        has_box = bool(box.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator)
        style, element = self._table.style(), QStyle.PrimitiveElement
        style.drawPrimitive(element.PE_PanelItemViewItem, box, painter, self._table)
        if has_box:
            box.rect = self._box_in(box.rect)
            box.state &= ~QStyle.StateFlag.State_Selected
            flags = QStyle.StateFlag
            box.state |= flags.State_On if checked else flags.State_Off
            style.drawPrimitive(element.PE_IndicatorItemViewItemCheck, box, painter, self._table)

    def _box_in(self, cell: QRect) -> QRect:
        side = self._table.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        box = QRect(QPoint(0, 0), QSize(side, side))
        box.moveCenter(cell.center())
        return box

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, number: int
    ) -> None:
        """Draw a cell's part of a line: its words lie across the columns before the amount."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        if index.column() == Column.AMOUNT:
            super().paint(painter, option, index)
            return
        style, element = self._table.style(), QStyle.PrimitiveElement
        style.drawPrimitive(element.PE_PanelItemViewItem, cell, painter, self._table)
        across = self._across(cell.rect)
        if index.column() == Column.TICK or not across.intersects(cell.rect):
            return
        line = show_line(self._rows.row_at(index.row()), number)
        self._write(painter, cell, across, line)

    @staticmethod
    def _write(
        painter: QPainter, cell: QStyleOptionViewItem, across: QRect, line: ShownLine
    ) -> None:
        """Write the description and, beneath it, the category; only within the cell."""
        selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        text = cell.palette.color(
            QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        )
        quiet = text if selected else tone("muted", QApplication.palette())
        painter.save()
        painter.setClipRect(cell.rect)
        upper, lower = _halves(across)
        cut, elide = Qt.TextElideMode.ElideRight, cell.fontMetrics.elidedText
        painter.setFont(cell.font)
        painter.setPen(text)
        painter.drawText(upper, _UPPER, elide(line.description, cut, across.width()))
        painter.setPen(quiet)
        painter.drawText(lower, _LOWER, elide(line.category, cut, across.width()))
        painter.restore()

    def _across(self, cell: QRect) -> QRect:
        """Give where a line's words go: from the second column to the amount, or to the end."""
        header = self._table.horizontalHeader()
        left = header.sectionViewportPosition(Column.TICK) + header.sectionSize(Column.TICK)
        right = header.length() - header.offset()
        amount = header.sectionViewportPosition(Column.AMOUNT)
        if not header.isSectionHidden(Column.AMOUNT) and amount > left + GRID * 20:
            right = amount
        indent = GRID * 4
        return QRect(left + indent, cell.top(), right - left - indent - GRID, cell.height())

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Highlight
        color = option.palette.color(role)
        rect = option.rect
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click anywhere in the column of the boxes ticks or unticks."""
        if index.column() != Column.TICK or event.type() is not QEvent.Type.MouseButtonRelease:
            return False
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        role = Qt.ItemDataRole.CheckStateRole
        before = index.data(role)
        if before is None:
            return False
        unticked, ticked = Qt.CheckState.Unchecked, Qt.CheckState.Checked
        return model.setData(index, unticked if before == ticked else ticked, role)


_UPPER = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_LOWER = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def _halves(box: QRect) -> tuple[QRect, QRect]:
    half = box.height() // 2
    return (
        QRect(box.left(), box.top(), box.width(), half),
        QRect(box.left(), box.top() + half, box.width(), half),
    )
