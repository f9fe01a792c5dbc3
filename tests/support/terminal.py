"""The program as somebody at a terminal runs it: in a process of its own, against served services."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).parents[1]
PATIENCE = 50


@dataclass(frozen=True)
class Ended:
    """A command that ended."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@dataclass(frozen=True)
class Terminal:
    """A terminal with a home folder and a key store of its own, and no display."""

    folder: Path
    key_store: bool = True

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def environment(self, **more: str) -> dict[str, str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        }
        backend = (
            "support.file_keyring.FileKeyring"
            if self.key_store
            else "keyring.backends.fail.Keyring"
        )
        browser = f"{sys.executable} {TESTS / 'support' / 'visit.py'} %s"
        return kept | {
            "HARDCOST_HOME": str(self.home),
            "PYTHON_KEYRING_BACKEND": backend,
            "TEST_KEYRING_FILE": str(self.folder / "keys.json"),
            "PYTHONPATH": str(TESTS),
            "BROWSER": browser,
            **more,
        }

    def run(self, *words: str, stdin: str = "", **more: str) -> Ended:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "hardcost_desktop", *words],
            env=self.environment(**more),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Ended(done.returncode, done.stdout, done.stderr)

    def connect(self, addresses, *words: str) -> None:
        """Connect both accounts, as docs/design.md spells the commands."""
        where = addresses
        clio = self.run(
            *words, "connect", "clio", "--url", where.clio_url, "--client-id", where.clio_client_id,
            HARDCOST_CLIENT_SECRET=where.clio_client_secret,
        )  # fmt: skip
        assert clio.code == 0, clio.err
        books = self.run(
            *words, "connect", "quickbooks", "--url", where.quickbooks_url,
            "--discovery", where.quickbooks_discovery_url,
            "--client-id", where.quickbooks_client_id,
            HARDCOST_CLIENT_SECRET=where.quickbooks_client_secret,
        )  # fmt: skip
        assert books.code == 0, books.err
