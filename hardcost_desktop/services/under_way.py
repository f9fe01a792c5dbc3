"""Entries on their way to Clio, each sent once by a thread of its own; their ends are told one by one."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from queue import Empty, SimpleQueue
from threading import Thread

from hardcost_desktop.domain.entry import Draft, Receipt
from hardcost_desktop.domain.row import Row
from hardcost_desktop.errors import HardcostError

Create = Callable[[Draft, datetime], Receipt]
"""Writes one hard cost whose turn it was, exactly once."""

_LISTENING = 0.5
"""Seconds; Windows delivers Ctrl+C only between waits."""


@dataclass(frozen=True, slots=True, eq=False)
class Sent:
    """An entry that was claimed and is being sent.

    Attributes:
        entry: Its number in the ledger.
        row: What it is of.
        draft: What is sent.
    """

    entry: int
    row: Row
    draft: Draft


@dataclass(frozen=True, slots=True)
class End:
    """What came back of an entry.

    Attributes:
        sent: The entry.
        answer: Clio's, or what happened instead.
        seconds: How long it took.
    """

    sent: Sent
    answer: Receipt | HardcostError
    seconds: float


class UnderWay:
    """The entries under way. All but the sending itself is done in the thread of its owner.

    What was sent cannot be called back, but nothing waits for these threads when the program is ended at once: an
    entry whose end nobody noted is looked for in Clio by the next review, as after any other end of a program.
    """

    def __init__(self, create: Create, ticks: Callable[[], float] = time.monotonic) -> None:
        self._create = create
        self._ticks = ticks
        self._sent: dict[Sent, None] = {}
        self._ends: SimpleQueue[End | Exception] = SimpleQueue()

    def __len__(self) -> int:
        return len(self._sent)

    @property
    def oldest(self) -> Row | None:
        """The row of the entry that was sent first of those under way."""
        return next((sent.row for sent in self._sent), None)

    def send(self, sent: Sent, turn: datetime) -> None:
        """Send a claimed entry, whose turn it was at an instant."""
        self._sent[sent] = None
        Thread(target=self._post, args=(sent, turn), name="sending", daemon=True).start()

    def next_end(self) -> End:
        """Wait for the next answer to come, in whatever order; raises what nobody expected of a sending."""
        while True:
            try:
                end = self._ends.get(timeout=_LISTENING)
            except Empty:
                continue
            if isinstance(end, Exception):
                raise end
            del self._sent[end.sent]
            return end

    def _post(self, sent: Sent, turn: datetime) -> None:
        begun = self._ticks()
        try:
            answer: Receipt | HardcostError = self._create(sent.draft, turn)
        except HardcostError as trouble:
            answer = trouble
        except Exception as bug:  # noqa: BLE001 - it ends the run, in the thread that owns it
            self._ends.put(bug)
            return
        self._ends.put(End(sent, answer, self._ticks() - begun))
