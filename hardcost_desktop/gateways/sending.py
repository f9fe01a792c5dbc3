"""One request and its answer over `requests`, with everything off that could surprise: see `open_session`."""

import ssl
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from io import BytesIO
from typing import Literal

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError, MaxRetryError, NewConnectionError

from hardcost_desktop import __version__
from hardcost_desktop.gateways.answers import Answer

USER_AGENT = f"HardcostDesktop/{__version__}"
"""Plain product and version: Clio's firewall answers an address in the User-Agent with a bare 403."""

Parameters = Mapping[str, str | Sequence[str]]
"""A query; a sequence is a parameter given several times."""

_CHUNK = 1 << 16

_CONNECTIONS = 32
"""Kept open for later requests; more than are ever sent side by side."""


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
    """What is sent.

    Attributes:
        method: The verb.
        url: The address; may hold parameters already.
        headers: Beside those every request has.
        params: Further parameters.
        body: What a POST or PATCH carries.
        in_time: Asked once the connection stands and before the body goes out, which a slow name server or a
            computer that slept can delay without end; `no` keeps the body back.
    """

    method: Literal["GET", "DELETE", "POST", "PATCH"]
    url: str
    headers: Mapping[str, str]
    params: Parameters | None = None
    body: bytes | None = None
    in_time: Callable[[], bool] | None = None


class KeptBack(Exception):
    """The body of a request was not sent any more; without it nobody acts on the request."""


class _TimelyBody(BytesIO):
    """A body that asks whether it is still in time when it is about to be sent."""

    def __init__(self, body: bytes, in_time: Callable[[], bool]) -> None:
        super().__init__(body)
        self._in_time = in_time

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() == 0 and not self._in_time():
            raise KeptBack
        return super().read(size)


class AnswerTooLong(requests.RequestException):
    """The answer is larger, or comes more slowly, than any honest one."""


@contextmanager
def open_session() -> Iterator[requests.Session]:
    """Open a session that reads no .netrc, keeps no cookies, and takes proxies and CA files from the environment."""
    with requests.Session() as session:
        session.auth = no_credentials
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        session.headers["User-Agent"] = USER_AGENT
        for scheme in ("https://", "http://"):
            session.mount(scheme, HTTPAdapter(pool_maxsize=_CONNECTIONS))
        yield session


def no_credentials(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Add nothing: with any `auth` of our own, requests leaves the user's .netrc alone."""
    return request


def exchange(session: requests.Session, request: Request, limits: Limits) -> Answer:
    """Send a request once and read its answer, following no redirect.

    Raises:
        requests.RequestException: No whole answer came; see `certainly_not_sent`.
        KeptBack: It was too late to send the body.
    """
    started = time.monotonic()
    with session.request(
        request.method,
        request.url,
        params=request.params,
        data=_body_of(request),
        headers=dict(request.headers),
        timeout=(limits.connect, limits.read),
        allow_redirects=False,
        stream=True,
    ) as response:
        body = read_body(response, limits, started)
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, body)


def read_body(response: requests.Response, limits: Limits, started: float) -> bytes:
    """Read the body of an answer that was asked for as a stream.

    Args:
        response: Its head has come.
        limits: What it may take.
        started: When the request began, by `time.monotonic`.

    Raises:
        requests.RequestException: It did not come whole, is too long, or took too long.
    """
    body = bytearray()
    for piece in _pieces(response):
        body += piece
        if len(body) > limits.size or time.monotonic() - started > limits.whole:
            raise AnswerTooLong
    return bytes(body)


def _body_of(request: Request) -> bytes | BytesIO | None:
    if request.body is None or request.in_time is None:
        return request.body
    return _TimelyBody(request.body, request.in_time)


def _pieces(response: requests.Response) -> Iterator[bytes]:
    """Give the answer as it arrives; who waits for whole chunks waits without end for one that only drips."""
    try:
        while piece := response.raw.read1(_CHUNK, decode_content=True):
            yield piece
    except (HTTPError, OSError) as error:
        raise requests.exceptions.ChunkedEncodingError(error) from error


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
