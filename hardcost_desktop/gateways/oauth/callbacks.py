"""What the browser brings back from a sign-in, and how it is judged."""

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from hardcost_desktop.errors import HardcostError, NeedsSignIn, Service
from hardcost_desktop.gateways.answers import SERVICE_NAMES
from hardcost_desktop.gateways.redaction import plain

_MOST_FIELDS = 20
"""A sign-in answer has three or four parameters."""

_CODE = re.compile(r"[\x21-\x7e]{1,2048}")
"""Intuit documents codes up to 512 characters; Clio says nothing."""

_REALM = re.compile(r"[0-9]{1,32}")


@dataclass(frozen=True, slots=True)
class Callback:
    """A sign-in that a person approved.

    Attributes:
        code: To be exchanged at once, and once only.
        realm_id: The QuickBooks company that was chosen; None for Clio.
    """

    code: str = field(repr=False)
    realm_id: str | None = None


def read_parameters(query: str) -> Mapping[str, str]:
    """Read a query string; a parameter given twice, or too many of them, make it empty."""
    try:
        found = parse_qs(query, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}
    if any(len(values) > 1 for values in found.values()):
        return {}
    return {name: values[0] for name, values in found.items()}


def state_matches(parameters: Mapping[str, str], state: str) -> bool:
    """Tell whether the answer belongs to the sign-in this program began."""
    given = parameters.get("state", "").encode("utf-8", "replace")
    return hmac.compare_digest(given, state.encode())


def judge(parameters: Mapping[str, str], service: Service) -> Callback | HardcostError | None:
    """Read an answer whose state is right.

    Returns:
        The approval, the refusal, or None when it is neither.
    """
    if "error" in parameters:
        return refusal(parameters["error"], service)
    code = parameters.get("code", "")
    if not _CODE.fullmatch(code):
        return None
    realm_id = parameters.get("realmId") or None
    if realm_id is not None and not is_realm_id(realm_id):
        return None
    return Callback(code, realm_id)


def refusal(error: str, service: Service) -> NeedsSignIn:
    """Say what an `error` parameter means (RFC 6749, 4.1.2.1)."""
    name = SERVICE_NAMES[service]
    if error == "access_denied":
        return NeedsSignIn(service, "sign_in_denied", service=name)
    return NeedsSignIn(service, "sign_in_refused", service=name, reason=plain(error))


def is_realm_id(text: str) -> bool:
    """Tell whether a text is a QuickBooks company id: digits only, as it becomes part of addresses."""
    return _REALM.fullmatch(text) is not None
