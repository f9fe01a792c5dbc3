"""Books kept between two reviews, and brought up to date by what QuickBooks says has changed: one request.

What cannot be told that way is read whole again. Instants are QuickBooks' own throughout, so that no computer's
clock matters.
"""

import logging
from collections.abc import Mapping
from datetime import timedelta

from hardcost_desktop.domain.books import Window
from hardcost_desktop.domain.pause import Pause, go_on
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.quickbooks.changes import Changes, read_changes
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany
from hardcost_desktop.gateways.quickbooks.review_books import OVERLAP, ReviewBooks
from hardcost_desktop.gateways.quickbooks.tables import (
    KEPT_AS,
    LISTS,
    LineCache,
    Tables,
    read_tables,
)

_log = logging.getLogger(__name__)

LASTS = timedelta(days=7)
"""What QuickBooks might change without dating it shows after this long; change data capture goes back 30 days."""

_PAYEES = ("Vendor", "Employee")
"""Whose names stand on transactions; nothing else is asked of them."""

_UNUSABLE = frozenset({"quickbooks_refused", "quickbooks_unreadable"})
"""Answers about changes that only mean that all must be read."""


class KeptBooks:
    """The books of one company as they were last read."""

    def __init__(self, company: ReadOnlyCompany, cache: LineCache) -> None:
        self._company = company
        self._cache = cache

    def open(self, window: Window, pause: Pause = go_on) -> ReviewBooks:
        """Open the books as they are now: by what changed if that can be told, else whole.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: QuickBooks cannot be asked.
        """
        known = self._find(window, pause)
        changes = None if known is None else self._ask(known)
        if known is None or changes is None:
            return ReviewBooks(self._company, window, self._cache)
        return ReviewBooks(self._company, window, self._cache, known, changed=changes.number > 0)

    def _find(self, window: Window, pause: Pause) -> Tables | None:
        """Find what is kept, if it covers the window."""
        lines = self._cache.read_lines(KEPT_AS, pause)
        tables = None if lines is None else read_tables(lines)
        return None if tables is None or window.start < tables.start else tables

    def _ask(self, known: Tables) -> Changes | None:
        """Bring the tables up to date; None when what became of them cannot be told."""
        try:
            changes = read_changes(self._company, (*known.lines, *_PAYEES), known.as_of)
            told = changes is not None and _apply(known, changes)
        except RefusedByService as refusal:
            if refusal.code not in _UNUSABLE:
                raise
            changes, told = None, False
        if not told:
            _log.info("what changed since %s cannot be told; all is read", known.as_of)
        return changes if told else None


def _apply(known: Tables, changes: Changes) -> bool:
    """Apply changes to the tables; gives False where that would not make them what they are."""
    at = changes.at
    if at is None or not known.filled_at <= at < known.filled_at + LASTS:
        return False
    if _sparse(changes) or _renamed(known, changes):
        return False
    for entity in known.lines:
        known.apply(entity, changes.rows[entity], changes.deleted[entity])
    known.as_of = max(known.as_of, at - OVERLAP)
    return True


def _sparse(changes: Changes) -> bool:
    """Tell whether a record is not whole."""
    return any(row.get("sparse") is True for rows in changes.rows.values() for row in rows.values())


def _renamed(known: Tables, changes: Changes) -> bool:
    """Tell whether records that are not among the changes must bear another name by now."""
    lists = LISTS.keys() & known.lines.keys()
    if any(known.renames(one, changes.rows[one], changes.deleted[one]) for one in lists):
        return True
    return known.repeats_another_name(_names(changes))


def _names(changes: Changes) -> Mapping[str, str]:
    """Give the names that payees have now, by id; those deleted have none."""
    rows = {one: row for entity in _PAYEES for one, row in changes.rows[entity].items()}
    gone = dict.fromkeys((one for entity in _PAYEES for one in changes.deleted[entity]), "")
    return {one: str(row.get("DisplayName", "")) for one, row in rows.items()} | gone
