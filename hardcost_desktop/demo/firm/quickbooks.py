"""Transactions in the shapes QuickBooks Online sends (Intuit, Purchase, Bill, VendorCredit, JournalEntry)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.moments import pacific_time

USD: Record = {"value": "USD", "name": "United States Dollar"}
ZERO = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the four forms that are stored as a Purchase.

    Attributes:
        payment_type: `Check`, `Cash` (any bank account) or `CreditCard`.
        txn_type: The form's number in PurchaseEx.
        credit: The Credit flag; None where QuickBooks leaves it out.
    """

    payment_type: str
    txn_type: str
    credit: bool | None = None


CHECK = Kind("Check", "3")
EXPENSE = Kind("Cash", "54")
CARD = Kind("CreditCard", "54", credit=False)
CARD_CREDIT = Kind("CreditCard", "11", credit=True)


def reference(record: Record) -> Record:
    """Refer to a list record by id, with the name QuickBooks puts beside it."""
    name = record.get("FullyQualifiedName") or record.get("DisplayName") or record["Name"]
    return {"value": record["Id"], "name": name}


def metadata(day: date, minute: int = 0, *, edited: date | None = None) -> Record:
    """Say when a record was made and last touched."""
    created = pacific_time(day, minute)
    updated = created if edited is None else pacific_time(edited, minute)
    return {"CreateTime": created, "LastUpdatedTime": updated}


def account_line(
    amount: Decimal,
    account: Record,
    *,
    description: str | None = None,
    customer: Record | None = None,
    billable: str = "NotBillable",
    **extra: object,
) -> Record:
    """A line under Category details; `extra` joins the line itself."""
    detail: Record = {"AccountRef": reference(account), "BillableStatus": billable}
    if customer is not None:
        detail["CustomerRef"] = reference(customer)
    detail["TaxCodeRef"] = {"value": "NON"}
    line: Record = {"Amount": amount, "DetailType": "AccountBasedExpenseLineDetail"}
    if description is not None:
        line["Description"] = description
    return line | {"AccountBasedExpenseLineDetail": detail} | extra


def item_line(
    amount: Decimal,
    item: Record | None,
    *,
    description: str,
    customer: Record | None = None,
) -> Record:
    """A line under Item details; without an item it is documentation and its amount means nothing."""
    detail: Record = {"BillableStatus": "NotBillable", "TaxCodeRef": {"value": "NON"}}
    if item is not None:
        detail |= {"ItemRef": reference(item), "Qty": 1, "UnitPrice": amount}
    if customer is not None:
        detail["CustomerRef"] = reference(customer)
    return {
        "Description": description,
        "Amount": amount,
        "DetailType": "ItemBasedExpenseLineDetail",
        "ItemBasedExpenseLineDetail": detail,
    }


def journal_line(
    amount: Decimal, account: Record, *, posting: str, customer: Record | None = None
) -> Record:
    """One side of a journal entry; `posting` is Debit or Credit and the amount is positive either way."""
    detail: Record = {"PostingType": posting, "AccountRef": reference(account)}
    if customer is not None:
        detail["Entity"] = {"Type": "Customer", "EntityRef": reference(customer)}
    return {
        "Amount": amount,
        "DetailType": "JournalEntryLineDetail",
        "JournalEntryLineDetail": detail,
    }


def numbered(lines: Iterable[Record], *, first: int = 1) -> list[Record]:
    """Give lines their ids, unique within the transaction."""
    return [{"Id": str(n)} | line for n, line in enumerate(lines, first)]


def transaction(
    txn_id: str, day: date, lines: Sequence[Record], *, minute: int = 0, **extra: object
) -> Record:
    """What every transaction has; `extra` wins, and a None in it leaves that field out."""
    record: Record = {
        "domain": "QBO",
        "sparse": False,
        "Id": txn_id,
        "SyncToken": "0",
        "MetaData": metadata(day, minute),
        "TxnDate": day.isoformat(),
        "CurrencyRef": USD,
        "TotalAmt": sum((line["Amount"] for line in lines), ZERO),
        "Line": lines,
    }
    record.update(extra)
    return {name: value for name, value in record.items() if value is not None}


def purchase_form(kind: Kind, account: Record) -> Record:
    """The fields that tell a Purchase's four forms apart."""
    form: Record = {
        "AccountRef": reference(account),
        "PaymentType": kind.payment_type,
        "PurchaseEx": {"any": [_txn_type(kind.txn_type)]},
    }
    if kind is CHECK:
        form["PrintStatus"] = "NotSet"
    if kind.credit is not None:
        form["Credit"] = kind.credit
    return form


def _txn_type(number: str) -> Record:
    return {
        "name": "{http://schema.intuit.com/finance/v3}NameValue",
        "declaredType": "com.intuit.schema.finance.v3.NameValue",
        "scope": "javax.xml.bind.JAXBElement$GlobalScope",
        "value": {"Name": "TxnType", "Value": number},
        "nil": False,
        "globalScope": True,
        "typeSubstituted": False,
    }
