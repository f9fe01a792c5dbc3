"""Selected rows that can be read: where the platform's own colours do not suffice, its highlight is deepened.

Qt's Fusion style, for one, writes white on a blue with a contrast of 3.7 to 1; WCAG 2.2 (1.4.3) asks for 4.5.
"""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from hardcost_desktop.ui.theme import READABLE, contrast, luminance

_STEP = 105
"""Percent; a shade that is hardly seen by itself."""

_MOST_STEPS = 60
"""Enough to reach black or white from any colour."""


def readable_selection(palette: QPalette) -> QPalette:
    """Give a palette that sets nothing but the selection, the same in a window that is not active."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    text = palette.color(group.Active, role.HighlightedText)
    ground = palette.color(group.Active, role.Highlight)
    for _ in range(_MOST_STEPS):
        if contrast(text, ground) >= READABLE:
            break
        ground = _away_from(text, ground)
    found = QPalette()
    found.setResolveMask(0)
    for which in (group.Active, group.Inactive):
        found.setColor(which, role.Highlight, ground)
        found.setColor(which, role.HighlightedText, text)
    return found


def _away_from(text: QColor, ground: QColor) -> QColor:
    darker = luminance(text) >= luminance(ground)
    return ground.darker(_STEP) if darker else ground.lighter(_STEP)


class ReadableSelection(QObject):
    """Keeps the application's selection readable, in light and dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._apply, Qt.ConnectionType.QueuedConnection)
        self._apply()

    @Slot()
    def _apply(self) -> None:
        self._app.setPalette(QPalette())  # the platform's own again, to measure
        self._app.setPalette(readable_selection(self._app.palette()))
