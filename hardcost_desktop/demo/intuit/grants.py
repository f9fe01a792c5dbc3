"""What Intuit's authorization server remembers: codes, consents and tokens."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import RLock
from typing import Literal

from hardcost_desktop.demo.clock import DemoClock

from .lineage import ROTATION, Lineage
from .tokens import TokenMint

ACCOUNTING = "com.intuit.quickbooks.accounting"
ACCESS_LIFE = timedelta(seconds=3600)
"""Intuit, OAuth FAQ: access tokens live one hour."""
CODE_LIFE = timedelta(minutes=10)
"""Intuit states none; the longest RFC 6749 (4.1.2) recommends."""


class InvalidGrantError(Exception):
    """The code or refresh token is unknown, used, expired or revoked; its text is Intuit's."""


@dataclass(frozen=True, slots=True)
class Issued:
    """Tokens as just handed out, with the instant after which only a new consent helps."""

    access_token: str
    refresh_token: str
    scope: str
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What an access token is worth now."""

    state: Literal["live", "expired", "refused"]
    realm_id: str = ""
    scope: str = ""


@dataclass(slots=True)
class _Code:
    realm_id: str
    redirect_uri: str
    scope: str
    expires_at: datetime
    spent_on: Lineage | None = None


class Grants:
    """The OAuth state of one pretend Intuit; safe to use from several threads.

    Attributes:
        code_life: How long an authorization code can be exchanged.
        rotate_always: Give a new refresh token with every refresh, not once a day.
        previous_lives: How long a replaced refresh token still works.
    """

    def __init__(self, *, clock: DemoClock, mint: TokenMint) -> None:
        self.code_life = CODE_LIFE
        self.rotate_always = False
        self.previous_lives = ROTATION
        self._clock = clock
        self._mint = mint
        self._lock = RLock()
        self._codes: dict[str, _Code] = {}
        self._by_refresh: dict[str, Lineage] = {}
        self._by_access: dict[str, tuple[Lineage, datetime]] = {}

    def issue_code(self, *, realm_id: str, redirect_uri: str, scope: str = ACCOUNTING) -> str:
        """Make the code a person's consent sends back."""
        with self._lock:
            code = self._mint.code()
            expires_at = self._clock.now() + self.code_life
            self._codes[code] = _Code(realm_id, redirect_uri, scope, expires_at)
            return code

    def exchange(self, code: str, *, redirect_uri: str) -> Issued:
        """Turn a code into tokens, once.

        Raises:
            InvalidGrantError: Unknown, late, for another redirect URI, or used before; in the last
                case the tokens it gave are revoked too, since Intuit takes reuse for theft.
        """
        with self._lock:
            now = self._clock.now()
            known = self._codes.get(code)
            if known is None:
                raise InvalidGrantError("Token invalid")
            if known.spent_on is not None:
                known.spent_on.revoked = True
                raise InvalidGrantError("Token invalid")
            if now >= known.expires_at or redirect_uri != known.redirect_uri:
                raise InvalidGrantError("Token invalid")
            known.spent_on = self._begin(known.realm_id, known.scope, now)
            return self._issue(known.spent_on, now)

    def refresh(self, value: str) -> Issued:
        """Give a new access token, and the refresh token to keep from now on.

        Raises:
            InvalidGrantError: The value is unknown, replaced too long ago, expired or revoked.
        """
        with self._lock:
            now = self._clock.now()
            lineage = self._by_refresh.get(value)
            if lineage is None or not lineage.accepts(value, now):
                raise InvalidGrantError("Incorrect or invalid refresh token")
            if self.rotate_always or now - lineage.minted_at > ROTATION:
                successor = self._mint.refresh(now)
                lineage.rotate(successor, now, previous_lives=self.previous_lives)
                self._by_refresh[successor] = lineage
            return self._issue(lineage, now)

    def connect(self, realm_id: str, *, scope: str = ACCOUNTING) -> Issued:
        """Give tokens for a company as if a person had just consented in the browser."""
        with self._lock:
            now = self._clock.now()
            return self._issue(self._begin(realm_id, scope, now), now)

    def revoke(self, value: str) -> bool:
        """End the consent this access or refresh token belongs to; False if it is unknown."""
        with self._lock:
            lineage = self._by_refresh.get(value)
            if lineage is None and value in self._by_access:
                lineage = self._by_access[value][0]
            if lineage is None:
                return False
            lineage.revoked = True
            return True

    def standing(self, access_token: str) -> Standing:
        """Tell what an access token is worth at this instant."""
        with self._lock:
            known = self._by_access.get(access_token)
            if known is None or known[0].revoked:
                return Standing("refused")
            lineage, expires_at = known
            state: Literal["live", "expired"] = (
                "live" if self._clock.now() < expires_at else "expired"
            )
            return Standing(state, lineage.realm_id, lineage.scope)

    def expire_access_tokens(self) -> None:
        """End every access token now, and no refresh token."""
        with self._lock:
            now = self._clock.now()
            for token, (lineage, _) in self._by_access.items():
                self._by_access[token] = (lineage, now)

    def revoke_all(self, realm_id: str | None = None) -> None:
        """Disconnect the app in one company, or in all, as its administrator can."""
        with self._lock:
            for lineage in self._by_refresh.values():
                if realm_id in {None, lineage.realm_id}:
                    lineage.revoked = True

    def _begin(self, realm_id: str, scope: str, now: datetime) -> Lineage:
        lineage = Lineage(realm_id, scope, now, self._mint.refresh(now), now, now)
        self._by_refresh[lineage.refresh_token] = lineage
        return lineage

    def _issue(self, lineage: Lineage, now: datetime) -> Issued:
        lineage.used_at = now
        access_token = self._mint.access()
        self._by_access[access_token] = (lineage, now + ACCESS_LIFE)
        return Issued(access_token, lineage.refresh_token, lineage.scope, lineage.ends_at())
