"""How many requests a token may still make."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from hardcost_desktop.demo.clock import DemoClock

WINDOW = timedelta(seconds=60)
"""Clio, rate limits: counted per access token over 60 seconds."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """The state of a token's window after a request.

    Attributes:
        limit: Requests per window.
        remaining: Those left.
        reset: When the window ends, in Unix seconds.
        wait: Whole seconds until then.
        granted: Whether this request is within the limit.
    """

    limit: int
    remaining: int
    reset: int
    wait: int
    granted: bool

    def headers(self) -> dict[str, str]:
        """Give the headers every answer carries, and `Retry-After` once refused."""
        told = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": str(self.reset),
        }
        return told if self.granted else {**told, "Retry-After": str(self.wait)}


class Budget:
    """Counts requests per token in windows of the demo clock, which begin at whole seconds.

    Attributes:
        limit: Requests per window; may be changed at any time.
    """

    def __init__(self, clock: DemoClock, limit: int, window: timedelta = WINDOW) -> None:
        self.limit = limit
        self._window = window
        self._clock = clock
        self._lock = Lock()
        self._windows: dict[str, tuple[datetime, int]] = {}

    def spend(self, token: str) -> Allowance:
        """Count one request of this token."""
        with self._lock:
            now = self._clock.now()
            end, used = self._windows.get(token, (now, 0))
            if now >= end:
                end, used = now.replace(microsecond=0) + self._window, 0
            self._windows[token] = (end, used + 1)
        return Allowance(
            limit=self.limit,
            remaining=max(0, self.limit - used - 1),
            reset=math.ceil(end.timestamp()),
            wait=max(1, math.ceil((end - now).total_seconds())),
            granted=used < self.limit,
        )
