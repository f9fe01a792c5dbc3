"""The Clio side: contacts, matters, users, the hard costs already there, and the indexes over them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from hardcost_desktop.domain.asked import Asked
from hardcost_desktop.domain.names import normalise


class MatterStatus(StrEnum):
    """Clio's own words for a matter's state, as its answers spell them."""

    OPEN = "Open"
    PENDING = "Pending"
    CLOSED = "Closed"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or company in Clio.

    Attributes:
        id: Clio's id.
        name: Full name.
        emails: Its addresses, as Clio gives them.
    """

    id: int
    name: str
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter in Clio.

    Attributes:
        id: Clio's id.
        number: The display number, such as `00412-Acme`.
        client_id: The contact it belongs to; None where this Clio user may not see it.
        status: See `MatterStatus`.
        description: What it is about; untrusted text.
    """

    id: int
    number: str
    client_id: int | None
    status: MatterStatus
    description: str = ""

    @property
    def closed(self) -> bool:
        """Open and pending matters alike take costs (R12)."""
        return self.status is MatterStatus.CLOSED


@dataclass(frozen=True, slots=True)
class User:
    """A user of the Clio account; exactly one is the account owner, the Primary Subscriber (R14)."""

    id: int
    name: str
    account_owner: bool = False
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class HardCost:
    """A hard cost entry that Clio holds.

    Attributes:
        id: The activity's id.
        date: Its date.
        price: In the account's currency; None where the user may not see amounts.
        reference: Check reference, with our stamp if this program wrote it.
        note: Its description; untrusted text.
        matter_id: None when unassigned.
        user_id: Whose entry it is.
        created_at: Aware instant.
        on_bill: On a bill, so Clio keeps it.
        bill_number: That bill's number, if said.
        etag: Names this state of it, for changing it only while it is so.
    """

    id: int
    date: date
    price: Decimal | None
    reference: str = ""
    note: str = ""
    matter_id: int | None = None
    user_id: int | None = None
    created_at: datetime | None = None
    on_bill: bool = False
    bill_number: str = ""
    etag: str = ""


@dataclass(frozen=True, slots=True)
class ClioAccount:
    """The connected Clio account: one half of the pair a ledger belongs to."""

    id: int
    name: str
    region: str
    user_name: str = ""


@dataclass(frozen=True)
class Directory:
    """One reading of the Clio account, with its indexes built at first use."""

    contacts: tuple[Contact, ...] = ()
    matters: tuple[Matter, ...] = ()
    users: tuple[User, ...] = ()
    hard_costs: tuple[HardCost, ...] = ()
    currency: str | None = None
    gone: frozenset[int] = frozenset()
    """Entries this program wrote, looked for by their ids and not there any more."""
    contacts_asked: Asked[str] | None = None
    """Which contacts are there; None where all of them are."""
    matters_asked: Asked[int] | None = None
    """Which matters are there; None where all of them are."""

    @property
    def whole(self) -> bool:
        """Whether what is not in it is not in Clio, as far as this Clio user may see."""
        return self.contacts_asked is None and self.matters_asked is None

    @cached_property
    def contact_by_id(self) -> Mapping[int, Contact]:
        """Contacts by Clio id."""
        return {c.id: c for c in self.contacts}

    @cached_property
    def matter_by_id(self) -> Mapping[int, Matter]:
        """Matters by Clio id."""
        return {m.id: m for m in self.matters}

    @cached_property
    def contacts_by_name(self) -> Mapping[str, tuple[Contact, ...]]:
        """Contacts by normalised name; two contacts may share one."""
        found: defaultdict[str, list[Contact]] = defaultdict(list)
        for contact in self.contacts:
            found[normalise(contact.name)].append(contact)
        return {name: tuple(them) for name, them in found.items()}

    @cached_property
    def matters_by_client(self) -> Mapping[int, tuple[Matter, ...]]:
        """A contact's matters, in Clio's id order."""
        found: defaultdict[int, list[Matter]] = defaultdict(list)
        for matter in sorted(self.matters, key=lambda m: m.id):
            if matter.client_id is not None:
                found[matter.client_id].append(matter)
        return {client: tuple(them) for client, them in found.items()}

    @cached_property
    def hard_costs_by_day_and_price(self) -> Mapping[tuple[date, Decimal], tuple[HardCost, ...]]:
        """Hard costs by date and price: the first look for a look-alike."""
        found: defaultdict[tuple[date, Decimal], list[HardCost]] = defaultdict(list)
        for cost in self.hard_costs:
            if cost.price is not None:
                found[cost.date, cost.price].append(cost)
        return {key: tuple(them) for key, them in found.items()}

    @cached_property
    def hard_cost_by_id(self) -> Mapping[int, HardCost]:
        """Hard costs by Clio's id of the activity."""
        return {cost.id: cost for cost in self.hard_costs}

    @cached_property
    def primary_subscriber(self) -> User | None:
        """The account owner (R14), None where this Clio user may not see it."""
        return next((u for u in self.users if u.account_owner), None)
