"""Lists that are read whole once a day and by what changed in between."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from hardcost_desktop.services.ports import Cache, Clock

OVERLAP = timedelta(minutes=10)
"""Asked for twice, as what was being saved when a list was last read may bear an earlier instant."""

LASTS = timedelta(days=1)
"""What was deleted or merged is not told as a change; it is gone from here after this long at most."""


class Identified(Protocol):
    """A record with Clio's id."""

    @property
    def id(self) -> int:
        """Clio's id."""
        ...


_Record = TypeVar("_Record", bound=Identified)


@dataclass(frozen=True, slots=True)
class Kept(Generic[_Record]):
    """A list as it was read.

    Attributes:
        reader: Whose eyes it was read with; another person may see other records.
        filled_at: When it was read whole, by this computer's clock, aware UTC.
        as_of: Until when it is complete, by the service's clock, aware UTC.
        records: All of it.
    """

    reader: str
    filled_at: datetime
    as_of: datetime
    records: tuple[_Record, ...]


class KeptLists:
    """The lists of one service, read by what changed where they are kept.

    What comes of it is for reviews. Nothing is written because of it alone: Clio refuses an entry on a matter, or
    for a contact, that is gone.
    """

    def __init__(
        self, cache: Cache, reader: str, clock: Clock, ahead: Callable[[], timedelta | None]
    ) -> None:
        """Take its parts; `ahead` tells how far the service's clock is ahead, once it has answered."""
        self._cache = cache
        self._reader = reader
        self._clock = clock
        self._ahead = ahead

    def forget(self) -> None:
        """Read everything whole the next time."""
        self._cache.forget()

    def read(
        self,
        name: str,
        kind: type[Kept[_Record]],
        read: Callable[[datetime | None], tuple[_Record, ...]],
    ) -> tuple[_Record, ...]:
        """Give a list as it is now.

        Args:
            name: What it is kept under.
            kind: The type of what is kept.
            read: Reads what changed since an instant of the service's clock; everything for None.
        """
        begun = self._clock()
        before = self._find(name, kind, begun)
        if before is None:
            filled_at, records = begun, read(None)
        else:
            changed = read(before.as_of)
            joined = {record.id: record for record in (*before.records, *changed)}
            filled_at, records = before.filled_at, tuple(joined[one] for one in sorted(joined))
        ahead = self._ahead()
        if ahead is not None:
            as_of = begun + ahead - OVERLAP
            self._cache.save(name, Kept(self._reader, filled_at, as_of, records))
        return records

    def _find(self, name: str, kind: type[Kept[_Record]], now: datetime) -> Kept[_Record] | None:
        """Find what is kept, unless it is too old, another's, or from the future."""
        kept = self._cache.load(name, kind)
        if kept is None or kept.reader != self._reader:
            return None
        return kept if timedelta() <= now - kept.filled_at < LASTS else None
