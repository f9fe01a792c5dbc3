"""The pictures of a page: light or dark as the window is, as sharp as the screen, never wider than the page."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap

from hardcost_desktop.ui.theme import is_dark

_LIGHT, _DARK = "-light.png", "-dark.png"


def choose_picture(path: Path, palette: QPalette) -> Path:
    """Give a picture's file in the look of the window, where there is one."""
    dark = path.with_name(path.name.removesuffix(_LIGHT) + _DARK)
    return dark if path.name.endswith(_LIGHT) and is_dark(palette) and dark.is_file() else path


def fit_picture(image: QImage, width: int, ratio: float, edge: QColor) -> QPixmap:
    """Draw a picture for the screen.

    Args:
        image: As it lies on the disk, a pixel of it being one device-independent pixel at most.
        width: The most it may have, in device-independent pixels.
        ratio: Device pixels in one of these.
        edge: Of the line around it, as its ground may be the page's.
    """
    shown = max(1, min(width, image.width()))
    pixels = min(round(shown * ratio), image.width())  # what is not there cannot be made sharper
    scaled = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
    pixmap = QPixmap.fromImage(scaled)
    painter = QPainter(pixmap)
    painter.setPen(edge)
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1))
    painter.end()
    pixmap.setDevicePixelRatio(pixels / shown)
    return pixmap
