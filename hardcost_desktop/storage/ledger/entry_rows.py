"""Entries and their lines as rows: claimed, settled, listed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from hardcost_desktop.decoding import decode
from hardcost_desktop.domain.entry import (
    NAMELESS,
    About,
    Claim,
    CoveredLine,
    EntryState,
    LedgerEntry,
    read_stamp,
)
from hardcost_desktop.domain.event import EventKind
from hardcost_desktop.errors import AlreadyClaimed
from hardcost_desktop.storage.ledger.event_rows import Teller
from hardcost_desktop.storage.ledger.tables import entries, entry_lines

_BEFORE: Mapping[EntryState, frozenset[EntryState]] = {
    EntryState.CLAIMED: frozenset(),
    EntryState.IMPORTED: frozenset({EntryState.CLAIMED, EntryState.UNKNOWN, EntryState.RELEASED}),
    EntryState.REFUSED: frozenset({EntryState.CLAIMED}),
    EntryState.UNKNOWN: frozenset({EntryState.CLAIMED}),
    EntryState.RELEASED: frozenset({EntryState.CLAIMED, EntryState.UNKNOWN}),
    EntryState.UNDONE: frozenset({EntryState.IMPORTED}),
}
"""From which states each state can be reached (docs/design.md, an entry's life).

RELEASED to IMPORTED is the answer that came after all, to a computer that slept while another looked in vain.
"""


class IllegalTransition(ValueError):
    """The caller's mistake: an entry cannot become this from what it is, or there is no such entry."""


def claim_lines(connection: Connection, pair: int, run: int, claim: Claim, teller: Teller) -> int:
    """Write a claimed entry and its lines; the index decides whether the lines are free.

    Raises:
        AlreadyClaimed: A live entry holds one of the lines.
    """
    if len({line.id for line in claim.lines}) < len(claim.lines):
        raise ValueError(f"{claim.key}: a line is named twice")
    entry = connection.execute(
        insert(entries).returning(entries.c.id), entry_values(pair, run, claim, teller.now)
    ).scalar_one()
    if claim.lines:
        try:
            connection.execute(insert(entry_lines), line_values(pair, entry, claim))
        except IntegrityError:
            raise AlreadyClaimed("already_claimed", key=claim.key) from None
    teller.tell(connection, int(entry), EventKind.CLAIMED)
    return int(entry)


def settle_entry(
    connection: Connection,
    pair: int,
    entry: int,
    state: EntryState,
    teller: Teller,
    activity_id: int | None,
    message: str,
) -> None:
    """Note what became of an entry; lines of one that is no longer live are free again.

    Raises:
        IllegalTransition: It cannot become this.
        AlreadyClaimed: Clio took it late, and another entry holds one of its lines by now; or what was found in
            Clio is another entry already.
    """
    if activity_id is not None and state is EntryState.IMPORTED:
        _check_free(connection, pair, entry, activity_id)
    values: dict[str, object] = {
        "state": state.value,
        "settled_at": teller.now,
        "message": message,
    }
    if activity_id is not None:
        values["activity_id"] = activity_id
    before = sorted(earlier.value for earlier in _BEFORE[state])
    done = connection.execute(
        update(entries)
        .where(entries.c.id == entry, entries.c.pair_id == pair, entries.c.state.in_(before))
        .values(values)
    )
    if done.rowcount != 1:
        if _told_already(connection, pair, entry, state, activity_id):
            return
        raise IllegalTransition(f"entry {entry} cannot become {state}")
    teller.tell(connection, entry, EventKind.of(state), message, activity_id)
    lines = update(entry_lines).where(entry_lines.c.entry_id == entry)
    try:
        connection.execute(lines.values(live=state.live))
    except IntegrityError:
        raise AlreadyClaimed("written_late", activity=activity_id) from None


def _check_free(connection: Connection, pair: int, entry: int, activity_id: int) -> None:
    """See that no other entry is this activity, as could be where no stamp tells twins from one another.

    Of those that a person marked several may be one.
    """
    own = select(entries.c.reference).where(entries.c.id == entry, entries.c.pair_id == pair)
    if read_stamp(connection.execute(own).scalar() or "") is not None:
        return
    held = select(entries.c.id).where(
        entries.c.pair_id == pair,
        entries.c.id != entry,
        entries.c.activity_id == activity_id,
        entries.c.state == EntryState.IMPORTED.value,
        entries.c.marked.is_(False),
    )
    if connection.execute(held).first() is not None:
        raise AlreadyClaimed("activity_held", activity=activity_id)


def _told_already(
    connection: Connection, pair: int, entry: int, state: EntryState, activity_id: int | None
) -> bool:
    """Another process, reviewing meanwhile, found it in Clio, or gone from there, before the one at it said so.

    Or it was released, as a computer that slept did not say for long what became of it.
    """
    known = connection.execute(
        select(entries.c.state, entries.c.activity_id).where(
            entries.c.id == entry, entries.c.pair_id == pair
        )
    ).one_or_none()
    if known is None:
        return False
    if known.state == EntryState.RELEASED.value:
        return state in {EntryState.UNKNOWN, EntryState.REFUSED}
    if known.state != EntryState.IMPORTED.value:
        return bool(known.state == state.value == EntryState.UNDONE.value)
    same = state is EntryState.IMPORTED and known.activity_id == activity_id
    return same or state is EntryState.UNKNOWN


_ENTRY = (
    entries.c.id,
    entries.c.key,
    entries.c.transaction_ref,
    entries.c.state,
    entries.c.date,
    entries.c.price,
    entries.c.matter_id,
    entries.c.activity_id,
    entries.c.claimed_at,
    entries.c.message,
    entries.c.reference,
    entries.c.settled_at,
    entries.c.marked,
    entries.c.note,
    entries.c.user_id,
    entries.c.vendor_id,
    entries.c.run_id,
    entries.c.about,
)
_LINE = (
    entry_lines.c.line_id,
    entry_lines.c.amount,
    entry_lines.c.customer_id,
    entry_lines.c.account_id,
)


def list_entries(connection: Connection, chosen: ColumnElement[bool]) -> list[LedgerEntry]:
    """Read entries with their lines in one query, oldest first."""
    rows = connection.execute(
        select(*_LINE, *_ENTRY)
        .select_from(entries.outerjoin(entry_lines, entry_lines.c.entry_id == entries.c.id))
        .where(chosen)
        .order_by(entries.c.id, entry_lines.c.position)
    ).all()
    return [_entry_from(tuple(group)) for _, group in groupby(rows, key=itemgetter(len(_LINE)))]


def _entry_from(rows: Sequence[Sequence[Any]]) -> LedgerEntry:
    """Join the rows of one entry; a ledger holds many, so the columns are told by their place."""
    about: str
    rest: list[Any]
    _, _, _, _, number, key, transaction, state, *rest, about = rows[0]
    # the outer join's empty side is an entry without lines
    lines = tuple(CoveredLine(*row[: len(_LINE)]) for row in rows if row[0] is not None)
    rest.append(decode(about, About) if about else NAMELESS)
    return LedgerEntry(number, key, transaction, lines, EntryState(state), *rest)


def entry_values(pair: int, run: int, claim: Claim, now: datetime) -> dict[str, object]:
    """Give the columns of a claimed entry."""
    draft = claim.draft
    return {
        "pair_id": pair,
        "run_id": run,
        "key": claim.key,
        "transaction_ref": claim.transaction,
        "state": EntryState.CLAIMED.value,
        "date": draft.date,
        "price": draft.price,
        "note": draft.note,
        "reference": draft.reference,
        "user_id": draft.user_id,
        "matter_id": draft.matter_id,
        "vendor_id": draft.vendor_id,
        "claimed_at": now,
        "message": "",
        "about": "" if claim.about == NAMELESS else msgspec.json.encode(claim.about).decode(),
    }


def line_values(pair: int, entry: int, claim: Claim) -> list[dict[str, object]]:
    """Give the columns of its lines."""
    return values_of_lines(pair, entry, claim.transaction, claim.lines)


def values_of_lines(
    pair: int, entry: int, transaction: str, lines: Iterable[CoveredLine], first: int = 0
) -> list[dict[str, object]]:
    """Give the columns of lines; `first` is the position of the first of them."""
    return [
        {
            "entry_id": entry,
            "position": position,
            "pair_id": pair,
            "transaction_ref": transaction,
            "line_id": line.id,
            "amount": line.amount,
            "customer_id": line.customer_id,
            "account_id": line.account_id,
            "live": True,
        }
        for position, line in enumerate(lines, first)
    ]
