"""How fast requests may follow each other: each service's own limit, kept before it has to complain."""

import time
from collections import deque
from collections.abc import Callable
from datetime import datetime
from threading import Lock
from typing import Protocol

from hardcost_desktop.domain.allowance import WINDOW, Allowance
from hardcost_desktop.gateways.answers import Answer


class Pace(Protocol):
    """Says how long to wait before the next request, and learns from answers."""

    def take(self) -> float:
        """Take the next place in the queue; gives the seconds until its turn."""
        ...

    def heard(self, answer: Answer, now: datetime) -> None:
        """Learn from an answer; `now` is aware UTC."""
        ...

    def allowance(self) -> Allowance | None:
        """Tell what the service said that it allows, None if it said nothing."""
        ...


class SteadyPace:
    """At most so many requests in any one second, across threads."""

    def __init__(self, per_second: int = 5, *, ticks: Callable[[], float] = time.monotonic) -> None:
        """Intuit allows 10 a second for a company and app (limits and throttles); half of it is ours."""
        self._ticks = ticks
        self._turns: deque[float] = deque(maxlen=per_second)
        self._lock = Lock()

    def take(self) -> float:
        """Take the next place in the queue; gives the seconds until its turn."""
        with self._lock:
            now = self._ticks()
            full = len(self._turns) == self._turns.maxlen
            turn = max(now, self._turns[0] + 1.0) if full else now
            self._turns.append(turn)
            return turn - now

    def heard(self, answer: Answer, now: datetime) -> None:
        """The limit is fixed; there is nothing to learn."""

    def allowance(self) -> Allowance | None:
        """The service says nothing of it."""
        return None


class BudgetPace:
    """Follows the budget that Clio states with each answer: none left means wait for the next window."""

    def __init__(self, *, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._limit: int | None = None
        self._left: int | None = None
        self._opens = 0.0
        self._lock = Lock()

    def take(self) -> float:
        """Spend one request of the budget; gives the seconds until it may be sent."""
        with self._lock:
            if self._left is None:
                return 0.0
            if self._left > 0:
                self._left -= 1
                return 0.0
            delay = self._opens - self._ticks()
            if delay <= 0:
                self._left = None
            return max(0.0, delay)

    def heard(self, answer: Answer, now: datetime) -> None:
        """Read X-RateLimit-Remaining and X-RateLimit-Reset, which is in Unix seconds of Clio's clock."""
        limit = answer.headers.get("x-ratelimit-limit", "")
        left = answer.headers.get("x-ratelimit-remaining", "")
        reset = answer.headers.get("x-ratelimit-reset", "")
        if not (left.isdigit() and reset.isdigit()):
            return
        away = float(reset) - answer.sent_at(now).timestamp()
        with self._lock:
            self._limit = int(limit) if limit.isdigit() else None
            self._left = int(left)
            self._opens = self._ticks() + min(max(away, 0.0), WINDOW)  # no window is further away

    def allowance(self) -> Allowance | None:
        """Tell what Clio said last, less what was spent since; a window that ended has begun anew."""
        with self._lock:
            if self._limit is None:
                return None
            opens_in = self._opens - self._ticks()
            if self._left is None or opens_in <= 0:
                return Allowance(self._limit, self._limit, WINDOW)
            return Allowance(self._limit, self._left, opens_in)
