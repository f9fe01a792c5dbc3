"""The address of a shared ledger as people write it and as it is kept: without a password."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from hardcost_desktop.errors import UsageTrouble

_DRIVERS = frozenset({"postgresql", "postgres", "postgresql+psycopg"})
_SECRETS = ("password", "sslpassword")
"""Options of an address that hold a secret (libpq, "Parameter Key Words")."""


def read_address(address: str) -> URL:
    """Read the address of a PostgreSQL database.

    Raises:
        UsageTrouble: It is none.
    """
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # ValueError: a port that is no number
        raise UsageTrouble("ledger_address") from None
    named = url.database or "service" in url.query  # a service's entry names server and database
    if url.drivername not in _DRIVERS or not named:
        raise UsageTrouble("ledger_address")
    return url.set(drivername="postgresql")


def shared_address(address: str) -> str:
    """Give the address in the form it is kept.

    Raises:
        UsageTrouble: It is none, or holds a password.
    """
    url = read_address(address)
    if url.password is not None or any(name in url.query for name in _SECRETS):
        raise UsageTrouble("ledger_password_in_address")
    return url.render_as_string()


def without_password(url: URL) -> str:
    """Write an address for people."""
    plain = url.set(drivername="postgresql", password=None)
    return plain.difference_update_query(_SECRETS).render_as_string()


def with_password(address: str, password: str | None) -> str:
    """Join the password that is kept elsewhere; without one libpq looks in its own places."""
    if not password:
        return address
    return read_address(address).set(password=password).render_as_string(hide_password=False)
