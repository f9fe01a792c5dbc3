"""Entries brought in line with QuickBooks, as rows: their lines are held before Clio is told, as for a claim."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from hardcost_desktop.domain.entry import CoveredLine, EntryState
from hardcost_desktop.domain.event import Amendment, EventKind, Written
from hardcost_desktop.errors import AlreadyClaimed, UsageTrouble
from hardcost_desktop.storage.ledger.entry_rows import IllegalTransition, values_of_lines
from hardcost_desktop.storage.ledger.event_rows import Teller, list_events
from hardcost_desktop.storage.ledger.tables import entries, entry_lines


def begin_amending(connection: Connection, entry: int, change: Amendment, teller: Teller) -> None:
    """Hold the lines it will stand for, beside those it stands for still.

    Raises:
        AlreadyClaimed: A live entry holds one of them.
        UsageTrouble: It is not in Clio any more, or another change of it is under way.
    """
    asked = select(entries.c.state, entries.c.key, entries.c.transaction_ref).where(
        entries.c.id == entry, entries.c.pair_id == teller.pair
    )
    known = connection.execute(asked).one()
    if known.state != EntryState.IMPORTED.value or known.key != change.before.key:
        raise UsageTrouble("decided_meanwhile")
    if _open_change(connection, entry, teller) is not None:
        raise UsageTrouble("still_arriving", key=known.key)
    held = {line.id for line in change.before.lines}
    new = [line for line in change.after.lines if line.id not in held]
    _hold(connection, entry, known.transaction_ref, new, teller)
    teller.tell(connection, entry, EventKind.AMENDING, amendment=change)


def end_amending(
    connection: Connection, entry: int, *, done: bool, message: str, teller: Teller
) -> None:
    """Note whether Clio holds the entry as it was to be; the lines it holds follow.

    What somebody else noted meanwhile stays.
    """
    change = _open_change(connection, entry, teller)
    if change is None:
        return
    connection.execute(delete(entry_lines).where(entry_lines.c.entry_id == entry))
    asked = select(entries.c.transaction_ref, entries.c.activity_id).where(entries.c.id == entry)
    known = connection.execute(asked).one()
    now = change.after if done else change.before
    _hold(connection, entry, known.transaction_ref, now.lines, teller)
    if done:
        values = _values_of(now)
        connection.execute(update(entries).where(entries.c.id == entry).values(values))
    kind = EventKind.AMENDED if done else EventKind.NOT_AMENDED
    teller.tell(connection, entry, kind, message, known.activity_id, change)


def _open_change(connection: Connection, entry: int, teller: Teller) -> Amendment | None:
    story = list_events(connection, teller.pair, entry)
    if not story:
        raise IllegalTransition(f"there is no entry {entry}")
    last = story[-1]
    return last.amendment if last.kind is EventKind.AMENDING else None


def _hold(
    connection: Connection,
    entry: int,
    transaction: str,
    lines: Iterable[CoveredLine],
    teller: Teller,
) -> None:
    held = select(func.coalesce(func.max(entry_lines.c.position) + 1, 0)).where(
        entry_lines.c.entry_id == entry
    )
    first = connection.execute(held).scalar_one()
    rows = values_of_lines(teller.pair, entry, transaction, lines, first)
    if not rows:
        return
    try:
        connection.execute(insert(entry_lines), rows)
    except IntegrityError:
        raise AlreadyClaimed("already_claimed", key=transaction) from None


def _values_of(written: Written) -> dict[str, object]:
    draft = written.draft
    return {
        "key": written.key,
        "date": draft.date,
        "price": draft.price,
        "note": draft.note,
        "reference": draft.reference,
        "user_id": draft.user_id,
        "matter_id": draft.matter_id,
        "vendor_id": draft.vendor_id,
    }
