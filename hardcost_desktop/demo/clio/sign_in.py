"""Clio's OAuth endpoints."""

import hmac
from collections.abc import Sequence
from urllib.parse import urlencode

from flask import Flask, Response, redirect, request
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response as AnyResponse

from hardcost_desktop.demo.clio.answers import answer
from hardcost_desktop.demo.clio.consent import (
    approval_page,
    consent_page,
    declined_page,
    error_page,
)
from hardcost_desktop.demo.clio.grants import Grants, InvalidGrant, Tokens
from hardcost_desktop.demo.clio.records import Records
from hardcost_desktop.demo.clio.refusals import InvalidToken

_APPROVAL = "/oauth/approval"
_ASKED = ("response_type", "client_id", "redirect_uri", "state", "redirect_on_decline")


class SignIn:
    """The authorization server of one registered app.

    Args:
        grants: Where codes and tokens are kept.
        records: Whose firm and user the consent page names.
        client_id: The app's key.
        client_secret: The app's secret.
        redirect_uris: The registered addresses, matched to the letter, port included.
    """

    def __init__(
        self,
        grants: Grants,
        records: Records,
        *,
        client_id: str,
        client_secret: str,
        redirect_uris: Sequence[str],
    ) -> None:
        self._grants = grants
        self._records = records
        self._client_id = client_id
        self._client_secret = client_secret
        self._redirect_uris = tuple(redirect_uris)

    def install(self, app: Flask) -> None:
        """Serve the endpoints under /oauth."""
        app.add_url_rule("/oauth/authorize", view_func=self._ask, methods=["GET"])
        app.add_url_rule("/oauth/authorize", view_func=self._decide, methods=["POST"])
        app.add_url_rule(_APPROVAL, view_func=self._approve, methods=["GET"])
        app.add_url_rule("/oauth/token", view_func=self._token, methods=["POST"])
        app.add_url_rule("/oauth/deauthorize", view_func=self._deauthorize, methods=["POST"])

    def _ask(self) -> Response:
        wrong = self._wrong(request.args)
        if wrong:
            return error_page(wrong)
        user = self._records.users.get(self._grants.user_id) or {}
        asked = {name: request.args[name] for name in _ASKED if name in request.args}
        firm = str(self._records.account.get("name", ""))
        return consent_page(self._client_id, firm, str(user.get("name", "")), asked)

    def _decide(self) -> AnyResponse:
        wrong = self._wrong(request.form)
        if wrong:
            return error_page(wrong)
        address = request.form["redirect_uri"]
        if request.form.get("decision") == "allow":
            return _send(address, {"code": self._grants.issue_code(address)})
        if request.form.get("redirect_on_decline") == "true":
            return _send(address, {"error": "access_denied"})
        return declined_page()

    def _wrong(self, asked: "MultiDict[str, str]") -> str | None:
        if asked.get("client_id") != self._client_id:
            return "Client authentication failed due to unknown client."
        approval = request.host_url.rstrip("/") + _APPROVAL
        if asked.get("redirect_uri") not in {*self._redirect_uris, approval}:
            return "The redirect uri included is not valid."
        if asked.get("response_type") != "code":
            return "The authorization server does not support this response type."
        return None

    def _approve(self) -> Response:
        code = request.args.get("code")
        return approval_page(code) if code else declined_page()

    def _token(self) -> Response:
        form = request.form
        if request.mimetype != "application/x-www-form-urlencoded":
            return _refuse("invalid_request", "The request must be form-encoded.")
        if not self._is_client(form):
            return _refuse("invalid_client", "Client authentication failed.", 401)
        try:
            match form.get("grant_type"):
                case "authorization_code":
                    code, address = form.get("code", ""), form.get("redirect_uri", "")
                    return _hand_out(self._grants.redeem(code, address))
                case "refresh_token":
                    return _hand_out(self._grants.refresh(form.get("refresh_token", "")))
                case _:
                    return _refuse("unsupported_grant_type", "The grant type is not supported.")
        except InvalidGrant:
            return _refuse("invalid_grant", "The provided authorization grant is invalid.")

    def _is_client(self, form: "MultiDict[str, str]") -> bool:
        secret = form.get("client_secret", "").encode()
        known = hmac.compare_digest(secret, self._client_secret.encode())
        return known and form.get("client_id") == self._client_id

    def _deauthorize(self) -> Response:
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        token = request.form.get("token", bearer)
        if bearer != token or not self._grants.deauthorize(token):
            raise InvalidToken
        return answer({})


def _send(address: str, told: dict[str, str]) -> AnyResponse:
    """Redirect the browser to the app; its state is echoed whatever the outcome."""
    if "state" in request.form:
        told = {**told, "state": request.form["state"]}
    return redirect(f"{address}{'&' if '?' in address else '?'}{urlencode(told)}")


def _hand_out(tokens: Tokens) -> Response:
    body: dict[str, object] = {
        "token_type": "bearer",
        "access_token": tokens.access_token,
        "expires_in": tokens.expires_in,
    }
    if tokens.refresh_token is not None:
        body["refresh_token"] = tokens.refresh_token
    response = answer(body)
    response.headers["Cache-Control"] = "no-store"
    return response


def _refuse(error: str, description: str, status: int = 400) -> Response:
    return answer({"error": error, "error_description": description}, status)
