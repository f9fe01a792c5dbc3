"""Progress, cancel and pause, known to no toolkit: what a use case tells while it works, and how it is held."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from threading import Condition
from typing import TypeVar

from hardcost_desktop.domain.allowance import Allowance
from hardcost_desktop.domain.pause import Pause, go_on
from hardcost_desktop.domain.row import Row
from hardcost_desktop.errors import Cancelled

_Waited = TypeVar("_Waited")


@dataclass(frozen=True, slots=True)
class Step:
    """How far a piece of work is.

    Attributes:
        stage: Code of what is being done; words in messages.STAGES.
        done: How many so far.
        total: Of how many; None when nobody knows.
        amount: Money written so far, when it is an import.
        row: The current row of an import; its texts are untrusted.
        seconds_left: How long the rest will take, when that can be told.
        allowance: What the service allows now, where that makes the work wait.
        paused: Nothing is under way until somebody lets it go on.
    """

    stage: str
    done: int = 0
    total: int | None = None
    amount: Decimal | None = None
    row: Row | None = None
    seconds_left: float | None = None
    allowance: Allowance | None = None
    paused: bool = False


Progress = Callable[[Step], None]


def ignore(_: Step) -> None:
    """Tell nobody."""


class Cancel:
    """A request to stop, asked for between two entries or two pages, never inside a POST.

    Work that can hold still between two entries heeds a pause as well; a request to stop ends it.

    Args:
        give_way: Called at each safe point, on the thread of the work: lets go first whom a long computation would
            hold up. It may be called anywhere else, too.
    """

    def __init__(self, give_way: Pause = go_on) -> None:
        self.give_way = give_way
        self._changed = Condition()  # over a re-entrant lock: Ctrl+C may ask from within a wait
        self._asked = False
        self._paused = False
        self._pausable = False
        self._cut_short = False
        self._branches: list[Cancel] = []

    def request(self) -> None:
        """Ask for the work to stop at the next safe point."""
        with self._changed:
            self._asked = True
            self._changed.notify_all()
            for branch in self._branches:
                branch.request()

    @contextmanager
    def branch(self) -> Iterator["Cancel"]:
        """Give a cancel for a part of the work: asked with this one, and on its own when only the part shall end."""
        part = Cancel(self.give_way)
        with self._changed:
            self._branches.append(part)
            if self._asked:
                part.request()
        try:
            yield part
        finally:
            with self._changed:
                self._branches.remove(part)

    @property
    def requested(self) -> bool:
        """Whether someone asked."""
        return self._asked

    def check(self) -> None:
        """Give way, and raise Cancelled if someone asked."""
        self.give_way()
        if self.requested:
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Wait, but not longer than until someone asks; tells whether someone did."""
        with self._changed:
            ended = self._changed.wait_for(self._ends_waits, seconds)
            self._cut_short = ended and not self._asked
            return ended

    def _ends_waits(self) -> bool:
        return self._asked or (self._pausable and self._paused)

    # Holding still -----------------------------------------------------------------------------------------

    def pause(self) -> None:
        """Ask for the work to hold still at the next safe point, until `resume` or `request`."""
        self._set_paused(paused=True)

    def resume(self) -> None:
        """Let it go on."""
        self._set_paused(paused=False)

    def _set_paused(self, *, paused: bool) -> None:
        with self._changed:
            self._paused = paused
            self._changed.notify_all()

    @property
    def paused(self) -> bool:
        """Whether someone wants it to hold still, and nobody wants it to stop."""
        return self._paused and not self._asked

    def hold(self) -> None:
        """Hold still for as long as somebody wants that; nothing may be half done meanwhile."""
        with self._changed:
            self._changed.wait_for(lambda: not self.paused)

    def wait_through(self, waiting: Callable[[], _Waited]) -> _Waited | None:
        """Do what may wait long and changes nothing; gives None when a pause cut its wait short.

        Raises:
            Cancelled: Someone asked for the work to stop; and whatever the waiting raises.
        """
        self._pausable, self._cut_short = True, False
        try:
            return waiting()
        except Cancelled:
            if self._asked or not self._cut_short:
                raise
            return None
        finally:
            self._pausable = False


class Patience:
    """How long the gateways may wait: never past a cancel of the work under way.

    One piece of work runs at a time per firm; while it does, its cancel ends every wait.
    """

    def __init__(self) -> None:
        self._idle = Cancel()
        self._current = self._idle

    @contextmanager
    def until(self, cancel: Cancel) -> Iterator[None]:
        """Let this cancel end the waits inside the `with` block."""
        before, self._current = self._current, cancel
        try:
            yield
        finally:
            self._current = before

    def wait(self, seconds: float) -> bool:
        """Wait, but not longer than until someone cancels; tells whether someone did."""
        return self._current.wait(seconds)
