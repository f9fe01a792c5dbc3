"""From a Purchase, Bill, VendorCredit or JournalEntry to a transaction whose amounts are costs."""

from collections.abc import Iterator
from sys import intern

from hardcost_desktop.domain.transaction import Line, Transaction, TransactionType
from hardcost_desktop.gateways.quickbooks.bodies import Row, read_record
from hardcost_desktop.gateways.quickbooks.lines import name_detail, read_line
from hardcost_desktop.gateways.quickbooks.lists import Items
from hardcost_desktop.gateways.quickbooks.records import TransactionRecord

ENTITIES = {"P": "Purchase", "B": "Bill", "V": "VendorCredit", "J": "JournalEntry"}
"""Intuit's entities by the letter that their row keys begin with."""

_TYPES = {
    "Bill": TransactionType.BILL,
    "VendorCredit": TransactionType.VENDOR_CREDIT,
    "JournalEntry": TransactionType.JOURNAL_ENTRY,
}

_CREDITS = frozenset({TransactionType.CREDIT_CARD_CREDIT, TransactionType.VENDOR_CREDIT})
"""QuickBooks keeps their amounts as positive numbers (Intuit, Purchase: Credit)."""


def read_transaction(entity: str, row: Row, items: Items) -> Transaction:
    """Read one transaction.

    Raises:
        RefusedByService: A field is unreadable; the words name it.
    """
    return transaction_of(entity, read_record(name_detail(row), TransactionRecord), items)


def transaction_of(entity: str, record: TransactionRecord, items: Items) -> Transaction:
    """Make a transaction of its record; raises what `read_transaction` does.

    A name that many transactions share is kept once (`intern`): it would be a quarter of what they take.
    """
    kind = _TYPES.get(entity) or _purchase_type(record)
    payee = record.entity_ref or record.vendor_ref
    return Transaction(
        id=record.id,
        type=kind,
        date=record.txn_date,
        lines=tuple(_lines(record, items, credit=kind in _CREDITS)),
        number=record.doc_number,
        payee=intern(payee.name) if payee else "",
        memo=record.private_note,
        currency=intern(record.currency_ref.value) if record.currency_ref else None,
        bank_account=intern(record.account_ref.name) if record.account_ref else "",
    )


def _purchase_type(record: TransactionRecord) -> TransactionType:
    """Tell the kinds of Purchase apart (R9). The schema names further payment types; none is a check."""
    if record.credit:
        return TransactionType.CREDIT_CARD_CREDIT
    if record.payment_type == "Check":
        return TransactionType.CHECK
    return TransactionType.EXPENSE


def _lines(record: TransactionRecord, items: Items, *, credit: bool) -> Iterator[Line]:
    for line in record.line:
        read = read_line(line, items, credit=credit)
        if read is not None:
            yield read
