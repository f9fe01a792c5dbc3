"""Tick boxes, in lists and by themselves, that can be seen on dark.

Qt's Fusion style draws the outline of a box in the Window colour, darkened; on a dark base the box of an
unticked row is then not there to the eye (WCAG 2.2, 1.4.11 asks for a contrast of 3 to 1).
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCheckBox, QWidget

from hardcost_desktop.ui.theme import is_dark, tone


class BoxOutlines(QObject):
    """Keeps the outlines of the boxes of a view, or of a check box, visible in light and dark."""

    def __init__(self, widget: QAbstractItemView | QCheckBox) -> None:
        super().__init__(widget)
        self._widget = widget
        self._corner: QWidget | None = None
        if isinstance(widget, QAbstractItemView):
            # between two scroll bars, which Qt fills with the Window colour
            self._corner = QWidget()
            self._corner.setAutoFillBackground(True)
            widget.setCornerWidget(self._corner)
        self._apply()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._apply()
        return super().eventFilter(watched, event)

    def _apply(self) -> None:
        around, role = QApplication.palette(), QPalette.ColorRole.Window
        outline = tone("muted", around) if is_dark(around) else around.color(role)
        _set_color(self._widget, outline)
        if self._corner is not None:  # after its parent, whose colour it would inherit
            _set_color(self._corner, around.color(role))


class CheckBox(QCheckBox):
    """A check box whose box is seen on dark too."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._outlines = BoxOutlines(self)


def _set_color(widget: QWidget, color: QColor) -> None:
    """Set the Window colour alone; the others go on following the system."""
    own = QPalette()
    own.setResolveMask(0)
    own.setColor(QPalette.ColorRole.Window, color)
    if widget.palette().color(QPalette.ColorRole.Window) != color:
        widget.setPalette(own)
