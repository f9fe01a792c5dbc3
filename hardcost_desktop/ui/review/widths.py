"""How wide the columns are that no person made wider or narrower."""

from collections.abc import Collection, Mapping

from PySide6.QtGui import QFontMetrics

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.messages import REASONS, STATUSES
from hardcost_desktop.ui.review.columns import Column, say_column, say_line_count
from hardcost_desktop.ui.review.work import RowWork, say_work
from hardcost_desktop.ui.theme import GRID

Kinds = Collection[tuple[Status, Reason | None]]
"""Statuses and reasons there are to show."""

ICON = 16
"""Pixels of an icon in a cell: what every style takes for small."""

_AT_LEAST: Mapping[Column, str] = {
    Column.DATE: "00/00/0000",
    Column.TYPE: "Journal entry",
    Column.PAYEE: "Metropolitan",
    Column.CUSTOMER: "Nguyen, An (E",
    Column.MATTER: "00420-Nguyen",
    Column.AMOUNT: "-$123,456.78",
    Column.DESCRIPTION: "Complaint filing",
    Column.REMEDY: "In QuickBooks, ch",
}
"""Texts as wide as the columns are in a small window; long ones go on in a second line."""

_SHARES: Mapping[Column, int] = {
    Column.PAYEE: 2,
    Column.CUSTOMER: 3,
    Column.MATTER: 1,
    Column.REMEDY: 6,
    Column.DESCRIPTION: 5,
}
"""How what a larger window has to spare is shared."""


def measure_columns(kinds: Kinds, metrics: QFontMetrics) -> dict[Column, int]:
    """Give the least width of every column: dates, amounts, statuses and reasons are never clipped."""
    found = {column: metrics.horizontalAdvance(text) for column, text in _AT_LEAST.items()}
    statuses = [STATUSES[status].title for status, _ in kinds] + [say_work(w) for w in RowWork]
    reasons = [REASONS[reason].title for _, reason in kinds if reason]
    found[Column.TICK] = GRID * 3
    found[Column.STATUS] = _in_two_lines(statuses, metrics) + ICON + GRID
    found[Column.REASON] = _in_two_lines(reasons, metrics)
    found[Column.LINES] = metrics.horizontalAdvance(say_line_count(9)) + ICON + GRID // 2
    for column, width in found.items():
        header = metrics.horizontalAdvance(say_column(column))
        found[column] = max(width, header) + GRID + GRID // 2
    return found


def _in_two_lines(titles: Collection[str], metrics: QFontMetrics) -> int:
    """Give the width at which each of some titles fits into two lines."""
    return max((_narrowest(title.split(), metrics) for title in titles), default=0)


def _narrowest(words: list[str], metrics: QFontMetrics) -> int:
    cuts = range(1, len(words) + 1)
    halves = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in cuts)
    return min(max(map(metrics.horizontalAdvance, pair)) for pair in halves)


def share_out(
    least: Mapping[Column, int], kept: Mapping[Column, int], available: int
) -> dict[Column, int]:
    """Fill the window with the columns that are shown.

    Args:
        least: The least width of each column shown.
        kept: Widths a person chose.
        available: Pixels there are; where they are too few, the table scrolls.
    """
    widths = {column: kept.get(column, width) for column, width in least.items()}
    elastic = [column for column in widths if column in _SHARES and column not in kept]
    spare, shares = available - sum(widths.values()), sum(_SHARES[c] for c in elastic)
    for column in elastic if spare > 0 else ():
        part = spare * _SHARES[column] // shares
        widths[column] += part
        spare, shares = spare - part, shares - _SHARES[column]
    return widths
