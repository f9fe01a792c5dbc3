"""Connecting a firm's two accounts, and keeping what the connection needs."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Protocol

from hardcost_desktop.domain.books import Company
from hardcost_desktop.domain.connection import (
    ClioConnection,
    FirmProfile,
    QuickBooksConnection,
    SignInEnds,
)
from hardcost_desktop.domain.directory import ClioAccount
from hardcost_desktop.errors import HardcostError, NeedsSetup, Service
from hardcost_desktop.services.ports import Profiles, Vault
from hardcost_desktop.services.preview import find_company_blockers
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.services.sign_in import BrowserDance, Grant, SignedIn, SignIn
from hardcost_desktop.services.sign_ins import secret_name

PORTS = (47613, 47614, 47615)
"""Registered with the app keys: both services compare the redirect address to the letter, port included."""

CLIO_REDIRECTS = tuple(f"http://127.0.0.1:{port}/callback/clio" for port in PORTS)
"""Clio accepts an IP address; implementers report that localhost is not the same to it."""

QUICKBOOKS_REDIRECTS = tuple(f"http://localhost:{port}/callback/quickbooks" for port in PORTS)
"""Intuit refuses IP addresses, and takes localhost for development keys only (Intuit, set redirect URI)."""


@dataclass(frozen=True, slots=True)
class ClioAsk:
    """Which Clio to connect to, with which app keys.

    Attributes:
        url: The region's host, without a trailing slash.
        region: `us`, `eu`, `ca`, `au`, or a host.
        client_id: The app's key; no secret.
        redirect_uri: Clio's approval page, where a code is to be pasted, instead of the loopback addresses.
    """

    url: str
    region: str
    client_id: str
    redirect_uri: str | None = None


@dataclass(frozen=True, slots=True)
class QuickBooksAsk:
    """Which QuickBooks to connect to, with which app keys.

    Attributes:
        api_url: Base address of the accounting API, without a trailing slash.
        discovery_url: The OAuth discovery document.
        client_id: The app's key; no secret.
        redirect_uri: Another registered redirect address than the loopback ones, if any.
        sandbox: Whether it is Intuit's sandbox.
    """

    api_url: str
    discovery_url: str
    client_id: str
    redirect_uri: str | None = None
    sandbox: bool = False


class ClioDoor(Protocol):
    """Clio's side of connecting."""

    def sign_in(self, ask: ClioAsk, secret: str, redirect_uri: str) -> SignIn:
        """Prepare a sign-in."""
        ...

    def identify(self, ask: ClioAsk, signed_in: SignedIn) -> ClioAccount:
        """Ask whose account was connected."""
        ...


class QuickBooksDoor(Protocol):
    """QuickBooks' side of connecting."""

    def sign_in(self, ask: QuickBooksAsk, secret: str, redirect_uri: str) -> SignIn:
        """Prepare a sign-in."""
        ...

    def identify(self, ask: QuickBooksAsk, signed_in: SignedIn) -> Company:
        """Ask which company was connected."""
        ...


class Connecting:
    """Connects one firm.

    Attributes:
        blockers: What the company just connected puts in the way of an import (R1, R2); it is connected all
            the same.
    """

    def __init__(
        self,
        name: str,
        profiles: Profiles,
        vault: Vault,
        clio_dance: BrowserDance,
        quickbooks_dance: BrowserDance,
        clio: ClioDoor,
        quickbooks: QuickBooksDoor,
        exclusive: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Take its parts; `exclusive` holds the firm's sign-in lock, so that no renewal stores in between."""
        self._name = name
        self._profiles = profiles
        self._vault = vault
        self._clio_dance = clio_dance
        self._quickbooks_dance = quickbooks_dance
        self._clio = clio
        self._quickbooks = quickbooks
        self._exclusive = exclusive
        self.blockers: tuple[HardcostError, ...] = ()

    def connect_clio(self, ask: ClioAsk, secret: str, cancel: Cancel) -> FirmProfile:
        """Sign in to Clio and remember the account.

        Raises:
            NeedsSetup: It is another account than the one this firm is bound to.
            NeedsSignIn, TemporaryTrouble, RefusedByService, LocalTrouble, Cancelled: Nothing was changed.
        """
        redirects = (ask.redirect_uri,) if ask.redirect_uri else CLIO_REDIRECTS
        signed_in = self._clio_dance.sign_in(
            lambda uri: self._clio.sign_in(ask, secret, uri), redirects, cancel
        )
        account = self._clio.identify(ask, signed_in)
        connection = ClioConnection(
            ask.url,
            ask.region,
            ask.client_id,
            signed_in.redirect_uri,
            account.id,
            account.name,
            account.user_name,
        )
        with self._exclusive():
            before = self._profile().clio
            if before and (before.region, before.account_id) != (ask.region, account.id):
                raise NeedsSetup("other_company", found=account.name, expected=before.account_name)
            self._keep("clio", secret, signed_in.grant)
            return self._profiles.update(self._name, lambda p: replace(p, clio=connection))

    def connect_quickbooks(self, ask: QuickBooksAsk, secret: str, cancel: Cancel) -> FirmProfile:
        """Sign in to QuickBooks and remember the company.

        Raises:
            NeedsSetup: It is another company than the one this firm is bound to.
            NeedsSignIn, TemporaryTrouble, RefusedByService, LocalTrouble, Cancelled: Nothing was changed.
        """
        redirects = self.quickbooks_redirects(ask)
        signed_in = self._quickbooks_dance.sign_in(
            lambda uri: self._quickbooks.sign_in(ask, secret, uri), redirects, cancel
        )
        company = self._quickbooks.identify(ask, signed_in)
        self.blockers = find_company_blockers(company, self._profiles.load_settings(self._name))
        connection = QuickBooksConnection(
            ask.api_url,
            ask.discovery_url,
            ask.client_id,
            signed_in.redirect_uri,
            company.realm_id,
            company.name,
            ask.sandbox,
            SignInEnds(signed_in.grant.refresh_expires_at, signed_in.grant.hard_expires_at),
        )
        with self._exclusive():
            before = self._profile().quickbooks
            if before and before.realm_id != company.realm_id:
                raise NeedsSetup("other_company", found=company.name, expected=before.company_name)
            self._keep("quickbooks", secret, signed_in.grant)
            return self._profiles.update(self._name, lambda p: replace(p, quickbooks=connection))

    def quickbooks_redirects(self, ask: QuickBooksAsk) -> tuple[str, ...]:
        """Say by which addresses it may come back: the one asked for, the one these keys used, or loopback."""
        before = self._profile().quickbooks
        if ask.redirect_uri:
            return (ask.redirect_uri,)
        if before and (before.client_id, before.redirect_uri[:6]) == (ask.client_id, "https:"):
            return (before.redirect_uri,)
        return QUICKBOOKS_REDIRECTS

    def paste(self, text: str) -> None:
        """Take the address the browser ended on (or Clio's code), from any thread, while a sign-in waits.

        A good one ends the wait of `connect_clio` or `connect_quickbooks`; without a wait nothing happens.

        Raises:
            UsageTrouble: It is no answer to this sign-in; the wait goes on.
        """
        for dance in (self._clio_dance, self._quickbooks_dance):
            dance.paste(text)

    def _profile(self) -> FirmProfile:
        return self._profiles.load(self._name) or FirmProfile(self._name)

    def _keep(self, service: Service, secret: str, grant: Grant) -> None:
        self._vault.store(secret_name(self._name, service, "client-secret"), secret)
        self._vault.store(secret_name(self._name, service, "refresh-token"), grant.refresh)
