"""A frame around the widget that has the keyboard, for those whose style shows none (WCAG 2.2, 2.4.7)."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from hardcost_desktop.ui.theme import tone

_THICK = 2
"""Pixels; WCAG 2.2, 2.4.13 asks for an outline of at least two."""


class FocusRing(QWidget):
    """Lies over a widget and is seen while that has the keyboard; the mouse passes through."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the keyboard, and keep the widget's size."""
        match event.type():
            case QEvent.Type.FocusIn:
                self.setGeometry(self._widget.rect())
                self.raise_()
                self.show()
            case QEvent.Type.FocusOut:
                self.hide()
            case QEvent.Type.Resize:
                self.setGeometry(self._widget.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        draw_focus(QPainter(self), self.rect())


def draw_focus(painter: QPainter, box: QRect) -> None:
    """Draw the frame just within a box, in a colour that is seen on light and dark."""
    pen = QPen(tone("information", QApplication.palette()), _THICK)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(box.adjusted(1, 1, -1, -1))
