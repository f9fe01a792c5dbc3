"""Buttons with an icon of the family, tinted to the palette."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from hardcost_desktop.ui.icons import button_icon
from hardcost_desktop.ui.theme import GRID, tone
from hardcost_desktop.ui.widgets.labels import embolden


class IconButton(QPushButton):
    """A push button with text and an icon."""

    def __init__(self, icon_name: str, text: str) -> None:
        super().__init__(text)
        self._icon_name = icon_name
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(button_icon(self._icon_name, QApplication.palette()))


class CloseButton(QToolButton):
    """A small cross that closes a bar or a panel."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(button_icon("close", QApplication.palette()))


class PrimaryButton(QPushButton):
    """The one button of a page that does what the page is for, in a colour that stands out."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        embolden(self)
        self.setMinimumHeight(GRID * 4)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette, and lose the colour when disabled."""
        if event.type() in {QEvent.Type.ApplicationPaletteChange, QEvent.Type.EnabledChange}:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        around = QPalette(QApplication.palette())
        if self.isEnabled():
            role = QPalette.ColorRole
            around.setColor(role.Button, tone("information", around))
            around.setColor(role.ButtonText, around.color(role.Base))
        self.setPalette(around)
