"""Intuit's own OAuth client, with off what it would otherwise do behind one's back."""

import time
from io import BytesIO

import requests
from intuitlib.client import AuthClient

from hardcost_desktop.gateways.sending import Limits, no_credentials, read_body


class GuardedAuthClient(AuthClient):  # type: ignore[misc]  # the library has no types at all
    """An `AuthClient` for a single operation; afterwards it is thrown away.

    The library is a `requests.Session` that sets no timeouts, follows redirects with the refresh token in the
    body, lets a .netrc replace the client secret, fetches the discovery document in its constructor, and copies
    every key of an answer onto itself. The first three are put right here for all its requests; the last is why
    nobody keeps it, and why only known attributes are read from it.
    """

    def __init__(
        self, *, limits: Limits, discovered: requests.Response | None, **settings: str
    ) -> None:
        """Fetch the discovery document, unless it is given, and take the endpoints from it."""
        self._limits = limits
        self._discovered = discovered
        super().__init__(**settings)
        self.include_refresh_token_hard_expires_in = True

    @property
    def discovered(self) -> requests.Response | None:
        """The answer that held the discovery document."""
        return self._discovered

    def get(self, url: str | bytes, **options: object) -> requests.Response:
        """Give the discovery document: the library gets nothing else."""
        if self._discovered is None:
            self._discovered = self.request("GET", url, **options)
        return self._discovered

    def request(
        self, method: str | bytes, url: str | bytes, *ordered: object, **options: object
    ) -> requests.Response:
        """Send within the time limits, follow no redirect, and take no credentials from a .netrc."""
        options.setdefault("timeout", (self._limits.connect, self._limits.read))
        options["allow_redirects"] = False
        if options.get("auth") is None:
            options["auth"] = no_credentials
        started = time.monotonic()
        answer: requests.Response = super().request(method, url, *ordered, stream=True, **options)
        with answer:
            body = read_body(answer, self._limits, started)
        answer.raw = BytesIO(body)  # whole by now; the library reads it at its leisure
        return answer
