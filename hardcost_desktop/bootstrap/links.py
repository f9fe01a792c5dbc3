"""One firm's links to the two services: doors, access tokens, and what connecting needs of them."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, nullcontext
from datetime import UTC, datetime

from hardcost_desktop.domain.books import Company
from hardcost_desktop.domain.connection import ClioConnection, QuickBooksConnection, SignInEnds
from hardcost_desktop.domain.directory import ClioAccount
from hardcost_desktop.errors import RefusedByService, Service
from hardcost_desktop.gateways.clio.gateway import ClioGateway
from hardcost_desktop.gateways.clio.sign_in import ClioSignIn
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.oauth.tokens import Tokens
from hardcost_desktop.gateways.pacing import BudgetPace, SteadyPace
from hardcost_desktop.gateways.quickbooks.reader import QuickBooksReader
from hardcost_desktop.gateways.quickbooks.sign_in import QuickBooksSignIn
from hardcost_desktop.gateways.quickbooks.tables import LineCache
from hardcost_desktop.services.connecting import ClioAsk, QuickBooksAsk
from hardcost_desktop.services.ports import Vault
from hardcost_desktop.services.progress import Patience
from hardcost_desktop.services.sign_in import Grant, SignedIn, SignIn
from hardcost_desktop.services.sign_ins import secret_name, sign_in_lost

Exclusive = Callable[[], AbstractContextManager[None]]
"""Holds the firm's sign-in lock, so that two processes never renew the same token at once."""


def utc_now() -> datetime:
    """Give the present instant, aware UTC."""
    return datetime.now(UTC)


class Paces:
    """One pace for a firm's QuickBooks, whichever links ask: Intuit counts a company and app together."""

    def __init__(self) -> None:
        self._of: dict[str, SteadyPace] = {}

    def of(self, name: str) -> SteadyPace:
        """Give the pace of a firm."""
        return self._of.setdefault(name, SteadyPace())


class Links:
    """Opens gateways for one firm; their connections close with the given stack."""

    def __init__(
        self,
        name: str,
        vault: Vault,
        exclusive: Exclusive,
        closing: ExitStack,
        heard_ends: Callable[[SignInEnds], None],
        pace: SteadyPace,
    ) -> None:
        """Take its parts.

        Args:
            name: The firm's on this computer.
            vault: The key store.
            exclusive: Holds the firm's sign-in lock.
            closing: Ends the connections.
            heard_ends: Told until when QuickBooks' sign-in lasts, at each renewal.
            pace: Of the firm's QuickBooks company.
        """
        self._name = name
        self._heard_ends = heard_ends
        self._vault = vault
        self._exclusive = exclusive
        self._closing = closing
        self.patience = Patience()
        self._clio_door = HttpDoor("clio", BudgetPace(), wait=self.patience.wait)
        self._quickbooks_door = HttpDoor("quickbooks", pace, wait=self.patience.wait)
        closing.callback(self._clio_door.close)
        closing.callback(self._quickbooks_door.close)

    def clio(self, connection: ClioConnection) -> ClioGateway:
        """Open the connected Clio account; raises NeedsSignIn when its secret is not kept."""
        ask = ClioAsk(connection.url, connection.region, connection.client_id)
        side = self.clio_sign_in(ask, self._secret("clio"), connection.redirect_uri)
        return self._clio_gateway(ask, self._kept_access("clio", side.refresh))

    def revoke_clio(self, connection: ClioConnection) -> None:
        """End the sign-in at Clio, which asks for a living access token; raises what a renewal raises."""
        ask = ClioAsk(connection.url, connection.region, connection.client_id)
        side = self.clio_sign_in(ask, self._secret("clio"), connection.redirect_uri)
        side.revoke(self._kept_access("clio", side.refresh).token())

    def revoke_quickbooks(self, connection: QuickBooksConnection) -> None:
        """End the sign-in at Intuit, which asks for the refresh token; raises what a renewal raises."""
        ask = QuickBooksAsk(connection.api_url, connection.discovery_url, connection.client_id)
        secret = self._secret("quickbooks")
        with self._exclusive():
            token = self._vault.read(secret_name(self._name, "quickbooks", "refresh-token"))
            if token is None:
                raise sign_in_lost("quickbooks")
            self.quickbooks_sign_in(ask, secret, connection.redirect_uri).revoke(token)

    def quickbooks(
        self, connection: QuickBooksConnection, cache: LineCache | None = None
    ) -> QuickBooksReader:
        """Open the connected company, its books kept in a cache; raises NeedsSignIn when its secret is not kept."""
        ask = QuickBooksAsk(connection.api_url, connection.discovery_url, connection.client_id)
        secret = self._secret("quickbooks")
        side = self.quickbooks_sign_in(ask, secret, connection.redirect_uri)
        access = self._kept_access("quickbooks", side.refresh)
        return QuickBooksReader(
            self._quickbooks_door, access, connection.api_url, connection.realm_id, cache
        )

    def clio_sign_in(self, ask: ClioAsk, secret: str, redirect_uri: str) -> ClioSignIn:
        """Prepare Clio's side of a sign-in."""
        return ClioSignIn(
            self._clio_door,
            url=ask.url,
            client_id=ask.client_id,
            client_secret=secret,
            redirect_uri=redirect_uri,
        )

    def quickbooks_sign_in(
        self, ask: QuickBooksAsk, secret: str, redirect_uri: str
    ) -> QuickBooksSignIn:
        """Prepare Intuit's side of a sign-in."""
        return QuickBooksSignIn(
            discovery_url=ask.discovery_url,
            client_id=ask.client_id,
            client_secret=secret,
            redirect_uri=redirect_uri,
            wait=self.patience.wait,
        )

    def identify_clio(self, ask: ClioAsk, grant: Tokens) -> ClioAccount:
        """Ask whose account a fresh sign-in opened."""
        return self._clio_gateway(ask, _fresh_access("clio", grant)).account()

    def identify_quickbooks(self, ask: QuickBooksAsk, realm_id: str, grant: Tokens) -> Company:
        """Ask which company a fresh sign-in opened."""
        access = _fresh_access("quickbooks", grant)
        return QuickBooksReader(self._quickbooks_door, access, ask.api_url, realm_id).company()

    def _clio_gateway(self, ask: ClioAsk, access: AccessTokens) -> ClioGateway:
        return ClioGateway(self._clio_door, access, ask.url, ask.region)

    def _secret(self, service: Service) -> str:
        secret = self._vault.read(secret_name(self._name, service, "client-secret"))
        if secret is None:
            raise sign_in_lost(service)
        return secret

    def _kept_access(self, service: Service, refresh: Callable[[str], Tokens]) -> AccessTokens:
        name = secret_name(self._name, service, "refresh-token")
        return AccessTokens(
            service,
            refresh=refresh,
            load=lambda: self._vault.read(name),
            store=lambda token: self._vault.store(name, token),
            exclusive=self._exclusive,
            clock=utc_now,
            renewed=self._note_ends if service == "quickbooks" else _say_nothing,
        )

    def _note_ends(self, tokens: Tokens) -> None:
        self._heard_ends(SignInEnds(tokens.refresh_expires_at, tokens.hard_expires_at))


def _say_nothing(_: Tokens) -> None:
    """Clio's sign-in lasts until somebody ends it (Clio, authorization FAQ): there is nothing to note."""


def _fresh_access(service: Service, grant: Tokens) -> AccessTokens:
    """Access by tokens of this moment, before anything is kept: they are never renewed."""

    def refuse(_: str) -> Tokens:
        raise sign_in_lost(service)

    return AccessTokens(
        service,
        refresh=refuse,
        load=lambda: grant.refresh,
        store=lambda _: None,
        exclusive=nullcontext,
        clock=utc_now,
        tokens=grant,
    )


class ClioSide:
    """Clio's side of connecting, as the service asks for it."""

    def __init__(self, links: Links) -> None:
        self._links = links

    def sign_in(self, ask: ClioAsk, secret: str, redirect_uri: str) -> SignIn:
        """Prepare a sign-in."""
        return _WithoutRealm(self._links.clio_sign_in(ask, secret, redirect_uri))

    def identify(self, ask: ClioAsk, signed_in: SignedIn) -> ClioAccount:
        """Ask whose account was connected."""
        return self._links.identify_clio(ask, _tokens(signed_in.grant))


class QuickBooksSide:
    """QuickBooks' side of connecting, as the service asks for it."""

    def __init__(self, links: Links) -> None:
        self._links = links

    def sign_in(self, ask: QuickBooksAsk, secret: str, redirect_uri: str) -> SignIn:
        """Prepare a sign-in."""
        return self._links.quickbooks_sign_in(ask, secret, redirect_uri)

    def identify(self, ask: QuickBooksAsk, signed_in: SignedIn) -> Company:
        """Ask which company was connected; raises RefusedByService when none was named."""
        if signed_in.realm_id is None:
            raise RefusedByService("quickbooks_realm_invalid")
        return self._links.identify_quickbooks(ask, signed_in.realm_id, _tokens(signed_in.grant))


class _WithoutRealm:
    """Clio's callback names no company."""

    def __init__(self, side: ClioSignIn) -> None:
        self._side = side
        self.authorization_url = side.authorization_url

    def exchange(self, code: str, realm_id: str | None) -> Tokens:
        del realm_id
        return self._side.exchange(code)


def _tokens(grant: Grant) -> Tokens:
    assert isinstance(grant, Tokens)
    return grant
