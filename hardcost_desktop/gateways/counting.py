"""Counting aloud while pages come in."""

from collections.abc import Callable
from threading import Lock

Counted = Callable[[int], None]
"""Told how many records have come so far; may raise Cancelled to stop the reading."""


class RunningCount:
    """Adds pages up and tells the sum; pages may come from several threads."""

    def __init__(self, counted: Counted) -> None:
        self._counted = counted
        self._sum = 0
        self._lock = Lock()

    def __call__(self, more: int) -> None:
        """Count some more."""
        with self._lock:
            self._sum += more
            self._counted(self._sum)
