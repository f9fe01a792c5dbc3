"""What was imported before, looked at again: changed, moved or deleted since, in QuickBooks or in Clio (R15).

The window of a review is read whole, so what changed in it is seen there. Beyond it are transactions that were
re-dated or deleted, and all those dated before a start date that was moved on: of them QuickBooks is asked what
changed since the last time, and where it cannot tell, they are read again by their ids.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.coverage import find_coverage
from hardcost_desktop.domain.directory import Directory, HardCost
from hardcost_desktop.domain.entry import EntryState, LedgerEntry, live_entries, read_stamp
from hardcost_desktop.domain.event import Checkpoint
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.services.ports import Clio, Clock, Ledger, QuickBooks

LOOK_BACK = timedelta(days=29)
"""Intuit, change data capture: changes of the last 30 days; a day is left for clocks and slow answers."""

OVERLAP = timedelta(minutes=10)
"""Asked for twice, as what was being saved when QuickBooks was last asked may bear an earlier instant."""


@dataclass(frozen=True, slots=True)
class _Past:
    """Imported entries by transaction, as far as the window shows none of it.

    Attributes:
        near: Transactions that were, or by their stamps are, in the window.
        old: Transactions dated before it.
        entries: Living entries by transaction.
    """

    near: frozenset[str]
    old: frozenset[str]
    entries: Mapping[str, tuple[LedgerEntry, ...]]

    def activities(self, refs: Iterable[str]) -> set[int]:
        """List what Clio calls the entries of some transactions."""
        held = (entry.activity_id for ref in refs for entry in self.entries.get(ref, ()))
        return {number for number in held if number is not None}


class Revisiting:
    """Adds to one reading of both services what became of earlier imports."""

    def __init__(self, quickbooks: QuickBooks, clio: Clio, ledger: Ledger, clock: Clock) -> None:
        self._quickbooks = quickbooks
        self._clio = clio
        self._ledger = ledger
        self._clock = clock

    def revisit(
        self, books: Books, directory: Directory, settings: ImportSettings
    ) -> tuple[Books, Directory]:
        """Give the reading with what changed outside its window, and with what is gone.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService, LocalTrouble: Nobody can tell.
        """
        entries = live_entries(self._ledger.entries())
        past = _find_past(books, directory, settings, entries)
        directory = self._look_for_missing(directory, settings, entries)
        if not past.old:
            return self._reread(books, past.near), directory
        return self._revisit_old(books, directory, past)

    def _look_for_missing(
        self, directory: Directory, settings: ImportSettings, entries: Iterable[LedgerEntry]
    ) -> Directory:
        """Ask for entries of the window that Clio did not list: re-dated there, or deleted."""
        start = settings.start_date
        there = directory.hard_cost_by_id
        missing = {
            entry.activity_id
            for entry in entries
            if entry.state is EntryState.IMPORTED and (start is None or entry.date >= start)
            if entry.activity_id is not None and entry.activity_id not in there
        }
        return self._look_up(directory, missing)

    def _look_up(self, directory: Directory, wanted: Collection[int]) -> Directory:
        if not wanted:
            return directory
        found = self._clio.look_up(wanted)
        gone = frozenset(wanted) - {cost.id for cost in found}
        return replace(
            directory,
            hard_costs=_joined_costs(directory.hard_costs, found),
            gone=directory.gone | gone,
        )

    def _reread(self, books: Books, refs: Collection[str]) -> Books:
        if not refs:
            return books
        found = self._quickbooks.reread(sorted(refs))
        return _with_past(books, found, frozenset(refs) - {each.ref for each in found})

    def _revisit_old(
        self, books: Books, directory: Directory, past: _Past
    ) -> tuple[Books, Directory]:
        asked_at = self._clock() + (self._quickbooks.clock_offset() or timedelta())
        before = self._ledger.checkpoint()
        changed = self._changed_since(before, asked_at)
        wanted = past.old if changed is None else past.old & changed
        wanted |= {ref for ref in past.old if not ref.startswith("P")}  # of these it tells nothing
        wanted |= past.old & before.open if before else frozenset()
        found = self._quickbooks.reread(sorted(wanted | past.near)) if wanted | past.near else []
        gone = (wanted | past.near) - {each.ref for each in found}
        directory = self._look_up(directory, past.activities(wanted))
        differing = _differing([t for t in found if t.ref in past.old], past, directory)
        self._ledger.keep_checkpoint(Checkpoint(asked_at, differing | (gone & past.old)))
        shown = [each for each in found if each.ref in differing or each.ref in past.near]
        return _with_past(books, shown, gone), directory

    def _changed_since(self, before: Checkpoint | None, now: datetime) -> frozenset[str] | None:
        """Ask QuickBooks what changed; None when everything must be read again."""
        if before is None or now - before.at > LOOK_BACK:
            return None
        return self._quickbooks.changed_since(before.at - OVERLAP)


def _find_past(
    books: Books, directory: Directory, settings: ImportSettings, entries: Iterable[LedgerEntry]
) -> _Past:
    start = settings.start_date
    present = {transaction.ref for transaction in books.transactions}
    by_ref: defaultdict[str, list[LedgerEntry]] = defaultdict(list)
    for entry in entries:
        if entry.transaction not in present:
            by_ref[entry.transaction].append(entry)
    stamps = (read_stamp(cost.reference) for cost in directory.hard_costs)
    near = {stamp.transaction for stamp in stamps if stamp is not None} - present
    near |= {ref for ref, own in by_ref.items() if any(_within(start, entry) for entry in own)}
    return _Past(
        frozenset(near),
        frozenset(by_ref.keys() - near),
        {ref: tuple(own) for ref, own in by_ref.items()},
    )


def _within(start: date | None, entry: LedgerEntry) -> bool:
    return start is None or entry.date >= start


def _differing(
    transactions: Iterable[Transaction], past: _Past, directory: Directory
) -> frozenset[str]:
    """List the transactions whose entries are no longer as they were, in either service."""
    entries = [entry for own in past.entries.values() for entry in own]
    covered = find_coverage(entries, directory.hard_costs, directory.gone)
    return frozenset(
        each.ref
        for each in transactions
        for hold in covered.of(each.ref)
        if hold.gone or hold.edited() or hold.unsettled or hold.differs(each, each.lines)
    )


def _with_past(books: Books, found: Iterable[Transaction], gone: frozenset[str]) -> Books:
    joined = {each.ref: each for each in (*books.transactions, *found)}
    return replace(books, transactions=tuple(joined.values()), gone=books.gone | gone)


def _joined_costs(costs: Iterable[HardCost], more: Iterable[HardCost]) -> tuple[HardCost, ...]:
    return tuple({cost.id: cost for cost in (*costs, *more)}.values())
