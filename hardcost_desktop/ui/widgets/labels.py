"""Labels that show plain text only, in the palette's colours or in one that means something."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from hardcost_desktop.ui.theme import tone


class PlainLabel(QLabel):
    """Shows text as it is: untrusted text may look like HTML."""

    def __init__(self, text: str = "", *, wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


class TonedLabel(PlainLabel):
    """A plain label in one of the theme's colours; follows the system between light and dark."""

    def __init__(self, tone_name: str, text: str = "", *, wrap: bool = False) -> None:
        super().__init__(text, wrap=wrap)
        self._tone = tone_name
        self._apply()

    def set_tone(self, tone_name: str) -> None:
        """Take another colour of the theme."""
        self._tone = tone_name
        self._apply()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._apply()
        super().changeEvent(event)

    def _apply(self) -> None:
        color, role = tone(self._tone, QApplication.palette()), QPalette.ColorRole.WindowText
        palette = self.palette()
        if palette.color(role) != color:
            palette.setColor(role, color)
            self.setPalette(palette)


def field_label(text: str, field: QWidget) -> PlainLabel:
    """Make the label of a field, which is then named by it."""
    label = PlainLabel(text)
    label.setBuddy(field)
    return label


def heading(text: str = "", *, larger: float = 1.0) -> PlainLabel:
    """Make a bold label; `larger` is a factor on the system's font size."""
    label = PlainLabel(text, wrap=True)
    embolden(label, larger)
    return label


def embolden(widget: QWidget, larger: float = 1.0) -> None:
    """Give a widget the bold system font, larger by a factor."""
    font = QFont(QApplication.font())
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * larger)
    widget.setFont(font)
