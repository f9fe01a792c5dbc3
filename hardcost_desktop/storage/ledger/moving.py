"""Moving a ledger: copied, read back and compared, and only then marked as moved."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, select, text

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.errors import LocalTrouble, NeedsSetup
from hardcost_desktop.storage.ledger.connecting import WRITING, engine_for, place_of
from hardcost_desktop.storage.ledger.copying import (
    TABLES,
    Content,
    clear_rows,
    contents,
    copy_rows,
    number_of,
)
from hardcost_desktop.storage.ledger.entry_rows import list_entries
from hardcost_desktop.storage.ledger.faults import explained
from hardcost_desktop.storage.ledger.inspection import Inspection, inspect_ledger
from hardcost_desktop.storage.ledger.moved import mark_moved, moved_to
from hardcost_desktop.storage.ledger.schema import bring_up_to_date
from hardcost_desktop.storage.ledger.tables import entries, pairs

Place = Path | str
"""An SQLite file, or a PostgreSQL address."""


@contextmanager
def ready(place: Place) -> Iterator[Engine]:
    """Open a ledger's database in its present form for a `with` block.

    Raises:
        UsageTrouble: The address is none.
        LocalTrouble: It cannot be used.
    """
    engine = engine_for(place)
    try:
        with explained(place_of(engine)):
            bring_up_to_date(engine)
            yield engine
    finally:
        engine.dispose()


def where_moved(place: Place) -> str | None:
    """Tell where a ledger was moved, None for one that is in use."""
    with ready(place) as engine, engine.begin() as connection:
        return moved_to(connection)


def holds(place: Place, pair: Pair) -> bool:
    """Tell whether a ledger is in use for a pair.

    Raises:
        NeedsSetup: It belongs to another pair.
        LocalTrouble: It was moved elsewhere itself.
    """
    with ready(place) as engine, engine.begin() as connection:
        elsewhere = moved_to(connection)
        if elsewhere is not None:
            raise LocalTrouble("ledger_moved", path=place_of(engine), place=elsewhere)
        found = number_of(connection, pair)
        _check_no_other(connection, pair)
        return found is not None


def read_entries(place: Place, pair: Pair) -> list[LedgerEntry]:
    """List a pair's entries in a ledger that is not in use."""
    with ready(place) as engine, engine.begin() as connection:
        return list_entries(connection, entries.c.pair_id == number_of(connection, pair))


def inspect(place: Place, pair: Pair) -> Inspection:
    """Look whether everything in a ledger can be true.

    Raises:
        NeedsSetup: It holds nothing of this pair.
        LocalTrouble: It cannot be read.
    """
    with ready(place) as engine, engine.begin() as connection:
        number = number_of(connection, pair)
        if number is None:
            raise NeedsSetup("ledger_empty", place=place_of(engine))
        return inspect_ledger(connection, number)


def leave(place: Place, target: str) -> None:
    """Mark a ledger as moved, with nothing copied: the target has what counts."""
    with ready(place) as engine, _writing(engine) as connection:
        if moved_to(connection) is None:
            mark_moved(connection, target)


def move_rows(source: Place, target: Place, pair: Pair) -> Mapping[str, Content]:
    """Copy a pair's rows to an empty ledger, compare what arrived, and mark the source as moved.

    Nothing is lost when it is broken off: the source is in use until the mark, and done again it finds the
    copy and goes on. Nobody may be importing meanwhile.

    Returns:
        What every table holds now, by its name.

    Raises:
        NeedsSetup: The target belongs to another pair, or holds something else of this one.
        LocalTrouble: A database fails, or what was read back differs.
    """
    with ready(source) as old, ready(target) as new, _writing(old) as reading:
        _keep_still(reading)
        number = number_of(reading, pair)
        assert number is not None  # the source is a ledger that was bound to the pair
        known = contents(reading, number)
        with _writing(new) as writing:
            _check_no_other(writing, pair)
            if moved_to(writing) is not None and _knows_all_of(reading, writing):
                clear_rows(writing)  # it was moved away from there before, and now comes back
            if number_of(writing, pair) is None:
                copy_rows(reading, writing, number)
        with new.begin() as again:
            arrived = number_of(again, pair)
            if arrived is None or moved_to(again) or contents(again, arrived) != known:
                raise NeedsSetup("ledger_not_empty", place=place_of(new))
        mark_moved(reading, place_of(new))
    return known


def replace_rows(source: Place, target: Place, pair: Pair) -> Mapping[str, Content]:
    """Put another ledger's rows of a pair in the place of all that a ledger holds, in one transaction.

    Raises:
        NeedsSetup: One of the two belongs to another pair.
        LocalTrouble: A database fails; everything is as it was.
    """
    with ready(source) as old, ready(target) as new, old.begin() as reading:
        number = number_of(reading, pair)
        _check_no_other(reading, pair)
        if number is None:
            raise NeedsSetup("ledger_empty", place=place_of(old))
        known = contents(reading, number)
        with _writing(new) as writing:
            _check_no_other(writing, pair)
            clear_rows(writing)
            copy_rows(reading, writing, number)
            if contents(writing, number) != known:
                raise LocalTrouble("ledger_disk_failing", path=place_of(new))
    return known


def _check_no_other(connection: Connection, pair: Pair) -> None:
    for row in connection.execute(select(pairs)):
        if (row.realm_id, row.region, row.account_id) != (
            pair.realm_id,
            pair.region,
            pair.account_id,
        ):
            account = f"{row.account_id} ({row.region})"
            raise NeedsSetup("ledger_other_pair", company=row.realm_id, account=account)


def _knows_all_of(here: Connection, there: Connection) -> bool:
    asked = select(entries.c.id, entries.c.key, entries.c.claimed_at)
    return set(there.execute(asked)) <= set(here.execute(asked))


def _keep_still(connection: Connection) -> None:
    """Let nobody write while it is copied; SQLite's writing transaction does that by itself."""
    if connection.dialect.name == "postgresql":
        names = ", ".join(table.name for table in TABLES)
        connection.execute(text(f"LOCK TABLE {names} IN SHARE MODE"))


@contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        yield connection
