"""After the import: what was written by whom, and taking a run back."""

from dataclasses import dataclass, field
from decimal import Decimal

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import EntryState, LedgerEntry, Run
from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.errors import (
    Cancelled,
    HardcostError,
    LocalTrouble,
    NeedsSetup,
    NeedsSignIn,
    RefusedByService,
    TemporaryTrouble,
    UsageTrouble,
)
from hardcost_desktop.messages import explain
from hardcost_desktop.services.import_result import Failed
from hardcost_desktop.services.ports import Clio, ImportLock, Ledger
from hardcost_desktop.services.progress import Cancel, Patience, Progress, Step


@dataclass(frozen=True, slots=True)
class Removed:
    """An entry that is no longer in Clio; the amount is what was written."""

    key: str
    activity_id: int | None
    amount: Decimal


@dataclass(slots=True)
class UndoResult:
    """What taking a run back did.

    Attributes:
        run: Its number.
        removed: Entries no longer in Clio.
        unmarked: Keys of costs that were marked as being in Clio already, and are no more; their entries, by
            another hand, stay there.
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

    @property
    def amount(self) -> Decimal:
        """The sum taken out of Clio."""
        return sum((row.amount for row in self.removed), ZERO)

    @property
    def activity_ids(self) -> frozenset[int]:
        """What Clio called the removed entries."""
        return frozenset(row.activity_id for row in self.removed if row.activity_id is not None)


_ENDS = (Cancelled, LocalTrouble, NeedsSetup, NeedsSignIn, TemporaryTrouble)
"""What concerns every entry; a refusal concerns one."""


class History:
    """The runs of one firm."""

    def __init__(self, clio: Clio, ledger: Ledger, lock: ImportLock, patience: Patience) -> None:
        self._clio = clio
        self._ledger = ledger
        self._lock = lock
        self._patience = patience

    def runs(self) -> list[Run]:
        """List all runs, newest first."""
        return self._ledger.runs()

    def entries(self, run: int) -> list[LedgerEntry]:
        """List one run's entries, oldest first.

        Raises:
            UsageTrouble: There is no such run.
        """
        if run not in {known.id for known in self._ledger.runs()}:
            raise UsageTrouble("run_unknown", run=run)
        return self._ledger.run_entries(run)

    def undo(self, run: int, progress: Progress, cancel: Cancel) -> UndoResult:
        """Remove a run's entries from Clio where they are as written and on no bill.

        Raises:
            UsageTrouble: There is no such run.
            AlreadyRunning: An import of this firm is under way.
            NeedsSignIn, NeedsSetup, TemporaryTrouble, LocalTrouble: Before anything was removed. Later on,
                what ends it is told in the result instead.
        """
        written = [e for e in self.entries(run) if e.state is EntryState.IMPORTED]
        result = UndoResult(run)
        with self._lock(), self._patience.until(cancel):
            ids = {entry.activity_id for entry in written if entry.activity_id is not None}
            in_clio = {cost.id: cost for cost in self._clio.look_up(ids)}
            for done, entry in enumerate(written):
                progress(Step("undoing", done, len(written), result.amount))
                try:
                    cancel.check()
                    self._undo_one(entry, in_clio.get(entry.activity_id or -1), result)
                except _ENDS as trouble:
                    result.not_reached = [left.key for left in written[done:]]
                    result.stopped = trouble
                    break
            progress(Step("undoing", len(result.removed), len(written), result.amount))
        return result

    def _undo_one(self, entry: LedgerEntry, cost: HardCost | None, result: UndoResult) -> None:
        if entry.marked:  # by another hand: it is not this program's to remove
            self._ledger.settle(entry.id, EntryState.UNDONE, activity_id=entry.activity_id)
            result.unmarked.append(entry.key)
            return
        try:
            if cost is not None:
                _check_untouched(entry, cost)
                self._clio.remove(cost.id)
        except RefusedByService as refusal:
            words = explain(refusal)
            result.kept.append(Failed(entry.key, refusal.code, f"{words.sentence} {words.remedy}"))
            return
        self._ledger.settle(entry.id, EntryState.UNDONE, activity_id=entry.activity_id)
        result.removed.append(Removed(entry.key, entry.activity_id, entry.price))


def _check_untouched(entry: LedgerEntry, cost: HardCost) -> None:
    if cost.on_bill:
        raise RefusedByService("on_bill", bill=cost.bill_number or "?")
    written = (entry.date, entry.price, entry.matter_id)
    if (cost.date, cost.price, cost.matter_id) != written:
        raise RefusedByService("edited_in_clio")
