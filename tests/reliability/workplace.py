"""A firm at work: both services served here, and the program run in processes of its own, on one or more homes."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from support.connected import settle_in
from support.terminal import Ended, Terminal
from witness import stamped_in_clio

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.model import Firm
from hardcost_desktop.demo.server import DemoServer

LAUNCHER = Path(__file__).with_name("launcher.py")
WHOLE_RUN = 300
"""Seconds after which a run hangs; an import of 500 rows takes a fraction of it."""

SEVERAL_AT_ONCE, ONE_AT_A_TIME = 1_000_000, 2_500
"""Requests a minute: what no answer is quick enough for, and what one answer after the other can use."""

BELIEVED = 61
"""Seconds after which what Clio does not show is believed not to have arrived."""


@dataclass
class Workplace:
    """The services, the firm's people and their computers.

    Attributes:
        folder: Holds the homes and the clock.
        server: The two services; their state is the witness.
        firm: As it was at first.
        ledger: The address of the ledger that all homes share; None for a file in each home.
    """

    folder: Path
    server: DemoServer
    firm: Firm
    ledger: str | None = None
    ahead: float = 0.0
    _spent: int = 0
    _homes: dict[str, Terminal] = field(default_factory=dict)

    def home(self, name: str = "one") -> Terminal:
        """Give a computer of the firm, connected and with its settings chosen."""
        if name not in self._homes:
            terminal = Terminal(self.folder / name)
            terminal.folder.mkdir()
            settle_in(terminal, self.server, self.firm)
            self._homes[name] = terminal
        return self._homes[name]

    @property
    def start_date(self) -> str:
        """The first day that is imported."""
        return self.firm.settings["start-date"]

    def later(self, seconds: float) -> None:
        """Let time go by for everybody."""
        self.ahead += seconds
        self._clock.write_text(str(self.ahead), "ascii")
        self.server.clock.advance(timedelta(seconds=seconds))

    def start(self, *words: str, home: str = "one", **more: str) -> "subprocess.Popen[str]":
        """Start the program on one computer."""
        if not self._clock.exists():
            self.later(0)
        environment = self.home(home).environment(TEST_CLOCK=str(self._clock), **more)
        if self.ledger:
            environment["HARDCOST_LEDGER"] = self.ledger
        return subprocess.Popen(
            [sys.executable, str(LAUNCHER), *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, home: str = "one", **more: str) -> Ended:
        """Run the program to its end, however it ends."""
        return ended(self.start(*words, home=home, **more))

    def import_all(self, home: str = "one", **more: str) -> Ended:
        """Run a whole import."""
        return self.run("import", "--yes", "--json", home=home, **more)

    def spend(self, checks: int) -> list[str]:
        """Enter checks in QuickBooks like one that was imported, each of an amount of its own; gives their keys."""
        books = self.server.intuit.books[self.firm.realm_id]
        model = next(c.key for c in stamped_in_clio(self.server) if ".c" in c.key)
        number, _, customer = model.removeprefix("P").partition(".")
        kept = books.record("Purchase", number)
        header = {k: v for k, v in kept.items() if k not in {"Id", "MetaData", "SyncToken"}}
        keys = []
        for _ in range(checks):
            self._spent += 1
            lines = [
                {**line, "Amount": Decimal(100_000 + self._spent * 100 + at) / 100}
                for at, line in enumerate(kept["Line"], 1)
            ]
            total = sum(line["Amount"] for line in lines)
            spent = {"DocNumber": str(90_000 + self._spent), "Line": lines, "TotalAmt": total}
            keys.append(f"P{books.add('Purchase', header | spent)['Id']}.{customer}")
        return keys

    def preview(self, home: str = "one"):
        """Give the review as the program prints it."""
        done = self.run("preview", "--json", home=home)
        assert done.code == 0, done.err
        return done.json

    def finish(self, home: str = "one"):
        """After whatever happened: wait until lost answers are believed, import what is left, and review."""
        self.later(BELIEVED)
        done = self.import_all(home)
        assert done.code == 0, (done.err, done.out)
        return self.preview(home)

    @property
    def _clock(self) -> Path:
        return self.folder / "clock"


def ended(process: "subprocess.Popen[str]") -> Ended:
    """Wait for a process, and give what it said; only one that was killed may have said nothing."""
    with process:
        out, err = process.communicate(timeout=WHOLE_RUN)
    assert "Traceback" not in err, err
    return Ended(process.returncode, out, err)


def frozen(process: "subprocess.Popen[str]") -> None:
    """Wait until a process has frozen itself."""
    state = os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    assert state is not None
    assert state.si_code == os.CLD_STOPPED, process.communicate()


def thaw(process: "subprocess.Popen[str]") -> None:
    """Let a frozen process go on."""
    process.send_signal(signal.SIGCONT)


@contextmanager
def open_workplace(
    folder: Path,
    *,
    purchases: int,
    ledger: str | None = None,
    seed: int = 0,
    rate_limit: int = SEVERAL_AT_ONCE,
):
    """Serve a firm of so many purchases; Clio's limit decides how many entries are under way at a time."""
    folder.mkdir(parents=True, exist_ok=True)
    clock = DemoClock()
    firm = build_firm(seed=seed, scale=purchases, today=clock.now().date())
    server = DemoServer(firm=firm, clock=clock, rate_limit=rate_limit)
    server.intuit.throttle.enabled = False
    with server:
        yield Workplace(folder, server, firm, ledger)
