"""The last look: rows are planned anew from what both services say this moment.

QuickBooks' transactions are read again by their ids, however many there are: what a review shows may have been kept
for days, and a merged customer or an invoice written need not give a transaction a new date. Clio's hard costs of the
days are listed, or, where they are many, what was entered or changed since the review began to read.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.plan import build_plan
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.filling import Covering
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.ports import Clio, Ledger, QuickBooks
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, Progress, Step

FEW_COSTS = 150
"""Clio gives 200 a page; a quarter is left for what was entered since the review."""

OVERLAP = timedelta(minutes=10)
"""Asked for twice, as what was being saved when the review began to read may bear an earlier instant."""


class Confirming:
    """Tells which rows of one review are still exactly as they were reviewed ("Never twice", 6)."""

    def __init__(
        self,
        quickbooks: QuickBooks,
        clio: Clio,
        ledger: Ledger,
        review: Review,
        lists: KeptLists,
    ) -> None:
        self._covering = Covering(clio, lists)
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
        costs = self._read_costs(min(days), max(days), cancel)
        entries, decisions = self._ledger.entries(), self._ledger.decisions()
        pause, settings = cancel.give_way, review.settings
        known = self._covering.cover(
            books, review.directory, entries, decisions, settings, cancel.check
        )
        directory = replace(known, hard_costs=costs)
        now = build_plan(books, directory, entries, decisions, settings, pause).by_key
        return frozenset(row.key for row in rows if _as_reviewed(row, now.get(row.key)))

    def _read_costs(self, first: date, last: date, cancel: Cancel) -> tuple[HardCost, ...]:
        """What is gone from Clio since stands in no row's way, so that it need not be noticed."""
        known, begun = self._review.directory.hard_costs, self._review.asked_clio_at
        few = sum(first <= cost.date <= last for cost in known) <= FEW_COSTS
        if few or begun is None:
            return self._clio.hard_costs(first, last, lambda _: cancel.check())
        changed = self._clio.hard_costs_changed(begun - OVERLAP, lambda _: cancel.check())
        return tuple({cost.id: cost for cost in (*known, *changed)}.values())


def _as_reviewed(row: Row, again: Row | None) -> bool:
    if again is None or again.status is not Status.READY:
        return False
    return again.draft == row.draft and again.lines == row.lines
