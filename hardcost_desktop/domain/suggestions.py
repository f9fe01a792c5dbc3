"""What a person most likely means when asked for a contact or for an entry of Clio; never more than a proposal."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Generic, TypeVar

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.directory import Contact, Directory, HardCost
from hardcost_desktop.domain.names import normalise
from hardcost_desktop.domain.row import Row

_WORD = re.compile(r"\w{2,}")
_COMMON = 20
"""A word that more contacts share, such as “law” or “the”, says nothing about which of them is meant."""

_SPELLING = 0.84
"""From this likeness on (`difflib.SequenceMatcher.ratio`), names differ by a slip: Jonson and Johnson reach it."""


class Likeness(StrEnum):
    """Why something is proposed, the best reason first; the words are in messages."""

    SAME_NAME = "same_name"
    SAME_EMAIL = "same_email"
    SPELLED_ALIKE = "spelled_alike"
    SHARED_WORDS = "shared_words"
    SAME_DAY_AND_AMOUNT = "same_day_and_amount"
    SAME_AMOUNT = "same_amount"
    SAME_DAY_AND_MATTER = "same_day_and_matter"


_ORDER = {likeness: place for place, likeness in enumerate(Likeness)}


_What = TypeVar("_What")


@dataclass(frozen=True, slots=True)
class Proposal(Generic[_What]):
    """One thing to choose; without a likeness it is merely there."""

    what: _What
    likeness: Likeness | None = None


def propose_contacts(
    customers: Iterable[Customer], directory: Directory
) -> list[Proposal[Contact]]:
    """Rank all contacts for a customer: the likely ones first, then by name.

    Args:
        customers: The customer, then those above it, whose contact would be its own too.
        directory: Clio's contacts.
    """
    lineage = list(customers)
    names = [normalise(customer.name) for customer in lineage]
    emails = {customer.email.strip().casefold() for customer in lineage} - {""}
    known = {contact.id: normalise(contact.name) for contact in directory.contacts}
    shared = _shared_words(names, known)
    proposals = [
        Proposal(contact, _liken(contact, known[contact.id], names, emails, shared))
        for contact in directory.contacts
    ]
    return sorted(
        proposals, key=lambda p: (*_rank(p.likeness), -shared[p.what.id], known[p.what.id])
    )


def _shared_words(names: Iterable[str], known: Mapping[int, str]) -> Counter[int]:
    """Count for each contact the telling words it shares with the customer's name."""
    wanted = {word for name in names for word in _WORD.findall(name)}
    having: dict[str, list[int]] = {word: [] for word in wanted}
    for contact, name in known.items():
        for word in wanted.intersection(_WORD.findall(name)):
            having[word].append(contact)
    return Counter(
        contact for found in having.values() if len(found) <= _COMMON for contact in found
    )


def _liken(
    contact: Contact, known: str, names: Collection[str], emails: set[str], shared: Counter[int]
) -> Likeness | None:
    if known in names:
        return Likeness.SAME_NAME
    if not emails.isdisjoint(email.strip().casefold() for email in contact.emails):
        return Likeness.SAME_EMAIL
    if any(_spelled_alike(name, known) for name in names):
        return Likeness.SPELLED_ALIKE
    return Likeness.SHARED_WORDS if shared[contact.id] else None


def _spelled_alike(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > (1 - _SPELLING) * (len(one) + len(other)):
        return False  # could not be that alike; spares comparing most of a large account
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _SPELLING and matcher.ratio() >= _SPELLING


def propose_costs(
    row: Row, directory: Directory, taken: Collection[int]
) -> list[Proposal[HardCost]]:
    """Rank the entries of Clio that a row may be already: look-alikes first; without those of other rows."""
    alike = {cost.id for cost in row.lookalikes}
    matters = {matter.id for matter in row.match.choices}
    free = [cost for cost in directory.hard_costs if cost.id not in taken]
    proposals = [Proposal(cost, _liken_cost(cost, row, alike, matters)) for cost in free]
    return sorted(
        proposals,
        key=lambda p: (*_rank(p.likeness), abs((p.what.date - row.date).days), p.what.id),
    )


def _liken_cost(
    cost: HardCost, row: Row, alike: Collection[int], matters: Collection[int]
) -> Likeness | None:
    same_day = cost.date == row.date
    same_amount = cost.price == row.amount
    if cost.id in alike or (same_day and same_amount):
        return Likeness.SAME_DAY_AND_AMOUNT
    if same_amount:
        return Likeness.SAME_AMOUNT
    return Likeness.SAME_DAY_AND_MATTER if same_day and cost.matter_id in matters else None


def pair_with_lookalikes(rows: Iterable[Row]) -> dict[str, HardCost]:
    """Pair rows, by key, with the entry of Clio that is their only look-alike, and no other row's of these."""
    rows = list(rows)
    wanted = Counter(cost.id for row in rows for cost in row.lookalikes)
    return {
        row.key: row.lookalikes[0]
        for row in rows
        if len(row.lookalikes) == 1 and wanted[row.lookalikes[0].id] == 1
    }


def _rank(likeness: Likeness | None) -> tuple[bool, int]:
    return likeness is None, _ORDER[likeness] if likeness else 0
