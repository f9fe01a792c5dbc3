"""The five places a row can be, and all of them: counts and money that always add up."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QStylePainter, QTabBar

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.plan import ImportPlan, Total
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.messages import STATUSES
from hardcost_desktop.ui.theme import GRID, HALF, tone
from hardcost_desktop.ui.words import say_money

_PLACES: tuple[Status | None, ...] = (*Status, None)


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
        self._heads = [("", "")] * len(_PLACES)
        for _ in _PLACES:
            self.addTab("")
        self.show_plan(ImportPlan(), "")
        self.currentChanged.connect(self._choose)

    @property
    def status(self) -> Status | None:
        """What is looked at; None for all."""
        return _PLACES[self.currentIndex()]

    def show_status(self, status: Status | None) -> None:
        """Look at another place."""
        self.setCurrentIndex(_PLACES.index(status))

    def show_plan(self, plan: ImportPlan, home: str) -> None:
        """Show a plan's totals; `home` is the firm's currency."""
        totals = plan.totals
        everything = Total(
            sum(total.count for total in totals.values()),
            sum((total.amount for total in totals.values()), ZERO),
        )
        for at, status in enumerate(_PLACES):
            total = totals[status] if status else everything
            name = STATUSES[status].title if status else self.tr("All")
            money = say_money(total.amount, home=home)
            self._heads[at] = (f"{name}  {total.count:,}", money)
            self.setTabText(at, f"{name} {total.count:,}, {money}")
        self.updateGeometry()
        self.update()

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.chosen.emit(_PLACES[at])

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
        status, chosen = _PLACES[at], at == self.currentIndex()
        palette = self.palette()
        head, money = self._heads[at]
        half = box.height() // 2
        font = self.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(
            tone(status, palette) if status else palette.color(QPalette.ColorRole.WindowText)
        )
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
            option.rect = box.adjusted(2, 2, -2, -2)
            self.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self
            )
