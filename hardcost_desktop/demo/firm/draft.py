"""A firm in the making: both sides, and what is expected of the importer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random

from hardcost_desktop.demo.firm.books import Books
from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.moments import first_of_window
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.practice import Practice
from hardcost_desktop.demo.firm.quickbooks import account_line
from hardcost_desktop.demo.firm.review import Review


@dataclass(frozen=True, slots=True)
class Client:
    """Someone costs are laid out for, and where a plain cost of theirs ends in the review.

    Attributes:
        customer: As lines name them in QuickBooks.
        contact: In Clio.
        matters: In Clio, the one costs belong to first.
        status: Of a plain row.
        reason: Of a plain row.
    """

    customer: Record
    contact: Record
    matters: tuple[Record, ...]
    status: str = "ready"
    reason: str | None = None

    @property
    def matter(self) -> Record:
        """The matter costs belong to."""
        return self.matters[0]


class Draft:
    """Joins the parts; the cases and the ordinary traffic write into it."""

    def __init__(self, name: str, *, seed: int, today: date) -> None:
        self.today = today
        self.start = first_of_window(today)
        self.rng = Random(f"{seed} {today}")
        self.books = Books(start=self.start)
        self.practice = Practice(name, start=self.start, today=today, rng=self.rng)
        self.review = Review(self.books.chart)

    def enrol(
        self, party: Party, *, called: str | None = None, matters: Sequence[str] = ("Open",)
    ) -> Client:
        """Enter a client on both sides; `called` is QuickBooks' name where it differs from Clio's."""
        customer = self.books.add_customer(called or party.name, party=party)
        contact = self.practice.add_contact(party)
        opened = tuple(self.practice.add_matter(contact, status) for status in matters)
        return Client(customer, contact, opened)

    def add_job(
        self, client: Client, name: str, *, matter: Record, project: bool = False
    ) -> Client:
        """Enter a sub-customer below the client, for one of the client's matters."""
        job = self.books.add_customer(name, parent=client.customer, project=project)
        return replace(client, customer=job, matters=(matter,))

    def cost(
        self,
        amount: str | Decimal,
        client: Client | None = None,
        description: str | None = None,
        billable: str = "NotBillable",
        **extra: object,
    ) -> Record:
        """A line on the costs account; `extra` joins the line."""
        return account_line(
            Decimal(amount),
            self.books.chart.costs,
            description=description,
            customer=client.customer if client else None,
            billable=billable,
            **extra,
        )

    def other(
        self,
        amount: str | Decimal,
        account: str,
        description: str | None = None,
        *,
        client: Client | None = None,
    ) -> Record:
        """A line on another account."""
        return account_line(
            Decimal(amount),
            self.books.chart.accounts[account],
            description=description,
            customer=client.customer if client else None,
        )

    def stamp(
        self, key: str, transaction: Record, *, matter: Record, price: Decimal, note: str
    ) -> None:
        """Enter in Clio what an earlier import of this row wrote: its reference ends in the row's stamp."""
        number = transaction.get("DocNumber")
        self.practice.add_hard_cost(
            date.fromisoformat(transaction["TxnDate"]),
            price,
            matter=matter,
            note=note,
            reference=f"{number} QBO-{key}" if number else f"QBO-{key}",
            payee=transaction.get("EntityRef", {}).get("name"),
        )


Happening = Callable[[Draft, date], object]
"""Something that happens at the firm on a day: a case, or one ordinary payment."""
