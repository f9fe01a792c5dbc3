"""What the inspector tells of a row's QuickBooks side: the transaction and its lines."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.grouping import HardCostLines
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.transaction import Line, Transaction
from hardcost_desktop.messages import say_type
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money
from hardcost_desktop.ui.review.called import Called
from hardcost_desktop.ui.widgets.facts import Fact
from hardcost_desktop.ui.words import lines_kept, one_line, say_date

_MOST_LINES = 50
"""Lines told one by one; a longer transaction's rest is told as one sum."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)


def said(facts: Iterable[Fact]) -> list[Fact]:
    """Leave out what says nothing."""
    return [fact for fact in facts if fact.value or fact.beside]


def home_of(review: Review) -> str:
    """Give the firm's currency, empty while neither service says."""
    return review.directory.currency or review.books.home_currency or ""


def quickbooks_facts(row: Row, review: Review) -> list[Fact]:
    """The transaction as QuickBooks has it."""
    found = row.transaction
    if found is None:
        return [Fact(_tr("Transaction"), _tr("No longer in QuickBooks"))]
    currency, home = found.currency or row.currency, home_of(review)
    total = say_money(add_up(line.amount for line in found.lines), currency, home)
    whole = _tr("{total}, {n} lines") if len(found.lines) != 1 else _tr("{total}, one line")
    return said(
        [
            Fact(_tr("Type"), say_type(found.type)),
            Fact(_tr("Number"), one_line(found.number)),
            Fact(_tr("Date"), say_date(found.date)),
            Fact(_tr("Payee"), one_line(found.payee)),
            Fact(_tr("Paid from"), one_line(found.bank_account)),
            Fact(Called.by(review.company.customers_called).one, one_line(row.customer_name)),
            Fact(_tr("Memo"), lines_kept(found.memo)),
            Fact(_tr("Total"), whole.format(total=total, n=len(found.lines))),
            Fact(_tr("Other lines"), _say_others(found, row, review)),
            Fact(_tr("Row key"), row.key),
        ]
    )


def _say_others(found: Transaction, row: Row, review: Review) -> str:
    """Tell how many lines of the transaction are not in this row, and where they are."""
    chosen = HardCostLines.chosen(review.books, review.settings)
    mine = {line.id for line in row.lines}
    others = [line for line in found.lines if line.id not in mine]
    listed = sum(chosen.lists(line) for line in others)
    counts = (
        (listed, _tr("{n} in other rows of this review")),
        (len(others) - listed, _tr("{n} on other accounts, not looked at")),
    )
    return "\n".join(text.format(n=n) for n, text in counts if n)


def line_facts(row: Row, home: str) -> list[Fact]:
    """The row's lines, and their sum."""
    told = [Fact(say_money(x.amount, row.currency, home), _say_line(x)) for x in row.lines]
    if len(told) > _MOST_LINES:
        more = _tr("and {n} more lines").format(n=len(told) - _MOST_LINES)
        told = [*told[:_MOST_LINES], Fact("…", more)]
    if len(row.lines) > 1:
        total = say_money(row.amount, row.currency, home)
        told.append(Fact(total, _tr("Sum of {n} lines").format(n=len(row.lines)), strong=True))
    return told


def _say_line(line: Line) -> str:
    text = lines_kept(line.description) or one_line(line.detail) or _tr("No description")
    billed = _tr("on a QuickBooks invoice") if line.has_been_billed else ""
    beneath = " · ".join(part for part in (one_line(line.account_name), billed) if part)
    return f"{text}\n{beneath}" if beneath else text
