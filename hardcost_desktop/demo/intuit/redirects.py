"""Which redirect URIs Intuit's developer portal lets an app register."""

from ipaddress import ip_address
from urllib.parse import urlsplit


def check_redirect_uri(uri: str, *, production: bool) -> None:
    """Refuse what the portal refuses.

    Intuit, "Set redirect URIs": no IP addresses and no schemes but http and https; plain http only
    for localhost; and production keys take neither http nor localhost.

    Raises:
        ValueError: The portal would not save this URI.
    """
    parts = urlsplit(uri)
    host = parts.hostname or ""
    local = host == "localhost"
    if parts.scheme not in {"http", "https"} or not host:
        raise ValueError(f"not an http or https address: {uri}")
    if _is_ip(host):
        raise ValueError(f"IP addresses aren't allowed: {uri}")
    if parts.fragment:
        raise ValueError(f"fragments aren't allowed: {uri}")
    if production and (local or parts.scheme != "https"):
        raise ValueError(f"production keys need https on a public host: {uri}")
    if parts.scheme == "http" and not local:
        raise ValueError(f"plain http is for localhost only: {uri}")


def _is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
