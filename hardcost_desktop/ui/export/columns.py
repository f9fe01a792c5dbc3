"""How wide the columns of a report are on paper."""

from collections.abc import Sequence
from heapq import nlargest

from PySide6.QtGui import QFontMetricsF

from hardcost_desktop.ui.export.report import Report

_MEASURED = 20
"""Texts measured a column: the longest by characters, of which one is the widest or nearly so."""

_WIDEST = 40
"""Average characters at which a column of text is as wide as it needs to be; the rest is broken into lines."""

_NARROWEST = 6


def fit_columns(report: Report, bold: QFontMetricsF, room: float, gap: float) -> list[float]:
    """Share a page's width out: whole columns get what they need, the others the rest by their needs.

    Args:
        report: What is laid out.
        bold: Metrics of the headers' font, which is never narrower than that of the cells.
        room: Width of the page's body.
        gap: Distance between two columns.
    """
    needs = [_measure(report, column, bold) for column in range(len(report.headings))]
    left = room - gap * (len(needs) - 1)
    whole = [heading.whole for heading in report.headings]
    fixed = sum(need for need, is_whole in zip(needs, whole, strict=True) if is_whole)
    broken = sum(needs) - fixed
    if fixed >= left or not broken:  # so many or so wide that even these have to give way
        return [need * left / sum(needs) for need in needs]
    share = (left - fixed) / broken
    return [n if is_whole else n * share for n, is_whole in zip(needs, whole, strict=True)]


def _measure(report: Report, column: int, bold: QFontMetricsF) -> float:
    texts: Sequence[str] = nlargest(_MEASURED, (row[column] for row in report.rows), key=len)
    parts = (part[:400] for text in texts for part in text.split("\n"))
    heading = report.headings[column]
    widest = max(map(bold.horizontalAdvance, parts), default=0.0)
    head = bold.horizontalAdvance(heading.text)
    if heading.whole:
        return max(widest, head) + 1  # rounding must not break it
    unit = bold.averageCharWidth()
    return max(min(widest, unit * _WIDEST), head, unit * _NARROWEST)
