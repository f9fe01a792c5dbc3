"""Reading the tokens off Intuit's client: known attributes, of the right type, freshly given."""

from datetime import datetime, timedelta
from urllib.parse import urlsplit

from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.answers import SERVICE_NAMES
from hardcost_desktop.gateways.oauth.tokens import Tokens
from hardcost_desktop.gateways.quickbooks.auth_client import GuardedAuthClient

_ENDPOINTS = ("auth_endpoint", "token_endpoint", "revoke_endpoint")


def check_endpoints(client: GuardedAuthClient, discovery_url: str) -> None:
    """Check that the discovery document names addresses, and none less secure than its own.

    Raises:
        RefusedByService: It does not.
    """
    secure = urlsplit(discovery_url).scheme == "https"
    for name in _ENDPOINTS:
        address = getattr(client, name, None)
        allowed = ("https://",) if secure else ("https://", "http://")
        if not isinstance(address, str) or not address.startswith(allowed):
            raise RefusedByService("sign_in_unreadable", service=SERVICE_NAMES["quickbooks"])


def read_tokens(client: GuardedAuthClient, now: datetime) -> Tokens:
    """Read the tokens of the answer that was just received.

    The library accepts any answer 200: a missing token would leave what was there before, which in a fresh
    client is nothing.

    Args:
        client: Used for this one exchange or refresh.
        now: When the answer came, aware UTC.

    Raises:
        RefusedByService: The answer holds no tokens.
    """
    expires_at = _later(client.expires_in, now)
    if expires_at is None:
        raise RefusedByService("sign_in_unreadable", service=SERVICE_NAMES["quickbooks"])
    return Tokens(
        access=_token(client.access_token),
        refresh=_token(client.refresh_token),
        expires_at=expires_at,
        refresh_expires_at=_later(client.x_refresh_token_expires_in, now),
        hard_expires_at=_later(client.x_refresh_token_hard_expires_in, now),
    )


def _token(value: object) -> str:
    if isinstance(value, str) and value.strip() and value.isascii() and value.isprintable():
        return value
    raise RefusedByService("sign_in_unreadable", service=SERVICE_NAMES["quickbooks"])


def _later(seconds: object, now: datetime) -> datetime | None:
    """Turn a relative number into an instant; anything but a sensible number is no answer."""
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or seconds <= 0:
        return None
    try:
        return now + timedelta(seconds=seconds)
    except OverflowError:
        return None
