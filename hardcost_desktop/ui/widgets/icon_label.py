"""An icon of the family beside words that say the same; follows the system between light and dark."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.widgets.labels import PlainLabel


class IconLabel(PlainLabel):
    """Shows one icon in a colour of the theme; says nothing by itself.

    Args:
        side: Pixels at 100 %.
    """

    def __init__(self, side: int = 24) -> None:
        super().__init__()
        self._side = QSize(side, side)
        self._shown: tuple[str, str] | None = None

    def show_icon(self, name: str, tone_name: str) -> None:
        """Show another icon; whether the label is seen stays as it is."""
        self._shown = (name, tone_name)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        if self._shown is not None:
            icon = toned_icon(*self._shown, QApplication.palette())
            self.setPixmap(icon.pixmap(self._side, self.devicePixelRatio()))
