"""The token and revocation endpoints: for the app itself, never for a browser."""

from base64 import b64decode
from datetime import datetime, timedelta
from hmac import compare_digest

from flask import Blueprint, Response, jsonify, request

from hardcost_desktop.demo.clock import DemoClock

from .grants import ACCESS_LIFE, Grants, InvalidGrantError, Issued

REFRESH_LIFE = timedelta(seconds=8_726_400)
"""What Intuit's answers say of a refresh token: 101 days, though it promises 100."""
HARD_EXPIRY_OPT_IN = "x-include-refresh-token-hard-expires-in"
"""The request header that asks for the absolute end of the consent (Intuit's SDKs, since 2026)."""


class TokenDesk:
    """Hands out and takes back tokens against the app's own id and secret."""

    def __init__(
        self, *, client_id: str, client_secret: str, grants: Grants, clock: DemoClock
    ) -> None:
        self._pair = f"{client_id}:{client_secret}".encode()
        self._grants = grants
        self._clock = clock

    def routes(self) -> Blueprint:
        """Give the routes of the token and the revocation endpoint."""
        routes = Blueprint("tokens", __name__)
        routes.add_url_rule("/oauth2/v1/tokens/bearer", "issue", self.issue, methods=["POST"])
        routes.add_url_rule("/v2/oauth2/tokens/revoke", "revoke", self.revoke, methods=["POST"])
        return routes

    def issue(self) -> Response:
        """Answer a code exchange or a refresh."""
        if not self._is_the_app():
            return _refuse("invalid_client", 401)
        if request.mimetype != "application/x-www-form-urlencoded":
            return _refuse("invalid_request", 400)
        try:
            return self._serve(request.form.get("grant_type", ""))
        except InvalidGrantError as error:
            return _refuse("invalid_grant", 400, str(error))

    def revoke(self) -> Response:
        """End a consent; the token comes as JSON or as a form field."""
        if not self._is_the_app():
            return _refuse("invalid_client", 401)
        fields = request.get_json() if request.is_json else request.form
        token = fields.get("token") if hasattr(fields, "get") else None
        if not isinstance(token, str) or not self._grants.revoke(token):
            return _refuse("invalid_request", 400)
        return Response(status=200)

    def _serve(self, grant_type: str) -> Response:
        form = request.form
        if grant_type == "authorization_code" and {"code", "redirect_uri"} <= form.keys():
            issued = self._grants.exchange(form["code"], redirect_uri=form["redirect_uri"])
        elif grant_type == "refresh_token" and "refresh_token" in form:
            issued = self._grants.refresh(form["refresh_token"])
        elif grant_type in {"", "authorization_code", "refresh_token"}:
            return _refuse("invalid_request", 400)
        else:
            return _refuse("unsupported_grant_type", 400)
        return _unstored(jsonify(_answer(issued, self._clock.now())))

    def _is_the_app(self) -> bool:
        scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
        try:
            given = b64decode(encoded, validate=True)
        except ValueError:
            return False
        return scheme.lower() == "basic" and compare_digest(given, self._pair)


def _answer(issued: Issued, now: datetime) -> dict[str, object]:
    left = issued.ends_at - now
    answer: dict[str, object] = {
        "token_type": "bearer",
        "access_token": issued.access_token,
        "expires_in": int(ACCESS_LIFE.total_seconds()),
        "refresh_token": issued.refresh_token,
        "x_refresh_token_expires_in": int(min(REFRESH_LIFE, left).total_seconds()),
    }
    if request.headers.get(HARD_EXPIRY_OPT_IN, "").lower() == "true":
        answer["x_refresh_token_hard_expires_in"] = int(left.total_seconds())
    return answer


def _refuse(error: str, status: int, description: str | None = None) -> Response:
    body = {"error": error}
    if description:
        body["error_description"] = description
    answer = jsonify(body)
    answer.status_code = status
    return _unstored(answer)


def _unstored(answer: Response) -> Response:
    answer.headers["cache-control"] = "no-cache, no-store"
    return answer
