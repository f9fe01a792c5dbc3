"""Beneath the wizard's pages: Back, later, Next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import PrimaryButton
from hardcost_desktop.ui.wizard.steps import Step


class Navigation(QWidget):
    """The ways on and back.

    Signals:
        back_asked: To the page before.
        next_asked: On.
        later_asked: The set-up is left for now.
    """

    back_asked = Signal()
    next_asked = Signal()
    later_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = QPushButton(self.tr("&Back"))
        self.back.setMinimumHeight(GRID * 4)
        self.back.clicked.connect(self.back_asked)
        self.later = QPushButton(self.tr("Close the set-&up"))
        self.later.setMinimumHeight(GRID * 4)
        self.later.clicked.connect(self.later_asked)
        self.next = PrimaryButton()
        self.next.clicked.connect(self.next_asked)
        across = QHBoxLayout(self)
        across.setContentsMargins(GRID * 4, GRID, GRID * 4, GRID * 2)
        across.setSpacing(GRID)
        across.addWidget(self.back)
        across.addStretch(1)
        across.addWidget(self.later)
        across.addWidget(self.next)

    def show_step(self, step: Step, text: str, enabled: bool, *, back: Step | None) -> None:
        """Show the ways from a step."""
        self.back.setVisible(back is not None)
        self.next.setVisible(step is not Step.WELCOME)
        self.next.setText(text)
        self.next.setEnabled(enabled)

    def allow_later(self, *, allowed: bool) -> None:
        """There is somewhere to go once the firm is connected."""
        self.later.setVisible(allowed)
