"""The one door to the outside: timeouts, retries of readings, pacing, and log lines without secrets."""

import logging
import random
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Lock
from types import TracebackType
from typing import Self

import requests

from hardcost_desktop.domain.allowance import Allowance
from hardcost_desktop.errors import Cancelled, OutcomeUnknown, TemporaryTrouble
from hardcost_desktop.gateways.answers import SITE_NAMES, Answer, Site
from hardcost_desktop.gateways.pacing import Pace
from hardcost_desktop.gateways.redaction import where
from hardcost_desktop.gateways.retry import Action, RetryBounds, action_for
from hardcost_desktop.gateways.sending import (
    KeptBack,
    Limits,
    Parameters,
    Request,
    certainly_not_sent,
    exchange,
    open_session,
    untrusted_certificate,
)

_log = logging.getLogger(__name__)

Wait = Callable[[float], bool]
"""Waits so many seconds, but not longer than until someone cancels; tells whether someone did."""


LONGEST_POST = 45.0
"""Seconds; less than the 60 after which a lost entry is believed not to have arrived ("Never twice")."""


def utc_now() -> datetime:
    """Give the present instant, aware UTC."""
    return datetime.now(UTC)


class HttpDoor:
    """Sends requests to one service. GET and DELETE may be sent again; a POST is sent once, whatever happens.

    Usable from several threads. Close it, or use it as a context manager.
    """

    def __init__(
        self,
        service: Site,
        pace: Pace,
        *,
        wait: Wait,
        clock: Callable[[], datetime] = utc_now,
        limits: Limits | None = None,
        bounds: RetryBounds | None = None,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.service = service
        self.clock = clock
        self._pace = pace
        self._wait = wait
        self._limits = limits or Limits()
        self._bounds = bounds or RetryBounds()
        self._jitter = jitter
        self._open = ExitStack()
        self._session: requests.Session | None = None
        self._offset: timedelta | None = None
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close its connections; a later request opens new ones."""
        with self._lock:
            self._session = None
            self._open.close()

    @property
    def clock_offset(self) -> timedelta | None:
        """How far the service's clock was ahead of ours at its last answer; None when it never said."""
        return self._offset

    @property
    def allowance(self) -> Allowance | None:
        """What the service allows now; None when it never said."""
        return self._pace.allowance()

    def get(self, url: str, headers: Mapping[str, str], params: Parameters | None = None) -> Answer:
        """Read something, sending the request again within the bounds where that may help.

        Returns:
            The last answer, whatever its status.

        Raises:
            TemporaryTrouble: No answer came.
            Cancelled: Someone stopped the waiting.
        """
        return self._persist(Request("GET", url, headers, params))

    def delete(self, url: str, headers: Mapping[str, str]) -> Answer:
        """Delete something, as persistently as `get`: deleting twice is deleting."""
        return self._persist(Request("DELETE", url, headers))

    def await_turn(self) -> None:
        """Wait until the service's limit has room for one more request; `post` itself never waits.

        Raises:
            Cancelled: Someone stopped the waiting.
        """
        self._pause(self._pace.take())

    def post(
        self,
        url: str,
        headers: Mapping[str, str],
        body: bytes,
        in_time: Callable[[], bool] | None = None,
    ) -> Answer:
        """Send something once, over a connection of its own.

        A connection kept from earlier may have been closed by the other side a moment ago, and nobody could
        tell whether the request still arrived; a new one leaves no such doubt.

        Args:
            url: Where to.
            headers: Beside those every request has.
            body: What is sent.
            in_time: Asked at the last moment; `no` keeps the body back.

        Returns:
            The answer, whatever its status.

        Raises:
            TemporaryTrouble: It was certainly not sent.
            OutcomeUnknown: It was sent, or may have been, and no whole answer came.
        """
        return self._send_once(Request("POST", url, headers, body=body, in_time=in_time))

    def patch(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Change something once, as `post` sends: an answer that was lost must be looked for, not asked for again."""
        return self._send_once(Request("PATCH", url, headers, body=body))

    def _send_once(self, request: Request) -> Answer:
        alone = replace(request, headers={**request.headers, "Connection": "close"})
        limits = replace(self._limits, whole=min(self._limits.whole, LONGEST_POST))
        self._pace.sending()
        with open_session() as session:
            try:
                answer = exchange(session, alone, limits)
            except KeptBack:
                self._pace.unheard()
                raise TemporaryTrouble("too_late_to_send", service=self._name) from None
            except requests.RequestException as error:
                self._pace.unheard()
                self._tell_failure(request.method, request.url, error)
                raise self._unsent_or_unknown(error) from None
        self._hear(request.method, request.url, answer)
        return answer

    @property
    def _name(self) -> str:
        return SITE_NAMES[self.service]

    def _persist(self, request: Request) -> Answer:
        waited = 0.0
        attempt = 1
        while True:
            answer, trouble = self._attempt(request)
            action = action_for(answer.status) if answer else Action.AGAIN
            if action is Action.TAKE and answer:
                return answer
            told = answer.retry_after(self.clock()) if answer else None
            pause = self._bounds.pause(action, attempt, told, self._jitter())
            if trouble and untrusted_certificate(trouble):
                raise TemporaryTrouble("certificate_not_trusted", service=self._name)
            if not self._bounds.allows(attempt, pause, waited):
                if answer:
                    return answer
                raise TemporaryTrouble("unreachable", service=self._name)
            self._pause(pause)
            waited += pause
            attempt += 1

    def _attempt(
        self, request: Request
    ) -> tuple[Answer, None] | tuple[None, requests.RequestException]:
        self._pause(self._pace.take())
        self._pace.sending()
        try:
            answer = exchange(self._reading_session(), request, self._limits)
        except requests.RequestException as error:
            self._pace.unheard()
            self._tell_failure(request.method, request.url, error)
            return None, error
        self._hear(request.method, request.url, answer)
        return answer, None

    def _reading_session(self) -> requests.Session:
        with self._lock:
            if self._session is None:
                self._session = self._open.enter_context(open_session())
            return self._session

    def _pause(self, seconds: float) -> None:
        if seconds > 0 and self._wait(seconds):
            raise Cancelled

    def _hear(self, method: str, url: str, answer: Answer) -> None:
        now = self.clock()
        self._pace.heard(answer, now)
        if answer.said_date is not None:
            self._offset = answer.said_date - now
        _log.info("%s %s: %d (%s)", method, where(url), answer.status, answer.request_id or "-")

    def _tell_failure(self, method: str, url: str, error: requests.RequestException) -> None:
        """Log the kind of error only: its text holds the whole address."""
        _log.warning("%s %s: no answer (%s)", method, where(url), type(error).__name__)

    def _unsent_or_unknown(
        self, error: requests.RequestException
    ) -> TemporaryTrouble | OutcomeUnknown:
        if untrusted_certificate(error):
            return TemporaryTrouble("certificate_not_trusted", service=self._name)
        if certainly_not_sent(error):
            return TemporaryTrouble("unreachable", service=self._name)
        return OutcomeUnknown("answer_lost", service=self._name)
