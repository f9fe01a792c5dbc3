"""Taking entries out of Clio again: each read back first, removed where it is as written and on no bill."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from hardcost_desktop.domain.changes import FieldChange, compare_with_clio
from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import EntryState, LedgerEntry
from hardcost_desktop.domain.event import EventKind
from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.errors import (
    Cancelled,
    HardcostError,
    LocalTrouble,
    NeedsSetup,
    NeedsSignIn,
    RefusedByService,
    TemporaryTrouble,
)
from hardcost_desktop.messages import explain
from hardcost_desktop.services.import_result import Failed
from hardcost_desktop.services.ports import Clio, ImportLock, Ledger
from hardcost_desktop.services.progress import Cancel, Patience, Progress, Step

ENDS = (Cancelled, LocalTrouble, NeedsSetup, NeedsSignIn, TemporaryTrouble)
"""What concerns every entry; a refusal concerns one."""

READ_BACK = 25
"""Entries read back together, right before they are removed: half a minute's work within Clio's limit."""


class Standing(StrEnum):
    """How an entry stands before an undo."""

    AS_WRITTEN = "as_written"
    EDITED = "edited"
    ON_BILL = "on_bill"
    GONE = "gone"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Looked:
    """What undoing an entry would meet.

    Attributes:
        entry: As the ledger knows it.
        standing: What an undo does follows from it: what is as written is removed; what is on a bill is kept; of what
            was edited by hand a person decides; what is gone, or was only marked, is let go of.
        changes: What somebody changed of it in Clio.
        bill: The number of the bill it is on.
    """

    entry: LedgerEntry
    standing: Standing
    changes: tuple[FieldChange, ...] = ()
    bill: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """An entry that is no longer in Clio; the amount is what was written."""

    key: str
    activity_id: int | None
    amount: Decimal


@dataclass(slots=True)
class UndoResult:
    """What taking entries back did.

    Attributes:
        run: The number of the import; 0 for entries of several.
        removed: Entries no longer in Clio.
        unmarked: Keys of costs that were marked as being in Clio already, and are no more; their entries, by
            another hand, stay there.
        gone: Entries that somebody had deleted in Clio before; their costs are free again.
        gone_ids: What Clio called those.
        kept: Entries that stay, each with the reason.
        not_reached: Keys it never came to.
        stopped: What ended it early, if anything did.
    """

    run: int
    removed: list[Removed] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    kept: list[Failed] = field(default_factory=list)
    not_reached: list[str] = field(default_factory=list)
    stopped: HardcostError | None = None
    gone: list[Failed] = field(default_factory=list)
    gone_ids: set[int] = field(default_factory=set)

    @property
    def amount(self) -> Decimal:
        """The sum taken out of Clio."""
        return sum((row.amount for row in self.removed), ZERO)

    @property
    def activity_ids(self) -> frozenset[int]:
        """What Clio called the entries that are no longer there, whoever removed them."""
        removed = {row.activity_id for row in self.removed if row.activity_id is not None}
        return frozenset(removed | self.gone_ids)


class Undoing:
    """Undoes entries of one firm."""

    def __init__(self, clio: Clio, ledger: Ledger, lock: ImportLock, patience: Patience) -> None:
        self._clio = clio
        self._ledger = ledger
        self._lock = lock
        self._patience = patience

    def look(
        self, entries: Sequence[LedgerEntry], progress: Progress, cancel: Cancel
    ) -> list[Looked]:
        """Tell what an undo would meet; nothing is changed."""
        found: list[Looked] = []
        with self._patience.until(cancel):
            for some in _in_parts(entries):
                cancel.check()
                progress(Step("looking", len(found), len(entries)))
                in_clio = self._read_back(some)
                found += [look_at(entry, in_clio.get(entry.activity_id or -1)) for entry in some]
        return found

    def undo(
        self,
        result: UndoResult,
        entries: Sequence[LedgerEntry],
        edited: Collection[int],
        progress: Progress,
        cancel: Cancel,
    ) -> UndoResult:
        """Remove entries from Clio, one after the other.

        Args:
            result: Told what became of each.
            entries: In Clio, as far as the ledger knows.
            edited: Numbers of entries that go although somebody changed them in Clio.
            progress: Told how far it is.
            cancel: Stops it between two entries.

        Raises:
            AlreadyRunning: An import of this firm is under way.
            NeedsSignIn, NeedsSetup, TemporaryTrouble, LocalTrouble: Before anything was removed. Later on,
                what ends it is told in the result instead.
        """
        with self._lock(), self._patience.until(cancel):
            begun = {begun.entry for begun in self._ledger.begun()}
            done = 0
            try:
                for some in _in_parts(entries):
                    in_clio = self._read_back(some)
                    for entry in some:
                        progress(Step("undoing", done, len(entries), result.amount))
                        cancel.check()
                        looked = look_at(entry, in_clio.get(entry.activity_id or -1))
                        self._undo_one(looked, result, entry.id in edited, entry.id in begun)
                        done += 1
            except ENDS as trouble:
                if done == 0 and not isinstance(trouble, Cancelled):
                    raise
                result.not_reached = [left.key for left in entries[done:]]
                result.stopped = trouble
            progress(Step("undoing", len(result.removed), len(entries), result.amount))
        return result

    def _read_back(self, entries: Collection[LedgerEntry]) -> dict[int, HardCost]:
        ids = {e.activity_id for e in entries if e.activity_id is not None and not e.marked}
        return {cost.id: cost for cost in self._clio.look_up(ids)} if ids else {}

    def _undo_one(self, looked: Looked, result: UndoResult, edited: bool, begun: bool) -> None:
        entry = looked.entry
        if looked.standing is Standing.MARKED:  # by another hand: not this program's to remove
            self._let_go(entry)
            result.unmarked.append(entry.key)
        elif looked.standing is Standing.GONE:
            self._let_go(entry)
            if begun:  # an undo before this one was cut off after the removal
                result.removed.append(Removed(entry.key, entry.activity_id, entry.price))
            else:
                result.gone.append(_told(entry, RefusedByService("gone_before")))
                if entry.activity_id is not None:
                    result.gone_ids.add(entry.activity_id)
        else:
            self._remove(looked, result, edited=edited)

    def _remove(self, looked: Looked, result: UndoResult, *, edited: bool) -> None:
        entry = looked.entry
        assert entry.activity_id is not None
        try:
            _check_removable(looked, edited=edited)
            self._ledger.tell(entry.id, EventKind.REMOVING, activity_id=entry.activity_id)
            self._clio.remove(entry.activity_id)
        except RefusedByService as refusal:
            kept = _told(entry, refusal)
            self._ledger.tell(entry.id, EventKind.KEPT, kept.message, entry.activity_id)
            result.kept.append(kept)
            return
        self._let_go(entry)
        result.removed.append(Removed(entry.key, entry.activity_id, entry.price))

    def _let_go(self, entry: LedgerEntry) -> None:
        self._ledger.settle(entry.id, EntryState.UNDONE, activity_id=entry.activity_id)


def look_at(entry: LedgerEntry, cost: HardCost | None) -> Looked:
    """Tell how an entry stands, from what was read back."""
    if entry.marked:
        return Looked(entry, Standing.MARKED)
    if cost is None:
        return Looked(entry, Standing.GONE)
    changes = compare_with_clio(entry, cost)
    if cost.on_bill:
        return Looked(entry, Standing.ON_BILL, changes, cost.bill_number or "?")
    return Looked(entry, Standing.EDITED if changes else Standing.AS_WRITTEN, changes)


def _check_removable(looked: Looked, *, edited: bool) -> None:
    if looked.standing is Standing.ON_BILL:
        raise RefusedByService("on_bill", bill=looked.bill)
    if looked.standing is Standing.EDITED and not edited:
        raise RefusedByService("edited_in_clio")


def _told(entry: LedgerEntry, refusal: RefusedByService) -> Failed:
    words = explain(refusal)
    return Failed(entry.key, refusal.code, f"{words.sentence} {words.remedy}".strip())


def _in_parts(entries: Sequence[LedgerEntry]) -> Iterator[Sequence[LedgerEntry]]:
    for first in range(0, len(entries), READ_BACK):
        yield entries[first : first + READ_BACK]
