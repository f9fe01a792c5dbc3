"""What a user has granted the app: codes, access tokens and refresh tokens."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from threading import Lock

from hardcost_desktop.demo.clock import DemoClock

# Clio, authorization: a code lives ten minutes and works once
_CODE_LIFETIME = timedelta(minutes=10)
# Clio, FAQ: access tokens of Clio Manage live 30 days
_ACCESS_LIFETIME = timedelta(days=30)


class InvalidGrant(Exception):
    """The code or refresh token is unknown, used, expired, revoked or meant for another address."""


@dataclass(frozen=True, slots=True)
class _Code:
    redirect_uri: str
    user_id: int
    until: datetime


@dataclass(frozen=True, slots=True)
class _Access:
    refresh_token: str
    user_id: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the token endpoint hands out; `refresh_token` is None when the old one stays good."""

    access_token: str
    expires_in: int
    refresh_token: str | None


class Grants:
    """All codes and tokens of one app.

    Attributes:
        user_id: Who sits at the browser and presses Allow; the account owner unless changed.
        rotate_refresh_tokens: Whether a refresh hands out a new refresh token and ends the old one.
            Off, as documented: the old one serves for ever.
        access_lifetime: How long access tokens issued from now on live.
    """

    def __init__(self, clock: DemoClock, chance: Random, user_id: int) -> None:
        self.user_id = user_id
        self.rotate_refresh_tokens = False
        self.access_lifetime = _ACCESS_LIFETIME
        self._clock = clock
        self._chance = chance
        self._lock = Lock()
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, _Access] = {}
        self._refresh: dict[str, int] = {}

    def issue_code(self, redirect_uri: str) -> str:
        """Make a code bound to the address it is sent to."""
        with self._lock:
            until = self._clock.now() + _CODE_LIFETIME
            code = self._word()
            self._codes[code] = _Code(redirect_uri, self.user_id, until)
            return code

    def redeem(self, code: str, redirect_uri: str) -> Tokens:
        """Change a code into tokens.

        Raises:
            InvalidGrant: The code is unknown, used, too old or was sent to another address.
        """
        with self._lock:
            held = self._codes.pop(code, None)
            if held is None or held.until <= self._clock.now():
                raise InvalidGrant
            if held.redirect_uri != redirect_uri:
                raise InvalidGrant
            return self._issue(self._new_refresh(held.user_id), told=True)

    def refresh(self, refresh_token: str) -> Tokens:
        """Give a new access token for a refresh token.

        Raises:
            InvalidGrant: The refresh token is unknown or revoked.
        """
        with self._lock:
            if refresh_token not in self._refresh:
                raise InvalidGrant
            if not self.rotate_refresh_tokens:
                return self._issue(refresh_token, told=False)
            return self._issue(self._new_refresh(self._refresh.pop(refresh_token)), told=True)

    def issue_tokens(self) -> Tokens:
        """Connect without a browser, for scenarios that start after the sign-in."""
        with self._lock:
            return self._issue(self._new_refresh(self.user_id), told=True)

    def user_of(self, access_token: str) -> int | None:
        """Tell whose living access token this is; None when it is none."""
        with self._lock:
            held = self._access.get(access_token)
            return held.user_id if held and held.until > self._clock.now() else None

    def deauthorize(self, access_token: str) -> bool:
        """End the grant an access token belongs to; tell whether there was one."""
        with self._lock:
            held = self._access.get(access_token)
            if held is None:
                return False
            self._refresh.pop(held.refresh_token, None)
            self._end(lambda access: access.refresh_token == held.refresh_token)
            return True

    def expire_access_tokens(self) -> None:
        """Make every access token expire now; refresh tokens stay good."""
        with self._lock:
            now = self._clock.now()
            self._access = {word: replace(held, until=now) for word, held in self._access.items()}

    def revoke_all(self) -> None:
        """End every grant, as when the user removes the app in Clio."""
        with self._lock:
            self._codes.clear()
            self._access.clear()
            self._refresh.clear()

    def _end(self, belongs: Callable[[_Access], bool]) -> None:
        self._access = {word: held for word, held in self._access.items() if not belongs(held)}

    def _new_refresh(self, user_id: int) -> str:
        word = self._word()
        self._refresh[word] = user_id
        return word

    def _issue(self, refresh_token: str, *, told: bool) -> Tokens:
        access_token, lifetime = self._word(), self.access_lifetime
        user_id = self._refresh[refresh_token]
        self._access[access_token] = _Access(refresh_token, user_id, self._clock.now() + lifetime)
        seconds = int(lifetime.total_seconds())
        return Tokens(access_token, seconds, refresh_token if told else None)

    def _word(self) -> str:
        return f"{self._chance.getrandbits(160):040x}"
