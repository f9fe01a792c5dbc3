"""What of a review a person was shown or told of, so that only what came since is told again."""

from collections.abc import Iterable
from dataclasses import dataclass

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row

_WHICH_MATTER = frozenset(
    {
        Reason.CUSTOMER_NOT_LINKED,
        Reason.AMBIGUOUS_CONTACT,
        Reason.NO_MATTER,
        Reason.CLOSED_MATTER,
        Reason.SEVERAL_MATTERS,
    }
)
"""What somebody settles by saying which matter, here or, where there is none yet, in Clio."""


def needs_matter(row: Row) -> bool:
    """Tell whether a row waits for its matter."""
    return row.reason in _WHICH_MATTER


def waits(row: Row) -> bool:
    """Tell whether a row waits for a person's word."""
    return row.status is Status.ATTENTION or needs_matter(row)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of one pair's costs.

    Attributes:
        pair: Whose they are.
        ready: Keys of the rows that could be imported.
        waiting: Keys of those that waited for a person.
        told: Codes of what stood in the way, or soon will, and was told.
        trouble: Code of the error that kept the last look from being made and was told; empty when it was made.
    """

    pair: Pair
    ready: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    trouble: str = ""

    @classmethod
    def of(cls, pair: Pair, rows: Iterable[Row], told: Iterable[str] = ()) -> "Seen":
        """Take down everything a review shows; the keys hold no names."""
        rows = tuple(rows)
        ready = tuple(row.key for row in rows if row.status is Status.READY)
        waiting = tuple(row.key for row in rows if waits(row))
        return cls(pair, ready, waiting, tuple(told))


@dataclass(frozen=True, slots=True)
class Fresh:
    """What nobody was shown or told of yet.

    Attributes:
        ready: Rows that can be imported.
        matter: Rows that wait for their matter.
        decision: Rows that wait for another word of a person.
    """

    ready: tuple[Row, ...]
    matter: tuple[Row, ...]
    decision: tuple[Row, ...]

    @property
    def any(self) -> bool:
        """Whether there is anything."""
        return bool(self.ready or self.matter or self.decision)


def find_fresh(rows: Iterable[Row], seen: Seen | None) -> Fresh:
    """Find what is new. What was waiting and is ready now is not, nor what an undo brought back: both were told."""
    waiting = frozenset(seen.waiting) if seen else frozenset()
    known = waiting | frozenset(seen.ready) if seen else waiting
    ready: list[Row] = []
    matter: list[Row] = []
    decision: list[Row] = []
    for row in rows:
        if row.status is Status.READY and row.key not in known and not row.undone:
            ready.append(row)
        elif waits(row) and row.key not in waiting:
            (matter if needs_matter(row) else decision).append(row)
    return Fresh(tuple(ready), tuple(matter), tuple(decision))
