"""The name lists of a company: customers, accounts, and the accounts its products post to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock

from hardcost_desktop.domain.books import Account, Customer
from hardcost_desktop.gateways.quickbooks.bodies import Row, read_record
from hardcost_desktop.gateways.quickbooks.records import (
    AccountRecord,
    CustomerRecord,
    ItemRecord,
    Ref,
)


@dataclass(frozen=True, slots=True)
class Item:
    """A product or service, and where it posts to."""

    name: str
    account: Ref | None


class Items:
    """The products and services, read when the first line names one; usable from several threads."""

    def __init__(self, read: Callable[[], Mapping[str, Item]]) -> None:
        self._read = read
        self._lock = Lock()
        self._known: Mapping[str, Item] | None = None

    def find(self, ref: Ref) -> Item:
        """Find one; one that is not listed keeps the line's own name for it, and has no account."""
        with self._lock:
            if self._known is None:
                self._known = self._read()
        found = self._known.get(ref.value)
        return Item(ref.name or (found.name if found else ""), found.account if found else None)


def read_customer(row: Row) -> Customer:
    """Read a customer."""
    return customer_of(read_record(row, CustomerRecord))


def customer_of(record: CustomerRecord) -> Customer:
    """Make a customer of its record."""
    name = record.display_name or record.fully_qualified_name
    return Customer(
        id=record.id,
        name=name,
        full_name=record.fully_qualified_name or name,
        parent_id=record.parent_ref.value if record.parent_ref else None,
        email=record.primary_email_addr.address if record.primary_email_addr else "",
        active=record.active,
    )


def read_account(row: Row) -> Account:
    """Read an account."""
    return account_of(read_record(row, AccountRecord))


def account_of(record: AccountRecord) -> Account:
    """Make an account of its record."""
    return Account(
        id=record.id,
        name=record.name,
        full_name=record.fully_qualified_name or record.name,
        type=record.account_type,
        parent_id=record.parent_ref.value if record.parent_ref else None,
        active=record.active,
    )


def item_of(record: ItemRecord) -> Item:
    """Make an item of its record; an inventory item may name only the asset it is kept in."""
    return Item(
        record.fully_qualified_name or record.name,
        record.expense_account_ref or record.asset_account_ref,
    )
