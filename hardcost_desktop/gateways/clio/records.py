"""The records of Clio Manage, as far as they are read, with the `fields` that ask for just that.

Without `fields` Clio gives ids only; one wrong name, or braces within braces, refuse the whole request.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Generic, TypeVar

import msgspec

_Record = TypeVar("_Record")

USER_FIELDS = "id,name,enabled,account_owner"
WHO_AM_I_FIELDS = "id,name,account{id,name}"
CONTACT_FIELDS = "id,name,email_addresses{address}"
MATTER_FIELDS = "id,display_number,description,status,client{id}"
ACTIVITY_FIELDS = (
    "id,etag,type,date,price,reference,note,created_at,on_bill,matter{id},user{id},bill{number}"
)
BILLING_FIELDS = "id,currency"
RECEIPT_FIELDS = "id,type,price"


class Identity(msgspec.Struct):
    """A nested record of which only the id matters."""

    id: int


class UserRecord(msgspec.Struct):
    """A user."""

    id: int
    name: str | None = None
    enabled: bool | None = None
    account_owner: bool | None = None


class AccountRecord(msgspec.Struct):
    """The firm."""

    id: int
    name: str | None = None


class WhoAmI(msgspec.Struct):
    """The user whose token it is."""

    id: int
    account: AccountRecord
    name: str | None = None


class EmailRecord(msgspec.Struct):
    """An e-mail address; hidden where the user may not see it."""

    address: str | None = None


class ContactRecord(msgspec.Struct):
    """A contact."""

    id: int
    name: str | None = None
    email_addresses: list[EmailRecord] | None = None


class MatterRecord(msgspec.Struct):
    """A matter."""

    id: int
    status: str
    display_number: str | None = None
    description: str | None = None
    client: Identity | None = None


class BillRecord(msgspec.Struct):
    """The bill an activity is on."""

    number: str | None = None


class ActivityRecord(msgspec.Struct):
    """An activity; price is missing where the user may not see amounts."""

    id: int
    type: str
    date: date
    etag: str | None = None
    price: Decimal | None = None
    reference: str | None = None
    note: str | None = None
    created_at: datetime | None = None
    on_bill: bool | None = None
    bill: BillRecord | None = None
    matter: Identity | None = None
    user: Identity | None = None


class BillingRecord(msgspec.Struct):
    """The billing settings; Clio does not say in which form the currency comes."""

    currency: Any = None


class ReceiptRecord(msgspec.Struct):
    """What Clio stored."""

    id: int
    type: str
    price: Decimal | None = None


class One(msgspec.Struct, Generic[_Record]):
    """The envelope of one record."""

    data: _Record


class Paging(msgspec.Struct):
    """Where the next page is, if there is one."""

    next: str | None = None


class Meta(msgspec.Struct):
    """What comes with a page."""

    paging: Paging | None = None


class Many(msgspec.Struct, Generic[_Record]):
    """The envelope of a page of records."""

    data: list[_Record]
    meta: Meta | None = None

    @property
    def next(self) -> str | None:
        """The address of the next page."""
        return self.meta.paging.next if self.meta and self.meta.paging else None
