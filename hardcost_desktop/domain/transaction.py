"""The QuickBooks side: transactions and their lines, as far as hard costs are concerned."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Self


class TransactionType(StrEnum):
    """What QuickBooks calls the transaction; only Check and Expense are imported (R9 of docs/rules.md)."""

    CHECK = "Check", "P", True
    EXPENSE = "Expense", "P", True
    CREDIT_CARD_CREDIT = "Credit card credit", "P"
    BILL = "Bill", "B"
    VENDOR_CREDIT = "Vendor credit", "V"
    JOURNAL_ENTRY = "Journal entry", "J"

    letter: str
    """The letter its row keys begin with: P for the three Purchases."""

    supported: bool
    """Whether lines of this type can be imported at all (R9)."""

    def __new__(cls, value: str, letter: str, supported: bool = False) -> Self:
        """Make a member that is equal to its text and knows what is asked of it for every row."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.letter, member.supported = letter, supported
        return member


class LineKind(StrEnum):
    """Which half of the QuickBooks form the line stands in."""

    CATEGORY = "category"
    ITEM = "item"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a transaction.

    Attributes:
        id: QuickBooks' line id, unique within the transaction.
        kind: Category details, item details, or a kind this program does not know.
        amount: In the transaction's currency, signed as a cost: credits are negative.
        description: As typed in QuickBooks; untrusted text.
        account_id: The category; for an item line, the account its item posts to.
        account_name: Its full name.
        customer_id: QuickBooks customer, sub-customer or project; None when the line names none.
        customer_name: As the line gives it; may be empty even when there is an id.
        has_been_billed: QuickBooks has already put the line on an invoice.
        detail: The product or service of an item line, or the name of an unknown kind of line.
    """

    id: str
    kind: LineKind
    amount: Decimal
    description: str = ""
    account_id: str | None = None
    account_name: str = ""
    customer_id: str | None = None
    customer_name: str = ""
    has_been_billed: bool = False
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Transaction:
    """One transaction with all its lines.

    Attributes:
        id: QuickBooks' id within its type (all three kinds of Purchase share one numbering).
        type: See `TransactionType`.
        date: TxnDate, a plain date.
        lines: Every line that carries money, in QuickBooks' order.
        number: Check or reference number, may be empty.
        payee: Name of the payee, may be empty.
        memo: PrivateNote, may be empty; untrusted text.
        currency: ISO code of all its amounts; None when QuickBooks does not say (home currency).
        bank_account: The account paid from, may be empty.
    """

    id: str
    type: TransactionType
    date: date
    lines: tuple[Line, ...]
    number: str = ""
    payee: str = ""
    memo: str = ""
    currency: str | None = None
    bank_account: str = ""

    @property
    def ref(self) -> str:
        """Its identity within the company, such as `P133`: what the ledger is keyed by."""
        return f"{self.type.letter}{self.id}"

    @property
    def voided(self) -> bool:
        """All lines are zero, which is how QuickBooks keeps a voided transaction."""
        return all(line.amount == 0 for line in self.lines)


def ref_of(key: str) -> str:
    """Give the ref of the transaction that a row's key names: `P133` of `P133.c58`."""
    return key.partition(".")[0]
