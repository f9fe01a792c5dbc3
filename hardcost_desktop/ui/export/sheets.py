"""The review as shown, as a sheet of typed cells."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import REASONS, STATUSES, say_type
from hardcost_desktop.services.reporting import Cell, Sheet, only_currency
from hardcost_desktop.ui.export.view import ShownReview
from hardcost_desktop.ui.review.columns import Column, Shown, say_column

_Give = Callable[[Row], Cell]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


_TYPED: Mapping[Column, _Give] = {
    Column.STATUS: lambda row: STATUSES[row.status].title,
    Column.DATE: lambda row: row.date,
    Column.TYPE: lambda row: say_type(row.type),
    Column.PAYEE: lambda row: row.payee,
    Column.CUSTOMER: lambda row: row.customer_name,
    Column.LINES: lambda row: len(row.lines),
    Column.AMOUNT: lambda row: row.amount,
    Column.REASON: lambda row: REASONS[row.reason].title if row.reason else "",
}
"""What a spreadsheet program should get as more than the words on the screen."""


def shown_sheet(view: ShownReview) -> Sheet:
    """Make a sheet of what is shown: the visible columns in their order, ticks, and what tells rows apart."""
    headers = [_tr("Ticked")]
    for column in view.columns:
        headers += _headers(column)
    headers += [_tr("Currency"), _tr("Row")]
    rows = [_cells(view, shown) for shown in view.rows]
    currency = only_currency(shown.row for shown in view.rows)
    return Sheet(view.place_name, headers, rows, _totals(view), currency)


def _headers(column: Column) -> list[str]:
    if column is Column.TYPE:
        return [_tr("Type"), _tr("Number")]
    return [say_column(column)]


def _cells(view: ShownReview, shown: Shown) -> list[Cell]:
    row = shown.row
    cells: list[Cell] = [_tr("Yes") if view.is_ticked(row) else ""]
    for column in view.columns:
        give = _TYPED.get(column)
        cells.append(give(row) if give else shown.texts[column])
        if column is Column.TYPE:
            cells.append(row.number)
    return [*cells, row.currency, row.key]


def _totals(view: ShownReview) -> list[list[Cell]]:
    """One line a currency: these are never added to one another."""
    told: list[list[Cell]] = []
    for currency, amount in view.totals.items():
        line: list[Cell] = [_tr("Total")]
        for column in view.columns:
            line += [amount if column is Column.AMOUNT else ""] * len(_headers(column))
        if Column.AMOUNT not in view.columns and view.columns:
            line[1] = amount
        told.append([*line, currency, ""])
    return told
