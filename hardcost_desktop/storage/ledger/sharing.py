"""One import at a time per firm on all computers that share a ledger."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

from hardcost_desktop.errors import AlreadyRunning, LocalTrouble
from hardcost_desktop.storage.disk import write_whole
from hardcost_desktop.storage.ledger.lease_rows import BEAT, Tenant
from hardcost_desktop.storage.ledger.sql_ledger import SqlLedger
from hardcost_desktop.storage.lock import FileLock
from hardcost_desktop.storage.people import system_account, this_computer


class SharedImport:
    """The import lock's port: a lock between the programs of this computer, and a lease between computers."""

    def __init__(self, path: Path, ledger: SqlLedger, beat: float = BEAT.total_seconds()) -> None:
        """Take the lock file's path, the bound ledger, and the seconds from one heartbeat to the next."""
        self._lock = FileLock(path)
        self._tokens = path.with_suffix(".lease")
        self._ledger = ledger
        self._beat = beat

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Hold it for a `with` block.

        Raises:
            AlreadyRunning: Somebody imports, here or at another computer; `holder` says who.
            LocalTrouble: Disk or database fail.
        """
        with self._lock.at_once(), self._leased():
            yield

    def check(self) -> None:
        """See that nobody imports now, here or at another computer; raises as a call does."""
        self._lock.check()
        self._ledger.check_lease()

    @contextmanager
    def _leased(self) -> Iterator[None]:
        """Hold the lease: while the file is locked, the tokens in it are those of processes that are gone.

        Our own is noted beside them before the lease is taken, and alone once it is: killed at any instant, the
        one that holds the lease stands in the file.
        """
        tenant = Tenant(uuid4().hex, system_account(), this_computer())
        dead = self._left_behind()
        self._note(*dead, tenant.token)
        try:
            self._ledger.take_lease(tenant, dead)
        except AlreadyRunning:
            with suppress(LocalTrouble):  # one token too many does no harm
                self._note(*dead)
            raise
        try:
            self._note(tenant.token)
            with self._heartbeat():
                yield
        finally:
            with suppress(LocalTrouble):  # it ends by itself, a minute after its last heartbeat
                self._ledger.end_lease()

    def _note(self, *tokens: str) -> None:
        write_whole(self._tokens, "\n".join(tokens))

    def _left_behind(self) -> list[str]:
        try:
            return self._tokens.read_text("utf-8").split()
        except (OSError, UnicodeDecodeError):
            return []

    @contextmanager
    def _heartbeat(self) -> Iterator[None]:
        over = Event()
        heart = Thread(target=self._keep_alive, args=(over,), name="lease", daemon=True)
        heart.start()
        try:
            yield
        finally:
            over.set()
            heart.join()

    def _keep_alive(self, over: Event) -> None:
        while not over.wait(self._beat):
            with suppress(
                LocalTrouble
            ):  # a server out of reach, or a lease lost: the next claim says so
                self._ledger.renew_lease()
