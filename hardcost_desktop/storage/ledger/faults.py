"""What a database says when disk, file or server fail, in this program's own errors; one place for all."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from hardcost_desktop.errors import LocalTrouble

# https://sqlite.org/rescode.html: primary result codes; extended ones carry them in their low byte.
SQLITE_CODES: Mapping[int, str] = {
    sqlite3.SQLITE_PERM: "ledger_unopenable",
    sqlite3.SQLITE_CANTOPEN: "ledger_unopenable",
    sqlite3.SQLITE_AUTH: "ledger_unopenable",
    sqlite3.SQLITE_READONLY: "ledger_read_only",
    sqlite3.SQLITE_BUSY: "ledger_busy",
    sqlite3.SQLITE_LOCKED: "ledger_busy",
    sqlite3.SQLITE_PROTOCOL: "ledger_busy",
    sqlite3.SQLITE_FULL: "ledger_disk_full",
    sqlite3.SQLITE_IOERR: "ledger_disk_failing",
    sqlite3.SQLITE_CORRUPT: "ledger_damaged",
    sqlite3.SQLITE_NOTADB: "ledger_damaged",
}
_PRIMARY = 0xFF

# PostgreSQL, Appendix A, "PostgreSQL Error Codes".
POSTGRES_CODES: Mapping[str, str] = {
    "25006": "ledger_read_only",  # read_only_sql_transaction
    "42501": "ledger_read_only",  # insufficient_privilege
    "40P01": "ledger_busy",  # deadlock_detected
    "55P03": "ledger_busy",  # lock_not_available
    "53100": "ledger_disk_full",  # disk_full
    "XX001": "ledger_damaged",  # data_corrupted
    "XX002": "ledger_damaged",  # index_corrupted
}
UNREACHABLE = "ledger_unreachable"


@contextmanager
def explained(where: str) -> Iterator[None]:
    """Turn the failures of disk, file and server into LocalTrouble; what else is wrong is a bug and stays.

    Args:
        where: The ledger's file or address, for the words; without a password.
    """
    try:
        yield
    except DBAPIError as error:
        code = _code_of(error)
        if code is None:
            raise
        raise LocalTrouble(code, path=where) from error


@contextmanager
def explained_file(path: str) -> Iterator[None]:
    """Turn what SQLite itself says of a file into LocalTrouble."""
    try:
        yield
    except sqlite3.Error as error:
        code = _file_code(error)
        if code is None:
            raise
        raise LocalTrouble(code, path=path) from error


def _file_code(error: sqlite3.Error) -> str | None:
    # the attribute is absent where Python's own module refuses
    number = getattr(error, "sqlite_errorcode", None)
    return None if number is None else SQLITE_CODES.get(number & _PRIMARY)


def _code_of(error: DBAPIError) -> str | None:
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _file_code(cause)
    code = POSTGRES_CODES.get(getattr(cause, "sqlstate", None) or "")
    if code is None and (error.connection_invalidated or isinstance(error, OperationalError)):
        return UNREACHABLE
    return code
