"""Clio's regions: separate services with separate accounts, apps and addresses."""

from collections.abc import Mapping
from urllib.parse import urlsplit

HOSTS: Mapping[str, str] = {
    "us": "app.clio.com",
    "eu": "eu.app.clio.com",
    "ca": "ca.app.clio.com",
    "au": "au.app.clio.com",
}
"""Clio, regions: host by region; the United Kingdom belongs to `eu`."""


def url_of(region: str) -> str:
    """Give the address of a region.

    Raises:
        KeyError: There is no such region.
    """
    return f"https://{HOSTS[region]}"


def region_of(url: str) -> str:
    """Give the region of an address; any other server is a region of its own, named by host and port."""
    place = urlsplit(url).netloc.lower()
    return next((region for region, host in HOSTS.items() if host == place), place)
