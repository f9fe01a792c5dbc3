"""A ledger's file as a whole: copied while in use, put aside, discarded."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from hardcost_desktop.storage.disk import PRIVATE_FILE, keep_private, open_private, unwritable
from hardcost_desktop.storage.ledger.faults import explained_file

_JOURNALS = ("", "-wal", "-shm")
"""What belongs to an SQLite file (sqlite.org/tempfiles.html)."""


def copy_file(source: Path, target: Path) -> None:
    """Copy an SQLite ledger that may be in use, whole and consistent, to a file of its owner alone.

    Raises:
        LocalTrouble: Disk or database fail.
    """
    try:
        target.touch(mode=PRIVATE_FILE)
        keep_private(target)
    except OSError as error:
        raise unwritable(target, error) from error
    with (
        explained_file(str(source)),
        closing(sqlite3.connect(source)) as present,
        closing(sqlite3.connect(target)) as copy,
    ):
        present.backup(copy)


def keep_whole(path: Path) -> None:
    """Leave one file that lasts: no journal beside it, and synced."""
    with explained_file(str(path)), closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")
    handle = open_private(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def aside(path: Path, why: str) -> Path:
    """Name the dated copy that is kept of a file, beside it."""
    now = datetime.now().astimezone()
    name = f"{path.stem}.{why}-{now:%Y-%m-%d-%H%M%S}"
    unused = (path.with_name(f"{name}{again}{path.suffix}") for again in ("", *range(-2, -99, -1)))
    return next(place for place in unused if not place.exists())


def put_aside(path: Path, why: str) -> Path:
    """Rename a ledger that cannot be read any more, with its journals.

    Raises:
        LocalTrouble: It cannot be renamed.
    """
    kept = aside(path, why)
    try:
        for ending in _JOURNALS:
            with suppress(FileNotFoundError):
                path.with_name(path.name + ending).replace(kept.with_name(kept.name + ending))
    except OSError as error:
        raise unwritable(path, error) from error
    return kept


def discard(path: Path) -> None:
    """Remove a copy that was in the making."""
    for ending in _JOURNALS:
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)
