"""How fast entries are written, so that somebody can be told how long the rest will take."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from hardcost_desktop.domain.allowance import Allowance, time_left


class Tempo:
    """Measures the writing of single entries, without the waiting between them."""

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._seconds = 0.0
        self._written = 0

    @contextmanager
    def measure(self) -> Iterator[None]:
        """Measure one entry, whatever becomes of it."""
        begun = self._ticks()
        try:
            yield
        finally:
            self._seconds += self._ticks() - begun
            self._written += 1

    def seconds_left(self, entries: int, allowance: Allowance | None) -> float | None:
        """Tell how long so many more will take; None before the first was measured."""
        if not self._written:
            return None
        return time_left(entries, self._seconds / self._written, allowance)
