"""Entries the service has accepted but does not show yet."""

from datetime import datetime, timedelta

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.model import Record


class HeldPosts:
    """What a slow service does to the next POST: its entry takes effect later.

    Together with a connection cut after handling, this is the lost POST that still succeeds.
    """

    def __init__(self, clock: DemoClock) -> None:
        self._clock = clock
        self._delays: list[timedelta | None] = []
        self._held: list[tuple[datetime | None, Record]] = []

    def hold_next(self, delay: timedelta | None) -> None:
        """Hold the next accepted entry for `delay` of the demo clock, or until released (None)."""
        self._delays.append(delay)

    def take(self, record: Record) -> bool:
        """Keep the record if a hold is armed; tell whether it was."""
        if not self._delays:
            return False
        delay = self._delays.pop(0)
        self._held.append((None if delay is None else self._clock.now() + delay, record))
        return True

    def due(self) -> list[Record]:
        """Hand out the entries whose time has come."""
        now = self._clock.now()
        due = [record for at, record in self._held if at is not None and at <= now]
        self._held = [(at, record) for at, record in self._held if at is None or at > now]
        return due

    def release(self) -> list[Record]:
        """Hand out all held entries."""
        released = [record for _, record in self._held]
        self._held = []
        return released
