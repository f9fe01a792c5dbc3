"""The columns of the review: what each shows of a row, and by what it sorts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from sys import intern

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import REASONS, say_type
from hardcost_desktop.services.row_words import say_place, say_reason, words_of
from hardcost_desktop.ui.numbers import say_amount, say_money
from hardcost_desktop.ui.words import one_line, say_date


class Column(IntEnum):
    """In their order on the screen, until a person moves them."""

    TICK = 0
    STATUS = 1
    DATE = 2
    TYPE = 3
    PAYEE = 4
    CUSTOMER = 5
    MATTER = 6
    LINES = 7
    AMOUNT = 8
    REASON = 9
    REMEDY = 10
    DESCRIPTION = 11

    @property
    def right(self) -> bool:
        """Whether its cells and its header are right-aligned."""
        return self is Column.AMOUNT


AIR = "\u2002"
"""An en space between amounts and the words of the next column."""


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
        Column.LINES: say("Columns", "Lines"),
        Column.AMOUNT: say("Columns", "Amount"),
        Column.REASON: say("Columns", "Reason"),
        Column.REMEDY: say("Columns", "Next step"),
        Column.DESCRIPTION: say("Columns", "Description"),
    }[column]


_STATUS_ORDER = {status: at for at, status in enumerate(Status)}
_REASON_ORDER = {reason: at for at, reason in enumerate(Reason)}


@dataclass(frozen=True, slots=True)
class Shown:
    """A row as the table shows it.

    Attributes:
        row: The row.
        texts: By column.
        haystack: What the filter looks in, folded.
        placed: Whether its place is known; where not, its status is not to be said.
    """

    row: Row
    texts: tuple[str, ...]
    haystack: str
    placed: bool = True


def _by_status(row: Row) -> int:
    return _STATUS_ORDER[row.status] * 100 + _by_reason(row)


def _by_reason(row: Row) -> int:
    if row.reason is None:
        return 0 if row.left is None else len(_REASON_ORDER) + 1
    return _REASON_ORDER[row.reason] + 1


MEASURES: Mapping[Column, Callable[[Row], int]] = {
    Column.STATUS: _by_status,
    Column.DATE: lambda row: row.date.toordinal(),
    Column.LINES: lambda row: len(row.lines),
    Column.AMOUNT: lambda row: int(row.amount.scaleb(2)),
    Column.REASON: _by_reason,
}
"""What columns sort by whose text would sort wrongly; the rest sort by their folded text."""


def show_row(row: Row, home: str, *, placed: bool = True) -> Shown:
    """Lay a row out as texts; `home` is the firm's currency."""
    texts = (
        "",
        say_place(row) if placed else QCoreApplication.translate("Columns", "Not matched yet"),
        intern(say_date(row.date)),
        "\n".join(part for part in (say_type(row.type), one_line(row.number)) if part),
        one_line(row.payee),
        one_line(row.customer_name),
        _say_matter(row),
        say_line_count(len(row.lines)) if len(row.lines) > 1 else "",
        say_money(row.amount, row.currency, home),
        *_say_reason(row),
        _describe(row),
    )
    found = (*texts, f"{row.amount:.2f}", row.key, row.contact.name if row.contact else "")
    return Shown(row, texts, "\n".join((*found, *_line_texts(row))).casefold(), placed)


def say_line_count(count: int) -> str:
    """Say how many lines a row is made of."""
    return QCoreApplication.translate("Columns", "{n} lines").format(n=count)


def _say_reason(row: Row) -> tuple[str, str]:
    """Say why a row is where it is, and what to do."""
    if row.left is not None:  # the status says already that it was left
        return REASONS[row.left.reason].title, words_of(row).remedy
    reason = say_reason(row)
    return (reason, words_of(row).remedy) if reason else ("", "")


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


def _line_texts(row: Row) -> list[str]:
    """What the filter finds of the lines beneath a row: categories, and each one's words and amount."""
    if len(row.lines) == 1:
        return [one_line(row.lines[0].account_name)]
    return [
        f"{one_line(line.account_name)} {one_line(line.description)} {say_amount(line.amount)} {line.amount:.2f}"
        for line in row.lines
    ]
