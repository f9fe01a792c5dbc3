"""The report in words and amounts as the window writes them."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.reconciliation import Discrepancy, Period, Reconciliation
from hardcost_desktop.messages import CAUSES, Words
from hardcost_desktop.services.reconciliation_sheets import count_decimals, say_verdict
from hardcost_desktop.ui.numbers import say_money
from hardcost_desktop.ui.words import isolated, say_date, say_moment


def translate(text: str) -> str:
    """Translate a caption of the report."""
    return QCoreApplication.translate("Reconcile", text)


def say_exactly(amount: Decimal, currency: str = "", home: str = "") -> str:
    """Write an amount as the window does, with fractions of a cent where there are any."""
    return say_money(amount, currency, home, digits=count_decimals(amount))


def say_period(period: Period) -> str:
    """Write the first and the last day."""
    told = translate("{first} to {last}")
    return told.format(first=say_date(period.first), last=say_date(period.last))


def sum_up(report: Reconciliation) -> Words:
    """Give the verdict with amounts as the window writes them."""
    return say_verdict(report, say_exactly)


def say_discrepancy(one: Discrepancy) -> str:
    """Say what happened and what to do, and who left it as it is, if anybody did."""
    words, left = CAUSES[one.cause], one.left
    told = f"{words.sentence} {words.remedy}".strip()
    if left is None:
        return told
    when = say_moment(left.at) if left.at else "?"
    by = translate("Left as it is by {who}, {when}.").format(who=isolated(left.who), when=when)
    return f"{by} {told}"


def name_cause(one: Discrepancy) -> str:
    """Name what is behind a difference in a cell."""
    title = CAUSES[one.cause].title
    return translate("{cause}, left as it is").format(cause=title) if one.left else title


def name_client(customer: str) -> str:
    """Name a client, or say that the lines name none."""
    return customer or translate("No customer")


def name_matter(matter: str) -> str:
    """Name a matter, or say that there is none."""
    return matter or translate("No matter yet")
