"""The ledger's form: numbered steps, the missing ones in one transaction, with a copy of the file before them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select, text, update

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.ledger import version_1, version_4
from hardcost_desktop.storage.ledger.connecting import WRITING, place_of
from hardcost_desktop.storage.ledger.files import copy_file
from hardcost_desktop.storage.ledger.tables import meta

Step = Callable[[Connection], None]
"""Brings the tables from one version to the next."""

_VERSION = "schema_version"
_SCHEMA_LOCK = 0x48415244  # "HARD"; any number no other program of the database uses


def _create_tables(connection: Connection) -> None:
    version_1.METADATA.create_all(connection)


def _tell_marked_entries(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE entries ADD COLUMN marked BOOLEAN DEFAULT false NOT NULL"))


def _tell_who_imports(connection: Connection) -> None:
    connection.execute(
        text(
            "CREATE TABLE leases (pair_id BIGINT NOT NULL PRIMARY KEY REFERENCES pairs (id), token VARCHAR, "
            "holder VARCHAR NOT NULL, host VARCHAR NOT NULL, since VARCHAR NOT NULL, beat VARCHAR NOT NULL)"
        )
    )


def _tell_each_story(connection: Connection) -> None:
    version_4.events.create(connection)
    version_4.checkpoints.create(connection)
    connection.execute(text("ALTER TABLE entries ADD COLUMN about TEXT DEFAULT '' NOT NULL"))
    story = (
        "INSERT INTO events (pair_id, entry_id, at, kind, who, message, activity_id) "
        "SELECT e.pair_id, e.id, {at}, {kind}, r.operator, {message}, {activity} "
        "FROM entries e JOIN runs r ON r.id = e.run_id WHERE {which} ORDER BY e.id"
    )
    begun = {"at": "e.claimed_at", "kind": "'claimed'", "message": "''", "activity": "NULL"}
    ended = {"at": "e.settled_at", "kind": "e.state", "message": "e.message"}
    connection.execute(text(story.format(**begun, which="NOT e.marked")))
    connection.execute(
        text(
            story.format(
                **ended,
                activity="e.activity_id",
                which="e.state <> 'claimed' AND e.settled_at IS NOT NULL",
            )
        )
    )


STEPS: Sequence[Step] = (
    _create_tables,
    _tell_marked_entries,
    _tell_who_imports,
    _tell_each_story,
)
"""Step 1 makes version 1, and so on; a step that was released is never changed."""


def bring_up_to_date(engine: Engine, steps: Sequence[Step] = STEPS) -> None:
    """Make the tables, or lift those of an older version.

    Two programs may open the same ledger at once: the second waits, and finds the work done.

    Raises:
        LocalTrouble: A newer version of the program wrote it, or it is some other program's database.
    """
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _SCHEMA_LOCK})
        version = _version(connection)
        if version > len(steps):
            raise LocalTrouble("ledger_newer", path=place_of(engine))
        if version < len(steps):
            _copy_aside(engine, version)
            for step in steps[version:]:
                step(connection)
            _write_version(connection, version, len(steps))


def _version(connection: Connection) -> int:
    """Read which step was the last, 0 for a database without any table."""
    tables = inspect(connection).get_table_names()
    if meta.name in tables:
        return int(connection.execute(select(meta.c.value).filter_by(name=_VERSION)).scalar_one())
    if tables and connection.dialect.name == "sqlite":
        raise LocalTrouble("ledger_foreign", path=place_of(connection.engine))
    return 0


def _write_version(connection: Connection, before: int, now: int) -> None:
    if before == 0:
        connection.execute(insert(meta).values(name=_VERSION, value=str(now)))
    else:
        connection.execute(update(meta).filter_by(name=_VERSION).values(value=str(now)))


def _copy_aside(engine: Engine, version: int) -> None:
    """Copy a ledger file before its form changes; a server's database has its keeper's own copies.

    The writing transaction is open, and has not written: nobody can change what is being copied.
    """
    if version == 0 or engine.dialect.name != "sqlite":
        return
    path = Path(place_of(engine))
    copy = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    copy_file(path, copy)
