"""Drawing a laid out report, page by page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter

from hardcost_desktop.ui.export.paper import Counted, Lines, Page, Paper
from hardcost_desktop.ui.numbers import say_money, say_number

_RULE = QColor("#b3bac4")
_SHADE = QColor("#eef0f3")
_QUIET = QColor("#555c66")
_INK = QColor("black")
"""For white paper, whatever the screen's theme."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def draw_pages(paper: Paper, device: QPagedPaintDevice, pages: range, counted: Counted) -> bool:
    """Draw some pages of a report that is laid out.

    Args:
        paper: The report.
        device: What it was laid out for.
        pages: Which, the first being 0.
        counted: Hears of every page.

    Returns:
        Whether the device took them.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        pen = _Pen(paper, painter)
        for done, number in enumerate(pages, 1):
            if done > 1:
                device.newPage()
            pen.draw(number)
            counted(done)
    finally:
        ended = painter.end()
    return ended


class _Pen:
    """Draws on one painter."""

    def __init__(self, paper: Paper, painter: QPainter) -> None:
        self._paper = paper
        self._painter = painter

    def draw(self, number: int) -> None:
        """Draw a page from top to bottom."""
        paper, page = self._paper, self._paper.pages[number]
        y = self._draw_top() if number == 0 else 0.0
        y = self._draw_head(y)
        for at in range(page.first, page.end):
            y = self._draw_row(y, paper.cells[at])
        self._draw_foot(page, number)

    def _draw_top(self) -> float:
        paper = self._paper
        y = 0.0
        self._take(paper.headline, _INK)
        for line in paper.title:
            self._write(0, y, paper.width, line, paper.title_line)
            y += paper.title_line
        y += paper.gap / 2
        self._take(paper.font, _QUIET)
        for line in paper.facts:
            self._write(0, y, paper.width, line)
            y += paper.line
        return paper.top

    def _draw_head(self, y: float) -> float:
        paper = self._paper
        height = paper.row_height(paper.heads)
        self._painter.fillRect(QRectF(0, y, paper.width, height), _SHADE)
        self._take(paper.bold, _INK)
        self._write_cells(y, paper.heads)
        self._take(paper.font, _INK)
        return y + height

    def _draw_row(self, y: float, cells: Sequence[Lines]) -> float:
        paper = self._paper
        self._write_cells(y, cells)
        y += paper.row_height(cells)
        self._painter.fillRect(QRectF(0, y, paper.width, paper.unit / 3), _RULE)
        return y

    def _write_cells(self, y: float, cells: Sequence[Lines]) -> None:
        paper = self._paper
        for (left, width, heading), lines in zip(paper.columns, cells, strict=True):
            side = _RIGHT if heading.right else _LEFT
            for number, line in enumerate(lines):
                if line:
                    top = y + paper.padding + number * paper.line
                    self._write(left, top, width, line, side=side)

    def _draw_foot(self, page: Page, number: int) -> None:
        paper, report = self._paper, self._paper.report
        y = paper.height - paper.foot + paper.padding
        self._take(paper.font, _QUIET)
        sums = _tr("This page {sum}, up to here {so_far}").format(
            sum=say_money(page.amount, home=report.home),
            so_far=say_money(page.so_far, home=report.home),
        )
        self._write(0, y, paper.width, sums)
        paged = _tr("Page {n} of {count}").format(
            n=say_number(number + 1), count=say_number(len(paper.pages))
        )
        self._write(0, y, paper.width, paged, side=_RIGHT)
        title = paper.body.metrics.elidedText(
            report.title, Qt.TextElideMode.ElideMiddle, paper.width / 3
        )
        self._write(0, y, paper.width, title, side=_CENTRE)
        if number == len(paper.pages) - 1:
            self._take(paper.bold, _INK)
            self._write(0, y + paper.line + paper.padding, paper.width, report.total)

    def _take(self, font: QFont, colour: QColor) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)

    def _write(
        self,
        left: float,
        top: float,
        width: float,
        text: str,
        height: float = 0.0,
        side: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """Write one line; QPainter takes no text for markup."""
        box = QRectF(left, top, width, height or self._paper.line)
        flags = side | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        self._painter.drawText(box, flags, text)
