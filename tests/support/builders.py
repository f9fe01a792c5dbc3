"""Short ways to write down a firm in tests: one client with one matter, and whatever a test adds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.books import Account, Books, Customer
from hardcost_desktop.domain.directory import (
    Contact,
    Directory,
    HardCost,
    Matter,
    MatterStatus,
    User,
)
from hardcost_desktop.domain.entry import CoveredLine, EntryState, LedgerEntry
from hardcost_desktop.domain.plan import ImportPlan, build_plan
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction, TransactionType

MAY_1 = date(2026, 5, 1)
COSTS = "91"
OVERHEAD = "70"


def line(id: str = "1", amount: str = "100.00", **more: object) -> Line:
    """A category line on the hard cost account, for the client."""
    fields: dict[str, object] = {
        "kind": LineKind.CATEGORY,
        "account_id": COSTS,
        "account_name": "Reimbursable Expenses",
        "customer_id": "58",
        "customer_name": "Acme Ltd",
        "description": f"Cost {id}",
    }
    return Line(id=id, amount=Decimal(amount), **(fields | more))


def check(*lines: Line, id: str = "133", **more: object) -> Transaction:
    """A check of May 1st, number 1047, to the Clerk of Court."""
    fields: dict[str, object] = {
        "type": TransactionType.CHECK,
        "date": MAY_1,
        "number": "1047",
        "payee": "Clerk of Court",
        "currency": "USD",
    }
    return Transaction(id=id, lines=lines or (line(),), **(fields | more))


def expense(*lines: Line, id: str = "140", **more: object) -> Transaction:
    """The same as an expense without a number."""
    return check(*lines, id=id, **({"type": TransactionType.EXPENSE, "number": ""} | more))


def matter(id: int = 412, **more: object) -> Matter:
    """An open matter of the client's contact."""
    fields: dict[str, object] = {
        "number": f"{id:05}-Acme",
        "client_id": 7,
        "status": MatterStatus.OPEN,
    }
    return Matter(id=id, **(fields | more))


def hard_cost(id: int = 9001, **more: object) -> HardCost:
    """A hard cost of May 1st over 100.00 on the client's matter, without our stamp."""
    fields: dict[str, object] = {
        "date": MAY_1,
        "price": Decimal("100.00"),
        "matter_id": 412,
        "user_id": 1,
    }
    return HardCost(id=id, **(fields | more))


def entry(key: str = "P133.c58", *lines: Line, **more: object) -> LedgerEntry:
    """A ledger entry, imported as activity 9001, that covers the lines."""
    covered = lines or (line(),)
    fields: dict[str, object] = {
        "id": 1,
        "transaction": key.partition(".")[0],
        "lines": tuple(CoveredLine(x.id, x.amount, x.customer_id, x.account_id) for x in covered),
        "state": EntryState.IMPORTED,
        "date": MAY_1,
        "price": sum((x.amount for x in covered), Decimal("0.00")),
        "matter_id": 412,
        "activity_id": 9001,
    }
    return LedgerEntry(key=key, **(fields | more))


@dataclass(frozen=True)
class World:
    """Both services, the ledger and the decisions; `plan()` decides."""

    transactions: tuple[Transaction, ...] = (check(),)
    customers: tuple[Customer, ...] = (Customer("58", "Acme Ltd", "Acme Ltd"),)
    accounts: tuple[Account, ...] = (
        Account(COSTS, "Reimbursable Expenses", "Reimbursable Expenses"),
        Account("92", "Filing Fees", "Reimbursable Expenses:Filing Fees", parent_id=COSTS),
        Account(OVERHEAD, "Rent", "Rent"),
    )
    gone: frozenset[str] = frozenset()
    contacts: tuple[Contact, ...] = (Contact(7, "Acme Ltd"),)
    matters: tuple[Matter, ...] = (matter(),)
    users: tuple[User, ...] = (User(1, "Olive Lowe", account_owner=True), User(2, "Sam Hill"))
    hard_costs: tuple[HardCost, ...] = ()
    currency: str | None = "USD"
    ledger: tuple[LedgerEntry, ...] = ()
    decisions: Decisions = Decisions()
    settings: ImportSettings = ImportSettings(start_date=MAY_1, account_ids=(COSTS,))

    @property
    def books(self) -> Books:
        return Books(
            self.transactions,
            {c.id: c for c in self.customers},
            {a.id: a for a in self.accounts},
            "USD",
            self.gone,
        )

    @property
    def directory(self) -> Directory:
        return Directory(self.contacts, self.matters, self.users, self.hard_costs, self.currency)

    def plan(self) -> ImportPlan:
        return build_plan(self.books, self.directory, self.ledger, self.decisions, self.settings)

    def row(self) -> Row:
        """The only row there is."""
        (only,) = self.plan().rows
        return only

    def having(self, **changes: object) -> "World":
        return replace(self, **changes)

    def deciding(self, **decisions: object) -> "World":
        return replace(self, decisions=replace(self.decisions, **decisions))

    def setting(self, **settings: object) -> "World":
        return replace(self, settings=replace(self.settings, **settings))


def verdicts(rows: Iterable[Row]) -> dict[str, tuple[str, str | None]]:
    """Key to (status, reason), for comparing whole reviews."""
    return {row.key: (str(row.status), row.reason and str(row.reason)) for row in rows}
