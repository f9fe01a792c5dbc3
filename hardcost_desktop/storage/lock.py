"""Locks between processes, held by the system: a killed holder lets go without anybody's help."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from time import monotonic

from hardcost_desktop.errors import AlreadyRunning, LocalTrouble
from hardcost_desktop.messages import PIECES
from hardcost_desktop.storage.disk import open_private, unreadable, unwritable
from hardcost_desktop.storage.people import name_holder, system_account, this_computer

if sys.platform == "win32":
    import msvcrt

    # Windows keeps others from reading what is locked, so a byte far behind the holder's name is locked.
    _BEHIND_THE_TEXT = 1 << 30

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _BEHIND_THE_TEXT, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, _BEHIND_THE_TEXT, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        # flock belongs to the open file, so it also keeps two threads of one process apart; lockf does not.
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


_BETWEEN_TRIES = 0.05
"""Seconds; neither system can wait for a lock with a limit, so it is asked for again."""


class FileLock:
    """A lock between all programs that name the same file; the file stays and tells who holds it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def exclusive(self, timeout: float) -> Iterator[None]:
        """Hold it for a `with` block, waiting for others to finish.

        Args:
            timeout: Seconds to wait at most.

        Raises:
            LocalTrouble: It was not free in time, or the file cannot be made.
        """
        handle = self._open()
        try:
            if not _lock_before(handle, monotonic() + timeout):
                raise LocalTrouble("lock_timeout", holder=self._holder(), path=str(self._path))
            with self._named(handle):
                yield
        finally:
            os.close(handle)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Hold it for a `with` block, or not at all.

        Raises:
            AlreadyRunning: Another holds it; `holder` names person, computer and since when.
            LocalTrouble: The file cannot be made.
        """
        handle = self._open()
        try:
            if not _try_lock(handle):
                raise AlreadyRunning("import_running", holder=self._holder())
            with self._named(handle):
                yield
        finally:
            os.close(handle)

    def check(self) -> None:
        """See that nobody holds it. A free lock bears no name; only after a crash is it taken for a moment.

        Raises:
            AlreadyRunning: Another holds it; `holder` names person, computer and since when.
            LocalTrouble: The file cannot be read.
        """
        try:
            named = bool(self._path.read_bytes())
        except FileNotFoundError:
            return
        except OSError as error:
            raise unreadable(self._path, error) from error
        if named:
            with self.at_once():
                pass

    def _open(self) -> int:
        try:
            return open_private(self._path, os.O_RDWR | os.O_CREAT)
        except OSError as error:
            raise unwritable(self._path, error) from error

    @contextmanager
    def _named(self, handle: int) -> Iterator[None]:
        """Write the holder's name into the file while the lock is held."""
        named = {"who": system_account(), "host": this_computer(), "pid": os.getpid()}
        _overwrite(handle, {**named, "since": datetime.now(UTC).isoformat(timespec="seconds")})
        try:
            yield
        finally:
            with suppress(OSError):  # an old name does no harm: only the lock itself counts
                os.ftruncate(handle, 0)
            _unlock(handle)

    def _holder(self) -> str:
        try:
            said = json.loads(self._path.read_text("utf-8"))
            return name_holder(said["who"], said["host"], datetime.fromisoformat(said["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return PIECES["unnamed_holder"]  # it has only just begun, or only just ended


class SingleImport:
    """One import at a time per firm; called, it gives the `with` block (the import lock's port)."""

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(path)

    def __call__(self) -> AbstractContextManager[None]:
        """Hold it for a `with` block; raises AlreadyRunning, or LocalTrouble for the disk."""
        return self._lock.at_once()

    def check(self) -> None:
        """See that nobody imports now; raises AlreadyRunning, or LocalTrouble for the disk."""
        self._lock.check()


def _lock_before(handle: int, deadline: float) -> bool:
    pause = Event()
    while not _try_lock(handle):
        if monotonic() >= deadline:
            return False
        pause.wait(_BETWEEN_TRIES)
    return True


def _overwrite(handle: int, content: dict[str, object]) -> None:
    """Write the name; that a full disk keeps it out of the file is no reason not to hold the lock."""
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(content).encode())
