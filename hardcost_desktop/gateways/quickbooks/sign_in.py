"""Signing in to QuickBooks Online, over Intuit's own library kept on a short lead."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import requests
from intuitlib.enums import Scopes

from hardcost_desktop.errors import Cancelled, RefusedByService, TemporaryTrouble
from hardcost_desktop.gateways.http import Wait, utc_now
from hardcost_desktop.gateways.oauth.callbacks import is_realm_id
from hardcost_desktop.gateways.oauth.tokens import Tokens
from hardcost_desktop.gateways.quickbooks.auth_client import GuardedAuthClient
from hardcost_desktop.gateways.quickbooks.auth_faults import translated
from hardcost_desktop.gateways.quickbooks.auth_tokens import check_endpoints, read_tokens
from hardcost_desktop.gateways.retry import Action, RetryBounds
from hardcost_desktop.gateways.sending import Limits

_Result = TypeVar("_Result")

_PASSING = frozenset({"unreachable", "service_failing"})
"""Troubles that a second try a moment later may not meet again."""


class QuickBooksSignIn:
    """What there is to do with Intuit's sign-in. Nothing is sent before one of its methods is called."""

    def __init__(
        self,
        *,
        discovery_url: str,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        wait: Wait,
        clock: Callable[[], datetime] = utc_now,
        limits: Limits | None = None,
        bounds: RetryBounds | None = None,
    ) -> None:
        self._settings = {
            "client_id": client_id,
            "client_secret": client_secret,
            "redirect_uri": redirect_uri,
            "environment": discovery_url,  # the library uses an address given here as it is
        }
        self._wait = wait
        self._clock = clock
        self._limits = limits or Limits()
        self._bounds = bounds or RetryBounds()
        self._discovered: requests.Response | None = None

    def authorization_url(self, state: str) -> str:
        """Give the address of Intuit's consent page.

        Args:
            state: Unguessable, used for this sign-in only; the library's own is neither.

        Raises:
            TemporaryTrouble: Intuit cannot be reached.
            RefusedByService: Its discovery document is unreadable.
        """
        with self._client() as client:
            return str(client.get_authorization_url([Scopes.ACCOUNTING], state_token=state))

    def exchange(self, code: str, realm_id: str | None) -> Tokens:
        """Exchange the code of an approved sign-in, once: Intuit takes a second try for theft and ends both.

        Raises:
            NeedsSignIn: The code or the app's key is refused.
            RefusedByService: The company id is none, or the answer unreadable.
            TemporaryTrouble: No answer came.
        """
        if realm_id is None or not is_realm_id(realm_id):
            raise RefusedByService("quickbooks_realm_invalid")
        with self._client() as client, translated("exchange"):
            client.get_bearer_token(code, realm_id=realm_id)
            return read_tokens(client, self._clock())

    def refresh(self, refresh_token: str) -> Tokens:
        """Get a new access token, and about once a day a new refresh token.

        Raises:
            NeedsSignIn: The refresh token is dead (`sign_in_expired`) or the app's key refused.
            RefusedByService: The answer is unreadable.
            TemporaryTrouble: No answer came.
        """
        return self._persist(lambda: self._refresh_once(refresh_token))

    def revoke(self, token: str) -> None:
        """End the connection at Intuit's side; whoever calls this forgets the tokens in any case.

        Raises:
            NeedsSignIn, RefusedByService, TemporaryTrouble: As with `refresh`.
        """
        with self._client() as client, translated("revoke"):
            client.revoke(token)

    def _refresh_once(self, refresh_token: str) -> Tokens:
        with self._discover() as client, translated("refresh"):
            client.refresh(refresh_token)
            return read_tokens(client, self._clock())

    def _client(self) -> GuardedAuthClient:
        """Make a client for one operation, fetching the discovery document if this is the first."""
        return self._persist(self._discover)

    def _discover(self) -> GuardedAuthClient:
        with translated("discovery"):
            client = GuardedAuthClient(
                limits=self._limits, discovered=self._discovered, **self._settings
            )
            check_endpoints(client, self._settings["environment"])
        self._discovered = client.discovered
        return client

    def _persist(self, attempt: Callable[[], _Result]) -> _Result:
        """Try discovery or refresh a few times. The exchange of a code never comes through here."""
        number = 1
        while True:
            try:
                return attempt()
            except TemporaryTrouble as trouble:
                pause = self._bounds.pause(Action.AGAIN, number, None, 1.0)
                if trouble.code not in _PASSING or number >= self._bounds.attempts:
                    raise
            if self._wait(pause):
                raise Cancelled
            number += 1
