"""A small firm, and the figures all tests of the pretend Intuit share."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from hardcost_desktop.demo.firm.model import Firm, Record

REALM = "9130357000000001"
OTHER_REALM = "9130357000000002"
REDIRECT = "http://localhost:47321/quickbooks/callback"
APP = ("demo-app", "demo-secret")
NOW = datetime(2026, 6, 15, 17, 0, tzinfo=UTC)


def header(record_id: str, day: str) -> Record:
    at = f"{day}T10:00:00-07:00"
    return {
        "domain": "QBO",
        "sparse": False,
        "Id": record_id,
        "SyncToken": "0",
        "MetaData": {"CreateTime": at, "LastUpdatedTime": at},
    }


def purchase(record_id: str, day: str, amount: str = "100.00", **more: Any) -> Record:
    line = {
        "Id": "1",
        "Description": "Filing fee",
        "Amount": Decimal(amount),
        "DetailType": "AccountBasedExpenseLineDetail",
        "AccountBasedExpenseLineDetail": {"AccountRef": {"value": "91"}},
    }
    total = {"PaymentType": "Check", "TotalAmt": Decimal(amount), "TxnDate": day, "Line": [line]}
    return {**total, **header(record_id, day), **more}


def customer(record_id: str, name: str, **more: Any) -> Record:
    names = {"DisplayName": name, "FullyQualifiedName": name, "Active": True}
    return {**header(record_id, "2026-01-05"), **names, **more}


def small_firm(realm_id: str = REALM, **quickbooks: list[Record]) -> Firm:
    books = {
        "Purchase": [
            purchase("9", "2026-05-01", "405.00", DocNumber="1047"),
            purchase("10", "2026-05-02", "0.50", PaymentType="Cash"),
            purchase("133", "2026-06-01", "80.10", PrivateNote="Messenger"),
        ],
        "Customer": [
            customer("1", "Amy's Bird Sanctuary"),
            customer("2", "Zoë & Søn", PrimaryEmailAddr={"Address": "zoe@example.com"}),
            customer("3", "Bell (deleted)", Active=False),
        ],
        "CompanyInfo": [{**header("1", "2026-01-01"), "CompanyName": "Demo & Partners"}],
        "Preferences": [{**header("1", "2026-01-01"), "OtherPrefs": {}}],
        "Attachable": [
            {
                **header("1000000000001234567", "2026-05-01"),
                "FileName": "receipt.pdf",
                "AttachableRef": [{"EntityRef": {"type": "Purchase", "value": "9"}}],
            },
            {**header("1000000000001234568", "2026-05-01"), "Note": "only a note"},
        ],
    }
    return Firm("Demo & Partners", realm_id, {**books, **quickbooks}, {}, {})
