"""The firm's QuickBooks company as the use cases see it."""

import logging
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import chain

from hardcost_desktop.domain.books import Account, Company, Customer, Window
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.counting import Counted, RunningCount
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.quickbooks.bodies import Row
from hardcost_desktop.gateways.quickbooks.changes import read_changes
from hardcost_desktop.gateways.quickbooks.company import read_company
from hardcost_desktop.gateways.quickbooks.lists import (
    Item,
    Items,
    read_account,
    read_customer,
    read_item,
)
from hardcost_desktop.gateways.quickbooks.queries import EVERY_ONE, read_all, read_ids
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany
from hardcost_desktop.gateways.quickbooks.transactions import ENTITIES, read_transaction
from hardcost_desktop.gateways.side_by_side import side_by_side
from hardcost_desktop.gateways.signed_in import SignedReads

_log = logging.getLogger(__name__)

_ONLY_SHOWN = tuple(entity for entity in ENTITIES.values() if entity != "Purchase")
"""Bills, vendor credits and journal entries: rows that say they cannot be imported (R9)."""


class QuickBooksReader:
    """Reads one company; every method raises NeedsSignIn, NeedsSetup, TemporaryTrouble or RefusedByService."""

    def __init__(self, door: HttpDoor, access: AccessTokens, api_url: str, realm_id: str) -> None:
        self._door = door
        self._company = ReadOnlyCompany(SignedReads(door, access), api_url, realm_id, door.clock)

    def company(self) -> Company:
        """Read what the company says of itself and of its settings (R1, R2)."""
        realm_id = self._company.realm_id
        return read_company(realm_id, self._company.company_info(), self._company.preferences())

    def clock_offset(self) -> timedelta | None:
        """Tell how far the service's clock was ahead of this computer's at its last answer, if it said."""
        return self._door.clock_offset

    def accounts(self) -> Mapping[str, Account]:
        """Read the chart of accounts, inactive ones too, by id."""
        rows = read_all(self._company, "Account", EVERY_ONE)
        return {account.id: account for account in map(read_account, rows)}

    def customers(self, counted: Counted) -> Mapping[str, Customer]:
        """Read all customers, inactive ones too, by id."""
        rows = read_all(self._company, "Customer", EVERY_ONE, RunningCount(counted))
        return {customer.id: customer for customer in map(read_customer, rows)}

    def transactions(self, window: Window, counted: Counted) -> list[Transaction]:
        """Read every transaction of the window, each once.

        Customers and accounts of lines cannot be asked for (Intuit, Purchase: filterable properties), so all
        of the window come, and the rules choose.
        """
        count, items = RunningCount(counted), Items(self._items)
        where = f"TxnDate >= '{window.start.isoformat()}'"
        only_shown = _ONLY_SHOWN if window.unsupported_types else ()

        def read(entity: str) -> list[Transaction]:
            rows = self._rows_if_any if entity in _ONLY_SHOWN else self._rows
            return [read_transaction(entity, row, items) for row in rows(entity, where, count)]

        return list(chain.from_iterable(side_by_side(read, ("Purchase", *only_shown))))

    def _rows(self, entity: str, where: str, count: RunningCount) -> Iterable[Row]:
        return read_all(self._company, entity, where, count)

    def _rows_if_any(self, entity: str, where: str, count: RunningCount) -> Iterable[Row]:
        """Read what is only shown and never imported; a company whose plan lacks the feature refuses the query."""
        try:
            return list(self._rows(entity, where, count))
        except RefusedByService as refusal:
            if refusal.code != "quickbooks_refused":
                raise
            _log.warning("QuickBooks has no %s for this company", entity)
            return []

    def changed_since(self, since: datetime) -> frozenset[str] | None:
        """List the transactions (`P133`) changed or deleted since an instant; None when not all can be told."""
        try:
            ids = read_changes(self._company, "Purchase", since)
        except RefusedByService as refusal:
            if refusal.code != "quickbooks_refused":
                raise
            _log.info("QuickBooks does not tell changes since %s", since)
            return None
        return None if ids is None else frozenset(f"P{one}" for one in ids)

    def reread(self, refs: Collection[str]) -> list[Transaction]:
        """Read single transactions (`P133`) whatever their date; those that are gone are left out."""
        return list(self._reread(refs))

    def _reread(self, refs: Collection[str]) -> Iterator[Transaction]:
        items = Items(self._items)
        for letter, entity in ENTITIES.items():
            ids = sorted(ref[1:] for ref in refs if ref[:1] == letter and ref[1:].isdigit())
            for row in read_ids(self._company, entity, ids):
                yield read_transaction(entity, row, items)

    def _items(self) -> Mapping[str, Item]:
        rows = read_all(self._company, "Item", EVERY_ONE)
        return {str(row["Id"]): read_item(row) for row in rows}
