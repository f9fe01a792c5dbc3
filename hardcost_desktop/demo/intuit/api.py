"""The accounting API, `/v3/company/{realm}/…`: it can be read, and nothing else."""

from collections.abc import Callable, Mapping

from flask import Blueprint, Response, request

from hardcost_desktop.demo.clock import DemoClock

from .books import Books
from .entities import ENTITIES, Entity
from .grants import ACCOUNTING, Grants
from .queries import Queries
from .receipts import Receipts
from .refusals import (
    GatewayRefusalError,
    ServiceRefusalError,
    invalid_id,
    not_found,
    throttled,
    unauthenticated,
    unauthorized,
    unsupported,
)
from .throttle import Throttle
from .wire import write_json

_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_BY_PATH: Mapping[str, Entity] = {entity.path: entity for entity in ENTITIES.values()}
_TOKEN_SHOWN = 48  # characters of the token in the recorded 401, which is why logs must redact it


class CompanyApi:
    """Checks token, company and pace, then reads the books."""

    def __init__(
        self,
        *,
        books: Mapping[str, Books],
        grants: Grants,
        clock: DemoClock,
        throttle: Throttle,
        queries: Queries,
        receipts: Receipts,
    ) -> None:
        self._books = books
        self._grants = grants
        self._clock = clock
        self._throttle = throttle
        self._queries = queries
        self._receipts = receipts
        self._asks: Mapping[tuple[str, str], Callable[[Books], bytes]] = {
            ("GET", "query"): lambda b: queries.answer(b, request.args.get("query", "")),
            ("POST", "query"): self._answer_posted,
            ("POST", "batch"): lambda b: queries.batch(b, request.get_json(silent=True)),
            ("GET", "cdc"): lambda b: queries.changes(b, request.args),
            ("GET", "preferences"): lambda b: self._only(b, "Preferences"),
        }

    def routes(self) -> Blueprint:
        """Give one route for every method and path below a company."""
        routes = Blueprint("api", __name__)
        for rule in ("/v3/company/<realm_id>/", "/v3/company/<realm_id>/<path:rest>"):
            routes.add_url_rule(rule, "serve", self.serve, methods=_METHODS, strict_slashes=False)
        return routes

    def serve(self, realm_id: str, rest: str = "") -> Response:
        """Answer one request, or refuse it in the dialect of the layer that refuses."""
        try:
            self._guard(realm_id)
            return self._read(self._books[realm_id], rest)
        except ServiceRefusalError as refusal:
            body = write_json(refusal.body(self._clock.now()))
            return Response(body, 400, content_type="application/json")
        except GatewayRefusalError as refusal:
            return self._turn_away(refusal)

    def _guard(self, realm_id: str) -> None:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        standing = self._grants.standing(token if scheme.lower() == "bearer" else "")
        if standing.state == "expired":
            detail = f"Token expired: {token[:_TOKEN_SHOWN]}"
            raise unauthenticated("AuthenticationFailed", detail)
        if standing.state == "refused":
            detail = f"Token invalid: {token[:_TOKEN_SHOWN]}"
            raise unauthenticated("ApplicationAuthenticationFailed", detail)
        granted = standing.realm_id == realm_id and ACCOUNTING in standing.scope.split()
        if not granted or realm_id not in self._books:
            raise unauthorized(realm_id)
        if not self._throttle.admit(realm_id):
            raise throttled()

    def _read(self, books: Books, rest: str) -> Response:
        ask = self._asks.get((request.method, rest))
        if ask is not None:
            return self._enveloped(ask(books))
        match (request.method, *rest.split("/")):
            case ("GET", "download", record_id):
                return self._download(books, record_id)
            case ("GET", "companyinfo", record_id) if record_id == books.realm_id:
                return self._enveloped(self._only(books, "CompanyInfo"))
            case ("GET", path, record_id) if path in _BY_PATH:
                return self._enveloped(self._one(books, _BY_PATH[path], record_id))
        raise unsupported(_operation())

    def _answer_posted(self, books: Books) -> bytes:
        if request.mimetype != "application/text":  # Intuit, data queries
            raise unsupported(_operation())
        return self._queries.answer(books, request.get_data().decode("utf-8", "replace"))

    def _only(self, books: Books, entity: str) -> bytes:
        """Read the one record of an entity of which a company has just one."""
        for record in books.records(entity):
            return self._one(books, ENTITIES[entity], record["Id"])
        raise not_found()

    def _one(self, books: Books, entity: Entity, record_id: str) -> bytes:
        if not record_id.isdecimal():
            raise invalid_id(record_id)
        row = books.row(entity.name, record_id)
        if row is None:
            raise not_found()
        return f'"{entity.name}":'.encode() + self._queries.row_text(books, entity, row)

    def _download(self, books: Books, record_id: str) -> Response:
        row = books.row("Attachable", record_id)
        if row is None or "FileName" not in row.record:
            raise not_found()
        return Response(
            self._receipts.address(books.realm_id, record_id), content_type="text/plain"
        )

    def _enveloped(self, member: bytes) -> Response:
        body = b"{" + member + b',"time":' + write_json(self._queries.time_text()) + b"}"
        answer = Response(body, content_type="application/json;charset=utf-8")
        answer.headers["qbo-version"] = "1988.128"
        return answer

    def _turn_away(self, refusal: GatewayRefusalError) -> Response:
        body = write_json(refusal.body(self._clock.now()))
        answer = Response(body, refusal.status, content_type="application/json")
        if refusal.status == 401:
            answer.headers["WWW-Authenticate"] = 'Bearer realm="Intuit", error="invalid_token"'
        if refusal.status == 429 and self._throttle.retry_after is not None:
            answer.headers["Retry-After"] = str(self._throttle.retry_after)
        return answer


def _operation() -> str:
    """Name the refused operation in the recorded words; a refused write names its method."""
    if request.method != "GET":
        return f"{request.method} {request.path}"
    return f"Could not find resource for relative : {request.path} of full path: {request.base_url}"
