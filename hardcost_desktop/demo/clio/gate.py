"""What every API request passes before it is answered, and what every answer carries."""

import re

from flask import Flask, Response, g, request
from werkzeug.exceptions import NotFound
from werkzeug.sansio.response import Response as AnyResponse

from hardcost_desktop.demo.clio.answers import answer
from hardcost_desktop.demo.clio.budget import Budget
from hardcost_desktop.demo.clio.grants import Grants
from hardcost_desktop.demo.clio.refusals import (
    INVALID_TOKEN_BODY,
    ApiRefusal,
    InvalidToken,
    forbidden,
    gone,
    not_found,
    too_many_requests,
)
from hardcost_desktop.demo.clio.terms import Terms

_API = "/api/v4/"
_GUARDED = (_API, "/oauth/token", "/oauth/deauthorize")
# the web firewall refuses nameless clients, and any that name an address
_REFUSED_CLIENT = re.compile(r"https?://|^python-requests/|^python-urllib|^$", re.IGNORECASE)
_FIREWALL_PAGE = "<html><head><title>403 Forbidden</title></head><body>403 Forbidden</body></html>"
# Clio, minor versions: 4.0.10 is the newest, 4.0.9 what is served when none is asked for
_VERSION = re.compile(r"4\.0\.(\d|10)")
_DEFAULT_VERSION = "4.0.9"
# small endpoints ride with the permission of a larger one
_PERMISSIONS = {
    "users/who_am_i": {"who_am_i"},
    "users": {"users"},
    "contacts": {"contacts"},
    "matters": {"matters"},
    "activities": {"activities"},
    "expense_categories": {"activities", "expense_categories"},
    "settings/billing": {"billing"},
}


class Gate:
    """Firewall, token, rate limit, minor version and permissions of the API."""

    def __init__(self, grants: Grants, budget: Budget, terms: Terms) -> None:
        self._grants = grants
        self._budget = budget
        self._terms = terms

    def install(self, app: Flask) -> None:
        """Stand before every API request of the app, and word its refusals."""
        app.before_request(_pass_firewall)
        app.before_request(self._admit)
        app.after_request(_label)
        app.register_error_handler(ApiRefusal, lambda no: answer(no.body(), no.status))
        app.register_error_handler(InvalidToken, _unauthorized)
        app.register_error_handler(404, _no_such_path)

    def _admit(self) -> None:
        if not request.path.startswith(_API):
            return
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        user_id = self._grants.user_of(token) if scheme.lower() == "bearer" else None
        g.allowance = self._budget.spend(token if user_id is not None else "")
        if user_id is None:
            raise InvalidToken
        if not g.allowance.granted:
            raise too_many_requests()
        g.user_id = user_id
        g.version = request.headers.get("X-API-VERSION", _DEFAULT_VERSION)
        if not _VERSION.fullmatch(g.version):
            raise gone()
        if self._needed() & self._terms.hidden_permissions:
            raise forbidden()

    def _needed(self) -> set[str]:
        path = request.path.removeprefix(_API).removesuffix(".json")
        needed = next(
            (names for part, names in _PERMISSIONS.items() if path.startswith(part)), set()
        )
        reading = request.method in {"GET", "HEAD"}
        return needed if reading else needed | {f"{name}:write" for name in needed}


def _pass_firewall() -> Response | None:
    if not request.path.startswith(_GUARDED):
        return None
    if not _REFUSED_CLIENT.search(request.headers.get("User-Agent", "")):
        return None
    return Response(_FIREWALL_PAGE, 403, content_type="text/html")


def _label(response: Response) -> Response:
    if "allowance" in g:
        response.headers.update(g.allowance.headers())
    if "version" in g and response.status_code < 400:
        response.headers["X-API-VERSION"] = g.version
    return response


def _unauthorized(_: InvalidToken) -> Response:
    refusal = answer(INVALID_TOKEN_BODY, 401)
    refusal.headers["WWW-Authenticate"] = 'Bearer error="invalid_token"'
    return refusal


def _no_such_path(missing: NotFound) -> AnyResponse:
    if request.path.startswith(_API):
        return answer(not_found().body(), 404)
    return missing.get_response()
