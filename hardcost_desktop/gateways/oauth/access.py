"""The access token in memory, and its renewal: one at a time across threads and processes."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from threading import Lock

from hardcost_desktop.errors import NeedsSignIn, Service
from hardcost_desktop.gateways.answers import SERVICE_NAMES
from hardcost_desktop.gateways.oauth.tokens import Tokens

_log = logging.getLogger(__name__)

EARLY = timedelta(minutes=5)
"""Renewed this long before its end, so that a token does not die on its way; halfway, if it lives shorter."""


class AccessTokens:
    """Gives a living access token, renewing it when it must.

    QuickBooks replaces the refresh token about once a day and the one before dies (Intuit, OAuth FAQ): the new
    one is stored before the new access token is used, so that a crash in between loses nothing.
    """

    def __init__(
        self,
        service: Service,
        *,
        refresh: Callable[[str], Tokens],
        load: Callable[[], str | None],
        store: Callable[[str], None],
        exclusive: Callable[[], AbstractContextManager[object]],
        clock: Callable[[], datetime],
        tokens: Tokens | None = None,
        renewed: Callable[[Tokens], None] = lambda _: None,
    ) -> None:
        """Take its parts.

        Args:
            service: Whose tokens.
            refresh: Exchanges a refresh token; raises NeedsSignIn `sign_in_expired` when it is dead.
            load: Reads the stored refresh token, None when there is none.
            store: Stores one durably.
            exclusive: Makes a context that one process holds at a time.
            clock: The present instant, aware UTC.
            tokens: From a sign-in that just happened; its refresh token is stored already.
            renewed: Told after each renewal, for the dates the sign-in ends; must not raise.
        """
        self._service: Service = service
        self._refresh = refresh
        self._load = load
        self._store = store
        self._exclusive = exclusive
        self._clock = clock
        self._tell = renewed
        self._lock = Lock()
        self._tokens: Tokens | None = None
        self._renew_at = clock()
        self._unstored: Tokens | None = None
        if tokens is not None:
            self._adopt(tokens)

    @property
    def tokens(self) -> Tokens | None:
        """The tokens in use, for the dates they end; None before the first renewal."""
        return self._tokens

    def token(self) -> str:
        """Give a living access token.

        Raises:
            NeedsSignIn: The refresh token is missing or dead.
            TemporaryTrouble: The service cannot be reached.
            LocalTrouble: The key store failed.
        """
        with self._lock:
            if self._tokens is None or self._clock() >= self._renew_at:
                with self._exclusive():
                    renewed = self._renewed()
                self._adopt(renewed)
                self._tell(renewed)
            assert self._tokens is not None
            return self._tokens.access

    def mark_stale(self, token: str) -> None:
        """Note that the service refused a token; the next call renews it, unless another thread already has."""
        with self._lock:
            if self._tokens is not None and self._tokens.access == token:
                self._tokens = None

    def _renewed(self) -> Tokens:
        """Get new tokens and store a rotated refresh token before anyone sees them."""
        if self._unstored is None:
            stored = self._load()
            if not stored:
                raise NeedsSignIn(
                    self._service, "not_connected", service=SERVICE_NAMES[self._service]
                )
            tokens = self._exchange(stored)
            if tokens.refresh == stored:
                return tokens
            self._unstored = tokens
        tokens = self._unstored
        self._store(tokens.refresh)
        self._unstored = None
        return tokens

    def _exchange(self, stored: str) -> Tokens:
        """Use the stored refresh token; if it is dead, another process may have stored its successor."""
        try:
            return self._refresh(stored)
        except NeedsSignIn as dead:
            successor = self._load()
            if dead.code != "sign_in_expired" or not successor or successor == stored:
                raise
            _log.info("%s: the refresh token had been replaced meanwhile", self._service)
            return self._refresh(successor)

    def _adopt(self, tokens: Tokens) -> None:
        now = self._clock()
        self._tokens = tokens
        self._renew_at = tokens.expires_at - min(EARLY, (tokens.expires_at - now) / 2)
