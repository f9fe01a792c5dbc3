"""Whether a ledger is sound: what its database says, and whether what is written down can be true."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, select, text

from hardcost_desktop.domain.entry import EntryState, LedgerEntry, live_entries
from hardcost_desktop.domain.money import add_up, to_cents
from hardcost_desktop.storage.ledger.entry_rows import list_entries
from hardcost_desktop.storage.ledger.event_rows import list_begun
from hardcost_desktop.storage.ledger.tables import entries, entry_lines

_STATES = frozenset(state.value for state in EntryState)


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is wrong.

    Attributes:
        code: Names the words in messages.FLAWS.
        what: The row's key, or the database's own words; plain text.
    """

    code: str
    what: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a ledger holds.

    Attributes:
        imported: How many entries of it are in Clio.
        amount: Their sum.
        unsettled: Keys of entries of which nobody knows yet whether Clio has them.
        flaws: What is wrong; empty for a sound one.
    """

    imported: int
    amount: Decimal
    unsettled: tuple[str, ...]
    flaws: tuple[Flaw, ...]


def inspect_ledger(connection: Connection, pair: int) -> Inspection:
    """Look at everything of one pair."""
    broken = tuple(_database_flaws(connection))
    illegal = tuple(_state_flaws(connection, pair))
    if broken or illegal:
        return Inspection(0, Decimal("0.00"), (), broken + illegal)
    found = list_entries(connection, entries.c.pair_id == pair)
    imported = [entry for entry in found if entry.state is EntryState.IMPORTED]
    changing = {begun.entry for begun in list_begun(connection, pair)}
    return Inspection(
        len(imported),
        add_up([entry.price for entry in imported]),
        tuple(entry.key for entry in found if entry.state.unsettled),
        (
            *_liveness_flaws(connection, pair),
            *_line_flaws(found, changing),
            *_activity_flaws(found),
        ),
    )


def _database_flaws(connection: Connection) -> Iterator[Flaw]:
    if connection.dialect.name != "sqlite":
        return  # a server's database looks after itself, and has keepers of its own
    for (said,) in connection.execute(text("PRAGMA integrity_check")):
        if said != "ok":
            yield Flaw("database", said)
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield Flaw("reference", f"{row[0]} {row[1]}")


def _state_flaws(connection: Connection, pair: int) -> Iterator[Flaw]:
    strange = entries.c.state.not_in(sorted(_STATES))
    asked = select(entries.c.key, entries.c.state).where(entries.c.pair_id == pair, strange)
    for key, state in connection.execute(asked):
        yield Flaw("state", f"{key}: {state}")


def _liveness_flaws(connection: Connection, pair: int) -> Iterator[Flaw]:
    """A line counts as taken exactly while its entry lives."""
    living = sorted(state.value for state in EntryState if state.live)
    asked = (
        select(entries.c.key)
        .join(entry_lines, entry_lines.c.entry_id == entries.c.id)
        .where(entries.c.pair_id == pair, entry_lines.c.live != entries.c.state.in_(living))
        .distinct()
    )
    for (key,) in connection.execute(asked):
        yield Flaw("liveness", key)


def _line_flaws(found: list[LedgerEntry], changing: Collection[int]) -> Iterator[Flaw]:
    holders = Counter((e.transaction, line.id) for e in live_entries(found) for line in e.lines)
    for (transaction, line), count in holders.items():
        if count > 1:
            yield Flaw("line_twice", f"{transaction}, line {line}")
    for entry in found:
        if entry.id in changing:
            continue  # it holds the lines of both its past and its future
        sums = add_up([line.amount for line in entry.lines])
        if entry.lines and not entry.marked and to_cents(sums) != entry.price:
            yield Flaw("sum", f"{entry.key}: {to_cents(sums)}, {entry.price}")


def _activity_flaws(found: list[LedgerEntry]) -> Iterator[Flaw]:
    living = live_entries(found)
    for entry in living:
        if entry.state is EntryState.IMPORTED and entry.activity_id is None:
            yield Flaw("no_activity", entry.key)
    taken = Counter(entry.activity_id for entry in living if entry.activity_id is not None)
    for activity, count in taken.items():
        if count > 1:
            yield Flaw("activity_twice", str(activity))
