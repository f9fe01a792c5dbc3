"""Signing in to Clio Manage: three plain requests (Clio, authorization)."""

from datetime import timedelta
from http import HTTPStatus
from typing import Literal
from urllib.parse import urlencode

import msgspec

from hardcost_desktop.decoding import decode
from hardcost_desktop.errors import (
    HardcostError,
    NeedsSignIn,
    OutcomeUnknown,
    RefusedByService,
    TemporaryTrouble,
)
from hardcost_desktop.gateways.answers import SERVICE_NAMES, Answer
from hardcost_desktop.gateways.clio.faults import common_trouble
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.tokens import Tokens
from hardcost_desktop.gateways.redaction import plain
from hardcost_desktop.gateways.signed_in import bearer

Step = Literal["exchange", "refresh", "revoke"]

_NAME = SERVICE_NAMES["clio"]
_FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


class _Granted(msgspec.Struct):
    """RFC 6749, 5.1. Clio's refresh gives no new refresh token, as the old one goes on living."""

    access_token: str
    expires_in: float
    refresh_token: str | None = None


class _Refusal(msgspec.Struct):
    """RFC 6749, 5.2."""

    error: str = ""


class ClioSignIn:
    """What there is to do with Clio's sign-in."""

    def __init__(
        self, door: HttpDoor, *, url: str, client_id: str, client_secret: str, redirect_uri: str
    ) -> None:
        self._door = door
        self._oauth = f"{url.rstrip('/')}/oauth"
        self._client_id = client_id
        self._client_secret = client_secret
        self._redirect_uri = redirect_uri

    def authorization_url(self, state: str) -> str:
        """Give the address of Clio's consent page; there are no scopes, the app itself has permissions.

        Args:
            state: Unguessable, used for this sign-in only.
        """
        asked = {
            "response_type": "code",
            "client_id": self._client_id,
            "redirect_uri": self._redirect_uri,
            "state": state,
            "redirect_on_decline": "true",  # else a decline ends on a page of Clio's and is never heard of
        }
        return f"{self._oauth}/authorize?{urlencode(asked)}"

    def exchange(self, code: str, realm_id: str | None = None) -> Tokens:
        """Exchange the code of an approved sign-in, which lives for ten minutes and once.

        Args:
            code: From the callback.
            realm_id: Always None here: an answer that names a QuickBooks company is not Clio's.

        Raises:
            NeedsSignIn: The code or the app's key is refused.
            RefusedByService: The answer is unreadable.
            TemporaryTrouble: No answer came.
        """
        if realm_id is not None:
            raise RefusedByService("sign_in_unreadable", service=_NAME)
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._redirect_uri,
        }
        return self._granted(form, "exchange", refresh_token=None)

    def refresh(self, refresh_token: str) -> Tokens:
        """Get a new access token.

        Raises:
            NeedsSignIn: The refresh token was revoked (`sign_in_expired`) or the app's key refused.
            RefusedByService: The answer is unreadable.
            TemporaryTrouble: No answer came.
        """
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self._granted(form, "refresh", refresh_token=refresh_token)

    def revoke(self, token: str) -> None:
        """End the connection at Clio's side.

        Args:
            token: A living access token.

        Raises:
            NeedsSignIn, RefusedByService, TemporaryTrouble: As with `refresh`.
        """
        answer = self._post("deauthorize", {"token": token}, {**_FORM, **bearer(token)})
        if not answer.ok:
            raise self._refused(answer, "revoke")

    def _granted(self, form: dict[str, str], step: Step, *, refresh_token: str | None) -> Tokens:
        key = {"client_id": self._client_id, "client_secret": self._client_secret}
        answer = self._post("token", {**form, **key}, _FORM)
        if answer.status != HTTPStatus.OK:
            raise self._refused(answer, step)
        try:
            granted = decode(answer.body, _Granted)
            expires_at = self._door.clock() + timedelta(seconds=granted.expires_in)
        except (msgspec.MsgspecError, OverflowError):
            raise _unreadable(answer) from None
        refresh = granted.refresh_token or refresh_token
        if not refresh or not granted.access_token or granted.expires_in <= 0:
            raise _unreadable(answer)
        return Tokens(granted.access_token, refresh, expires_at)

    def _post(self, path: str, form: dict[str, str], headers: dict[str, str]) -> Answer:
        try:
            return self._door.post(f"{self._oauth}/{path}", headers, urlencode(form).encode())
        except OutcomeUnknown:
            raise TemporaryTrouble("unreachable", service=_NAME) from None

    def _refused(self, answer: Answer, step: Step) -> HardcostError:
        passing = (
            answer.status == HTTPStatus.TOO_MANY_REQUESTS
            or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
        )
        if passing or (answer.status == HTTPStatus.FORBIDDEN and answer.html):
            return common_trouble(answer, self._door.clock())
        reason = _reason(answer.body)
        if reason == "invalid_client":
            return NeedsSignIn("clio", "client_refused", service=_NAME)
        if reason == "invalid_grant" and step == "exchange":
            return NeedsSignIn("clio", "code_refused", service=_NAME)
        if reason in {"invalid_grant", "invalid_token"}:
            return NeedsSignIn("clio", "sign_in_expired", service=_NAME)
        return _outright(answer, step, plain(reason) or "-")


def _outright(answer: Answer, step: Step, reason: str) -> RefusedByService:
    tid, status = answer.request_id, answer.status
    if step == "revoke":
        return RefusedByService(
            "sign_out_refused", request_id=tid, service=_NAME, status=status, reason=reason
        )
    return RefusedByService(
        "sign_in_failed", request_id=tid, service=_NAME, status=status, reason=reason
    )


def _unreadable(answer: Answer) -> RefusedByService:
    return RefusedByService("sign_in_unreadable", request_id=answer.request_id, service=_NAME)


def _reason(body: bytes) -> str:
    try:
        return decode(body, _Refusal).error
    except msgspec.MsgspecError:
        return ""
