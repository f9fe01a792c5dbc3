"""How one of Clio's long lists is read and asked."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from hardcost_desktop.domain.asked import Asked, Key, Page
from hardcost_desktop.services.clio_lists import Counted
from hardcost_desktop.services.kept_lists import Identified, Kept, KeptPart

_Record = TypeVar("_Record", bound=Identified)


@dataclass(frozen=True, slots=True)
class Listing(Generic[_Record, Key]):
    """How one list of Clio is read, and asked.

    Attributes:
        name: `contacts` or `matters`: the stage, and what it is kept under.
        kept: The type in which it is kept whole.
        kept_part: The type in which a part of it is kept.
        pages: Reads all of it.
        find: What Clio gives for a key, by one list for each way to ask for it.
        by_id: Reads single records.
        at: Which record has so many before it.
        changed: What changed since an instant.
        has: Whether a record is one of a key's.
        sample: A key beside those asked for, to see by whether Clio finds what is known to be there; gives None where
            these will show it. None where Clio filters exactly.
    """

    name: str
    kept: type[Kept[_Record]]
    kept_part: type[KeptPart[_Record, Key]]
    pages: Callable[[], Iterator[Page[_Record]]]
    find: Callable[[Key], Iterable[Iterator[Page[_Record]]]]
    by_id: Callable[[Collection[int]], tuple[_Record, ...]]
    at: Callable[[int], int | None]
    changed: Callable[[Counted, datetime], tuple[_Record, ...]]
    has: Callable[[_Record, Key], bool]
    sample: Callable[[Iterable[_Record], Collection[Key]], Key | None] | None = None

    @property
    def part_name(self) -> str:
        """What a part of it is kept under."""
        return f"{self.name}_asked"

    def holds(self, asked: Asked[Key], record: _Record) -> bool:
        """Tell whether a record is in a part."""
        return record.id in asked.ids or any(self.has(record, key) for key in asked.keys)
