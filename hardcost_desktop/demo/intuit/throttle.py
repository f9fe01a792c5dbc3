"""Intuit's request limits, in real time."""

import time
from collections.abc import Callable
from threading import Lock


class Throttle:
    """Two token buckets for each company.

    Attributes:
        enabled: Whether anything is refused at all.
        per_second: Requests a second (Intuit, limits and throttles: 10 for a company and an app).
        per_minute: Requests a minute (the same page: 500 for a company).
        retry_after: Seconds named in `Retry-After`; Intuit sends no such header.
    """

    def __init__(
        self,
        *,
        per_second: float = 10,
        per_minute: float = 500,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.enabled = True
        self.per_second = per_second
        self.per_minute = per_minute
        self.retry_after: int | None = None
        self._seconds = seconds
        self._lock = Lock()
        self._buckets: dict[str, tuple[float, float, float]] = {}

    def admit(self, realm_id: str) -> bool:
        """Count a request in; False if it is one too many."""
        if not self.enabled:
            return True
        with self._lock:
            now = self._seconds()
            fast, slow, then = self._buckets.get(realm_id, (self.per_second, self.per_minute, now))
            passed = now - then
            fast = min(self.per_second, fast + passed * self.per_second)
            slow = min(self.per_minute, slow + passed * self.per_minute / 60)
            admitted = min(fast, slow) >= 1
            self._buckets[realm_id] = (fast - admitted, slow - admitted, now)
            return admitted
