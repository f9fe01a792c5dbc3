"""The wizard's first page: try it on a made-up firm, or connect one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import PrimaryButton
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, heading
from hardcost_desktop.ui.widgets.page import ScrollingPage


class WelcomePage(ScrollingPage):
    """Two ways to begin.

    Signals:
        demo_asked: The demo firm is to be shown.
        connect_asked: The person's own firm is to be connected.
    """

    demo_asked = Signal()
    connect_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Hard costs from QuickBooks Online to Clio Manage"),
            self.tr(
                "You see every cost that was paid for a client, where it belongs in Clio, and why. Nothing is "
                "written before you press Import, nothing is ever written twice, and QuickBooks is only ever read."
            ),
        )
        self.connect_firm = PrimaryButton(self.tr("&Connect my firm"))
        self.connect_firm.clicked.connect(self.connect_asked)
        self.demo = QPushButton(self.tr("&Try the demo firm"))
        self.demo.setMinimumHeight(GRID * 4)
        self.demo.clicked.connect(self.demo_asked)
        self.told = TonedLabel("information", wrap=True)
        self.told.hide()
        both = QHBoxLayout()
        both.setDirection(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(GRID * 2)
        demo = self.tr(
            "A made-up law firm on this computer: look at its review, make decisions, import. It opens in a "
            "window of its own; nothing of it is real, and nothing leaves this computer."
        )
        own = self.tr(
            "Takes about five minutes, once you have all. You need: an administrator's sign-in to Clio and to "
            "QuickBooks, and app keys of your firm for both, which this program helps you to get. You can stop "
            "and go on later."
        )
        both.addWidget(_card(self.tr("Look around first"), demo, self.demo), 1)
        both.addWidget(_card(self.tr("Set up your firm"), own, self.connect_firm), 1)
        self.down.addSpacing(GRID)
        self.down.addLayout(both)
        self.down.addWidget(self.told)
        self.down.addStretch(1)


def _card(title: str, text: str, button: QPushButton) -> QFrame:
    card = QFrame()
    card.setFrameShape(QFrame.Shape.StyledPanel)
    down = QVBoxLayout(card)
    down.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 3)
    down.setSpacing(GRID + GRID // 2)
    down.addWidget(heading(title, larger=1.15))
    down.addWidget(PlainLabel(text, wrap=True))
    down.addStretch(1)
    down.addWidget(button)
    return card
