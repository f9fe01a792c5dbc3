"""Progress and cancel, known to no toolkit: what a use case tells while it works, and how it is stopped."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from threading import Event

from hardcost_desktop.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Step:
    """How far a piece of work is.

    Attributes:
        stage: Code of what is being done; words in messages.STAGES.
        done: How many so far.
        total: Of how many; None when nobody knows.
        amount: Money written so far, when it is an import.
        label: The current row, for people; untrusted text.
    """

    stage: str
    done: int = 0
    total: int | None = None
    amount: Decimal | None = None
    label: str = ""


Progress = Callable[[Step], None]


def ignore(_: Step) -> None:
    """Tell nobody."""


class Cancel:
    """A request to stop, asked for between two entries or two pages, never inside a POST."""

    def __init__(self) -> None:
        self._asked = Event()

    def request(self) -> None:
        """Ask for the work to stop at the next safe point."""
        self._asked.set()

    @property
    def requested(self) -> bool:
        """Whether someone asked."""
        return self._asked.is_set()

    def check(self) -> None:
        """Raise Cancelled if someone asked."""
        if self.requested:
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Wait, but not longer than until someone asks; tells whether someone did."""
        return self._asked.wait(seconds)


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
