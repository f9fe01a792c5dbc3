"""From a file or an address to a database engine whose commits last."""

import os
import sqlite3
import stat
from contextlib import suppress
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.disk import PRIVATE_FOLDER, keep_private, open_private, unwritable
from hardcost_desktop.storage.ledger.address import read_address, without_password

PATIENCE = 10.0
"""Seconds to wait for another program's write; ours last milliseconds."""

_SERVER = {
    "application_name": "Hardcost Desktop",
    "connect_timeout": 10,
    # a cable pulled in the middle is noticed within half a minute (libpq, "Parameter Key Words")
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
    # whatever the server's own habit: an answered commit is on its disk, and nobody waits for ever
    "options": f"-c synchronous_commit=on -c lock_timeout={int(PATIENCE * 1000)} "
    "-c idle_in_transaction_session_timeout=60000",
}

WRITING = "hardcost_writing"
"""The execution option that makes a transaction take the write lock at its beginning."""


def engine_for(where: Path | str, patience: float = PATIENCE) -> Engine:
    """Make the engine for an SQLite file or a PostgreSQL address.

    Raises:
        UsageTrouble: The address is none.
        LocalTrouble: The file cannot be made, or the program came without PostgreSQL's driver.
    """
    if isinstance(where, str) and "://" in where:
        return _server_engine(where)
    return _file_engine(Path(where), patience)


def place_of(engine: Engine) -> str:
    """Name the ledger's file or address for people, without a password."""
    if engine.dialect.name == "sqlite":
        return str(engine.url.database)
    return without_password(engine.url)


def _server_engine(address: str) -> Engine:
    url = read_address(address).set(drivername="postgresql+psycopg")
    try:
        return create_engine(
            url,
            hide_parameters=True,  # notes and names of clients stay out of errors, and so out of the log
            pool_pre_ping=True,
            pool_size=2,  # an import's own work, and its heartbeat
            connect_args={name: said for name, said in _SERVER.items() if name not in url.query},
        )
    except ModuleNotFoundError as error:
        raise LocalTrouble("ledger_driver_missing", driver=error.name) from error


def _file_engine(path: Path, patience: float) -> Engine:
    _make_file(path)
    url = URL.create("sqlite", database=str(path))
    # One connection is kept; a second thread, should there be one, gets its own and waits its turn.
    engine = create_engine(
        url, hide_parameters=True, pool_size=1, connect_args={"timeout": patience}
    )
    event.listen(engine, "connect", _make_durable)
    event.listen(engine, "begin", _begin)
    return engine


def _make_file(path: Path) -> None:
    """Make the file ours alone before SQLite sees it; its journals take over the rights."""
    try:
        path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        with suppress(FileExistsError):
            os.close(open_private(path, os.O_CREAT | os.O_EXCL | os.O_RDWR))
        keep_private(path)
        _free_journals(path)
    except OSError as error:
        raise unwritable(path, error) from error


def _free_journals(path: Path) -> None:
    """Let the journals follow the file: those made while it was read-only are, and would keep it so for good."""
    mode = stat.S_IMODE(path.stat().st_mode)
    for ending in ("-wal", "-shm"):
        journal = path.with_name(path.name + ending)
        with suppress(FileNotFoundError):
            if mode & stat.S_IWUSR and not journal.stat().st_mode & stat.S_IWUSR:
                journal.chmod(mode)


def _make_durable(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    # Transactions are begun in `_begin`; Python's module would begin them late, and not before DDL.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",  # readers and the one writer do not wait for each other
        "synchronous=FULL",  # sqlite.org/pragma.html: in WAL mode, FULL syncs at every commit
        "fullfsync=ON",  # macOS: fsync alone leaves the data in the drive's cache
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later can lose its snapshot: sqlite.org/isolation.html
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
