"""How fast entries are written, so that somebody can be told how long the rest will take."""

from hardcost_desktop.domain.allowance import Allowance, at_once, time_left


class Tempo:
    """Measures the answers to single entries, without the waiting between them."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._written = 0

    def note(self, seconds: float) -> None:
        """Note how long one answer took."""
        self._seconds += seconds
        self._written += 1

    @property
    def each(self) -> float | None:
        """How many seconds an answer takes; None before the first."""
        return self._seconds / self._written if self._written else None

    def seconds_left(self, entries: int, allowance: Allowance | None) -> float | None:
        """Tell how long so many more will take; None before the first was measured."""
        if self.each is None:
            return None
        return time_left(entries, self.each / at_once(self.each, allowance), allowance)
