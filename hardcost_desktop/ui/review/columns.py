"""The columns of the review: what each shows of a row, and by what it sorts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import REASONS, STATUSES
from hardcost_desktop.ui.words import one_line, say_date, say_money


class Column(IntEnum):
    """In their order on the screen."""

    TICK = 0
    STATUS = 1
    DATE = 2
    TYPE = 3
    PAYEE = 4
    CUSTOMER = 5
    MATTER = 6
    LINES = 7
    AMOUNT = 8
    DESCRIPTION = 9
    REMEDY = 10

    @property
    def right(self) -> bool:
        """Whether its cells and its header are right-aligned."""
        return self in {Column.LINES, Column.AMOUNT}


def say_column(column: Column) -> str:
    """Give a column's header."""
    say = QCoreApplication.translate
    return {
        Column.TICK: "",
        Column.STATUS: say("Columns", "Status"),
        Column.DATE: say("Columns", "Date"),
        Column.TYPE: say("Columns", "Type, number"),
        Column.PAYEE: say("Columns", "Payee"),
        Column.CUSTOMER: say("Columns", "Customer"),
        Column.MATTER: say("Columns", "Matter"),
        Column.DESCRIPTION: say("Columns", "Description"),
        Column.LINES: say("Columns", "Lines"),
        Column.AMOUNT: say("Columns", "Amount"),
        Column.REMEDY: say("Columns", "Next step"),
    }[column]


SortKey = int | str
"""Cents, ordinals or folded text: what compares fast and exactly."""

_STATUS_ORDER = {status: at for at, status in enumerate(Status)}
_REASON_ORDER = {reason: at for at, reason in enumerate(Reason)}


@dataclass(frozen=True, slots=True)
class Shown:
    """A row as the table shows it.

    Attributes:
        row: The row.
        texts: By column.
        haystack: What the filter looks in, folded.
    """

    row: Row
    texts: tuple[str, ...]
    haystack: str

    def sort_key(self, column: Column) -> SortKey:
        """What this row sorts by in a column."""
        return _SORT.get(column, _by_text(column))(self)


def _by_text(column: Column) -> Callable[[Shown], SortKey]:
    return lambda shown: shown.texts[column].casefold()


def _by_status(shown: Shown) -> SortKey:
    reason = shown.row.reason
    within = _REASON_ORDER[reason] + 1 if reason else 0
    return _STATUS_ORDER[shown.row.status] * 100 + within


_SORT: Mapping[Column, Callable[[Shown], SortKey]] = {
    Column.STATUS: _by_status,
    Column.DATE: lambda shown: shown.row.date.toordinal(),
    Column.LINES: lambda shown: len(shown.row.lines),
    Column.AMOUNT: lambda shown: int(shown.row.amount.scaleb(2)),
}


def show_row(row: Row, home: str) -> Shown:
    """Lay a row out as texts; `home` is the firm's currency."""
    texts = (
        "",
        say_status(row),
        say_date(row.date),
        "\n".join(part for part in (row.type or "", one_line(row.number)) if part),
        one_line(row.payee),
        one_line(row.customer_name),
        _say_matter(row),
        str(len(row.lines)) if len(row.lines) > 1 else "",
        say_money(row.amount, row.currency, home),
        _describe(row),
        REASONS[row.reason].remedy if row.reason else "",
    )
    found = (*texts, f"{row.amount:.2f}", row.key, row.contact.name if row.contact else "")
    return Shown(row, texts, "\n".join(found).casefold())


def say_status(row: Row) -> str:
    """Name the status and, beneath it, the reason."""
    status = STATUSES[row.status].title
    return f"{status}\n{REASONS[row.reason].title}" if row.reason else status


def _say_matter(row: Row) -> str:
    say = QCoreApplication.translate
    matter = row.matter
    if matter is not None:
        told = say("Columns", "{matter} (suggested)") if row.suggested else "{matter}"
        return told.format(matter=one_line(matter.number))
    if row.reason is Reason.SEVERAL_MATTERS:
        return say("Columns", "{count} to choose from").format(count=len(row.match.choices))
    return ""


def _describe(row: Row) -> str:
    told = row.note or "; ".join(line.description or line.detail for line in row.lines)
    return one_line(told or (row.transaction.memo if row.transaction else ""))
