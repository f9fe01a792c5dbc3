"""Plain text broken into lines for one font on one device."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice, QTextLayout, QTextOption

_REMEMBERED = 8_192
"""Texts whose lines are kept: the same payees, customers and reasons come again and again."""

_MORE = "…"


class TextBox:
    """Breaks texts into lines."""

    def __init__(self, font: QFont, device: QPaintDevice, most_lines: int) -> None:
        self._font = font
        self._device = device
        self._most_lines = most_lines
        self._metrics = QFontMetricsF(font, device)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.fit = lru_cache(_REMEMBERED)(self._fit)
        """Give the lines of a text within a width; one too long ends in an ellipsis."""

    @property
    def metrics(self) -> QFontMetricsF:
        """The font's measures on the device."""
        return self._metrics

    @property
    def line(self) -> float:
        """The distance of two lines."""
        return self._metrics.lineSpacing()

    def _fit(self, text: str, width: float) -> tuple[str, ...]:
        lines: list[str] = []
        for part in text.split("\n"):
            fits = self._metrics.horizontalAdvance(part) <= width
            lines += [part] if fits else self._break(part, width)
        if len(lines) <= self._most_lines:
            return tuple(lines)
        last = lines[self._most_lines - 1]
        return (*lines[: self._most_lines - 1], last[:-1] + _MORE)

    def _break(self, text: str, width: float) -> list[str]:
        layout = QTextLayout(text, self._font, self._device)
        layout.setTextOption(self._option)
        units = text.encode("utf-16-le")  # Qt counts in these
        lines: list[str] = []
        layout.beginLayout()
        while len(lines) <= self._most_lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            begin = line.textStart() * 2
            lines.append(units[begin : begin + line.textLength() * 2].decode("utf-16-le").rstrip())
        layout.endLayout()
        return lines
