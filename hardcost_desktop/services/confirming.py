"""The last look: rows are planned anew from what both services say this moment.

It takes three requests at most, however many rows there are: few are read again as they are; of many, both
services are asked what changed since the review began to read, which is the same told the other way round.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.plan import build_plan
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.services.ports import Clio, Ledger, QuickBooks
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, Progress, Step

FEW_TRANSACTIONS = 850
"""QuickBooks reads so many by their ids of seven digits in two requests, whose addresses may have 8,000 characters.

They come from QuickBooks itself, never from what was kept of it.
"""

FEW_COSTS = 150
"""Clio gives 200 a page; a quarter is left for what was entered since the review."""

OVERLAP = timedelta(minutes=10)
"""Asked for twice, as what was being saved when the review began to read may bear an earlier instant."""


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
        books = replace(review.books, transactions=self._read_transactions(refs))
        costs = self._read_costs(min(days), max(days), cancel)
        directory = replace(review.directory, hard_costs=costs)
        entries, decisions = self._ledger.entries(), self._ledger.decisions()
        pause = cancel.give_way
        now = build_plan(books, directory, entries, decisions, review.settings, pause).by_key
        return frozenset(row.key for row in rows if _as_reviewed(row, now.get(row.key)))

    def _read_transactions(self, refs: set[str]) -> tuple[Transaction, ...]:
        since = self._since(self._quickbooks.clock_offset())
        if len(refs) <= FEW_TRANSACTIONS or since is None:
            return tuple(self._quickbooks.reread(refs))
        changed = self._quickbooks.changed_since(since)
        if changed is None:
            return tuple(self._quickbooks.reread(refs))
        known = self._review.books.by_ref
        same = tuple(known[ref] for ref in refs - changed if ref in known)
        again = refs & changed
        return (*same, *self._quickbooks.reread(again)) if again else same

    def _read_costs(self, first: date, last: date, cancel: Cancel) -> tuple[HardCost, ...]:
        """What is gone from Clio since stands in no row's way, so that it need not be noticed."""
        known = self._review.directory.hard_costs
        since = self._since(self._clio.clock_offset())
        few = sum(first <= cost.date <= last for cost in known) <= FEW_COSTS
        if few or since is None:
            return self._clio.hard_costs(first, last, lambda _: cancel.check())
        changed = self._clio.hard_costs_changed(since, lambda _: cancel.check())
        return tuple({cost.id: cost for cost in (*known, *changed)}.values())

    def _since(self, ahead: timedelta | None) -> datetime | None:
        """Give the instant the review began to read, by a service's own clock; None when that is not known."""
        return None if ahead is None else self._review.read_at + ahead - OVERLAP


def _as_reviewed(row: Row, again: Row | None) -> bool:
    if again is None or again.status is not Status.READY:
        return False
    return again.draft == row.draft and again.lines == row.lines
