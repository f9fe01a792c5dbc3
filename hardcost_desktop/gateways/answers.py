"""What a service answered, as bytes that are read once, and what its headers say about waiting."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Literal

from hardcost_desktop.errors import Service
from hardcost_desktop.messages import SERVICES, SITES

SERVICE_NAMES: Mapping[Service, str] = SERVICES
"""The services as people call them, for the gaps of messages."""

Site = Service | Literal["updates"]
"""What is asked over HTTP: a service, or where the makers of this program tell of a newer release."""

SITE_NAMES: Mapping[str, str] = SITES
"""As people call them, for the gaps of messages."""

_REQUEST_IDS = ("intuit_tid", "x-request-id")
"""Where the services put their own id of a request (Intuit, error handling: intuit_tid)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer, read to its end.

    Attributes:
        status: The HTTP status.
        headers: By lower-case name.
        body: The bytes, already unpacked.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def ok(self) -> bool:
        """Whether the status is one of success."""
        return HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES

    @property
    def request_id(self) -> str | None:
        """The service's own id of the request, for its support."""
        return next((self.headers[name] for name in _REQUEST_IDS if name in self.headers), None)

    @property
    def html(self) -> bool:
        """Whether it is a page for a browser: a proxy's, a firewall's or a sign-in page's."""
        return "html" in self.headers.get("content-type", "").lower()

    def retry_after(self, now: datetime) -> float | None:
        """Read Retry-After, given in seconds or as a date (RFC 9110, 10.2.3).

        Args:
            now: The present instant, aware UTC; used when the answer carries no Date of its own.

        Returns:
            Seconds to wait, never negative; None when nothing readable is said.
        """
        said = self.headers.get("retry-after", "").strip()
        if said.isascii() and said.isdigit():
            return float(said)
        until = read_http_date(said)
        if until is None:
            return None
        return max(0.0, (until - self.sent_at(now)).total_seconds())

    def sent_at(self, now: datetime) -> datetime:
        """Tell when the service sent it by its own clock, which may differ from this computer's."""
        return self.said_date or now

    @property
    def said_date(self) -> datetime | None:
        """The service's clock when it answered, to the second, if it said."""
        return read_http_date(self.headers.get("date", ""))


def read_http_date(text: str) -> datetime | None:
    """Read an HTTP date as an aware instant, None when it is not one."""
    try:
        read = parsedate_to_datetime(text)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)
