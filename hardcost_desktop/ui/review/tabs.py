"""The five places a row can be, and all of them: counts and money that always add up."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyleOptionTab, QStylePainter, QTabBar

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.messages import STATUSES
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.tally import Tally
from hardcost_desktop.ui.theme import GRID, HALF, tone
from hardcost_desktop.ui.widgets.focus_ring import draw_focus

PLACES: tuple[Status | None, ...] = (*Status, None)
"""In the order of their tabs; None is all of them."""


class StatusTabs(QTabBar):
    """Tabs of two quiet lines each: name and count, then money.

    Signals:
        chosen: Another place is looked at; a Status, or None for all.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Status"))
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self._heads = [("", "")] * len(PLACES)
        self._left_at: int | None = None
        for _ in PLACES:
            self.addTab("")
        self.show_sheet(Sheet(), "")
        self.currentChanged.connect(self._choose)

    @property
    def status(self) -> Status | None:
        """What is looked at; None for all."""
        return PLACES[self.currentIndex()]

    def show_status(self, status: Status | None) -> None:
        """Look at another place."""
        self.setCurrentIndex(PLACES.index(status))

    def show_sheet(self, sheet: Sheet, home: str) -> None:
        """Show a reading's totals; `home` is the firm's currency.

        While no row has a place yet, there are only all of them to look at.
        """
        placed = Status.READY in sheet.tallies or not sheet.rows
        for at, status in enumerate(PLACES):
            total = sheet.tallies.get(status, Tally())
            name = STATUSES[status].title if status else self.tr("All")
            told = placed or status is None
            count, money = (say_number(total.count), total.say(home)) if told else ("", "")
            self._heads[at] = (f"{name}  {count}", money)
            self.setTabText(at, f"{name} {count}, {money}" if told else name)
        self._allow_places(allowed=placed)
        self.updateGeometry()
        self.update()

    def _allow_places(self, *, allowed: bool) -> None:
        """Let places be looked at, or only all rows; where the person was before is come back to."""
        if not allowed and self._left_at is None:
            self._left_at = self.currentIndex()
            self.show_status(None)
        for at, status in enumerate(PLACES):
            self.setTabEnabled(at, allowed or status is None)
        if allowed and self._left_at is not None:
            self.setCurrentIndex(self._left_at)
            self._left_at = None

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.chosen.emit(PLACES[at])

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the wider line, as high as both."""
        bold = self.font()
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        widest = max(metrics.horizontalAdvance(text) for text in self._heads[index])
        return QSize(widest + GRID * 3, metrics.height() * 2 + GRID * 2)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never narrower than its text: the bar scrolls instead."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw two lines each, and the platform's highlight under the chosen one."""
        painter = QStylePainter(self)
        for at in range(self.count()):
            self._paint_tab(painter, at)

    def _paint_tab(self, painter: QStylePainter, at: int) -> None:
        option = QStyleOptionTab()
        self.initStyleOption(option, at)
        box: QRect = option.rect.adjusted(GRID + HALF, HALF, -GRID, -HALF)
        status, chosen = PLACES[at], at == self.currentIndex()
        palette = self.palette()
        head, money = self._heads[at]
        half = box.height() // 2
        font = self.font()
        font.setBold(chosen)
        painter.setFont(font)
        own = tone(status, palette) if status else palette.color(QPalette.ColorRole.WindowText)
        painter.setPen(own if self.isTabEnabled(at) else tone("muted", palette))
        top = QRect(box.left(), box.top(), box.width(), half)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, head)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(tone("muted", palette))
        under = QRect(box.left(), box.top() + half, box.width(), half)
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, money)
        if chosen:
            self._underline(painter, option)

    def _underline(self, painter: QPainter, option: QStyleOptionTab) -> None:
        box: QRect = option.rect
        line = QRect(box.left() + GRID, box.bottom() - 3, box.width() - GRID * 2, 3)
        painter.fillRect(line, self.palette().color(QPalette.ColorRole.Highlight))
        if self.hasFocus():
            draw_focus(painter, box)
