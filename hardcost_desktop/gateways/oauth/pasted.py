"""Reading the address a person copied out of the browser, where no page could be received here."""

import re
from urllib.parse import urlsplit

from hardcost_desktop.errors import HardcostError, Service, UsageTrouble
from hardcost_desktop.gateways.answers import SERVICE_NAMES
from hardcost_desktop.gateways.oauth.callbacks import (
    Callback,
    judge,
    read_parameters,
    state_matches,
)

_BARE_CODE = re.compile(r"[A-Za-z0-9_\-]{8,512}")
"""Clio's approval page shows the code by itself."""

_APPROVAL = "/oauth/approval"
"""Where that page is (Clio, authorization: native applications); its address need not repeat the state."""


def approval_page(url: str) -> str:
    """Give the redirect address of Clio's own page for a region's address; it needs no registration."""
    return f"{url}{_APPROVAL}"


def shows_code(redirect_uri: str) -> bool:
    """Tell whether a redirect address is Clio's own page, which shows the code and sends nobody on."""
    return _split(redirect_uri)[0].endswith(_APPROVAL)


def parse_pasted(address: str, state: str, service: Service) -> Callback:
    """Read the address the browser ended on or, for Clio, the code its approval page shows.

    Args:
        address: As pasted.
        state: What the sign-in was begun with. A bare code carries none: the person who pastes it vouches for it.
        service: Whose sign-in it is.

    Raises:
        UsageTrouble: It is no such address (`pasted_unreadable`) or of another sign-in (`pasted_foreign`).
        NeedsSignIn: It says that the sign-in was declined.
    """
    text = address.strip().strip("<>\"'").strip()
    name = SERVICE_NAMES[service]
    if service == "clio" and _BARE_CODE.fullmatch(text):
        return Callback(text)
    path, query = _split(text)
    parameters = read_parameters(query)
    if not parameters.keys() & {"code", "error"}:
        raise UsageTrouble("pasted_unreadable", service=name)
    stateless = path.endswith(_APPROVAL) and "state" not in parameters
    if not (service == "clio" and stateless) and not state_matches(parameters, state):
        raise UsageTrouble("pasted_foreign", service=name)
    outcome = judge(parameters, service)
    if outcome is None or (service == "quickbooks" and _without_company(outcome)):
        raise UsageTrouble("pasted_unreadable", service=name)
    if isinstance(outcome, HardcostError):
        raise outcome
    return outcome


def _split(text: str) -> tuple[str, str]:
    try:
        parts = urlsplit(text)
    except ValueError:
        return "", ""
    return parts.path.rstrip("/"), parts.query


def _without_company(outcome: Callback | HardcostError) -> bool:
    return isinstance(outcome, Callback) and outcome.realm_id is None
