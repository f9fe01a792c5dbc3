"""The icons: one family of line drawings, tinted with a colour of the theme."""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hardcost_desktop.ui.theme import tone

_SIDES = (16, 20, 24, 32, 48, 64, 128)
"""Pixels; from a table cell at 100 % to a heading at 300 %."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    inside = files("hardcost_desktop") / "resources" / "icons" / f"{name}.svg"
    if inside.is_file():
        return inside.read_text("utf-8")
    beside = Path(__file__).parents[2] / "resources" / "icons" / f"{name}.svg"
    return beside.read_text("utf-8")


@lru_cache(maxsize=256)
def _paint(name: str, color: str) -> QIcon:
    drawing = _drawing(name).replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    icon = QIcon()
    for side in _SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def icon(name: str, color: QColor) -> QIcon:
    """Draw an icon of resources/icons in one colour."""
    return _paint(name, color.name())


def toned_icon(name: str, tone_name: str, palette: QPalette) -> QIcon:
    """Draw an icon in a colour of the theme."""
    return icon(name, tone(tone_name, palette))


def button_icon(name: str, palette: QPalette) -> QIcon:
    """Draw an icon in the colour of the text on buttons."""
    return icon(name, palette.color(QPalette.ColorRole.ButtonText))


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return _paint("app", "#000000")
