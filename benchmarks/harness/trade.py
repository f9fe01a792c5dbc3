"""A made-up firm as the rules see it: one reading of both services, without any service."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from hardcost_desktop.domain.books import Account, Books, Customer
from hardcost_desktop.domain.directory import (
    Contact,
    Directory,
    HardCost,
    Matter,
    MatterStatus,
    User,
)
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction, TransactionType

_COSTS = "91"
_START = date(2026, 1, 1)
_DAYS = 150
_CUSTOMERS = 2_500
_PAYEES = ("County Clerk", "Metro Process Serving", "FedEx", "Veritext", "Court of Appeals")
_WORDS = ("Filing fee", "Service of summons", "Overnight delivery", "Transcript", "Certified copy")


@dataclass(frozen=True, slots=True)
class Trade:
    """What a plan is made of, besides ledger and decisions."""

    books: Books
    directory: Directory
    settings: ImportSettings


def make_trade(transactions: int, lines: int) -> Trade:
    """Make up so many transactions with so many lines, the same for the same numbers."""
    chance = Random(1)
    made = tuple(_make_transaction(n, lines // transactions, chance) for n in range(transactions))
    names = {str(n): f"Client {n:04}" for n in range(_CUSTOMERS)}
    customers = {id_: Customer(id_, name, name) for id_, name in names.items()}
    twice = [Contact(10_000 + n, f"Client {n:04}") for n in range(0, _CUSTOMERS, 40)]
    contacts = [Contact(n + 1, f"Client {n:04}") for n in range(_CUSTOMERS)]
    account = Account(_COSTS, "Reimbursable Expenses", "Reimbursable Expenses")
    return Trade(
        Books(made, customers, {_COSTS: account}, "USD"),
        Directory(
            contacts=(*contacts, *twice),
            matters=tuple(_make_matters()),
            users=(User(1, "Olive Lowe", account_owner=True),),
            hard_costs=tuple(_hold(each, n) for n, each in enumerate(made[::50])),
            currency="USD",
        ),
        ImportSettings(start_date=_START, account_ids=(_COSTS,)),
    )


def _make_transaction(n: int, least: int, chance: Random) -> Transaction:
    """Every second one has a line more, so that 100,000 have 250,000."""
    customer = str(chance.randrange(_CUSTOMERS))
    lines = tuple(
        Line(
            id=str(at),
            kind=LineKind.CATEGORY,
            amount=Decimal(chance.randint(100, 99_999)) / 100,
            description=chance.choice(_WORDS),
            account_id=_COSTS,
            account_name="Reimbursable Expenses",
            customer_id=customer,
        )
        for at in range(1, least + n % 2 + 1)
    )
    kind = TransactionType.CHECK if chance.random() < 0.5 else TransactionType.EXPENSE
    day = _START + timedelta(days=chance.randrange(_DAYS))
    return Transaction(
        str(n + 1), kind, day, lines, number=str(1000 + n), payee=chance.choice(_PAYEES)
    )


def _make_matters() -> list[Matter]:
    several = [1 + (n % 10 == 0) for n in range(_CUSTOMERS)]
    owners = [n + 1 for n, count in enumerate(several) for _ in range(count)]
    return [
        Matter(id_, f"{id_:05}", owner, MatterStatus.OPEN) for id_, owner in enumerate(owners, 1)
    ]


def _hold(transaction: Transaction, n: int) -> HardCost:
    """An entry in Clio that this program wrote for the transaction's first row."""
    check = transaction.type is TransactionType.CHECK
    tail = f"c{transaction.lines[0].customer_id}" if check else "l1"
    lines = transaction.lines if check else transaction.lines[:1]
    price = sum((line.amount for line in lines), Decimal("0.00"))
    return HardCost(n + 1, transaction.date, price, f"QBO-{transaction.ref}.{tail}", matter_id=1)
