"""The report in words and amounts as the window writes them."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.money import SIGNS
from hardcost_desktop.domain.reconciliation import Discrepancy, Period, Reconciliation
from hardcost_desktop.messages.reconciling import CAUSES
from hardcost_desktop.messages.words import Words
from hardcost_desktop.services.reconciliation_sheets import exactly, say_verdict
from hardcost_desktop.ui.words import say_date


def translate(text: str) -> str:
    """Translate a caption of the report."""
    return QCoreApplication.translate("Reconcile", text)


def say_exactly(amount: Decimal, currency: str = "", home: str = "") -> str:
    """Write an amount as the window does, with fractions of a cent where there are any."""
    sign, digits = "-" if amount < 0 else "", exactly(abs(amount))
    if currency and home and currency != home:
        return f"{sign}{currency} {digits}"
    return f"{sign}{SIGNS.get(home or currency, '')}{digits}"


def say_period(period: Period) -> str:
    """Write the first and the last day."""
    told = translate("{first} to {last}")
    return told.format(first=say_date(period.first), last=say_date(period.last))


def sum_up(report: Reconciliation) -> Words:
    """Give the verdict with amounts as the window writes them."""
    return say_verdict(report, say_exactly)


def say_discrepancy(one: Discrepancy) -> str:
    """Say what happened and what to do."""
    words = CAUSES[one.cause]
    return f"{words.sentence} {words.remedy}".strip()


def name_client(customer: str) -> str:
    """Name a client, or say that the lines name none."""
    return customer or translate("No customer")


def name_matter(matter: str) -> str:
    """Name a matter, or say that there is none."""
    return matter or translate("No matter yet")
