"""Clio's contacts and matters: all of them, those of a key, single ones, and what changed."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from hardcost_desktop.domain.asked import IDS_AT_ONCE, Page
from hardcost_desktop.domain.directory import Contact, Matter
from hardcost_desktop.gateways.clio import records
from hardcost_desktop.gateways.clio.directory import (
    UPDATED_SINCE,
    instant,
    read_contact,
    read_matter,
)
from hardcost_desktop.gateways.clio.listing import ClioReads
from hardcost_desktop.gateways.clio.records import Many
from hardcost_desktop.gateways.counting import Counted, RunningCount

REACH = 10_000
"""Clio, paging: records that can be asked for by their place."""


class _Identified(Protocol):
    @property
    def id(self) -> int: ...


_Raw = TypeVar("_Raw")
_Record = TypeVar("_Record", bound=_Identified)


@dataclass(frozen=True, slots=True)
class _List(Generic[_Raw, _Record]):
    """One list of Clio, and how its records are read."""

    reads: ClioReads
    path: str
    area: str
    fields: str
    envelope: type[Many[_Raw]]
    read: Callable[[_Raw], _Record]

    def pages(self, filters: Mapping[str, str | list[str]]) -> Iterator[Page[_Record]]:
        asked = {"fields": self.fields, **filters}
        for rows, more in self.reads.pages(self.path, self.envelope, asked, self.area):
            yield Page(tuple(map(self.read, rows)), more)

    def all(self, counted: Counted, since: datetime | None) -> tuple[_Record, ...]:
        """Clio wants an instant whole, with its offset."""
        count, filters = RunningCount(counted), {} if since is None else _changed_since(since)
        found: list[_Record] = []
        for page in self.pages(filters):
            count(len(page.records))
            found += page.records
        return tuple(found)

    def by_id(self, ids: Collection[int]) -> tuple[_Record, ...]:
        """What was not asked for is given too: whoever asked sees by it that Clio took no notice of the ids."""
        found, wanted = dict[int, _Record](), sorted(set(ids))
        for first in range(0, len(wanted), IDS_AT_ONCE):
            some = [str(one) for one in wanted[first : first + IDS_AT_ONCE]]
            for page in self.pages({"ids[]": some}):
                found.update({record.id: record for record in page.records})
        return tuple(found[one] for one in sorted(found))

    def at(self, place: int) -> int | None:
        if place >= REACH:
            return None
        return self.reads.at(self.path, {"fields": "id", "offset": str(place)}, self.area)[0]


class ClioLists:
    """Contacts and matters of one account. Reading raises as `ClioGateway` says."""

    def __init__(self, reads: ClioReads) -> None:
        self._contacts = _List(
            reads,
            "contacts",
            "Contacts",
            records.CONTACT_FIELDS,
            Many[records.ContactRecord],
            read_contact,
        )
        self._matters = _List(
            reads,
            "matters",
            "Matters",
            records.MATTER_FIELDS,
            Many[records.MatterRecord],
            read_matter,
        )

    def contacts(self, counted: Counted, since: datetime | None = None) -> tuple[Contact, ...]:
        """Read all contacts, or at least those that changed since an instant; those deleted are not told."""
        return self._contacts.all(counted, since)

    def matters(self, counted: Counted, since: datetime | None = None) -> tuple[Matter, ...]:
        """Read all matters, closed ones too: Clio leaves none out that no filter names. Or as `contacts`."""
        return self._matters.all(counted, since)

    def contact_pages(self, word: str | None = None) -> Iterator[Page[Contact]]:
        """Read contacts page by page: all, or whatever Clio's search gives for a word, which is not names alone."""
        return self._contacts.pages({} if word is None else {"query": word})

    def matter_pages(self, client_id: int | None = None) -> Iterator[Page[Matter]]:
        """Read matters page by page: all, or those of one client."""
        return self._matters.pages({} if client_id is None else {"client_id": str(client_id)})

    def contacts_by_id(self, ids: Collection[int]) -> tuple[Contact, ...]:
        """Read contacts by id; those that are gone are left out."""
        return self._contacts.by_id(ids)

    def matters_by_id(self, ids: Collection[int]) -> tuple[Matter, ...]:
        """Read matters by id; those that are gone are left out."""
        return self._matters.by_id(ids)

    def contact_at(self, place: int) -> int | None:
        """Tell which contact has so many before it, by id; None where there are not as many."""
        return self._contacts.at(place)

    def matter_at(self, place: int) -> int | None:
        """Tell which matter has so many before it, by id; None where there are not as many."""
        return self._matters.at(place)


def _changed_since(since: datetime) -> dict[str, str]:
    return {UPDATED_SINCE: instant(since)}
