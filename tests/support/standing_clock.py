"""A time of the pretend services that stands still, for tests that expect an instant to the second."""

from datetime import datetime, timedelta

from hardcost_desktop.demo.clock import DemoClock


class StandingClock(DemoClock):
    """Moves only when it is told to, however slow the computer is."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, delta: timedelta) -> None:
        self._now += delta
