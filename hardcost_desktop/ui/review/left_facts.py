"""What the inspector tells of a row that was left as it is: by whom, when, and what the services disagree about."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.changes import FieldChange, Part, Side, Value, find_changes
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import PARTS, REASONS
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money
from hardcost_desktop.ui.review.facts import home_of
from hardcost_desktop.ui.widgets.facts import Fact
from hardcost_desktop.ui.words import isolated, one_line, say_date, say_moment

_NAMED = frozenset({Part.CUSTOMER, Part.ACCOUNT, Part.MATTER, Part.USER})
"""What changes tell by ids."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeftFacts", text)


def left_facts(row: Row, review: Review) -> list[Fact]:
    """Who left it, when, why it would be shown otherwise, and each difference before and after."""
    left = row.left
    if left is None:
        return []
    when = say_moment(left.at) if left.at else ""
    told = [
        Fact(_tr("What"), REASONS[left.reason].title, strong=True),
        Fact(_tr("By"), one_line(left.who)),
        Fact(_tr("When"), when),
    ]
    return [fact for fact in (*told, *_differences(row, review)) if fact.value]


def _differences(row: Row, review: Review) -> Iterator[Fact]:
    told = _tr("{before}, now {after}")
    for change in find_changes(row):
        side = _tr("QuickBooks") if change.side is Side.QUICKBOOKS else _tr("Clio")
        before, after = (_say(change, value, review) for value in (change.before, change.after))
        name = _tr("{part} in {service}").format(part=PARTS[change.part], service=side)
        yield Fact(name, told.format(before=before, after=after))


def _say(change: FieldChange, value: Value, review: Review) -> str:
    """Write a value; ids of customers, accounts, matters and users by the names they have today."""
    if value is None:
        return _tr("gone") if change.part is Part.ENTRY else _tr("none")
    if isinstance(value, Decimal):
        return say_money(value, home=home_of(review))
    if isinstance(value, date):
        return say_date(value)
    names = (_name(change.part, one, review) for one in str(value).split(", "))
    return isolated(", ".join(names) if change.part in _NAMED else str(value)) or _tr("none")


def _name(part: Part, number: str, review: Review) -> str:
    """Give the name of a customer, account, matter or user; its id where nobody knows it any more."""
    books, directory = review.books, review.directory
    if part in {Part.CUSTOMER, Part.ACCOUNT}:
        known = (books.customers if part is Part.CUSTOMER else books.accounts).get(number)
        return (known.full_name or known.name) if known else number
    if part is Part.MATTER:
        matter = directory.matter_by_id.get(int(number))
        return matter.number if matter else number
    return next((user.name for user in directory.users if str(user.id) == number), number)
