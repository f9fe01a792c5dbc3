"""What was read from one QuickBooks company: its lists, its transactions, what it says of itself."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, pausing
from hardcost_desktop.domain.transaction import Transaction

LEVELS = 5
"""Customers nest at most five deep (Intuit, Customer: Level)."""


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer, sub-customer or project.

    Attributes:
        id: QuickBooks' id.
        name: DisplayName, the leaf's own name.
        full_name: Joined by colons from the top customer down.
        parent_id: The customer it is a job of, if any.
        email: Primary e-mail, may be empty.
        active: Inactive customers stay on old lines; their names end in " (deleted)".
    """

    id: str
    name: str
    full_name: str = ""
    parent_id: str | None = None
    email: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the chart of accounts.

    Attributes:
        id: QuickBooks' id.
        name: Its own name.
        full_name: With its parents, joined by colons.
        type: AccountType, such as `Other Current Asset`.
        parent_id: The account it is a sub-account of, if any.
        active: False once made inactive.
    """

    id: str
    name: str
    full_name: str
    type: str = ""
    parent_id: str | None = None
    active: bool = True


class CompanyPlan(StrEnum):
    """The QuickBooks Online subscription, as far as it names itself (R1)."""

    SIMPLE_START = "Simple Start"
    ESSENTIALS = "Essentials"
    PLUS = "Plus"
    ADVANCED = "Advanced"
    UNKNOWN = "unknown"

    @property
    def small(self) -> bool:
        """Whether Clio's own import does not work with it (R1)."""
        return self in {CompanyPlan.SIMPLE_START, CompanyPlan.ESSENTIALS}


@dataclass(frozen=True, slots=True)
class Company:
    """What the company says of itself.

    Attributes:
        realm_id: The company id.
        name: Its name.
        plan: See `CompanyPlan` (R1).
        tracks_customers: "Track expenses and items by customer" is on (R2).
        home_currency: ISO code, if said.
        customers_called: How it labels its customers, such as `Clients`; empty where it does not say.
    """

    realm_id: str
    name: str
    plan: CompanyPlan = CompanyPlan.UNKNOWN
    tracks_customers: bool = False
    home_currency: str | None = None
    customers_called: str = ""


@dataclass(frozen=True)
class Books:
    """One reading of the company, with its indexes built at first use.

    Attributes:
        transactions: Everything dated on or after the start date, and whatever was imported before and has
            moved since.
        customers: By id.
        accounts: By id.
        home_currency: ISO code of the company, if said.
        gone: Transactions (`P133`) that were imported once and no longer exist in QuickBooks.
    """

    transactions: tuple[Transaction, ...]
    customers: Mapping[str, Customer] = field(default_factory=dict)
    accounts: Mapping[str, Account] = field(default_factory=dict)
    home_currency: str | None = None
    gone: frozenset[str] = frozenset()

    @cached_property
    def by_ref(self) -> Mapping[str, Transaction]:
        """Transactions by their ref (`P133`)."""
        return {transaction.ref: transaction for transaction in self.transactions}

    @cached_property
    def by_customer(self) -> Mapping[str, Sequence[Transaction]]:
        """The transactions whose lines name a customer, by the customer's id."""
        return _index_by_customer(self.transactions)

    def prepare(self, pause: Pause) -> None:
        """Build the index that decisions ask for, before the first one.

        `pause` is called every few transactions; what it raises ends it.
        """
        if "by_customer" not in vars(self):
            found = _index_by_customer(pausing(self.transactions, pause, FEW_AT_ONCE))
            vars(self).update(by_customer=found)  # as cached_property keeps it

    def of_customers(self, customer_ids: Collection[str]) -> Iterator[Transaction]:
        """Give the transactions that name one of these customers, or any below; some more than once."""
        for one in _with_below(customer_ids, self.customers.values()):
            yield from self.by_customer.get(one, ())

    def lineage(self, customer_id: str) -> Iterator[Customer]:
        """Walk from a customer up through its parents; stops at five levels or a broken link."""
        at: str | None = customer_id
        for _ in range(LEVELS):
            customer = self.customers.get(at) if at else None
            if customer is None:
                return
            yield customer
            at = customer.parent_id

    def with_sub_accounts(self, account_ids: frozenset[str]) -> frozenset[str]:
        """Add every account below the given ones, however deep."""
        return frozenset(_with_below(account_ids, self.accounts.values()))


def _with_below(ids: Iterable[str], known: Collection[Customer | Account]) -> set[str]:
    """Add whatever lies below, however deep."""
    found = set(ids)
    grew = True
    while grew:
        below = {each.id for each in known if each.parent_id in found} - found
        found |= below
        grew = bool(below)
    return found


def _index_by_customer(
    transactions: Iterable[Transaction],
) -> Mapping[str, Sequence[Transaction]]:
    found: defaultdict[str, list[Transaction]] = defaultdict(list)
    for transaction in transactions:
        for line in transaction.lines:
            if line.customer_id is not None:
                own = found[line.customer_id]
                if not own or own[-1] is not transaction:
                    own.append(transaction)
    return found


@dataclass(frozen=True, slots=True)
class Window:
    """Which transactions to read.

    Attributes:
        start: First TxnDate (R5).
        unsupported_types: Also look at bills, vendor credits and journal entries (R9).
    """

    start: date
    unsupported_types: bool = True
