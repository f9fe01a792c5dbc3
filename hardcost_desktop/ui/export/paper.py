"""A report laid out on pages: headline, a table whose header comes again on every page, sums, page numbers.

Every text is drawn as plain text. It runs on a worker's thread: Qt lets a QPainter draw there on a QPdfWriter or
a QPrinter (Qt, Thread-Support in Qt Modules).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, pairwise

from PySide6.QtGui import QFont, QPagedPaintDevice

from hardcost_desktop.domain.money import ZERO, add_up
from hardcost_desktop.ui.export.columns import fit_columns
from hardcost_desktop.ui.export.report import Heading, Report
from hardcost_desktop.ui.export.text_box import TextBox

Counted = Callable[[int], None]
"""Told how many rows or pages are done; what it raises ends the work."""

Lines = tuple[str, ...]

_POINTS = 72.0
_TITLE, _BODY = 13.0, 7.5
"""Sizes of type, in points."""
_GAP, _PADDING = 7.0, 2.5
"""Between columns, and above and below a row's text, in points."""
_MOST_LINES = 20
"""Of one cell: even on the first page, beneath the headline, such a row finds room."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        first: Its first row.
        end: The row after its last.
        amount: What its rows add up to, in the firm's currency.
        so_far: What all rows up to its end do.
    """

    first: int
    end: int
    amount: Decimal
    so_far: Decimal


class Paper:
    """One report's measures on one device."""

    def __init__(self, report: Report, device: QPagedPaintDevice) -> None:
        self.report = report
        self.unit = device.logicalDpiY() / _POINTS
        self.width, self.height = float(device.width()), float(device.height())
        self.gap, self.padding = _GAP * self.unit, _PADDING * self.unit
        self.font, self.bold, self.headline = _fonts()
        self.body = TextBox(self.font, device, _MOST_LINES)
        heads = TextBox(self.bold, device, _MOST_LINES)
        titles = TextBox(self.headline, device, 2)
        self.title, self.title_line = titles.fit(report.title, self.width), titles.line
        self.facts = [line for fact in report.facts for line in self.body.fit(fact, self.width)]
        widths = fit_columns(report, heads.metrics, self.width, self.gap)
        lefts = accumulate((width + self.gap for width in widths[:-1]), initial=0.0)
        self.columns: list[tuple[float, float, Heading]] = list(
            zip(lefts, widths, report.headings, strict=True)
        )
        self.heads = [heads.fit(h.text, width) for _, width, h in self.columns]
        self.cells: list[list[Lines]] = []
        self.pages: list[Page] = []

    # Heights -----------------------------------------------------------------------------------------------

    @property
    def line(self) -> float:
        """The distance of two lines of the table."""
        return self.body.line

    @property
    def top(self) -> float:
        """The height of headline and facts, above the first page's table."""
        return len(self.title) * self.title_line + len(self.facts) * self.line + 2 * self.gap

    @property
    def foot(self) -> float:
        """The height beneath the table: a line for the page, and one for the total."""
        return 2 * self.line + 4 * self.padding

    def row_height(self, cells: Sequence[Lines]) -> float:
        """The height of a row of the table."""
        return max(map(len, cells), default=1) * self.line + 2 * self.padding

    # Laying out --------------------------------------------------------------------------------------------

    def lay_out(self, counted: Counted) -> None:
        """Break all cells into lines and share the rows out among pages.

        Args:
            counted: Hears of every row.
        """
        bottom = self.height - self.foot
        head = self.row_height(self.heads)
        y = self.top + head
        starts = [0]
        for at, row in enumerate(self.report.rows):
            fit, columns = self.body.fit, self.columns
            cells = [fit(t, width) for t, (_, width, _) in zip(row, columns, strict=True)]
            height = self.row_height(cells)
            if y + height > bottom and at > starts[-1]:
                starts.append(at)
                y = head
            y += height
            self.cells.append(cells)
            counted(at + 1)
        self._close(starts)

    def _close(self, starts: Sequence[int]) -> None:
        so_far = ZERO
        for first, end in pairwise([*starts, len(self.cells)]):
            here = add_up(self.report.amounts[first:end])
            so_far += here
            self.pages.append(Page(first, end, here, so_far))


def _fonts() -> tuple[QFont, QFont, QFont]:
    """The table's font, the headers' and the headline's."""
    body = QFont("Helvetica")
    body.setStyleHint(QFont.StyleHint.SansSerif)
    body.setPointSizeF(_BODY)
    bold = QFont(body)
    bold.setBold(True)
    headline = QFont(bold)
    headline.setPointSizeF(_TITLE)
    return body, bold, headline
