"""A PostgreSQL server of one's own, for tests and scripts: `with postgres_server() as server: server.new_database()`.

It runs Debian's (or any) installed binaries in a temporary folder on a free port of this computer, and ends
with the process that started it, however that ends.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from threading import Event
from time import monotonic

import psycopg

OWNER = "hardcost"
"""Owns every test database, and may do nothing else on the server."""

KEEPER = "keeper"
"""The superuser."""

LOCKED = "locked"
"""A role that must give a password: `PASSWORD`."""

PASSWORD = "s3cret: with /every\\thing@"

NOBODY = 65534
_PATIENCE = 30.0
_FAST = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")


class NoPostgres(Exception):
    """The server's programs are not installed."""


def binaries() -> Path:
    """Find the folder of `initdb` and `postgres`; Debian keeps them off the path."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4])
    )
    if not installed:
        raise NoPostgres(
            "PostgreSQL is not installed; on Debian or Ubuntu: apt-get install postgresql"
        )
    return installed[-1].parent


class PostgresServer:
    """A running server."""

    def __init__(self, folder: Path, *, durable: bool) -> None:
        self._folder = folder
        self._durable = durable
        self._numbers = count(1)
        self._process: subprocess.Popen[bytes] | None = None
        self.port = _free_port()

    @property
    def admin_url(self) -> str:
        """The address of the superuser."""
        return self.url("postgres", KEEPER)

    def url(self, database: str, role: str = OWNER) -> str:
        """Give the address of a database."""
        return f"postgresql://{role}@127.0.0.1:{self.port}/{database}"

    def new_database(self) -> str:
        """Make an empty database, and give the address by which its owner reaches it."""
        name = f"ledger_{os.getpid()}_{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} OWNER {OWNER}")
        return self.url(name)

    def execute(self, *statements: str, database: str = "postgres") -> None:
        """Run statements as the superuser, each by itself."""
        with psycopg.connect(self.url(database, KEEPER), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    @contextmanager
    def unreachable(self, url: str) -> Iterator[None]:
        """Break every connection to a database, and let nobody in for a `with` block."""
        name = url.rpartition("/")[2]
        self.execute(
            f"ALTER DATABASE {name} ALLOW_CONNECTIONS false",
            f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'",
        )
        try:
            yield
        finally:
            self.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = [f"port={self.port}", "listen_addresses=127.0.0.1", "max_connections=60"]
        options += [f"unix_socket_directories={self._folder}", "shared_buffers=16MB"]
        options += () if self._durable else _FAST
        words = [word for option in options for word in ("-c", option)]
        log = (self._folder / "server.log").open("ab")
        with log:
            self._process = subprocess.Popen(
                _unprivileged(binaries() / "postgres", "-D", self._data, *words),
                stdout=log,
                stderr=log,
                cwd=self._folder,
            )
        self._await_answer()

    def stop(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """End it: SIGQUIT at once and SIGKILL as a power cut does; it can be started again."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(_PATIENCE)
            self._process = None

    def make(self) -> None:
        """Write the server's files, and start it with its roles."""
        made = subprocess.run(
            _unprivileged(
                *(binaries() / "initdb", "-D", self._data, "-U", KEEPER, "--auth=trust"),
                *("--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions"),
            ),
            capture_output=True,
            text=True,
            check=False,
            cwd=self._folder,
        )
        if made.returncode != 0:
            raise RuntimeError(made.stdout + made.stderr)
        rules = self._data / "pg_hba.conf"
        locked = f"host all {LOCKED} 127.0.0.1/32 scram-sha-256\n"
        rules.write_text(locked + rules.read_text("utf-8"), "utf-8")
        self.start()
        self.execute(
            f"CREATE ROLE {OWNER} LOGIN",
            f"CREATE ROLE {LOCKED} LOGIN PASSWORD '{PASSWORD}' IN ROLE {OWNER}",
        )

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _await_answer(self) -> None:
        deadline = monotonic() + _PATIENCE
        pause = Event()
        while True:
            try:
                psycopg.connect(self.admin_url).close()
            except psycopg.OperationalError:
                ended = self._process is None or self._process.poll() is not None
                if ended or monotonic() > deadline:
                    raise RuntimeError((self._folder / "server.log").read_text("utf-8")) from None
                pause.wait(0.02)
            else:
                return


@contextmanager
def postgres_server(*, durable: bool = False) -> Iterator[PostgresServer]:
    """Run a server for a `with` block.

    Args:
        durable: Sync every commit to the disk, as a real server does; slower.

    Raises:
        NoPostgres: It is not installed.
    """
    binaries()
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    try:
        if os.geteuid() == 0:  # the server refuses to run as root
            os.chown(folder, NOBODY, NOBODY)
        server = PostgresServer(folder, durable=durable)
        try:
            server.make()
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


def _unprivileged(*command: object) -> list[str]:
    words = [str(word) for word in command]
    setpriv = shutil.which("setpriv")
    if setpriv is None:  # not Linux: nothing ends the server of a killed test run
        return words
    prefix = [setpriv, "--pdeathsig", "QUIT"]
    if os.geteuid() == 0:
        prefix += [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    return [*prefix, "--", *words]


def _free_port() -> int:
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        return int(asking.getsockname()[1])
