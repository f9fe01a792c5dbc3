"""A person's word on what became of entries, as rows: resolved, marked as in Clio already, and taken back."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from hardcost_desktop.domain.decision import Mark, Outcome
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.event import EventKind
from hardcost_desktop.errors import AlreadyClaimed, UsageTrouble
from hardcost_desktop.storage.ledger.entry_rows import (
    IllegalTransition,
    entry_values,
    line_values,
)
from hardcost_desktop.storage.ledger.event_rows import Teller
from hardcost_desktop.storage.ledger.tables import entries, entry_lines

_WRITTEN: Mapping[EntryState, frozenset[EntryState]] = {
    EntryState.CLAIMED: frozenset({EntryState.IMPORTED, EntryState.RELEASED}),
    EntryState.UNKNOWN: frozenset({EntryState.IMPORTED, EntryState.RELEASED}),
    EntryState.IMPORTED: frozenset({EntryState.UNKNOWN}),
    EntryState.RELEASED: frozenset({EntryState.UNKNOWN}),
}
_MARKED: Mapping[EntryState, frozenset[EntryState]] = {
    EntryState.IMPORTED: frozenset({EntryState.UNDONE}),
    EntryState.UNDONE: frozenset({EntryState.IMPORTED}),
}
_LIVE = [state.value for state in EntryState if state.live]


def mark_entries(
    connection: Connection, pair: int, run: int, marks: Collection[Mark], teller: Teller
) -> list[int]:
    """Write entries that are in Clio by another hand; gives their numbers.

    Raises:
        AlreadyClaimed: A live entry holds one of the lines.
        UsageTrouble: A live entry is that entry of Clio.
    """
    _check_free(connection, pair, [mark.activity_id for mark in marks])
    numbers = connection.execute(
        insert(entries).returning(entries.c.id, sort_by_parameter_order=True),
        [_mark_values(pair, run, mark, teller.now) for mark in marks],
    ).scalars()
    marked = list(zip(numbers, marks, strict=True))
    lines = [row for entry, mark in marked for row in line_values(pair, entry, mark.claim)]
    try:
        connection.execute(insert(entry_lines), lines)
    except IntegrityError:
        keys = ", ".join(mark.claim.key for mark in marks)
        raise AlreadyClaimed("already_claimed", key=keys) from None
    for entry, mark in marked:
        teller.tell(connection, entry, EventKind.MARKED, activity_id=mark.activity_id)
    return [entry for entry, _ in marked]


def _mark_values(pair: int, run: int, mark: Mark, now: datetime) -> dict[str, object]:
    return entry_values(pair, run, mark.claim, now) | {
        "state": EntryState.IMPORTED.value,
        "activity_id": mark.activity_id,
        "settled_at": now,
        "marked": True,
    }


def conclude_entries(
    connection: Connection, pair: int, outcomes: Collection[Outcome], teller: Teller
) -> None:
    """Note a person's word on entries.

    Raises:
        UsageTrouble: An entry is no longer as it was when the person spoke, its lines were imported since,
            or another live entry is that entry of Clio.
        IllegalTransition: No person's word leads from the one state to the other.
    """
    for outcome in outcomes:
        _check_word(connection, pair, outcome)
        if outcome.after is EntryState.IMPORTED and outcome.activity_id is not None:
            _check_free(connection, pair, [outcome.activity_id], beside=outcome.entry)
        _write_word(connection, outcome, teller.now)
        kind = EventKind.of(outcome.after)
        teller.tell(connection, outcome.entry, kind, activity_id=outcome.activity_id)


def _check_word(connection: Connection, pair: int, outcome: Outcome) -> None:
    known = connection.execute(
        select(entries.c.state, entries.c.activity_id, entries.c.marked).where(
            entries.c.id == outcome.entry, entries.c.pair_id == pair
        )
    ).one_or_none()
    ways = _MARKED if known is not None and known.marked else _WRITTEN
    if known is None or outcome.after not in ways.get(outcome.before, ()):
        raise IllegalTransition(f"entry {outcome.entry} cannot be said to be {outcome.after}")
    other = outcome.before is EntryState.IMPORTED and known.activity_id != outcome.activity_id
    if known.state != outcome.before.value or other:
        raise UsageTrouble("decided_meanwhile")


def _write_word(connection: Connection, outcome: Outcome, now: datetime) -> None:
    unknown = outcome.after.unsettled
    values: dict[str, object] = {
        "state": outcome.after.value,
        "settled_at": now,
        "message": outcome.message if unknown else "",
        "activity_id": None if unknown else outcome.activity_id,
    }
    connection.execute(update(entries).where(entries.c.id == outcome.entry).values(values))
    lines = update(entry_lines).where(entry_lines.c.entry_id == outcome.entry)
    try:
        connection.execute(lines.values(live=outcome.after.live))
    except IntegrityError:
        raise UsageTrouble("imported_meanwhile") from None


def _check_free(
    connection: Connection, pair: int, activities: Collection[int], beside: int = 0
) -> None:
    """An entry of Clio is one row's at most."""
    wanted = frozenset(activities)
    live = connection.execute(
        select(entries.c.activity_id, entries.c.key).where(
            entries.c.pair_id == pair,
            entries.c.activity_id.is_not(None),
            entries.c.state.in_(_LIVE),
            entries.c.id != beside,
        )
    )
    for activity, key in live:
        if activity in wanted:
            raise UsageTrouble("activity_taken", activity=activity, key=key)
