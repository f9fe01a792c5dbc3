"""What reading anew brought, in one sentence above the table, and the way back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.reporting import total_by_currency
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.outcomes import News
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import CloseButton
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel
from hardcost_desktop.ui.words import say_date


def say_news(news: News, home: str) -> str:
    """Say what came, went and changed; empty when there is nothing to say. `home` is the firm's currency."""
    say, difference = QCoreApplication.translate, news.difference
    if news.start_moved and news.start is not None:
        came, went = _moved(difference.came, home), _moved(difference.went, home)
        told = say("NewsBar", "Start date {day}: {came} came in, {went} went out.").format(
            day=say_date(news.start), came=came, went=went
        )
        more = say("NewsBar", "{n} changed.").format(n=say_number(len(difference.changed)))
        return f"{told} {more}" if difference.changed else told
    if not difference.any:
        return ""
    counts = [len(rows) for rows in (difference.came, difference.changed, difference.went)]
    texts = (
        say("NewsBar", "{n} new"),
        say("NewsBar", "{n} changed"),
        say("NewsBar", "{n} gone"),
    )
    parts = [text.format(n=say_number(n)) for text, n in zip(texts, counts, strict=True) if n]
    return say("NewsBar", "Since the last reading: {what}.").format(what=", ".join(parts))


def _moved(rows: Sequence[Row], home: str) -> str:
    say = QCoreApplication.translate
    if not rows:
        return say("NewsBar", "none")
    told = say("NewsBar", "1 row") if len(rows) == 1 else say("NewsBar", "{n} rows")
    sums = total_by_currency(rows)
    money = " + ".join(say_money(amount, code, home) for code, amount in sums.items())
    return f"{told.format(n=say_number(len(rows)))} ({money})"


class NewsBar(QFrame):
    """Keeps the news until the next thing happens.

    Signals:
        start_asked: The start date before is wanted back; a datetime.date.
    """

    start_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("What reading anew brought"))
        self._before: date | None = None
        icon = IconLabel(GRID * 2)
        icon.show_icon("information", "information")
        self.text = PlainLabel(wrap=True)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self._ask_back)
        close = CloseButton(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        across = QHBoxLayout(self)
        across.setContentsMargins(GRID + HALF, HALF, GRID, HALF)
        across.setSpacing(GRID + HALF)
        across.addWidget(icon)
        across.addWidget(self.text, 1)
        across.addWidget(self.back)
        across.addWidget(close)
        self.hide()

    def tell(self, news: News, home: str) -> None:
        """Tell the news, if there are any."""
        told = say_news(news, home)
        self._before = news.start_before if news.start_moved else None
        self.text.setText(told)
        self.back.setVisible(self._before is not None)
        if self._before is not None:
            self.back.setText(self.tr("Back to {day}").format(day=say_date(self._before)))
        self.setVisible(bool(told))

    @Slot()
    def _ask_back(self) -> None:
        if self._before is not None:
            self.start_asked.emit(self._before)
