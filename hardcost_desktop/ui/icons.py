"""The icons: one family of line drawings, tinted with a colour of the theme."""

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hardcost_desktop.ui.theme import tone

_SIDES = (16, 20, 24, 32, 48, 64, 128)
"""Pixels; from a table cell at 100 % to a heading at 300 %."""

_APP_SIDES = (32, 48, 64, 128, 256, 512)
_APP_SMALL_SIDES = (16, 20, 24)
"""Pixels; below 32 the program's icon is another drawing, with less in it."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    inside = files("hardcost_desktop") / "resources" / "icons" / f"{name}.svg"
    if inside.is_file():
        return inside.read_text("utf-8")
    beside = Path(__file__).parents[2] / "resources" / "icons" / f"{name}.svg"
    return beside.read_text("utf-8")


@lru_cache(maxsize=256)
def _paint(name: str, color: str, selected: str) -> QIcon:
    icon = QIcon()
    _add_pixmaps(icon, name, _SIDES, color)
    _add_pixmaps(icon, name, _SIDES, selected, QIcon.Mode.Selected)
    return icon


def _add_pixmaps(
    icon: QIcon,
    name: str,
    sides: Iterable[int],
    color: str = "",
    mode: QIcon.Mode = QIcon.Mode.Normal,
) -> None:
    drawing = _drawing(name).replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    for side in sides:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(pixmap, mode)


def toned_icon(name: str, tone_name: str, palette: QPalette) -> QIcon:
    """Draw an icon in a colour of the theme; on a selection, in that of the text there."""
    selected = palette.color(QPalette.ColorRole.HighlightedText)
    return _paint(name, tone(tone_name, palette).name(), selected.name())


def button_icon(name: str, palette: QPalette) -> QIcon:
    """Draw an icon in the colour of the text on buttons."""
    color = palette.color(QPalette.ColorRole.ButtonText).name()
    return _paint(name, color, color)


def app_icon() -> QIcon:
    """Draw the program's own icon, in its own colours."""
    icon = QIcon()
    _add_pixmaps(icon, "app-small", _APP_SMALL_SIDES)
    _add_pixmaps(icon, "app", _APP_SIDES)
    return icon
