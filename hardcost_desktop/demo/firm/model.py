"""The shape of a demo firm: plain records, exactly as each service would send them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

Record = dict[str, Any]
"""One service record; money is Decimal (written as a JSON number), QuickBooks ids are strings, Clio ids ints."""


@dataclass(frozen=True, slots=True)
class ExpectedRow:
    """Where the firm's author knows a row must end, and why."""

    status: str
    reason: str | None
    amount: Decimal


@dataclass(frozen=True, slots=True)
class LostClaim:
    """An entry an earlier import sent without hearing the answer; seeded into the demo ledger.

    Attributes:
        key: The row's key, such as `P1200.c14`.
        transaction: The QuickBooks transaction, such as `P1200`.
        lines: The line ids it covers.
        date: Its date.
        amount: In the firm's currency.
        customer_id: The QuickBooks customer.
        matter_id: The Clio matter it was sent for.
    """

    key: str
    transaction: str
    lines: tuple[str, ...]
    date: date
    amount: Decimal
    customer_id: str
    matter_id: int


@dataclass(frozen=True, slots=True)
class Firm:
    """A whole made-up firm on both sides.

    Attributes:
        name: The firm's name.
        realm_id: The QuickBooks company id (digits).
        quickbooks: Entity name (`Purchase`, `Customer`, `Account`, `Item`, `Vendor`, `Bill`, `VendorCredit`,
            `JournalEntry`, `Class`, `Attachable`, `CompanyInfo`, `Preferences`) to its records.
        clio: `contacts`, `matters`, `users`, `activities`, `expense_categories`, `account` (one),
            `billing_settings` (one) to full records.
        settings: What a bookkeeper would set, by the command line's names (`start-date`, `account`).
        exclusions: Row key to the note of a person who said never.
        lost_claims: Entries whose outcome an earlier import never learned.
        expected: Row key to its place in the review.
        other_account_lines: How many category lines are on other accounts in the window.
    """

    name: str
    realm_id: str
    quickbooks: Mapping[str, list[Record]]
    clio: Mapping[str, list[Record]]
    settings: Mapping[str, str]
    exclusions: Mapping[str, str] = field(default_factory=dict)
    lost_claims: tuple[LostClaim, ...] = ()
    expected: Mapping[str, ExpectedRow] = field(default_factory=dict)
    other_account_lines: int = 0
