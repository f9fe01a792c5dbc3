"""What was imported before, looked at again: changed, moved or deleted since, in QuickBooks or in Clio (R15).

The window of a review is read whole, so what changed in it is seen there. Beyond it are transactions that were
re-dated or deleted, and all those dated before a start date that was moved on: of them both services are asked
what changed since the last time, and where QuickBooks cannot tell, they are read again by their ids.
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
from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.services.kept_costs import Recent
from hardcost_desktop.services.ports import Clio, Clock, Ledger, QuickBooks

LOOK_BACK = timedelta(days=29)
"""Intuit, change data capture: changes of the last 30 days; a day is left for clocks and slow answers."""

OVERLAP = timedelta(minutes=10)
"""Asked for twice, as what was being saved when a service was last asked may bear an earlier instant."""

FEW = 100
"""Entries that one request of Clio names: so many are looked up each time, which also tells those deleted."""


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

    def edited(self, directory: Directory) -> set[str]:
        """List the old transactions whose entries somebody changed or deleted in Clio, as far as they were read."""
        entries = (entry for ref in self.old for entry in self.entries[ref])
        covered = find_coverage(entries, directory.hard_costs, directory.gone)
        return {
            ref
            for ref in self.old
            if any(hold.gone or hold.edited() or hold.reworded() for hold in covered.of(ref))
        }


class Revisiting:
    """Adds to one reading of both services what became of earlier imports."""

    def __init__(self, quickbooks: QuickBooks, clio: Clio, ledger: Ledger, clock: Clock) -> None:
        self._quickbooks = quickbooks
        self._clio = clio
        self._ledger = ledger
        self._clock = clock

    def revisit(
        self,
        books: Books,
        directory: Directory,
        entries: Iterable[LedgerEntry],
        settings: ImportSettings,
        recent: Recent | None = None,
        *,
        fresh: bool = False,
        pause: Pause = go_on,
    ) -> tuple[Books, Directory]:
        """Give the reading with what changed outside its window, and with what is gone.

        Args:
            books: QuickBooks, from the start date on.
            directory: Clio likewise.
            entries: All of the ledger's.
            settings: Tell the start date.
            recent: What of Clio's hard costs this reading knows to have changed.
            fresh: Read all that was imported before it again, whatever the services say of changes.
            pause: Called every now and then.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService, LocalTrouble: Nobody can tell.
        """
        entries = live_entries(entries)
        past = _find_past(books, directory, settings, entries, pause)
        directory = self._look_for_missing(directory, settings, entries)
        if not past.old:
            return self._reread(books, past.near), directory
        before = None if fresh else self._ledger.checkpoint()
        asked_at = self._clock() + (self._quickbooks.clock_offset() or timedelta())
        books, directory = self._revisit_old(books, directory, past, before, asked_at, recent)
        differing = _differing(books, entries, directory)
        self._ledger.keep_checkpoint(Checkpoint(asked_at, differing | books.gone))
        return _without(books, past.old - differing), directory

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
        self,
        books: Books,
        directory: Directory,
        past: _Past,
        before: Checkpoint | None,
        now: datetime,
        recent: Recent | None,
    ) -> tuple[Books, Directory]:
        changed = self._changed_since(before, now)
        if before is None or changed is None:
            wanted = past.old
        else:
            directory = self._ask_clio(directory, past, before.at - OVERLAP, recent)
            wanted = (past.old & changed) | past.edited(directory)
        wanted |= {ref for ref in past.old if not ref.startswith("P")}  # of these it tells nothing
        wanted |= past.old & before.open if before else frozenset()
        directory = self._look_up(directory, _unread(past.activities(wanted), directory))
        return self._reread(books, wanted | past.near), directory

    def _ask_clio(
        self, directory: Directory, past: _Past, since: datetime, recent: Recent | None
    ) -> Directory:
        """Read what became in Clio of entries before the start date: few one by one, of many what changed."""
        ids = _unread(past.activities(past.old), directory)
        if len(ids) <= FEW:
            return self._look_up(directory, ids)
        if recent is None or recent.since > since:
            recent = Recent(since, self._clio.hard_costs_changed(since, lambda _: None))
        mine = [cost for cost in recent.costs if cost.id in ids]
        return replace(directory, hard_costs=_joined_costs(directory.hard_costs, mine))

    def _changed_since(self, before: Checkpoint | None, now: datetime) -> frozenset[str] | None:
        """Ask QuickBooks what changed; None when everything must be read again."""
        if before is None or now - before.at > LOOK_BACK:
            return None
        return self._quickbooks.changed_since(before.at - OVERLAP)


def _find_past(
    books: Books,
    directory: Directory,
    settings: ImportSettings,
    entries: Iterable[LedgerEntry],
    pause: Pause,
) -> _Past:
    start = settings.start_date
    present = {each.ref for each in pausing(books.transactions, pause, FEW_AT_ONCE)}
    by_ref: defaultdict[str, list[LedgerEntry]] = defaultdict(list)
    for entry in entries:
        if entry.transaction not in present:
            by_ref[entry.transaction].append(entry)
    costs = pausing(directory.hard_costs, pause)
    stamps = (read_stamp(cost.reference) for cost in costs)
    near = {stamp.transaction for stamp in stamps if stamp is not None} - present
    near |= {ref for ref, own in by_ref.items() if any(_within(start, entry) for entry in own)}
    return _Past(
        frozenset(near),
        frozenset(by_ref.keys() - near),
        {ref: tuple(own) for ref, own in by_ref.items()},
    )


def _unread(activities: Iterable[int], directory: Directory) -> set[int]:
    """Leave out what this reading has found already, or found gone."""
    return set(activities) - directory.hard_cost_by_id.keys() - directory.gone


def _within(start: date | None, entry: LedgerEntry) -> bool:
    return start is None or entry.date >= start


def _differing(
    books: Books, entries: Iterable[LedgerEntry], directory: Directory
) -> frozenset[str]:
    """List the transactions whose entries are no longer as they were, in either service.

    Those of the window too: once the start date is moved on, they lie before it, and changed before this moment.
    """
    covered = find_coverage(entries, directory.hard_costs, directory.gone)
    return frozenset(
        each.ref
        for each in books.transactions
        for hold in covered.of(each.ref)
        if hold.gone
        or hold.edited()
        or hold.reworded()
        or hold.unsettled
        or hold.differs(each, each.lines)
    )


def _without(books: Books, refs: Collection[str]) -> Books:
    """Leave out what was read again and is as it was."""
    if not refs:
        return books
    left = tuple(each for each in books.transactions if each.ref not in refs)
    return replace(books, transactions=left)


def _with_past(books: Books, found: Iterable[Transaction], gone: frozenset[str]) -> Books:
    joined = {each.ref: each for each in (*books.transactions, *found)}
    return replace(books, transactions=tuple(joined.values()), gone=books.gone | gone)


def _joined_costs(costs: Iterable[HardCost], more: Iterable[HardCost]) -> tuple[HardCost, ...]:
    return tuple({cost.id: cost for cost in (*costs, *more)}.values())
