"""Where browser requests arrive: the first valid answer ends the sign-in, everything else changes nothing."""

from collections.abc import Mapping
from threading import Condition

from hardcost_desktop.errors import HardcostError, Service
from hardcost_desktop.gateways.answers import SERVICE_NAMES
from hardcost_desktop.gateways.oauth import landing
from hardcost_desktop.gateways.oauth.callbacks import Callback, judge, state_matches
from hardcost_desktop.gateways.oauth.landing import Page

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

    def offer(self, parameters: Mapping[str, str]) -> Page:
        """Take what a browser brought; gives the page to show it."""
        with self._changed:
            if self._outcome is not None:
                return landing.USED
            if self._state is None:
                if len(self._early) < _MOST_EARLY:
                    self._early.append(parameters)
                return landing.ARRIVED
            return self._judge(parameters)

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
            return landing.USED
        if self._state is None or not state_matches(parameters, self._state):
            return landing.STRANGER
        outcome = judge(parameters, self._service)
        if outcome is None:
            return landing.STRANGER
        self._outcome = outcome
        self._changed.notify_all()
        name = SERVICE_NAMES[self._service]
        return landing.approved(name) if isinstance(outcome, Callback) else landing.declined(name)
