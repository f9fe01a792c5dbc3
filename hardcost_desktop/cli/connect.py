"""`connect clio` and `connect quickbooks`: the sign-in in the browser."""

from argparse import Namespace
from getpass import getpass
from os import environ

from hardcost_desktop.bootstrap.ways_back import open_in_browser
from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import plain, say, say_aside
from hardcost_desktop.cli.session import Session
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.gateways.clio.regions import region_of, url_of
from hardcost_desktop.gateways.quickbooks.environments import ENVIRONMENTS
from hardcost_desktop.services.connecting import ClioAsk, QuickBooksAsk

SECRET = "HARDCOST_CLIENT_SECRET"  # noqa: S105 - the variable's name


def connect(session: Session, arguments: Namespace) -> Exit:
    """Connect one of the two accounts."""
    if arguments.service == "clio":
        profile = _connect_clio(session, arguments)
        assert profile.clio is not None
        say(plain(f"Connected to Clio: {profile.clio.account_name}"))
    else:
        profile = _connect_quickbooks(session, arguments)
        assert profile.quickbooks is not None
        say(plain(f"Connected to QuickBooks: {profile.quickbooks.company_name}"))
    if not session.program.vault.persistent:
        say_aside(
            "This computer has no key store that can be used, so the sign-in ends with this command. "
            "Unlock or install one (on Linux: gnome-keyring or KWallet) and connect again."
        )
    return Exit.DONE


def _connect_clio(session: Session, arguments: Namespace) -> FirmProfile:
    url = _server(arguments.url) if arguments.url else url_of(arguments.region)
    ask = ClioAsk(url, region_of(url), arguments.client_id)
    connecting = session.program.connecting(session.profile, _show)
    return connecting.connect_clio(ask, _secret("Clio"), session.cancel)


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
    connecting = session.program.connecting(session.profile, _show)
    return connecting.connect_quickbooks(ask, _secret("QuickBooks"), session.cancel)


def _server(url: str) -> str:
    if not url.startswith(("https://", "http://")):
        raise UsageTrouble("address_unreadable", address=url)
    return url.rstrip("/")


def _secret(service: str) -> str:
    """Take the secret out of the environment, so that no program started from here inherits it."""
    given = environ.pop(SECRET, "")
    if not given:
        try:
            given = getpass(f"Client secret of your {service} app keys (not shown): ")
        except EOFError:
            given = ""
    if not given.strip():
        raise UsageTrouble("secret_missing")
    return given.strip()


def _show(address: str) -> None:
    say_aside("Sign in in your browser. If it does not open, go to this address yourself:")
    say_aside(address)
    open_in_browser(address)
