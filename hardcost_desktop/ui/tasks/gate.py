"""The gate that working threads pass while they compute: shut for as long as the window has something to do.

Only one thread at a time runs Python. While a worker computes, the window waits for it each time it comes back
from Qt to Python, which is thousands of times for one page of the table. So workers wait instead, in the middle of
what they compute: once for all that the window does between two sleeps.
"""

import threading
import time

PATIENCE = 0.25
"""Seconds a worker waits at most. What the window waits for may be this very worker; and one that is busy for a
tenth of a second (Nielsen, response times) is late already."""


class Gate:
    """Shut and opened by the thread that made it; all others pass it. Knows no Qt.

    It is a lock held while it is shut, another one each time: neither side asks for more than this one lock, so it
    may be passed anywhere, even while it is being passed.

    Args:
        patience: See `PATIENCE`.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._owner = threading.get_ident()
        self._held: threading.Lock | None = None
        self._until = 0.0

    @property
    def is_shut(self) -> bool:
        """Whether others wait."""
        return self._held is not None

    def shut(self) -> None:
        """Let others wait from now on."""
        if self._held is None:
            held = threading.Lock()
            held.acquire()
            self._until = time.monotonic() + self._patience
            self._held = held

    def open(self) -> None:
        """Let others go on."""
        held, self._held = self._held, None
        if held is not None:
            held.release()

    def wait_turn(self) -> None:
        """Wait while it is shut, but not for longer than patience lasts; never in its owner's thread."""
        held = self._held
        if held is None or threading.get_ident() == self._owner:
            return
        left = self._until - time.monotonic()
        if left > 0 and held.acquire(timeout=left):
            held.release()
