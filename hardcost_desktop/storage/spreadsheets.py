"""Sheets written as CSV or Excel, with untrusted text that can never act as a formula."""

import csv
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Protocol

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from hardcost_desktop.errors import LocalTrouble, UsageTrouble

Cell = str | int | Decimal | date | None

_ACTIVE = ("=", "+", "-", "@", "\t", "\r")
"""A text beginning so is run as a formula by spreadsheet programs (OWASP, CSV injection)."""

_LONGEST_CELL = 32_767
"""Characters Excel takes in one cell (Microsoft, Excel specifications and limits)."""


class Sheet(Protocol):
    """What can be written."""

    @property
    def title(self) -> str:
        """Its name."""
        ...

    @property
    def headers(self) -> Sequence[str]:
        """The columns' names."""
        ...

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        """Typed cells."""
        ...


def write_sheet(path: Path, sheet: Sheet) -> None:
    """Write a sheet; the file's ending says which kind.

    Raises:
        UsageTrouble: The ending is neither .csv nor .xlsx.
        LocalTrouble: The file cannot be written.
    """
    writers = {".csv": _write_csv, ".xlsx": _write_excel}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise UsageTrouble("export_kind", path=path)
    try:
        writer(path, sheet)
    except (OSError, FileCreateError) as error:
        why = getattr(error, "strerror", None) or "it may be open in another program"
        raise LocalTrouble("file_unwritable", path=path, why=why) from error


def _write_csv(path: Path, sheet: Sheet) -> None:
    """Write UTF-8 with a mark by which Excel knows it as such."""
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(sheet.headers)
        for row in sheet.rows:
            writer.writerow([_text(cell) for cell in row])


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        safe = _harmless(cell)
        return f"'{safe}" if safe.startswith(_ACTIVE) else safe
    return "" if cell is None else str(cell)


def _write_excel(path: Path, sheet: Sheet) -> None:
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        page = book.add_worksheet(sheet.title)
        bold = book.add_format({"bold": True})
        money = book.add_format({"num_format": "#,##0.00"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        page.freeze_panes(1, 0)
        for column, header in enumerate(sheet.headers):
            page.write_string(0, column, header, bold)
        for number, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    page.write_string(number, column, _harmless(cell))
                elif isinstance(cell, Decimal):
                    page.write_number(number, column, cell, money)
                elif isinstance(cell, date):
                    page.write_datetime(number, column, cell, day)
                elif cell is not None:
                    page.write_number(number, column, cell)
        page.autofit()


def _harmless(text: str) -> str:
    """Drop what no cell can hold: control characters but line breaks, and what is too long."""
    kept = "".join(c for c in text if c >= " " or c == "\n")
    return kept[:_LONGEST_CELL]
