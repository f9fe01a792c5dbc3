"""Colours and distances: the platform's palette, and the few colours that mean something.

Backgrounds are never set here: they are the platform's, light or dark. The colours of the statuses are chosen
against the palette's base and hold a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). Whoever asks the system
for high contrast gets the palette's own text colour instead, as does a palette on which a colour would not be
read; the icons and words beside the colours say the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from hardcost_desktop.domain.reason import Status

GRID = 8
"""All distances are multiples of half of this, in device-independent pixels."""

HALF = GRID // 2

_DARK_BELOW = 0.18
"""A base of less relative luminance is dark: black and white text contrast equally with it (WCAG 2.2)."""


READABLE = 4.5
"""Contrast of text with what it stands on (WCAG 2.2, 1.4.3)."""

_LINEAR_BELOW = 0.04045
"""IEC 61966-2-1: the dark end of sRGB is a straight line."""


@dataclass(frozen=True, slots=True)
class _Tone:
    light: str
    dark: str


_TONES: Mapping[str, _Tone] = {
    Status.READY: _Tone("#14703f", "#5fd49a"),
    Status.ATTENTION: _Tone("#8f4e00", "#f0b35c"),
    Status.SKIPPED: _Tone("#555c66", "#b3bac4"),
    Status.IMPORTED: _Tone("#1a55b0", "#86b4ff"),
    Status.EXCLUDED: _Tone("#6a4a78", "#cfa9e0"),
    "error": _Tone("#b3261e", "#ff9d94"),
    "muted": _Tone("#555c66", "#b3bac4"),
    "information": _Tone("#1a55b0", "#86b4ff"),
}

_GROUNDS = (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase, QPalette.ColorRole.Window)
"""What coloured text stands on."""

TONES = tuple(_TONES)
"""The names of the colours that mean something."""


def luminance(color: QColor) -> float:
    """Relative luminance, 0 black to 1 white (WCAG 2.2, relative luminance)."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (_linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def is_dark(palette: QPalette) -> bool:
    """Tell whether text stands on a dark base."""
    return luminance(palette.color(QPalette.ColorRole.Base)) < _DARK_BELOW


def wants_contrast() -> bool:
    """Tell whether the system asks for high contrast."""
    hints = (
        QGuiApplication.styleHints()
    )  # kept, as what it gives lives no longer than this reference
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def tone(name: str, palette: QPalette) -> QColor:
    """Give the colour of a status, or of `error`, `muted`, `information` and `text`, for this palette."""
    plain = name not in _TONES or wants_contrast()
    return QColor(_tone("text" if plain else name, _Looks(palette.cacheKey(), palette)))


@dataclass(frozen=True, slots=True)
class _Looks:
    """A palette, known by Qt's key of its colours."""

    key: int
    palette: QPalette = field(compare=False)


@lru_cache(maxsize=64)
def _tone(name: str, looks: _Looks) -> QColor:
    palette = looks.palette
    text = palette.color(QPalette.ColorRole.WindowText)
    found = _TONES.get(name)
    if found is None:
        return text
    color = QColor(found.dark if is_dark(palette) else found.light)
    grounds = (palette.color(ground) for ground in _GROUNDS)
    return color if all(contrast(color, ground) >= READABLE for ground in grounds) else text


def dark_palette() -> QPalette:
    """A dark palette in the platform's own roles, for platforms without one and for pictures."""
    palette = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for which, name in (
        (role.Window, "#23262b"),
        (role.WindowText, "#e8eaed"),
        (role.Base, "#1b1d21"),
        (role.AlternateBase, "#212429"),
        (role.Text, "#e8eaed"),
        (role.PlaceholderText, "#9aa1ab"),
        (role.Button, "#2e3238"),
        (role.ButtonText, "#e8eaed"),
        (role.ToolTipBase, "#2e3238"),
        (role.ToolTipText, "#e8eaed"),
        (role.Highlight, "#2f5ea8"),
        (role.HighlightedText, "#ffffff"),
        (role.Link, "#86b4ff"),
        (role.BrightText, "#ffffff"),
        (role.Light, "#3a3f46"),
        (role.Midlight, "#33373e"),
        (role.Mid, "#17191c"),
        (role.Dark, "#121417"),
        (role.Shadow, "#0b0c0e"),
    ):
        palette.setColor(which, QColor(name))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor("#868d97"))
    return palette
