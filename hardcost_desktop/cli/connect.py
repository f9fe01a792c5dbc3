"""`connect clio` and `connect quickbooks`: the sign-in in the browser."""

from argparse import Namespace
from getpass import getpass
from os import environ
from types import TracebackType
from typing import Self

from hardcost_desktop.bootstrap.ways_back import open_in_browser
from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import plain, say, say_aside, say_error, told
from hardcost_desktop.cli.pasting import PastePrompt
from hardcost_desktop.cli.session import Session
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import Cancelled, UsageTrouble
from hardcost_desktop.gateways.clio.regions import region_of, url_of
from hardcost_desktop.gateways.oauth.pasted import approval_page
from hardcost_desktop.gateways.quickbooks.environments import ENVIRONMENTS
from hardcost_desktop.services.connecting import QUICKBOOKS_REDIRECTS, ClioAsk, QuickBooksAsk

SECRET = "HARDCOST_CLIENT_SECRET"  # noqa: S105 - the variable's name


def connect(session: Session, arguments: Namespace) -> Exit:
    """Connect one of the two accounts."""
    if arguments.service == "clio":
        profile = _connect_clio(session, arguments)
        assert profile.clio is not None
        say(plain(told("Connected to Clio: {name}", name=profile.clio.account_name)))
    else:
        profile = _connect_quickbooks(session, arguments)
        assert profile.quickbooks is not None
        name = profile.quickbooks.company_name
        say(plain(told("Connected to QuickBooks: {name}", name=name)))
    if not session.program.vault.persistent:
        say_aside(
            told(
                "This computer has no key store that can be used, so the sign-in ends with this command. "
                "Unlock or install one (on Linux: gnome-keyring or KWallet) and connect again."
            )
        )
    return Exit.DONE


def _connect_clio(session: Session, arguments: Namespace) -> FirmProfile:
    url = _server(arguments.url) if arguments.url else url_of(arguments.region)
    approval = approval_page(url) if arguments.paste else None
    ask = ClioAsk(url, region_of(url), arguments.client_id, approval)
    secret = _secret("Clio")
    with _Browser(session) as browser:
        if arguments.paste:
            question = told(
                "When Clio shows a code after you allowed the access, copy it and paste it here:"
            )
            browser.ask(question, only_way=True)
        return browser.connecting.connect_clio(ask, secret, session.cancel)


def _connect_quickbooks(session: Session, arguments: Namespace) -> FirmProfile:
    if arguments.url:
        if not arguments.discovery:
            raise UsageTrouble("discovery_missing")
        api, discovery, sandbox = _server(arguments.url), arguments.discovery, False
    else:
        chosen = ENVIRONMENTS[arguments.environment]
        api, discovery = chosen.api_url, chosen.discovery_url
        sandbox = arguments.environment == "sandbox"
    ask = QuickBooksAsk(api, discovery, arguments.client_id, arguments.redirect_uri, sandbox)
    secret = _secret("QuickBooks")
    with _Browser(session) as browser:
        relayed = browser.connecting.quickbooks_redirects(ask) != QUICKBOOKS_REDIRECTS
        if arguments.paste or relayed:
            question = told(
                "This goes on by itself once the browser comes back. If it does not come back, copy the address "
                "of the page it ended on and paste it here:"
            )
            browser.ask(question)
        profile = browser.connecting.connect_quickbooks(ask, secret, session.cancel)
        for blocker in browser.connecting.blockers:
            say_error(blocker)
        return profile


class _Browser:
    """The browser of one sign-in and, where asked for, the prompt beside the wait for it."""

    def __init__(self, session: Session) -> None:
        self._cancel = session.cancel
        self._prompt: PastePrompt | None = None
        self.connecting = session.program.connecting(session.profile, self._show)

    def ask(self, question: str, *, only_way: bool = False) -> None:
        """Ask for a pasted answer too, once the page is shown."""
        self._prompt = PastePrompt(question, self.connecting.paste, self._cancel, only_way=only_way)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Say why, when the prompt ended the wait."""
        if isinstance(error, Cancelled) and self._prompt and self._prompt.trouble:
            raise self._prompt.trouble from None

    def _show(self, address: str) -> None:
        say_aside(
            told("Sign in in your browser. If it does not open, go to this address yourself:")
        )
        say_aside(address)
        open_in_browser(address)
        if self._prompt:
            self._prompt.begin()


def _server(url: str) -> str:
    if not url.startswith(("https://", "http://")):
        raise UsageTrouble("address_unreadable", address=url)
    return url.rstrip("/")


def _secret(service: str) -> str:
    """Take the secret out of the environment, so that no program started from here inherits it."""
    given = environ.pop(SECRET, "")
    if not given:
        try:
            given = getpass(
                told("Client secret of your {service} app keys (not shown): ", service=service)
            )
        except EOFError:
            given = ""
    if not given.strip():
        raise UsageTrouble("secret_missing")
    return given.strip()
