"""Lists that are read whole once a day and by what changed in between."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from hardcost_desktop.domain.asked import Asked, Key
from hardcost_desktop.services.ports import Cache, Clock

OVERLAP = timedelta(minutes=10)
"""Asked for twice, as what was being saved when a list was last read may bear an earlier instant."""

LASTS = timedelta(days=1)
"""What was deleted or merged is not told as a change; it is gone from here after this long at most."""


A_WHILE = timedelta(hours=1)
"""How long what hardly ever changes is believed: short beside the time for which a review may lie open."""


class Dated(Protocol):
    """A list as it was read by somebody at some time."""

    @property
    def reader(self) -> str:
        """Whose eyes it was read with."""
        ...

    @property
    def filled_at(self) -> datetime:
        """When it was read whole, by this computer's clock, aware UTC."""
        ...


class Identified(Protocol):
    """A record with Clio's id."""

    @property
    def id(self) -> int:
        """Clio's id."""
        ...


_Record = TypeVar("_Record", bound=Identified)
_List = TypeVar("_List", bound=Dated)
_Facts = TypeVar("_Facts")


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


@dataclass(frozen=True, slots=True)
class Held(Generic[_Facts]):
    """What a service said at some time.

    Attributes:
        reader: Whose eyes it was read with.
        read_at: When, by this computer's clock, aware UTC.
        facts: What it said.
    """

    reader: str
    read_at: datetime
    facts: _Facts


@dataclass(frozen=True, slots=True)
class KeptPart(Generic[_Record, Key]):
    """A part of a list as it was read; otherwise as `Kept`.

    Attributes:
        reader: Whose eyes it was read with.
        filled_at: When it was begun, by this computer's clock, aware UTC.
        as_of: Until when it is complete, by the service's clock, aware UTC.
        asked: Which part it is.
        pages: So many more pages than the first the whole list had at least.
        records: All of the part.
    """

    reader: str
    filled_at: datetime
    as_of: datetime
    asked: Asked[Key]
    pages: int
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
        self.reader = reader
        self._clock = clock
        self._ahead = ahead

    def now(self) -> datetime:
        """Give the present instant by this computer's clock, aware UTC."""
        return self._clock()

    def forget(self) -> None:
        """Read everything whole the next time."""
        self._cache.forget()

    def renew(
        self,
        name: str,
        kind: type[Kept[_Record]],
        changed: Callable[[datetime], tuple[_Record, ...]],
    ) -> tuple[_Record, ...] | None:
        """Give a list as it is now by what changed; None where it is not kept whole.

        Args:
            name: What it is kept under.
            kind: The type of what is kept.
            changed: Reads what changed since an instant of the service's clock.
        """
        begun = self._clock()
        before = self.find(name, kind)
        if before is None:
            return None
        joined = {record.id: record for record in (*before.records, *changed(before.as_of))}
        records = tuple(joined[one] for one in sorted(joined))
        self.keep_whole(name, records, begun, before.filled_at)
        return records

    def keep_whole(
        self,
        name: str,
        records: tuple[_Record, ...],
        begun: datetime,
        filled_at: datetime | None = None,
    ) -> None:
        """Keep a list that was begun to be read at an instant, and read whole then or at an earlier one."""
        filled = filled_at or begun
        self.keep(name, lambda as_of: Kept(self.reader, filled, as_of, records), begun)

    def find(self, name: str, kind: type[_List]) -> _List | None:
        """Find what is kept, unless it is too old, another's, or from the future."""
        kept, now = self.recall_old(name, kind), self._clock()
        return kept if kept and timedelta() <= now - kept.filled_at < LASTS else None

    def recall_old(self, name: str, kind: type[_List]) -> _List | None:
        """Find what is kept however old it is, unless it is another's: what may tell how long a list is."""
        kept = self._cache.load(name, kind)
        return kept if kept is not None and kept.reader == self.reader else None

    def keep(self, name: str, make: Callable[[datetime], object], begun: datetime) -> None:
        """Keep what was begun to be read at an instant of this computer's clock, made with that until which it holds.

        Where the service's clock is not known, nothing is kept.
        """
        told = self.told_by_service(begun)
        if told is not None:
            self._cache.save(name, make(told - OVERLAP))

    def told_by_service(self, begun: datetime) -> datetime | None:
        """Give an instant of a moment ago by the service's clock; None where that is not known.

        A computer whose clock was put back since is believed from then on only: an instant too early is asked
        for twice, one too late would miss what happened before it.
        """
        ahead = self._ahead()
        return None if ahead is None else min(begun, self._clock()) + ahead

    def recall(
        self,
        name: str,
        kind: type[Held[_Facts]],
        read: Callable[[], _Facts],
        in_order: Callable[[_Facts], bool],
    ) -> _Facts:
        """Give what a service says, as it said a while ago at most.

        Args:
            name: What it is kept under.
            kind: The type of what is kept.
            read: Asks the service.
            in_order: Whether nobody has anything to put right about it. What is out of order is asked for each
                time, so that putting it right shows at once.
        """
        now = self._clock()
        held = self._cache.load(name, kind)
        if (
            held is not None
            and held.reader == self.reader
            and timedelta() <= now - held.read_at < A_WHILE
        ):
            return held.facts
        facts = read()
        if in_order(facts):
            self._cache.save(name, Held(self.reader, now, facts))
        return facts
