"""The records of QuickBooks Online, as far as they are read: one field here for each field used."""

from datetime import date
from decimal import Decimal

import msgspec


class Ref(msgspec.Struct, omit_defaults=True):
    """A reference to another record; joined by its value, as names are optional and inconsistent."""

    value: str
    name: str = ""


class Party(msgspec.Struct, rename="pascal", omit_defaults=True):
    """The `Entity` of a journal entry line."""

    type: str = ""
    entity_ref: Ref | None = None


class Detail(msgspec.Struct, rename="pascal", omit_defaults=True):
    """The detail object of a line, whatever its name."""

    account_ref: Ref | None = None
    customer_ref: Ref | None = None
    item_ref: Ref | None = None
    billable_status: str = ""
    posting_type: str = ""
    entity: Party | None = None


class LineRecord(msgspec.Struct, rename="pascal", omit_defaults=True):
    """A line; `Detail` is put in place by `transactions.read_transaction`."""

    detail_type: str = ""
    id: str = ""
    amount: Decimal | None = None
    description: str = ""
    detail: Detail | None = None


class TransactionRecord(msgspec.Struct, rename="pascal", omit_defaults=True):
    """A Purchase, Bill, VendorCredit or JournalEntry."""

    id: str
    txn_date: date
    line: list[LineRecord] = []
    doc_number: str = ""
    private_note: str = ""
    payment_type: str = ""
    credit: bool = False
    account_ref: Ref | None = None
    entity_ref: Ref | None = None
    vendor_ref: Ref | None = None
    currency_ref: Ref | None = None


class Email(msgspec.Struct, rename="pascal", omit_defaults=True):
    """An e-mail address."""

    address: str = ""


class CustomerRecord(msgspec.Struct, rename="pascal", omit_defaults=True):
    """A customer, sub-customer or project."""

    id: str
    display_name: str = ""
    fully_qualified_name: str = ""
    parent_ref: Ref | None = None
    primary_email_addr: Email | None = None
    active: bool = True


class AccountRecord(msgspec.Struct, rename="pascal", omit_defaults=True):
    """An account."""

    id: str
    name: str
    fully_qualified_name: str = ""
    account_type: str = ""
    parent_ref: Ref | None = None
    active: bool = True


class ItemRecord(msgspec.Struct, rename="pascal", omit_defaults=True):
    """A product or service; it, not the line, says which account is posted to."""

    id: str
    name: str = ""
    fully_qualified_name: str = ""
    expense_account_ref: Ref | None = None
    asset_account_ref: Ref | None = None


class NameValue(msgspec.Struct, rename="pascal"):
    """One of the loose properties of a company."""

    name: str = ""
    value: str = ""


class CompanyInfo(msgspec.Struct, rename="pascal"):
    """A company's description of itself."""

    company_name: str = ""
    legal_name: str = ""
    name_value: list[NameValue] = []


class PurchasePreferences(msgspec.Struct, rename="pascal"):
    """The settings for expenses."""

    tracking_by_customer: bool = False


class CurrencyPreferences(msgspec.Struct, rename="pascal"):
    """The settings for currencies."""

    home_currency: Ref | None = None


class AccountingPreferences(msgspec.Struct, rename="pascal"):
    """How it keeps its books."""

    customer_terminology: str = ""


class Preferences(msgspec.Struct, rename="pascal"):
    """A company's settings."""

    accounting_info_prefs: AccountingPreferences | None = None
    vendor_and_purchases_prefs: PurchasePreferences | None = None
    currency_prefs: CurrencyPreferences | None = None
