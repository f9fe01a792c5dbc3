"""A page that scrolls when the screen is small, with its content no wider than is good to read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading

WIDEST = GRID * 120
"""Of a page's content: longer lines are hard to read."""


class ScrollingPage(QScrollArea):
    """A heading, a sentence, and whatever is added to `down`."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self.title = heading(title, larger=1.4)
        within = QWidget()
        within.setMaximumWidth(WIDEST)
        self.down = QVBoxLayout(within)
        self.down.setContentsMargins(GRID * 4, GRID * 2, GRID * 4, GRID * 2)
        self.down.setSpacing(GRID * 2)
        self.down.addWidget(self.title)
        if text:
            self.down.addWidget(PlainLabel(text, wrap=True))
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(within)


def centred(widget: QWidget) -> QHBoxLayout:
    """Set a widget as wide as a page's content, in the same place."""
    widget.setMaximumWidth(WIDEST)
    across = QHBoxLayout()
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(widget)
    return across
