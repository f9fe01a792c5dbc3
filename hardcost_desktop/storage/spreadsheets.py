"""Sheets written as CSV or Excel, whole or not at all."""

import csv
import io
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TextIO

from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.storage.cells import Cell, Sheet, defused, plain_number
from hardcost_desktop.storage.replacing import replacing

Counted = Callable[[int], None]
"""Told how many rows are written; what it raises ends the writing, and nothing is kept of it."""

KINDS = (".csv", ".xlsx")
"""Endings of the files that can be written."""


def uncounted(_: int) -> None:
    """Tell nobody."""


def write_sheet(
    path: Path, sheet: Sheet, beside: Sequence[Sheet] = (), counted: Counted = uncounted
) -> None:
    """Write a sheet; the file's ending says which kind.

    Args:
        path: Where to.
        sheet: What.
        beside: Further sheets, for Excel alone: CSV has room for one.
        counted: Hears of every row of the first.

    Raises:
        UsageTrouble: The ending is neither .csv nor .xlsx, or Excel takes no sheet of that length.
        LocalTrouble: The file cannot be written; what was there before is unchanged.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise UsageTrouble("export_kind", path=path)
    with replacing(path) as new:
        if kind == ".csv":
            _write_csv(new, sheet, counted)
        else:
            from hardcost_desktop.storage.workbook import write_workbook  # noqa: PLC0415 - few commands need it

            write_workbook(new, [sheet, *beside], counted)


def _write_csv(path: Path, sheet: Sheet, counted: Counted) -> None:
    """Write as RFC 4180 says, in UTF-8 with the mark by which Excel knows it as such."""
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        _fill_csv(file, sheet, counted)


def csv_text(sheet: Sheet) -> str:
    """Give a sheet as the text of a CSV file."""
    file = io.StringIO(newline="")
    _fill_csv(file, sheet, uncounted)
    return file.getvalue()


def _fill_csv(file: TextIO, sheet: Sheet, counted: Counted) -> None:
    writer = csv.writer(file)
    writer.writerow([defused(header) for header in sheet.headers])
    for number, row in enumerate(sheet.rows, 1):
        writer.writerow([_text(cell) for cell in row])
        counted(number)
    writer.writerows([_text(cell) for cell in row] for row in sheet.totals)


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return defused(cell)
    if isinstance(cell, Decimal):
        return plain_number(cell)
    return "" if cell is None else str(cell)
