"""A home folder and key store as connecting leaves them, for tests that begin after the sign-in."""

import json
from dataclasses import replace

from hardcost_desktop.domain.connection import ClioConnection, FirmProfile, QuickBooksConnection
from hardcost_desktop.domain.settings import ImportSettings, with_setting
from hardcost_desktop.gateways.clio.regions import region_of
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.profiles import ProfileStore
from hardcost_desktop.storage.vault import SERVICE


def settle_in(terminal, server, firm) -> None:
    """Connect both accounts without a browser, and choose the firm's settings."""
    where = server.addresses()
    home = Home(terminal.home)
    home.prepare()
    profiles = ProfileStore(home)
    profiles.save(FirmProfile("default", _quickbooks(where, firm), _clio(where, firm)))
    profiles.save_settings("default", _settings(firm))
    secrets = {
        "clio/client-secret": where.clio_client_secret,
        "clio/refresh-token": server.clio.grants.issue_tokens().refresh_token,
        "quickbooks/client-secret": where.quickbooks_client_secret,
        "quickbooks/refresh-token": server.intuit.grants.connect(where.realm_id).refresh_token,
    }
    kept = {f"{SERVICE}|default/{name}": secret for name, secret in secrets.items()}
    (terminal.folder / "keys.json").write_text(json.dumps(kept))


def _quickbooks(where, firm):
    return QuickBooksConnection(
        where.quickbooks_url,
        where.quickbooks_discovery_url,
        where.quickbooks_client_id,
        "http://localhost:47613/callback/quickbooks",
        where.realm_id,
        firm.name,
    )


def _clio(where, firm):
    return ClioConnection(
        where.clio_url,
        region_of(where.clio_url),
        where.clio_client_id,
        "http://127.0.0.1:47613/callback/clio",
        firm.clio["account"][0]["id"],
        firm.name,
    )


def _settings(firm):
    """The firm's own, its account by number: names are looked up in QuickBooks only by `settings set`."""
    settings = ImportSettings()
    for name, text in firm.settings.items():
        settings = with_setting(settings, name, text)
    wanted = firm.settings["account"]
    ids = (a["Id"] for a in firm.quickbooks["Account"] if a["FullyQualifiedName"] == wanted)
    return replace(settings, account_ids=tuple(ids))
