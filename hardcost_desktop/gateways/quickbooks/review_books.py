"""The books a review is made of: whole, or kept from before and brought up to date by what changed."""

import logging
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import chain
from typing import TypeVar

from hardcost_desktop.domain.books import Account, Customer, Window
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.counting import Counted, RunningCount
from hardcost_desktop.gateways.quickbooks.bodies import read_record
from hardcost_desktop.gateways.quickbooks.lines import name_detail
from hardcost_desktop.gateways.quickbooks.lists import (
    Item,
    Items,
    account_of,
    customer_of,
    item_of,
)
from hardcost_desktop.gateways.quickbooks.queries import EVERY_ONE, read_all
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany
from hardcost_desktop.gateways.quickbooks.records import (
    AccountRecord,
    CustomerRecord,
    ItemRecord,
    TransactionRecord,
)
from hardcost_desktop.gateways.quickbooks.tables import (
    KEPT_AS,
    LISTS,
    TRANSACTIONS,
    LineCache,
    Record,
    Tables,
    write_record,
)
from hardcost_desktop.gateways.quickbooks.transactions import transaction_of
from hardcost_desktop.gateways.side_by_side import side_by_side

_log = logging.getLogger(__name__)

_Kind = TypeVar("_Kind", bound=Record)

OVERLAP = timedelta(minutes=10)
"""Asked for twice, as what was being saved when the books were last read may bear an earlier instant."""

_PIECE = 25
"""Kept records between two looks at whether to stop; a millisecond of reading."""


class ReviewBooks:
    """The lists and transactions of one review; usable from several threads."""

    def __init__(
        self,
        company: ReadOnlyCompany,
        window: Window,
        cache: LineCache | None = None,
        known: Tables | None = None,
        *,
        changed: bool = True,
    ) -> None:
        """Take its parts.

        Args:
            company: Of which all is read that is not known.
            window: The transactions wanted.
            cache: Where to keep it all; None keeps nothing.
            known: What is kept and up to date.
            changed: Whether that differs from what the cache holds.
        """
        self._company = company
        self._window = window
        self._cache = cache
        self._known = known
        self._changed = changed
        self._read: dict[str, list[bytes]] = {}
        self._times: list[datetime | None] = []

    def accounts(self) -> Mapping[str, Account]:
        """Give the chart of accounts, inactive ones too, by id."""
        return {each.id: account_of(each) for each in self._records("Account", AccountRecord)}

    def customers(self, counted: Counted) -> Mapping[str, Customer]:
        """Give all customers, inactive ones too, by id."""
        found = self._records("Customer", CustomerRecord, RunningCount(counted))
        return {each.id: customer_of(each) for each in found}

    def items(self) -> Mapping[str, Item]:
        """Give all products and services, inactive ones too, by id."""
        return {each.id: item_of(each) for each in self._records("Item", ItemRecord)}

    def transactions(self, counted: Counted) -> list[Transaction]:
        """Give every transaction of the window, each once.

        Customers and accounts of lines cannot be asked for (Intuit, Purchase: filterable properties), so all
        of the window come, and the rules choose.
        """
        count, items = RunningCount(counted), Items(self.items)

        def read(entity: str) -> list[Transaction]:
            found = self._records(entity, TransactionRecord, count)
            start = self._window.start
            return [transaction_of(entity, each, items) for each in found if each.txn_date >= start]

        def read_if_any(entity: str) -> list[Transaction]:
            return read(entity) if entity == "Purchase" else self._unless_refused(entity, read)

        return list(chain.from_iterable(side_by_side(read_if_any, _shown_in(self._window))))

    def keep(self) -> None:
        """Keep what was read, for the next review; to be called once all of it was."""
        tables = self._whole() if self._known is None else self._known
        if self._cache is None or tables is None or not (self._changed or self._read):
            return
        tables.lines.update(self._read)
        self._cache.write_lines(KEPT_AS, tables.write())

    def _whole(self) -> Tables | None:
        """Put together what was read whole; None where it cannot be told later what changed since."""
        times = [at for at in self._times if at is not None]
        if not times or len(times) < len(self._times):
            return None
        begun = min(times)
        return Tables(self._window.start, begun, begun - OVERLAP)

    def _unless_refused(
        self, entity: str, read: Callable[[str], list[Transaction]]
    ) -> list[Transaction]:
        """Read what is only shown and never imported; a company whose plan lacks the feature refuses the query."""
        try:
            return read(entity)
        except RefusedByService as refusal:
            if refusal.code != "quickbooks_refused":
                raise
            _log.warning("QuickBooks has no %s for this company", entity)
            return []

    def _records(
        self, entity: str, kind: type[_Kind], count: Callable[[int], None] = lambda _: None
    ) -> Iterator[_Kind]:
        if self._known is not None and entity in self._known.lines:
            return _counting(self._known.records(entity, kind), count)
        return self._read_records(entity, kind, count)

    def _read_records(
        self, entity: str, kind: type[_Kind], count: Callable[[int], None]
    ) -> Iterator[_Kind]:
        first = self._known.start if self._known else self._window.start  # alike in all tables
        where = EVERY_ONE if entity in LISTS else f"TxnDate >= '{first.isoformat()}'"
        lines = list[bytes]()
        for row in read_all(self._company, entity, where, count, self._times.append):
            record = read_record(name_detail(row), kind)
            if self._cache is not None:
                lines.append(write_record(record))
            yield record
        self._read[entity] = lines


def _shown_in(window: Window) -> tuple[str, ...]:
    """List the kinds of transactions of a window."""
    return TRANSACTIONS if window.unsupported_types else ("Purchase",)


def _counting(records: Iterator[_Kind], count: Callable[[int], None]) -> Iterator[_Kind]:
    piece = 0
    for record in records:
        yield record
        piece += 1
        if piece == _PIECE:
            count(piece)
            piece = 0
    count(piece)
