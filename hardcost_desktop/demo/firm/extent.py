"""A larger Clio than the costs need: contacts nobody lays out anything for, and their closed matters."""

from dataclasses import dataclass
from itertools import cycle

from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.practice import Practice


@dataclass(frozen=True, slots=True)
class Extent:
    """How large a firm is at least.

    Attributes:
        clients: Those with costs, in both services.
        contacts: In Clio.
        matters: In Clio.
    """

    clients: int = 0
    contacts: int = 0
    matters: int = 0


NO_MORE = Extent()


def fill_up(practice: Practice, extent: Extent) -> None:
    """Enter further contacts and matters until there are enough; no cost of the firm is concerned."""
    missing = range(len(practice.contacts), extent.contacts)
    others = [practice.add_contact(Party(f"Correspondent {n:05} LLC")) for n in missing]
    if not others:
        return
    owners = cycle(others)
    for _ in range(len(practice.matters), extent.matters):
        practice.add_matter(next(owners), "Closed")
