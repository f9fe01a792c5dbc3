"""What changed since its import, brought in line: the entry in Clio updated, removed, or left as it is."""

from collections.abc import Collection
from dataclasses import dataclass, field

from hardcost_desktop.domain.amending import brought_in_line, holds, patch_of, written_of
from hardcost_desktop.domain.changes import source_of
from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.event import Amendment
from hardcost_desktop.domain.reason import CHANGED, Reason
from hardcost_desktop.domain.row import Row
from hardcost_desktop.errors import HardcostError, OutcomeUnknown, RefusedByService, UsageTrouble
from hardcost_desktop.messages import explain
from hardcost_desktop.services.import_result import IN_DOUBT, Failed
from hardcost_desktop.services.ports import Clio, ImportLock, Ledger, QuickBooks
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, Patience, Progress, Step
from hardcost_desktop.services.undoing import ENDS, Undoing, UndoResult

UPDATABLE = CHANGED - {Reason.DELETED_IN_CLIO, Reason.DELETED_IN_QUICKBOOKS} | {
    Reason.PARTLY_IMPORTED
}
"""Where there is a cost in QuickBooks and an entry in Clio."""


@dataclass(frozen=True, slots=True)
class Updated:
    """An entry that is in line with QuickBooks again."""

    key: str
    activity_id: int
    change: Amendment


@dataclass(slots=True)
class UpdateResult:
    """What updating entries did.

    Attributes:
        updated: Entries that are in line now.
        kept: Entries that stay as they were, or of which nobody knows yet, each with the reason.
        not_reached: Keys it never came to.
        stopped: What ended it early, if anything did.
    """

    updated: list[Updated] = field(default_factory=list)
    kept: list[Failed] = field(default_factory=list)
    not_reached: list[str] = field(default_factory=list)
    stopped: HardcostError | None = None


class Amending:
    """Updates and removes single entries of one firm that changed since."""

    def __init__(
        self,
        quickbooks: QuickBooks,
        clio: Clio,
        ledger: Ledger,
        lock: ImportLock,
        patience: Patience,
    ) -> None:
        self._quickbooks = quickbooks
        self._clio = clio
        self._ledger = ledger
        self._lock = lock
        self._patience = patience
        self._undoing = Undoing(clio, ledger, lock, patience)

    def update(
        self, review: Review, keys: Collection[str], progress: Progress, cancel: Cancel
    ) -> UpdateResult:
        """Bring entries in Clio in line with QuickBooks, each at most once.

        Args:
            review: What the person saw.
            keys: Rows of it.
            progress: Told how far it is.
            cancel: Stops it between two entries.

        Raises:
            UsageTrouble: A row is unknown, or nobody can tell what its entry should say; nothing was changed.
            AlreadyRunning: An import of this firm is under way.
            NeedsSignIn, NeedsSetup, TemporaryTrouble, LocalTrouble: Before anything was changed. Later on, what
                ends it is told in the result instead.
        """
        pairs = [_find_source(review, key) for key in keys]
        result = UpdateResult()
        with self._lock(), self._patience.until(cancel):
            now = {t.ref: t for t in self._quickbooks.reread({e.transaction for _, e in pairs})}
            for done, (row, entry) in enumerate(pairs):
                progress(Step("amending", done, len(pairs)))
                try:
                    cancel.check()
                    if now.get(entry.transaction) != row.transaction:
                        raise RefusedByService("changed_since_review")
                    self._clio.await_turn()
                    result.updated.append(self._update_one(row, entry))
                except ENDS as trouble:
                    result.not_reached = [left.key for left, _ in pairs[done:]]
                    result.stopped = trouble
                    break
                except HardcostError as trouble:
                    result.kept.append(_failed(row, trouble))
            progress(Step("amending", len(result.updated), len(pairs)))
        return result

    def remove(
        self, review: Review, keys: Collection[str], progress: Progress, cancel: Cancel
    ) -> UndoResult:
        """Take the entries of changed rows out of Clio, though somebody edited them there; see `History.undo`."""
        entries = [entry for key in keys for entry in _entries_of(_changed_row(review, key))]
        edited = {entry.id for entry in entries}
        return self._undoing.undo(UndoResult(0), entries, edited, progress, cancel)

    def _update_one(self, row: Row, entry: LedgerEntry) -> Updated:
        cost = self._read_back(entry)
        if cost is None:
            raise RefusedByService("gone_from_clio")
        if cost.on_bill:
            raise RefusedByService("on_bill_as_is", bill=cost.bill_number or "?")
        if _seen(row, entry) not in {None, cost.etag}:
            raise RefusedByService("stale_in_clio")
        after = brought_in_line(row, entry, cost)
        if after is None:
            raise UsageTrouble("update_needs_matter", key=row.key)
        change = Amendment(written_of(entry), after)
        self._ledger.begin_amending(entry.id, change)
        self._send(entry, change, cost)
        self._ledger.end_amending(entry.id, done=True)
        return Updated(row.key, cost.id, change)

    def _send(self, entry: LedgerEntry, change: Amendment, cost: HardCost) -> None:
        patch = patch_of(change, cost)
        if patch.empty:
            return
        try:
            self._clio.amend(cost.id, patch, cost.etag)
        except OutcomeUnknown:
            now = self._read_back(entry)
            if now is None or not holds(now, change.after):
                raise  # it may still arrive: the next review looks again
        except HardcostError as refusal:
            words = explain(refusal)
            self._ledger.end_amending(entry.id, done=False, message=words.sentence)
            raise

    def _read_back(self, entry: LedgerEntry) -> HardCost | None:
        assert entry.activity_id is not None
        return next(iter(self._clio.look_up([entry.activity_id])), None)


def can_update(review: Review, row: Row) -> bool:
    """Tell whether an update of a row makes sense."""
    return row.reason in UPDATABLE and source_of(review.plan, row) is not None


def _changed_row(review: Review, key: str) -> Row:
    row = review.plan.by_key.get(key)
    if row is None:
        raise UsageTrouble("row_unknown", key=key)
    if row.reason not in CHANGED | UPDATABLE:
        raise UsageTrouble("not_changed", key=key)
    return row


def _find_source(review: Review, key: str) -> tuple[Row, LedgerEntry]:
    row = _changed_row(review, key)
    found = source_of(review.plan, row) if row.reason in UPDATABLE else None
    if found is None:
        raise UsageTrouble("cannot_update", key=key)
    return found


def _entries_of(row: Row) -> list[LedgerEntry]:
    entries = [hold.entry for hold in row.coverage if hold.entry and not hold.unsettled]
    if not entries:
        raise UsageTrouble("not_in_clio", key=row.key)
    return entries


def _seen(row: Row, entry: LedgerEntry) -> str | None:
    """Tell the state of the entry in Clio that the person saw."""
    seen = (h.in_clio for h in row.coverage if h.entry == entry)
    cost = next(seen, None)
    return cost.etag if cost is not None else None


def _failed(row: Row, trouble: HardcostError) -> Failed:
    words = explain(trouble)
    reason = IN_DOUBT if isinstance(trouble, OutcomeUnknown) else trouble.code
    return Failed(row.key, reason, f"{words.sentence} {words.remedy}".strip())
