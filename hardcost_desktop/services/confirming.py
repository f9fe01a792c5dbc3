"""The last look: rows are planned anew from what both services say this moment."""

from collections.abc import Collection
from dataclasses import replace

from hardcost_desktop.domain.plan import build_plan
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.ports import Clio, Ledger, QuickBooks
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, Progress, Step


class Confirming:
    """Tells which rows of one review are still exactly as they were reviewed ("Never twice", 6)."""

    def __init__(self, quickbooks: QuickBooks, clio: Clio, ledger: Ledger, review: Review) -> None:
        self._quickbooks = quickbooks
        self._clio = clio
        self._ledger = ledger
        self._review = review

    def confirm(self, rows: Collection[Row], progress: Progress, cancel: Cancel) -> frozenset[str]:
        """Give the keys of the rows that may be sent; what changed since the review may not.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService, LocalTrouble, Cancelled: Nobody can tell.
        """
        if not rows:
            return frozenset()
        progress(Step("confirming"))
        refs = {row.transaction.ref for row in rows if row.transaction}
        days = [row.date for row in rows]
        cancel.check()
        review = self._review
        books = replace(review.books, transactions=tuple(self._quickbooks.reread(refs)))
        costs = self._clio.hard_costs(min(days), max(days), lambda _: cancel.check())
        directory = replace(review.directory, hard_costs=costs)
        entries, decisions = self._ledger.entries(), self._ledger.decisions()
        now = build_plan(books, directory, entries, decisions, review.settings).by_key
        return frozenset(row.key for row in rows if _as_reviewed(row, now.get(row.key)))


def _as_reviewed(row: Row, again: Row | None) -> bool:
    if again is None or again.status is not Status.READY:
        return False
    return again.draft == row.draft and again.lines == row.lines
