"""One line of the health check: its state by icon and word, what it means, and the exact fix."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hardcost_desktop.errors import NeedsSignIn
from hardcost_desktop.services.health.finding import Finding
from hardcost_desktop.ui.remedies import remedy_here
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden
from hardcost_desktop.ui.widgets.message_bar import Help, say_help
from hardcost_desktop.ui.words import lines_kept

TONES: Mapping[str, str] = {"ok": "ready", "warning": "attention", "trouble": "error"}
"""Icon and colour of each state."""


def say_state(state: str) -> str:
    """Name a state."""
    say = QCoreApplication.translate
    return {
        "ok": say("Health", "In order"),
        "warning": say("Health", "Look at it"),
        "trouble": say("Health", "In the way"),
    }[state]


class FindingLine(QWidget):
    """Shows one finding, and the way to a sign-in that is lost.

    Signals:
        connect_asked: It is to be made again; the Service.
    """

    connect_asked = Signal(object)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        tone = TONES[finding.state]
        icon = IconLabel(20)
        icon.show_icon(tone, tone)
        state = TonedLabel(tone, say_state(finding.state))
        state.setMinimumWidth(max(map(_width, map(say_state, TONES))))
        name = PlainLabel(lines_kept(finding.name))
        embolden(name)
        words = QVBoxLayout()
        words.setSpacing(HALF)
        words.addWidget(name)
        words.addWidget(PlainLabel(lines_kept(finding.meaning), wrap=True))
        self.remedy = lines_kept(remedy_here(finding.remedy, finding.error))
        if self.remedy:
            words.addWidget(TonedLabel(tone, self.remedy, wrap=True))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, HALF, 0, HALF)
        across.setSpacing(GRID)
        across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        across.addSpacing(GRID)
        across.addLayout(words, 1)
        if isinstance(finding.error, NeedsSignIn):
            self.connect_again = QPushButton(say_help(Help.CONNECT))
            self.connect_again.clicked.connect(self._ask_connect)
            across.addWidget(self.connect_again, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _ask_connect(self) -> None:
        if isinstance(self.finding.error, NeedsSignIn):
            self.connect_asked.emit(self.finding.error.service)


def _width(text: str) -> int:
    return QFontMetrics(QApplication.font()).horizontalAdvance(text)
