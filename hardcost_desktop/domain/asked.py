"""What a list of Clio was asked for where it was not read whole."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=str | int)
"""What records are found by: contacts by a word of their name, matters by their client's id."""

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Page(Generic[_Record]):
    """One page of a list.

    Attributes:
        records: In the order of their ids.
        more: Whether Clio names another page after it.
    """

    records: tuple[_Record, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Asked(Generic[Key]):
    """Which records of a list are there: all that have one of the keys or ids, and no others.

    Attributes:
        keys: Words of contacts' names, or the clients of matters.
        ids: Clio's; of those that are not there, Clio has none.
    """

    keys: frozenset[Key] = field(default_factory=frozenset)
    ids: frozenset[int] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        """Tell whether it asks for anything."""
        return bool(self.keys or self.ids)

    def joined(self, more: "Asked[Key]") -> "Asked[Key]":
        """Ask for both."""
        return Asked(self.keys | more.keys, self.ids | more.ids)

    def without(self, known: "Asked[Key]") -> "Asked[Key]":
        """Leave out what was asked for before."""
        return Asked(self.keys - known.keys, self.ids - known.ids)


IDS_AT_ONCE = 100
"""Keeps an address of ids short; the answer fits on one page."""


def count_batches(ids: Collection[int]) -> int:
    """Count the requests that so many ids take."""
    return -(-len(ids) // IDS_AT_ONCE)
