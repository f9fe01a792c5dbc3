"""The firm's QuickBooks company as the use cases see it."""

import logging
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from hardcost_desktop.domain.attachment import Attachment
from hardcost_desktop.domain.books import Account, Company, Customer, Window
from hardcost_desktop.domain.pause import Pause, go_on
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.counting import Counted
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.quickbooks.attachments import read_attachments
from hardcost_desktop.gateways.quickbooks.changes import read_changes
from hardcost_desktop.gateways.quickbooks.company import read_company
from hardcost_desktop.gateways.quickbooks.kept_books import KeptBooks
from hardcost_desktop.gateways.quickbooks.lists import Item, Items
from hardcost_desktop.gateways.quickbooks.queries import read_ids
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany
from hardcost_desktop.gateways.quickbooks.review_books import ReviewBooks
from hardcost_desktop.gateways.quickbooks.tables import LineCache
from hardcost_desktop.gateways.quickbooks.transactions import ENTITIES, read_transaction
from hardcost_desktop.gateways.side_by_side import side_by_side
from hardcost_desktop.gateways.signed_in import SignedReads

_log = logging.getLogger(__name__)

_NOTHING = Window(date.max)
"""For lists, which have no days."""


class QuickBooksReader:
    """Reads one company; every method raises NeedsSignIn, NeedsSetup, TemporaryTrouble or RefusedByService."""

    def __init__(
        self,
        door: HttpDoor,
        access: AccessTokens,
        api_url: str,
        realm_id: str,
        cache: LineCache | None = None,
    ) -> None:
        """Take its parts; in the cache a review's books are kept for the next."""
        self._door = door
        self._company = ReadOnlyCompany(SignedReads(door, access), api_url, realm_id, door.clock)
        self._kept = None if cache is None else KeptBooks(self._company, cache)

    def company(self) -> Company:
        """Read what the company says of itself and of its settings (R1, R2)."""
        realm_id = self._company.realm_id
        return read_company(realm_id, self._company.company_info(), self._company.preferences())

    def clock_offset(self) -> timedelta | None:
        """Tell how far the service's clock was ahead of this computer's at its last answer, if it said."""
        return self._door.clock_offset

    def accounts(self) -> Mapping[str, Account]:
        """Read the chart of accounts, inactive ones too, by id."""
        return ReviewBooks(self._company, _NOTHING).accounts()

    def customers(self, counted: Counted) -> Mapping[str, Customer]:
        """Read all customers, inactive ones too, by id."""
        return ReviewBooks(self._company, _NOTHING).customers(counted)

    def transactions(self, window: Window, counted: Counted) -> list[Transaction]:
        """Read every transaction of the window, each once."""
        return ReviewBooks(self._company, window).transactions(counted)

    def open_books(self, window: Window, pause: Pause = go_on) -> ReviewBooks:
        """Open the books for a review, those that were kept where what changed since can be told.

        `pause` is called every now and then while these are taken from the disk.
        """
        if self._kept is None:
            return ReviewBooks(self._company, window)
        return self._kept.open(window, pause)

    def changed_since(self, since: datetime) -> frozenset[str] | None:
        """List the transactions (`P133`) changed or deleted since an instant; None when not all can be told."""
        try:
            changes = read_changes(self._company, ("Purchase",), since)
        except RefusedByService as refusal:
            if refusal.code != "quickbooks_refused":
                raise
            _log.info("QuickBooks does not tell changes since %s", since)
            return None
        if changes is None:
            return None
        return frozenset(f"P{one}" for one in changes.ids("Purchase"))

    def reread(self, refs: Collection[str]) -> list[Transaction]:
        """Read single transactions (`P133`) whatever their date; those that are gone are left out."""
        return list(self._reread(refs))

    def _reread(self, refs: Collection[str]) -> Iterator[Transaction]:
        items = Items(self._items)
        for letter, entity in ENTITIES.items():
            ids = sorted(ref[1:] for ref in refs if ref[:1] == letter and ref[1:].isdigit())
            for row in read_ids(self._company, entity, ids):
                yield read_transaction(entity, row, items)

    def attachments(
        self, refs: Sequence[str], counted: Counted
    ) -> Mapping[str, tuple[Attachment, ...]]:
        """Read what hangs on transactions (`P133`): their receipts."""
        answers = side_by_side(lambda ref: read_attachments(self._company, ref), refs)
        found = {}
        for ref, attachments in zip(refs, answers, strict=True):
            found[ref] = attachments
            counted(1)
        return found

    def _items(self) -> Mapping[str, Item]:
        return ReviewBooks(self._company, _NOTHING).items()
