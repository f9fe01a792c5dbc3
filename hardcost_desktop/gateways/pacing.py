"""How fast requests may follow each other: each service's own limit, kept before it has to complain."""

import time
from collections import deque
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from threading import Lock
from typing import Protocol

from hardcost_desktop.domain.allowance import WINDOW, Allowance
from hardcost_desktop.gateways.answers import Answer

_MINUTE = 60.0


class Pace(Protocol):
    """Says how long to wait before the next request, and learns from answers; usable from several threads."""

    def take(self) -> float:
        """Take the next place in the queue; gives the seconds until its turn."""
        ...

    def sending(self) -> None:
        """Note that a request is on its way; `heard` or `unheard` follows."""
        ...

    def heard(self, answer: Answer, now: datetime) -> None:
        """Learn from an answer; `now` is aware UTC."""
        ...

    def unheard(self) -> None:
        """Note that a request brought no answer."""
        ...

    def allowance(self) -> Allowance | None:
        """Tell what the service said that it allows, None if it said nothing."""
        ...


class SteadyPace:
    """Requests at even distances, and at most so many in any one minute.

    Even, because a burst that is held up on its way arrives together with the next one.
    """

    def __init__(
        self,
        per_second: int = 8,
        per_minute: int | None = None,
        *,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        """Intuit allows 10 a second for a company and app, and 500 a minute (limits and throttles).

        A fifth of both is left out, for requests that are faster on their way than those before them. Without
        a number of its own a minute has fifty times a second's, as Intuit's.
        """
        self._ticks = ticks
        self._apart = 1 / per_second
        self._minute: deque[float] = deque(maxlen=per_minute or 50 * per_second)
        self._opens = 0.0
        self._lock = Lock()

    def take(self) -> float:
        """Take the next place in the queue; gives the seconds until its turn."""
        with self._lock:
            now = self._ticks()
            turn = max(now, self._opens)
            if self._minute:
                turn = max(turn, self._minute[-1] + self._apart)
            if len(self._minute) == self._minute.maxlen:
                turn = max(turn, self._minute[0] + _MINUTE)
            self._minute.append(turn)
            return turn - now

    def sending(self) -> None:
        """What is under way was counted when it took its place."""

    def heard(self, answer: Answer, now: datetime) -> None:
        """Too many all the same, as when others use the company too: hold everybody back, not only this one."""
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
            told = answer.retry_after(now)
            with self._lock:
                self._opens = self._ticks() + min(WINDOW if told is None else told, WINDOW)

    def unheard(self) -> None:
        """There is nothing to learn."""

    def allowance(self) -> Allowance | None:
        """The service says nothing of it."""
        return None


class BudgetPace:
    """Follows the budget that Clio states with each answer: full speed while there is some, then until its reset.

    Clio says whole seconds of its own clock. How far that clock is ahead of this computer's is therefore known
    to a second from one answer, and the better the more answers came; it is always taken to be as little as the
    answers allow, so that a window is never believed to be open before it is.
    """

    def __init__(self, *, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._limit: int | None = None
        self._left: int | None = None  # below zero: places taken in the windows to come
        self._under_way = 0
        self._opens = 0.0
        self._reset = 0
        self._begun_anew = False
        self._ahead: float | None = None
        self._lock = Lock()

    def take(self) -> float:
        """Spend one request of the budget; gives the seconds until it may be sent."""
        with self._lock:
            now = self._ticks()
            self._begin_anew(now)
            if self._left is None:
                return 0.0
            self._left -= 1
            if self._left >= 0:
                return 0.0
            later = (-self._left - 1) // self._limit if self._limit else 0
            return self._opens - now + later * WINDOW

    def sending(self) -> None:
        """Note that a request is on its way."""
        with self._lock:
            self._under_way += 1

    def unheard(self) -> None:
        """Note that it brought no answer."""
        with self._lock:
            self._under_way = max(0, self._under_way - 1)

    def heard(self, answer: Answer, now: datetime) -> None:
        """Read X-RateLimit-Limit, -Remaining and -Reset, which is in Unix seconds of Clio's clock."""
        limit = answer.headers.get("x-ratelimit-limit", "")
        left = answer.headers.get("x-ratelimit-remaining", "")
        reset = answer.headers.get("x-ratelimit-reset", "")
        self.unheard()
        if not (left.isdigit() and reset.isdigit()):
            return
        refused = answer.status == HTTPStatus.TOO_MANY_REQUESTS
        with self._lock:
            ticks = self._ticks()
            self._begin_anew(ticks)
            ahead = answer.sent_at(now).timestamp() - ticks
            if self._ahead is None or refused or ahead > self._ahead:
                self._ahead = ahead
            self._count(int(reset), int(limit) if limit.isdigit() else None, int(left))
            opens = max(float(reset) - self._ahead, ticks)
            self._opens = min(opens, ticks + WINDOW)  # no window is further away

    def allowance(self) -> Allowance | None:
        """Tell what Clio said last, less what was spent since; a window that ended has begun anew."""
        with self._lock:
            ticks = self._ticks()
            self._begin_anew(ticks)
            if self._limit is None or self._left is None:
                return None
            return Allowance(self._limit, max(0, self._left), self._opens - ticks)

    def _begin_anew(self, ticks: float) -> None:
        """Once the window is over there is another; when it ends, its first answer will tell."""
        if self._left is None or ticks < self._opens:
            return
        self._left = None if self._limit is None else min(self._limit, self._left + self._limit)
        self._opens = ticks + WINDOW
        self._begun_anew = True

    def _count(self, reset: int, limit: int | None, said: int) -> None:
        """Take over what is left; what is under way may not be in it yet, and is in our own count."""
        if reset < self._reset <= reset + 2 * WINDOW:
            return  # a late answer of a window that is over
        known = self._left is not None and limit == self._limit
        follows = self._begun_anew == (reset > self._reset)
        if known and follows and self._left is not None:
            self._left = min(self._left, said)
        else:
            self._left = said - self._under_way + min(self._left or 0, 0)
        self._limit, self._reset, self._begun_anew = limit, reset, False
