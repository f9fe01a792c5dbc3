"""After the import: what was written by whom, and taking a run back."""

from dataclasses import dataclass, field

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import EntryState, LedgerEntry, Run
from hardcost_desktop.errors import RefusedByService, UsageTrouble
from hardcost_desktop.messages import explain
from hardcost_desktop.services.import_result import Failed
from hardcost_desktop.services.ports import Clio, ImportLock, Ledger
from hardcost_desktop.services.progress import Cancel, Patience, Progress, Step


@dataclass(slots=True)
class UndoResult:
    """What taking a run back did.

    Attributes:
        run: Its number.
        removed: Keys of entries no longer in Clio.
        kept: Entries that stay, each with the reason.
        not_reached: Keys it never came to, because somebody stopped it.
    """

    run: int
    removed: list[str] = field(default_factory=list)
    kept: list[Failed] = field(default_factory=list)
    not_reached: list[str] = field(default_factory=list)


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
            NeedsSignIn, NeedsSetup, TemporaryTrouble: What was removed until then stays noted.
        """
        written = [e for e in self.entries(run) if e.state is EntryState.IMPORTED]
        result = UndoResult(run)
        with self._lock(), self._patience.until(cancel):
            ids = {entry.activity_id for entry in written if entry.activity_id is not None}
            in_clio = {cost.id: cost for cost in self._clio.look_up(ids)}
            for done, entry in enumerate(written):
                if cancel.requested:
                    result.not_reached = [left.key for left in written[done:]]
                    break
                progress(Step("undoing", done, len(written)))
                self._undo_one(entry, in_clio.get(entry.activity_id or -1), result)
        return result

    def _undo_one(self, entry: LedgerEntry, cost: HardCost | None, result: UndoResult) -> None:
        try:
            if cost is not None:
                _check_untouched(entry, cost)
                self._clio.remove(cost.id)
        except RefusedByService as refusal:
            words = explain(refusal)
            result.kept.append(Failed(entry.key, refusal.code, f"{words.sentence} {words.remedy}"))
            return
        self._ledger.settle(entry.id, EntryState.UNDONE, activity_id=entry.activity_id)
        result.removed.append(entry.key)


def _check_untouched(entry: LedgerEntry, cost: HardCost) -> None:
    if cost.on_bill:
        raise RefusedByService("on_bill", bill=cost.bill_number or "?")
    written = (entry.date, entry.price, entry.matter_id)
    if (cost.date, cost.price, cost.matter_id) != written:
        raise RefusedByService("edited_in_clio")
