"""A line across the window that says what holds for all of it."""

from PySide6.QtCore import Qt

from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.labels import PlainLabel


class Banner(PlainLabel):
    """Shows a sentence in the platform's colours for hints."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.ToolTipBase)
        self.setForegroundRole(self.palette().ColorRole.ToolTipText)
        self.setContentsMargins(GRID, HALF, GRID, HALF)
