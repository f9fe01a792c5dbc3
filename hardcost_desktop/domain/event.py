"""What happened to an entry, attempt by attempt; told once, never changed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hardcost_desktop.domain.entry import CoveredLine, Draft, EntryState


class EventKind(StrEnum):
    """One step in an entry's story; the first six are the states it came to."""

    CLAIMED = "claimed"
    IMPORTED = "imported"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    RELEASED = "released"
    UNDONE = "undone"
    MARKED = "marked"  # a person found it in Clio
    REMOVING = "removing"  # about to be deleted in Clio
    KEPT = "kept"  # it was not deleted
    AMENDING = "amending"  # about to be changed in Clio
    AMENDED = "amended"
    NOT_AMENDED = "not_amended"
    LEFT = "left"  # a person wants it as it is, though the services disagree
    SHOWN_AGAIN = "shown_again"  # that was taken back

    @classmethod
    def of(cls, state: EntryState) -> "EventKind":
        """Name the event of coming to a state."""
        return cls(state.value)


@dataclass(frozen=True, slots=True)
class Event:
    """One step.

    Attributes:
        at: Aware UTC, by the ledger's clock.
        kind: What happened.
        who: Whose doing it was.
        message: The service's answer, or the reason, in words; may be empty.
        activity_id: The entry of Clio it was about, once known.
        amendment: What was changed, of the three last kinds.
    """

    at: datetime
    kind: EventKind
    who: str
    message: str = ""
    activity_id: int | None = None
    amendment: "Amendment | None" = None


@dataclass(frozen=True, slots=True)
class Written:
    """What an entry says in Clio, and the lines it stands for.

    Attributes:
        key: The row's key.
        draft: Field by field.
        lines: As they were in QuickBooks.
    """

    key: str
    draft: Draft
    lines: tuple[CoveredLine, ...]


@dataclass(frozen=True, slots=True)
class Amendment:
    """An entry brought in line with QuickBooks.

    Attributes:
        before: As it was written.
        after: As it is to be.
    """

    before: Written
    after: Written


@dataclass(frozen=True, slots=True)
class Begun:
    """A change or removal in Clio of which nobody noted the end.

    Attributes:
        entry: The ledger's number.
        activity_id: Clio's id.
        kind: REMOVING or AMENDING.
        at: When it began, aware UTC.
        amendment: What was to be changed.
    """

    entry: int
    activity_id: int
    kind: EventKind
    at: datetime
    amendment: Amendment | None = None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How far QuickBooks was asked for changes of what was imported before the start date.

    Attributes:
        at: Until when, by QuickBooks' clock, aware UTC.
        open: Transactions (`P133`) that differed then, and are read again each time.
    """

    at: datetime
    open: frozenset[str] = frozenset()
