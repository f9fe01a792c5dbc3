"""Sheets written as an Excel workbook: numbers as numbers, dates as dates, text never as anything but text."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from hardcost_desktop.domain.money import SIGNS
from hardcost_desktop.errors import LocalTrouble, UsageTrouble
from hardcost_desktop.messages import OBSTACLES
from hardcost_desktop.storage.cells import Cell, Sheet, harmless

_MOST_ROWS = 1_048_576
"""Rows of one Excel sheet (Microsoft, Excel specifications and limits)."""

_FIRST_YEAR = 1900
"""Excel counts days from here; an earlier date is written as text."""

_NARROWEST, _WIDEST = 8, 60
"""Characters; what is wider is read in the cell's own line."""

_PADDING = 3
"""Characters besides the text: margins and the filter's arrow."""


def write_workbook(path: Path, sheets: Sequence[Sheet], counted: Callable[[int], None]) -> None:
    """Write sheets as a workbook, row by row, so that 100,000 rows need no memory.

    Args:
        path: Where to.
        sheets: At least one.
        counted: Hears of every row of the first.

    Raises:
        UsageTrouble: Excel takes no sheet of that length.
        LocalTrouble, OSError: The file cannot be written.
    """
    for sheet in sheets:
        if len(sheet.rows) + len(sheet.totals) + 2 > _MOST_ROWS:
            raise UsageTrouble("export_rows", rows=f"{len(sheet.rows):,}", most=f"{_MOST_ROWS:,}")
    path.touch()  # what refuses a file does so before anything is begun
    try:
        with tempfile.TemporaryDirectory() as folder:
            options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False}
            with Workbook(str(path), options) as book:
                for sheet in sheets:
                    _Page(book, sheet).write(counted if sheet is sheets[0] else _unheard)
    except FileCreateError as error:
        why = OBSTACLES["open_elsewhere"]
        raise LocalTrouble("file_unwritable", path=path, why=why) from error


def _unheard(_: int) -> None:
    """Tell nobody."""


class _Page:
    """One sheet being written."""

    def __init__(self, book: Workbook, sheet: Sheet) -> None:
        self._sheet = sheet
        self._page: Worksheet = book.add_worksheet(sheet.title)
        money = _money_format(sheet.currency)
        self._bold: Format = book.add_format({"bold": True, "bottom": 1})
        self._money: Format = book.add_format({"num_format": money})
        self._day: Format = book.add_format({"num_format": "yyyy-mm-dd"})
        self._total: Format = book.add_format({"bold": True, "num_format": money})
        self._widths = [_NARROWEST] * len(sheet.headers)

    def write(self, counted: Callable[[int], None]) -> None:
        sheet, page = self._sheet, self._page
        for column, header in enumerate(sheet.headers):
            self._put(0, column, header, self._bold)
        for number, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                self._put(number, column, cell)
            counted(number)
        below = (
            len(sheet.rows) + 2
        )  # a row is left free, so that sorting and filtering leave totals alone
        for number, row in enumerate(sheet.totals, below):
            for column, cell in enumerate(row):
                self._put(number, column, cell, self._total)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, len(sheet.rows), len(sheet.headers) - 1)
        for column, width in enumerate(self._widths):
            page.set_column(column, column, min(width + _PADDING, _WIDEST))

    def _put(self, number: int, column: int, cell: Cell, look: Format | None = None) -> None:
        page = self._page
        width = len(str(cell))
        if isinstance(cell, date) and cell.year < _FIRST_YEAR:
            cell = cell.isoformat()
        if isinstance(cell, str):
            text = harmless(cell)
            width = max(map(len, text.split("\n")))
            page.write_string(number, column, text, look)
        elif isinstance(cell, Decimal):
            page.write_number(number, column, cell, look or self._money)
            width += width // 3 + 1  # separators and the currency's sign
        elif isinstance(cell, date):
            page.write_datetime(number, column, cell, look or self._day)
        elif cell is not None:
            page.write_number(number, column, cell, look)
        self._widths[column] = max(self._widths[column], width if cell is not None else 0)


def _money_format(currency: str) -> str:
    """Write Excel's number format for a currency; the sign is quoted, so that it means nothing else."""
    sign = f'"{SIGNS[currency]}"' if currency in SIGNS else ""
    return f"{sign}#,##0.00;-{sign}#,##0.00"
