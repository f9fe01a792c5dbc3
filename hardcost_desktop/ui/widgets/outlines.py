"""Tick boxes in lists that can be seen on dark.

Qt's Fusion style draws the outline of a box in the Window colour, darkened; on a dark base the box of an
unticked row is then not there to the eye (WCAG 2.2, 1.4.11 asks for a contrast of 3 to 1).
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from hardcost_desktop.ui.theme import is_dark, tone


class BoxOutlines(QObject):
    """Keeps the outlines of a view's boxes visible, in light and dark."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._corner = QWidget()  # between two scroll bars, which Qt fills with the Window colour
        self._corner.setAutoFillBackground(True)
        view.setCornerWidget(self._corner)
        self._apply()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._apply()
        return super().eventFilter(watched, event)

    def _apply(self) -> None:
        around, role = QApplication.palette(), QPalette.ColorRole.Window
        outline = tone("muted", around) if is_dark(around) else around.color(role)
        _set_color(self._view, outline)
        _set_color(
            self._corner, around.color(role)
        )  # after its parent, whose colour it would inherit


def _set_color(widget: QWidget, color: QColor) -> None:
    """Set the Window colour alone; the others go on following the system."""
    own = QPalette()
    own.setResolveMask(0)
    own.setColor(QPalette.ColorRole.Window, color)
    if widget.palette().color(QPalette.ColorRole.Window) != color:
        widget.setPalette(own)
