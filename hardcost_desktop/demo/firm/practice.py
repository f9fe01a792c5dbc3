"""The Clio side of a firm while it is being made up."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import count, cycle
from random import Random

from hardcost_desktop.demo.firm import clio, office
from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.resources import read_table

_KNOWN_VENDORS = ("Pronto Courier", "Baymark Court Reporting", "Swift Process Servers")
"""Payees that are contacts in Clio too, so that entries can name them as the vendor."""


class Practice:
    """Hands out ids and keeps contacts, matters, users and activities."""

    def __init__(self, name: str, *, start: date, today: date, rng: Random) -> None:
        self.opened = start - timedelta(days=380)
        self.today = today
        self.account = office.account(name, self.opened)
        self.users = office.users(self.account, self.opened)
        self.owner = next(user for user in self.users if user["account_owner"])
        self.contacts: list[Record] = []
        self.matters: list[Record] = []
        self.activities: list[Record] = []
        self._rng = rng
        self._contacts = count(1402301, 7)
        self._matters = count(14026001, 13)
        self._activities = count(730510001, 3)
        self._numbers = count(402)
        self._attorneys = cycle(u for u in self.users if u["subscription_type"] == "Attorney")
        self._areas = [
            clio.stamped("area", 9100 + n, self.opened) | {"name": area["name"]}
            for n, area in enumerate(read_table("matters")["area"])
        ]
        self._vendors = {
            vendor: self.add_contact(Party(vendor), client=False) for vendor in _KNOWN_VENDORS
        }

    def add_contact(self, party: Party, *, client: bool = True) -> Record:
        """Enter a person or company."""
        record = clio.contact(next(self._contacts), self.opened, party, client=client)
        self.contacts.append(record)
        return record

    def add_matter(self, client: Record, status: str = "Open") -> Record:
        """Open a matter; half the firm's numbers are Clio's own (00412-Acme), half its own (2026-014)."""
        number = next(self._numbers)
        opened = self.opened + timedelta(days=self._rng.randrange(330))
        if number % 2:
            display = f"{opened.year}-{number:03d}"
        else:
            display = f"{number:05d}-{client.get('last_name') or client['name'].split()[0]}"
        which = self._rng.randrange(len(self._areas))
        about = {
            "number": number,
            "description": self._rng.choice(read_table("matters")["area"][which]["descriptions"]),
            "practice_area": clio.brief(self._areas[which], "name"),
            "responsible_attorney": clio.brief(next(self._attorneys), "name", "email"),
        }
        record = clio.matter(
            next(self._matters), opened, client, display_number=display, status=status, about=about
        )
        self.matters.append(record)
        return record

    def add_hard_cost(
        self,
        day: date,
        price: Decimal,
        *,
        matter: Record,
        note: str,
        reference: str | None = None,
        payee: str | None = None,
    ) -> None:
        """Enter a hard cost of the Primary Subscriber, as every importer does, a few days after its date."""
        entry = clio.activity(
            next(self._activities),
            day,
            kind="HardCostEntry",
            price=price,
            note=note,
            user=self.owner,
            entered=min(day + timedelta(days=4), self.today - timedelta(days=1)),
            matter=matter,
            reference=reference,
            vendor=self._vendors.get(payee or ""),
        )
        self.activities.append(entry)

    def add_entry(self, kind: str, day: date, price: Decimal, *, matter: Record, note: str) -> None:
        """Enter time or another kind of expense, which is none of an importer's business."""
        entry = clio.activity(
            next(self._activities), day, kind=kind, price=price, note=note,
            user=self._rng.choice(self.users), entered=day, matter=matter,
        )  # fmt: skip
        self.activities.append(entry)

    def records(self) -> Mapping[str, list[Record]]:
        """Give everything in the order of the model."""
        return {
            "contacts": self.contacts,
            "matters": self.matters,
            "users": self.users,
            "activities": self.activities,
            "expense_categories": office.expense_categories(self.opened),
            "account": [self.account],
            "billing_settings": [office.billing_settings(self.opened)],
        }
