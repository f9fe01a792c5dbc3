"""Requests with an access token: refused once, it is renewed once; refused again, a person must sign in."""

from collections.abc import Callable
from http import HTTPStatus

from hardcost_desktop.gateways.answers import Answer
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.sending import Parameters


def bearer(token: str) -> dict[str, str]:
    """Give the headers of a signed-in request."""
    return {"Authorization": f"Bearer {token}", "Accept": "application/json"}


def send_signed(access: AccessTokens, send: Callable[[dict[str, str]], Answer]) -> Answer:
    """Send a request that may be sent twice; an answer 401 that comes back is the second, to a fresh token.

    Raises:
        NeedsSignIn: There is no living refresh token.
        TemporaryTrouble: No answer came.
        Cancelled: Someone stopped the waiting.
    """
    token = access.token()
    answer = send(bearer(token))
    if answer.status != HTTPStatus.UNAUTHORIZED:
        return answer
    access.mark_stale(token)
    return send(bearer(access.token()))


class SignedReads:
    """Can send GET and nothing else: of the door it keeps that one method."""

    __slots__ = ("_access", "_get")

    def __init__(self, door: HttpDoor, access: AccessTokens) -> None:
        self._get = door.get
        self._access = access

    def get(self, url: str, params: Parameters | None = None) -> Answer:
        """Read something; raises what `send_signed` does."""
        return send_signed(self._access, lambda headers: self._get(url, headers, params))
