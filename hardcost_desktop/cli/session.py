"""What a command works with: the program on its home folder, the firm it is about, and how to stop it."""

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from os import environ
from types import FrameType

from hardcost_desktop.bootstrap import Program
from hardcost_desktop.cli.output import plain, say_aside, told
from hardcost_desktop.cli.place import FIRST, firm_of, home_of
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.messages import STAGES, say_named
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.ports import Vault
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, Step
from hardcost_desktop.storage.logs import start_log
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.vault import open_vault


@dataclass(frozen=True, slots=True)
class Session:
    """One command under way.

    Attributes:
        program: The program on its home folder.
        profile: The firm's name.
        cancel: Asked for by Ctrl+C.
    """

    program: Program
    profile: str
    cancel: Cancel

    def firm(self) -> Firm:
        """Open the firm; raises UsageTrouble when this computer does not know it."""
        names = self.program.profiles.names()
        if self.profile not in names and self.profile != FIRST:
            known = ", ".join(names) or told("none yet")
            raise UsageTrouble("profile_unknown", name=self.profile, names=known)
        return self.program.open_firm(self.profile)

    def review(self, firm: Firm, *, fresh: bool = False) -> Review:
        """Read both services and plan, telling the stages aside; `fresh` reads whole what else is kept."""
        settings = firm.configuring.settings()
        return firm.previewing.review(settings, tell_stages(), self.cancel, fresh=fresh)


@contextmanager
def open_session(arguments: Namespace) -> Iterator[Session]:
    """Open the program for one command."""
    home = home_of(arguments)
    vault = open_vault(asking=False) if getattr(arguments, "notify", False) else None
    with open_program(home, arguments.ledger, vault) as program, stopping_on_interrupt() as cancel:
        yield Session(program, firm_of(arguments, home), cancel)


@contextmanager
def open_program(home: Home, ledger: str | None, vault: Vault | None = None) -> Iterator[Program]:
    """Open the program, and its log; `ledger` is the address that was asked for, `vault` another key store."""
    asked = ledger or environ.get("HARDCOST_LEDGER")
    with Program(home, vault=vault, ledger=asked) as program:
        log = start_log(home)
        try:
            yield program
        finally:
            log.close()


@contextmanager
def stopping_on_interrupt() -> Iterator[Cancel]:
    """Let Ctrl+C ask for a stop once what is on its way is finished; a second one ends the program at once."""
    cancel = Cancel()

    def ask_to_stop(number: int, frame: FrameType | None) -> None:
        if cancel.requested:
            signal.default_int_handler(number, frame)
        cancel.request()
        say_aside(
            told("Stopping once what is on its way is finished. Press Ctrl+C again to end at once.")
        )

    before = signal.signal(signal.SIGINT, ask_to_stop)
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)


def tell_stages() -> "StageTeller":
    """Tell each stage of the work once, aside."""
    return StageTeller()


class StageTeller:
    """A progress listener for the terminal: one line a stage, and one every 25 entries of an import."""

    def __init__(self) -> None:
        self._stage = ""

    def __call__(self, step: Step) -> None:
        """Tell it, if there is something new."""
        every = step.stage == "importing" and step.done and step.done % 25 == 0
        if step.stage == self._stage and not every:
            return
        self._stage = step.stage
        stage = STAGES[step.stage]
        if step.total:
            stage = say_named(stage, told("{n} of {total}", n=step.done, total=step.total))
        say_aside(f"{plain(stage)} …")
