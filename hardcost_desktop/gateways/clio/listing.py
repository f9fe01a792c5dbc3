"""Reading from Clio: single records, and lists that are followed from page to page."""

from collections.abc import Callable, Iterator
from datetime import datetime
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec

from hardcost_desktop.decoding import decode
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.answers import SERVICE_NAMES, Answer
from hardcost_desktop.gateways.clio.faults import trouble
from hardcost_desktop.gateways.clio.probes import Probe
from hardcost_desktop.gateways.clio.records import Identity, Many, One
from hardcost_desktop.gateways.counting import RunningCount
from hardcost_desktop.gateways.sending import Parameters
from hardcost_desktop.gateways.signed_in import SignedReads

_Record = TypeVar("_Record")
_Envelope = TypeVar("_Envelope")

PAGE = "200"
"""Clio, paging: at most 200 records a page."""

PAGE_OF_USERS = "2000"
"""Clio, users: at most 2000 a page."""

API = "/api/v4"


class ClioReads:
    """Readings of one Clio account, each named by the permission it needs in Clio's developer portal."""

    def __init__(self, reads: SignedReads, url: str, clock: Callable[[], datetime]) -> None:
        self._reads = reads
        self._root = url.rstrip("/")
        self._clock = clock

    def one(self, path: str, envelope: type[One[_Record]], fields: str, area: str) -> _Record:
        """Read a single record.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: As the answer deserves.
        """
        answer = self._reads.get(f"{self._root}{API}/{path}.json", {"fields": fields})
        return self._open(answer, envelope, area).data

    def every(
        self,
        path: str,
        envelope: type[Many[_Record]],
        asked: Parameters,
        area: str,
        count: RunningCount,
    ) -> Iterator[_Record]:
        """Read a whole list in the order of ids, by Clio's cursor: the only paging without a limit of 10,000.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: As the answer deserves.
        """
        for rows, _ in self.pages(path, envelope, asked, area):
            count(len(rows))
            yield from rows

    def pages(
        self, path: str, envelope: type[Many[_Record]], asked: Parameters, area: str
    ) -> Iterator[tuple[list[_Record], bool]]:
        """Read a list page by page, as `every` does; each with whether another comes after it."""
        url: str | None = f"{self._root}{API}/{path}.json"
        params: Parameters | None = {"limit": PAGE, **asked, "order": "id(asc)"}
        seen: set[str] = set()
        while url is not None:
            seen.add(url)
            page = self._open(self._reads.get(url, params), envelope, area)
            yield page.data, page.next is not None
            url, params = self._next(page.next, seen), None

    def at(self, path: str, asked: Parameters, area: str) -> tuple[int | None, bool]:
        """Read the id of the record at an offset, in the order of ids; and whether another comes after it.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: As the answer deserves.
        """
        params = {"limit": "1", **asked, "order": "id(asc)"}
        answer = self._reads.get(f"{self._root}{API}/{path}.json", params)
        page = self._open(answer, Many[Identity], area)
        return (page.data[0].id if page.data else None), page.next is not None or len(page.data) > 1

    def probe(self, probe: Probe) -> int:
        """Read at most one record of a kind; gives how many came.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: As the answer deserves.
        """
        if probe.single:
            self.one(probe.path, One[Identity], "id", probe.permission)
            return 1
        asked = {"fields": "id", "limit": "1", **probe.asked}
        answer = self._reads.get(f"{self._root}{API}/{probe.path}.json", asked)
        return len(self._open(answer, Many[Identity], probe.permission).data)

    def _open(self, answer: Answer, envelope: type[_Envelope], area: str) -> _Envelope:
        if answer.status != HTTPStatus.OK or answer.html:
            raise trouble(answer, area, self._clock())
        try:
            return decode(answer.body, envelope)
        except msgspec.MsgspecError as error:
            raise RefusedByService(
                "clio_unreadable", request_id=answer.request_id, path=str(error)
            ) from error

    def _next(self, url: str | None, seen: set[str]) -> str | None:
        """Follow a page's link only within the same service: the access token goes with the request."""
        if url is None:
            return None
        if url in seen or not within(url, f"{self._root}{API}/"):
            raise RefusedByService("clio_pages_astray", service=SERVICE_NAMES["clio"])
        return url


def within(url: str, root: str) -> bool:
    """Tell whether an address is of the same origin as another and below it."""
    try:
        given, home = urlsplit(url), urlsplit(root)
        same = (given.scheme, given.hostname, given.port) == (home.scheme, home.hostname, home.port)
    except ValueError:
        return False
    return same and not given.username and given.path.startswith(home.path)
