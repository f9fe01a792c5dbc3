"""The pretend QuickBooks Online as one WSGI app."""

from collections.abc import Mapping, Sequence

from flask import Flask, Response, request

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.model import Firm
from hardcost_desktop.demo.switches import Switches

from .api import CompanyApi
from .authorize import AuthorizePage
from .books import Books
from .discovery import Discovery
from .grants import Grants
from .queries import Queries, Quirks
from .receipts import Receipts
from .redirects import check_redirect_uri
from .throttle import Throttle
from .token_desk import TokenDesk
from .tokens import TokenMint


class IntuitService:
    """Intuit's sign-in, the accounting API and the file store, all on one port.

    Attributes:
        origin: Public address such as `http://127.0.0.1:8080`, set by the server once it listens;
            until then each answer names the host it was asked by.
        switches: Faults to arm, and the journal of requests.
        books: The live books by realm id.
        grants: The OAuth state: codes, consents, tokens.
        throttle: The request limits.
        quirks: Oddities of the query endpoint.
    """

    def __init__(
        self,
        *,
        companies: Sequence[Firm],
        clock: DemoClock,
        client_id: str,
        client_secret: str,
        redirect_uris: Sequence[str],
        production: bool = False,
        latency_ms: int = 0,
        seed: int = 0,
    ) -> None:
        """Fill the service.

        Raises:
            ValueError: A redirect URI that Intuit's portal would refuse for these keys.
        """
        for uri in redirect_uris:
            check_redirect_uri(uri, production=production)
        self.origin = ""
        self.switches = Switches(latency_ms=latency_ms)
        self.books: Mapping[str, Books] = {firm.realm_id: Books(firm, clock) for firm in companies}
        # Two environments with one seed must not accept each other's tokens.
        self._mint = TokenMint(f"{seed} {client_id}")
        self.grants = Grants(clock=clock, mint=self._mint)
        self.throttle = Throttle()
        self.quirks = Quirks()
        self._clock = clock
        self._client_id = client_id
        self._client_secret = client_secret
        self._redirect_uris = tuple(redirect_uris)

    def app(self) -> Flask:
        """Build the WSGI app."""
        app = Flask("hardcost_demo_intuit", static_folder=None)
        self.switches.install(app)
        app.after_request(self._mark)
        for part in (*self._sign_in_parts(), *self._company_parts()):
            app.register_blueprint(part.routes())
        return app

    def _sign_in_parts(self) -> tuple[Discovery, AuthorizePage, TokenDesk]:
        return (
            Discovery(origin=self._public_origin, grants=self.grants),
            AuthorizePage(
                client_id=self._client_id,
                redirect_uris=self._redirect_uris,
                companies=[(books.realm_id, books.name) for books in self.books.values()],
                grants=self.grants,
                mint=self._mint,
            ),
            TokenDesk(
                client_id=self._client_id,
                client_secret=self._client_secret,
                grants=self.grants,
                clock=self._clock,
            ),
        )

    def _company_parts(self) -> tuple[CompanyApi, Receipts]:
        receipts = Receipts(origin=self._public_origin, clock=self._clock, key=self._mint.request())
        api = CompanyApi(
            books=self.books,
            grants=self.grants,
            clock=self._clock,
            throttle=self.throttle,
            queries=Queries(clock=self._clock, receipts=receipts, quirks=self.quirks),
            receipts=receipts,
        )
        return api, receipts

    def _mark(self, answer: Response) -> Response:
        answer.headers.setdefault("intuit_tid", self._mint.trace(self._clock.now()))
        return answer

    def _public_origin(self) -> str:
        return self.origin or request.host_url.rstrip("/")
