"""Buttons with an icon of the family, tinted to the palette."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from hardcost_desktop.ui.icons import button_icon
from hardcost_desktop.ui.theme import GRID, tone
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.labels import embolden


class IconButton(QPushButton):
    """A push button with text and an icon."""

    def __init__(self, icon_name: str, text: str) -> None:
        super().__init__(text)
        self._icon_name = icon_name
        self._tint()

    def show_icon(self, icon_name: str) -> None:
        """Show another icon of the family."""
        self._icon_name = icon_name
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(button_icon(self._icon_name, QApplication.palette()))


class ToolButton(QToolButton):
    """A small button with an icon alone; its name is read to those who cannot see it, and shown on hovering."""

    def __init__(self, icon_name: str, name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._ring = FocusRing(self)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(button_icon(self._icon_name, QApplication.palette()))


class CloseButton(ToolButton):
    """A small cross that closes a bar or a panel."""

    def __init__(self, name: str) -> None:
        super().__init__("close", name)


class PrimaryButton(QPushButton):
    """The one button of a page that does what the page is for, in a colour that stands out."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        embolden(self)
        self.setMinimumHeight(GRID * 4)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette, and lose the colour when disabled."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.EnabledChange}:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        around, role = QApplication.palette(), QPalette.ColorRole
        own = QPalette()
        own.setResolveMask(0)  # what is not set here goes on following the system
        if self.isEnabled():
            own.setColor(role.Button, tone("information", around))
            own.setColor(role.ButtonText, around.color(role.Base))
        self.setPalette(own)
