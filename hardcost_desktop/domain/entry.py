"""A hard cost entry: what is written to Clio, its stamp, and its life in the ledger."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

_STAMP = re.compile(r"(?:^|\s)QBO-([PBVJ]\d+)\.([cl])(\d+)\s*$")


class EntryState(StrEnum):
    """CLAIMED before the POST, then what became of it.

    IMPORTED, CLAIMED and UNKNOWN are live: their lines can be in no other entry. REFUSED (Clio said no),
    RELEASED (looked up in Clio and not there) and UNDONE (removed from Clio again, or no longer marked as being
    there) are history.
    """

    CLAIMED = "claimed"
    IMPORTED = "imported"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    RELEASED = "released"
    UNDONE = "undone"

    @property
    def live(self) -> bool:
        """Whether the entry holds its lines."""
        return self not in {EntryState.REFUSED, EntryState.RELEASED, EntryState.UNDONE}

    @property
    def unsettled(self) -> bool:
        """Whether nobody knows yet if Clio has it."""
        return self in {EntryState.CLAIMED, EntryState.UNKNOWN}


class Draft(Struct, frozen=True, gc=False):
    """What will be written to Clio, field by field ("What is written" in docs/rules.md).

    A struct, as `Row` is, for its speed.

    Attributes:
        date: TxnDate.
        price: In the account's currency, two decimals.
        note: Prints on the client's bill: no machine text in it.
        reference: Check or reference number, then the stamp.
        user_id: Whose entry it will be (R14); None where nobody could be found, and then it is not sent.
        matter_id: None is left out of the request, never sent as null.
        vendor_id: A Clio contact, or None.
        note_edited: A person wrote the note; it is not the composed one.
    """

    date: date
    price: Decimal
    note: str
    reference: str
    user_id: int | None
    matter_id: int | None = None
    vendor_id: int | None = None
    note_edited: bool = False


@dataclass(frozen=True, slots=True)
class CoveredLine:
    """A QuickBooks line as it was when its entry was written.

    Attributes:
        id: The line id.
        amount: Signed, in the currency's units.
        customer_id: Its customer then.
        account_id: Its account then.
    """

    id: str
    amount: Decimal
    customer_id: str | None
    account_id: str | None


@dataclass(frozen=True, slots=True)
class About:
    """The names a cost had when it was written, by which a person looks for it later.

    Attributes:
        number: Check or reference number in QuickBooks.
        payee: Who was paid.
        customer: The QuickBooks customer's full name.
        client: The Clio contact's name.
        matter: The matter's number.
        type: What QuickBooks calls the transaction, such as `Check`; empty where an older version did not tell.
    """

    number: str = ""
    payee: str = ""
    customer: str = ""
    client: str = ""
    matter: str = ""
    type: str = ""


NAMELESS = About()


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One entry as the ledger remembers it.

    Attributes:
        id: The ledger's own number.
        key: The row key it was written from.
        transaction: The QuickBooks transaction, such as `P133`.
        lines: The lines it covers; empty when only the stamp in Clio tells of it.
        state: See `EntryState`.
        date: What was written.
        price: What was written; two decimals.
        matter_id: What was written.
        activity_id: Clio's id once known.
        claimed_at: When it was claimed, aware UTC.
        message: Why it was refused or is unknown, in words.
        reference: What was written; ends with the stamp, if one was.
        settled_at: When its state last changed, aware UTC; None while only claimed.
        marked: Not written by this program: a person said that the cost is this entry of Clio already.
            Date and price are then the cost's in QuickBooks at that time, and it is never removed from Clio.
        note: What was written; empty where an older version did not tell.
        user_id: What was written.
        vendor_id: What was written.
        run: The number of its run.
        about: The names it had then.
    """

    id: int
    key: str
    transaction: str
    lines: tuple[CoveredLine, ...]
    state: EntryState
    date: date
    price: Decimal
    matter_id: int | None = None
    activity_id: int | None = None
    claimed_at: datetime | None = None
    message: str = ""
    reference: str = ""
    settled_at: datetime | None = None
    marked: bool = False
    note: str = ""
    user_id: int | None = None
    vendor_id: int | None = None
    run: int = 0
    about: About = NAMELESS


@dataclass(frozen=True, slots=True)
class Stamp:
    """The row key an entry in Clio carries in its reference.

    Attributes:
        key: Such as `P133.c58`.
        transaction: `P133`.
        customer_id: Set when it covers one customer's lines of the transaction.
        line_id: Set when it covers one line.
    """

    key: str
    transaction: str
    customer_id: str | None = None
    line_id: str | None = None


def read_stamp(reference: str) -> Stamp | None:
    """Read the stamp that ends a reference, None when this program did not write it."""
    found = _STAMP.search(reference)
    if not found:
        return None
    transaction, kind, number = found.groups()
    key = f"{transaction}.{kind}{number}"
    if kind == "c":
        return Stamp(key, transaction, customer_id=number)
    return Stamp(key, transaction, line_id=number)


def stamped(number: str, key: str) -> str:
    """Write a reference: the check or reference number, then the stamp."""
    return f"{number} QBO-{key}".strip()


def live_entries(entries: Iterable[LedgerEntry]) -> list[LedgerEntry]:
    """Keep the entries that hold their lines."""
    return [entry for entry in entries if entry.state.live]


@dataclass(frozen=True, slots=True)
class Claim:
    """What is committed to the ledger before the entry is sent.

    Attributes:
        key: The row's key.
        transaction: Such as `P133`.
        lines: The lines it covers, as they are now.
        draft: What is about to be sent.
        about: The names it goes by.
    """

    key: str
    transaction: str
    lines: tuple[CoveredLine, ...]
    draft: Draft
    about: About = NAMELESS


@dataclass(frozen=True, slots=True)
class Receipt:
    """What Clio says it stored, read back from the answer to the POST.

    Attributes:
        activity_id: Clio's id of the entry.
        type: The stored type; anything but `HardCostEntry` means hard costs are off in Clio (R3).
        price: The stored amount, None where hidden.
    """

    activity_id: int
    type: str
    price: Decimal | None


@dataclass(frozen=True, slots=True)
class Run:
    """One press of Import, as the history shows it.

    Attributes:
        id: The ledger's number.
        started_at: Aware UTC.
        ended_at: None while under way, or when it was cut off.
        operator: Who, from the system account.
        imported: How many entries of it are in Clio.
        amount: Their sum.
        marked: It wrote nothing: its costs were marked as being in Clio already.
        settings: Under which settings, each as the text that would set it.
    """

    id: int
    started_at: datetime
    ended_at: datetime | None
    operator: str
    imported: int
    amount: Decimal
    marked: bool = False
    settings: Mapping[str, str] = field(default_factory=dict)
