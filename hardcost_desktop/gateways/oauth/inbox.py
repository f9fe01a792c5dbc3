"""Where answers arrive, by whatever way: the first valid one ends the sign-in, all else changes nothing."""

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from threading import Condition

from hardcost_desktop.errors import Cancelled, HardcostError, NeedsSignIn, Service, UsageTrouble
from hardcost_desktop.gateways.answers import SERVICE_NAMES
from hardcost_desktop.gateways.oauth import landing
from hardcost_desktop.gateways.oauth.callbacks import Callback, judge, state_matches
from hardcost_desktop.gateways.oauth.landing import Page
from hardcost_desktop.gateways.oauth.pasted import parse_pasted

FIVE_MINUTES = timedelta(minutes=5)
"""For a person to sign in. A redirect address the service does not know never comes back at all."""

_GLANCE = 0.1
"""Seconds between two looks at whether someone cancelled."""

_SETTLING = 1.0
"""Seconds a paste waits for the state to be named: the prompt can be quicker than the wait."""

_MOST_EARLY = 8
"""Requests kept until the state is known; a sign-in has one."""


class Inbox:
    """Judges callbacks against the state, which can be used once."""

    def __init__(self, service: Service) -> None:
        self._service: Service = service
        self._changed = Condition()
        self._state: str | None = None
        self._early: list[Mapping[str, str]] = []
        self._outcome: Callback | HardcostError | None = None

    def expect(self, state: str) -> None:
        """Name the state of the sign-in under way, and judge what came before it was named.

        A browser started by this program may be done before the program waits for it.
        """
        with self._changed:
            self._state = state
            for parameters in self._early:
                self._judge(parameters)
            self._early.clear()
            self._changed.notify_all()

    def wait(
        self,
        state: str,
        timeout: timedelta = FIVE_MINUTES,
        cancel_requested: Callable[[], bool] = lambda: False,
    ) -> Callback:
        """Wait for the answer that carries this state. Answers with another one change nothing.

        Args:
            state: Unguessable, used for this sign-in only.
            timeout: How long at most.
            cancel_requested: Asked ten times a second.

        Raises:
            NeedsSignIn: `sign_in_denied`, `sign_in_refused` or `sign_in_timed_out`.
            Cancelled: Someone asked to stop.
        """
        self.expect(state)
        until = time.monotonic() + timeout.total_seconds()
        while time.monotonic() < until:
            if cancel_requested():
                raise Cancelled
            callback = self.take(_GLANCE)
            if callback is not None:
                return callback
        name = SERVICE_NAMES[self._service]
        raise NeedsSignIn(self._service, "sign_in_timed_out", service=name)

    def offer(self, parameters: Mapping[str, str]) -> Page:
        """Take what a browser brought; gives the page to show it."""
        with self._changed:
            if self._outcome is not None:
                return landing.page("used")
            if self._state is None:
                if len(self._early) < _MOST_EARLY:
                    self._early.append(parameters)
                return landing.page("arrived")
            return self._judge(parameters)

    def paste(self, text: str) -> None:
        """Take what a person copied out of the browser; without effect once there is an answer.

        Raises:
            UsageTrouble: It is no answer to this sign-in, and the wait goes on.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._state is not None, _SETTLING)
            if self._outcome is not None:
                return
            if self._state is None:
                raise UsageTrouble("pasted_foreign", service=SERVICE_NAMES[self._service])
            try:
                self._settle(parse_pasted(text, self._state, self._service))
            except NeedsSignIn as declined:
                self._settle(declined)

    def take(self, seconds: float) -> Callback | None:
        """Wait so long for the outcome; None when there is none yet.

        Raises:
            NeedsSignIn: The sign-in was declined.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._outcome is not None, seconds)
            if isinstance(self._outcome, HardcostError):
                raise self._outcome
            return self._outcome

    def _judge(self, parameters: Mapping[str, str]) -> Page:
        if self._outcome is not None:
            return landing.page("used")
        if self._state is None or not state_matches(parameters, self._state):
            return landing.page("stranger")
        outcome = judge(parameters, self._service)
        if outcome is None:
            return landing.page("stranger")
        self._settle(outcome)
        name = SERVICE_NAMES[self._service]
        said = "approved" if isinstance(outcome, Callback) else "declined"
        return landing.page(said, service=name)

    def _settle(self, outcome: Callback | HardcostError) -> None:
        self._outcome = outcome
        self._changed.notify_all()
