"""All that can be asked of a QuickBooks company here. There is no way to write: it is not built in.

Intuit's accounting scope always permits writing; this file is what keeps it from happening.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.answers import Answer
from hardcost_desktop.gateways.oauth.callbacks import is_realm_id
from hardcost_desktop.gateways.quickbooks.bodies import Row, open_answer
from hardcost_desktop.gateways.signed_in import SignedReads

_MINOR_VERSION = "75"
"""Intuit retired all smaller ones on 1 August 2025."""


class ReadOnlyCompany:
    """Four readings of one company, each a GET."""

    __slots__ = ("_clock", "_reads", "_root", "realm_id")

    def __init__(
        self, reads: SignedReads, api_url: str, realm_id: str, clock: Callable[[], datetime]
    ) -> None:
        """Take the address of the API and the company.

        Raises:
            RefusedByService: The company id is not digits, and must not become part of an address.
        """
        if not is_realm_id(realm_id):
            raise RefusedByService("quickbooks_realm_invalid")
        self.realm_id = realm_id
        self._reads = reads
        self._root = f"{api_url.rstrip('/')}/v3/company/{realm_id}"
        self._clock = clock

    def company_info(self) -> Row:
        """Read the company's description of itself."""
        return self._read(f"companyinfo/{self.realm_id}", {})

    def preferences(self) -> Row:
        """Read the company's settings."""
        return self._read("preferences", {})

    def query(self, statement: str) -> Row:
        """Read what a SELECT statement finds; the query address knows no other kind."""
        return self.fetch(statement)()

    def fetch(self, statement: str) -> Callable[[], Row]:
        """Ask as `query` does, and let who uses the answer open it: unopened it takes far less memory."""
        return partial(open_answer, self._ask("query", {"query": statement}), self._clock())

    def changes(self, entity: str, since: str) -> Row:
        """Read what was changed or deleted since an instant, such as `2026-05-01T00:00:00Z`."""
        return self._read("cdc", {"entities": entity, "changedSince": since})

    def _read(self, path: str, params: dict[str, str]) -> Row:
        return open_answer(self._ask(path, params), self._clock())

    def _ask(self, path: str, params: dict[str, str]) -> Answer:
        return self._reads.get(f"{self._root}/{path}", {**params, "minorversion": _MINOR_VERSION})
