"""What the use cases need of Clio's contacts and matters: lists that may be long."""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from typing import Protocol

from hardcost_desktop.domain.asked import Page
from hardcost_desktop.domain.directory import Contact, Matter

Counted = Callable[[int], None]
"""Told how many records have come so far; may raise Cancelled to stop the reading."""


class ClioLists(Protocol):
    """Reading raises NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService."""

    def contacts(self, counted: Counted, since: datetime | None = None) -> tuple[Contact, ...]:
        """Read all contacts, or at least those that changed since an instant; those deleted are not told."""
        ...

    def matters(self, counted: Counted, since: datetime | None = None) -> tuple[Matter, ...]:
        """Read all matters, closed ones too, or at least those that changed since an instant, as `contacts`."""
        ...

    def contact_pages(self, word: str | None = None) -> Iterator[Page[Contact]]:
        """Read contacts page by page: all, or whatever Clio's search gives for a word, which is not names alone."""
        ...

    def matter_pages(self, client_id: int | None = None) -> Iterator[Page[Matter]]:
        """Read matters page by page: all, or those of one client."""
        ...

    def contacts_by_id(self, ids: Collection[int]) -> tuple[Contact, ...]:
        """Read contacts by id; those that are gone are left out."""
        ...

    def matters_by_id(self, ids: Collection[int]) -> tuple[Matter, ...]:
        """Read matters by id; those that are gone are left out."""
        ...

    def contact_at(self, place: int) -> int | None:
        """Tell which contact has so many before it, by id; None where there are not as many."""
        ...

    def matter_at(self, place: int) -> int | None:
        """Tell which matter has so many before it, by id; None where there are not as many."""
        ...
