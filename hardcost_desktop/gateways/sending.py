"""One request and its answer over `requests`, with everything off that could surprise: see `open_session`."""

import ssl
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Literal

import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError

from hardcost_desktop import __version__
from hardcost_desktop.gateways.answers import Answer

USER_AGENT = f"HardcostDesktop/{__version__}"
"""Plain product and version: Clio's firewall answers an address in the User-Agent with a bare 403."""

Parameters = Mapping[str, str | Sequence[str]]
"""A query; a sequence is a parameter given several times."""

_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Limits:
    """What one exchange may take.

    Attributes:
        connect: Seconds until a connection stands.
        read: Seconds without a byte arriving.
        whole: Seconds for the whole answer (Intuit ends a request after 120 seconds itself).
        size: Bytes of an unpacked answer; a page of 1000 transactions is well under 10 MB.
    """

    connect: float = 5.0
    read: float = 30.0
    whole: float = 120.0
    size: int = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent. The address may hold parameters already."""

    method: Literal["GET", "DELETE", "POST"]
    url: str
    headers: Mapping[str, str]
    params: Parameters | None = None
    body: bytes | None = None


class AnswerTooLong(requests.RequestException):
    """The answer is larger, or comes more slowly, than any honest one."""


@contextmanager
def open_session() -> Iterator[requests.Session]:
    """Open a session that reads no .netrc, keeps no cookies, and takes proxies and CA files from the environment."""
    with requests.Session() as session:
        session.auth = no_credentials
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        session.headers["User-Agent"] = USER_AGENT
        yield session


def no_credentials(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Add nothing: with any `auth` of our own, requests leaves the user's .netrc alone."""
    return request


def exchange(session: requests.Session, request: Request, limits: Limits) -> Answer:
    """Send a request once and read its answer, following no redirect.

    Raises:
        requests.RequestException: No whole answer came; see `certainly_not_sent`.
    """
    started = time.monotonic()
    with session.request(
        request.method,
        request.url,
        params=request.params,
        data=request.body,
        headers=dict(request.headers),
        timeout=(limits.connect, limits.read),
        allow_redirects=False,
        stream=True,
    ) as response:
        body = bytearray()
        for chunk in response.iter_content(_CHUNK):
            body += chunk
            if len(body) > limits.size or time.monotonic() - started > limits.whole:
                raise AnswerTooLong
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, bytes(body))


def certainly_not_sent(error: requests.RequestException) -> bool:
    """Tell whether the request cannot have reached the service: there never was a connection to it."""
    if isinstance(error, (requests.ConnectTimeout, requests.exceptions.ProxyError)):
        return True
    if isinstance(error, ValueError):
        return True  # requests' own complaints about an address, raised before anything else
    return untrusted_certificate(error) or _never_connected(error)


def untrusted_certificate(error: requests.RequestException) -> bool:
    """Tell whether the other side could not prove who it is."""
    return any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error))


def _never_connected(error: requests.RequestException) -> bool:
    return any(isinstance(cause, NewConnectionError) for cause in _causes(error))


def _causes(error: BaseException) -> Iterator[object]:
    """Walk through what urllib3 wraps into each other."""
    at: object = error
    for _ in range(8):
        yield at
        if isinstance(at, MaxRetryError):
            at = at.reason
        elif isinstance(at, BaseException) and at.args:
            at = at.args[0]
        else:
            return
