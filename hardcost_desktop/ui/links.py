"""Addresses of single records in the two services' own pages; the only place that knows them.

Neither service documents these pages. QuickBooks' form pinned to a company survives a sign-in and cannot open
another company's transaction of the same number. Clio has a page for each matter and contact, which lists its
activities, and none for a single activity.
"""

import re
from collections.abc import Mapping

from hardcost_desktop.domain.connection import ClioConnection, QuickBooksConnection
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.transaction import Transaction, TransactionType

_PAGES: Mapping[TransactionType, str] = {
    TransactionType.CHECK: "check",
    TransactionType.EXPENSE: "expense",
    TransactionType.CREDIT_CARD_CREDIT: "creditcardcredit",
    TransactionType.BILL: "bill",
    TransactionType.VENDOR_CREDIT: "vendorcredit",
    TransactionType.JOURNAL_ENTRY: "journal",
}
_DIGITS = re.compile(r"\d+", re.ASCII)


def quickbooks_page(connection: QuickBooksConnection, transaction: Transaction) -> str | None:
    """Give the address of a transaction's page; None unless both numbers are digits."""
    realm, number = connection.realm_id, transaction.id
    if not (_DIGITS.fullmatch(realm) and _DIGITS.fullmatch(number)):
        return None
    host = "sandbox.qbo.intuit.com/login" if connection.sandbox else "qbo.intuit.com/app/login"
    page = _PAGES[transaction.type]
    return f"https://{host}?pagereq={page}%3FtxnId%3D{number}&deeplinkcompanyid={realm}"


def clio_page(connection: ClioConnection, row: Row) -> str:
    """Give the address of the matter a row's entry is on, else of its contact, else of all activities."""
    held = (coverage.matter_id for coverage in row.coverage if coverage.matter_id)
    matter_id = next(held, row.matter.id if row.matter else None)
    if matter_id is not None:
        page = f"matters/{matter_id}"
    elif row.contact is not None:
        page = f"contacts/{row.contact.id}"
    else:
        page = "activities"
    return f"{connection.url.rstrip('/')}/nc/#/{page}"
