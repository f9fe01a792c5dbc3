"""The program's icon in the forms the systems want, drawn from its two SVG files."""

import struct
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24
"""Pixels up to which the drawing with less in it is used."""

_ICO_SIDES = (16, 24, 32, 48, 64, 256)
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
"""Apple's names of the sizes that may hold PNG (Apple Icon Image format)."""


def draw(drawings: Path, side: int) -> bytes:
    """Draw the icon as PNG, `side` pixels wide and high."""
    name = "app-small.svg" if side <= SMALL else "app.svg"
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawings / name)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def write_icons(drawings: Path, folder: Path) -> None:
    """Write a PNG of each size, and the containers of Windows and macOS."""
    folder.mkdir(parents=True, exist_ok=True)
    images = {side: draw(drawings, side) for side in SIDES}
    for side, image in images.items():
        (folder / f"{side}.png").write_bytes(image)
    (folder / "hardcost.ico").write_bytes(_ico([(side, images[side]) for side in _ICO_SIDES]))
    (folder / "hardcost.icns").write_bytes(_icns(images))


def _ico(images: Sequence[tuple[int, bytes]]) -> bytes:
    """Join PNGs: a header of 6 bytes, 16 bytes on each image, the images; 0 stands for 256 pixels."""
    at = 6 + 16 * len(images)
    entries = b""
    for side, image in images:
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return struct.pack("<HHH", 0, 1, len(images)) + entries + b"".join(i for _, i in images)


def _icns(images: dict[int, bytes]) -> bytes:
    """Join PNGs, each after its type and its length with these eight bytes."""
    parts = [
        kind + struct.pack(">I", len(images[side]) + 8) + images[side]
        for side, kind in _ICNS_TYPES.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
