"""One run through the chosen rows: claim, send once, note what became of it."""

from collections import deque
from collections.abc import Collection, Iterable

from hardcost_desktop.domain.entry import Claim, EntryState, Receipt
from hardcost_desktop.domain.row import Row
from hardcost_desktop.errors import (
    Cancelled,
    HardcostError,
    LocalTrouble,
    NeedsSetup,
    NeedsSignIn,
    OutcomeUnknown,
    RefusedByService,
    TemporaryTrouble,
)
from hardcost_desktop.messages import explain
from hardcost_desktop.services.confirming import Confirming
from hardcost_desktop.services.import_result import (
    IN_DOUBT,
    Failed,
    Fate,
    Imported,
    ImportResult,
    Watch,
    unwatched,
)
from hardcost_desktop.services.ports import Clio, Ledger
from hardcost_desktop.services.progress import Cancel, Progress, Step
from hardcost_desktop.services.recovery import Recovery
from hardcost_desktop.services.tempo import Tempo

HARD_COST = "HardCostEntry"

REFUSALS = 5
"""Entries that Clio may refuse one after the other before any is taken; more are no accident of single rows."""


class ImportRun:
    """Writes rows one after the other; one row's failure is noted and the run goes on."""

    def __init__(
        self,
        clio: Clio,
        ledger: Ledger,
        recovery: Recovery,
        confirming: Confirming,
        rows: Iterable[Row],
        confirmed: Collection[str],
        result: ImportResult,
        *,
        proved: bool,
        watch: Watch = unwatched,
    ) -> None:
        """Take its parts; `proved` says that Clio is known to take hard costs (R3)."""
        self._clio = clio
        self._ledger = ledger
        self._recovery = recovery
        self._confirming = confirming
        self._waiting = deque(rows)
        self._total = len(self._waiting)
        self._confirmed = confirmed
        self._refusals_left = REFUSALS if proved else 1
        self._watch = watch
        self._tempo = Tempo()
        self.result = result

    def go(self, progress: Progress, cancel: Cancel) -> None:
        """Work through the rows until they are done, somebody cancels, or going on makes no sense."""
        while self._waiting and self.result.stopped is None:
            try:
                self._await_turn(progress, cancel)
            except HardcostError as trouble:
                self.result.stopped = trouble  # nothing of the next row was begun
                break
            self._take(self._waiting.popleft())
        self.result.not_sent = [row.key for row in self._waiting]
        progress(self._step())

    def _await_turn(self, progress: Progress, cancel: Cancel) -> None:
        """Wait for room within Clio's limit, and for as long as somebody wants a pause; nothing is claimed then."""
        while True:
            cancel.check()
            if cancel.paused:
                progress(self._step(paused=True))
                cancel.hold()
                cancel.check()
                self._confirmed = self._confirming.confirm(self._waiting, progress, cancel)
            progress(self._step())
            if self._waiting[0].key not in self._confirmed:
                return
            if cancel.wait_through(self._clio.await_turn) and not cancel.paused:
                return

    def _step(self, *, paused: bool = False) -> Step:
        waiting, allowance = len(self._waiting), self._clio.allowance()
        binds = allowance is not None and allowance.binds(waiting)
        return Step(
            "importing",
            self._total - waiting,
            self._total,
            self.result.amount,
            self._waiting[0] if waiting else None,
            self._tempo.seconds_left(waiting, allowance),
            allowance if binds else None,
            paused,
        )

    def _take(self, row: Row) -> None:
        trouble = self._try(row)
        if isinstance(trouble, NeedsSignIn):
            self._waiting.appendleft(row)  # certainly not written, and not its fault
            self.result.stopped = trouble
            self._watch(row.key, Fate.WAITING)
        elif trouble is not None:
            failed = _failed(row, trouble)
            self.result.failed.append(failed)
            self.result.stopped = self._ending(trouble)
            self._watch(row.key, Fate.UNKNOWN if failed.in_doubt else Fate.FAILED)
        else:
            self._watch(row.key, Fate.IMPORTED)

    def _ending(self, trouble: HardcostError) -> HardcostError | None:
        """Say what ends the run, if this does: what concerns every row, or refusals from the first row on (R3)."""
        if _ends_the_run(trouble):
            return trouble
        if not self.result.imported and self._refusals_left == 0:
            return NeedsSetup("hard_costs_refused")
        return None

    def _try(self, row: Row) -> HardcostError | None:
        if row.key not in self._confirmed:
            return RefusedByService("changed_since_review")
        try:
            self.result.imported.append(self._write(row))
        except HardcostError as trouble:
            return trouble
        return None

    def _write(self, row: Row) -> Imported:
        if row.draft is None or row.draft.user_id is None or row.transaction is None:
            raise NeedsSetup("no_user")
        claim = Claim(row.key, row.transaction.ref, row.covered_lines, row.draft, row.about)
        entry = self._ledger.claim(self.result.run, claim)
        self._watch(row.key, Fate.SENDING)
        try:
            with self._tempo.measure():
                receipt = self._clio.create(row.draft)
        except OutcomeUnknown as lost:
            return self._look_up(entry, row, lost)
        except NeedsSignIn as ended:  # turned away at the door: nothing is wrong with this row
            self._ledger.settle(entry, EntryState.RELEASED, message=explain(ended).sentence)
            raise
        except HardcostError as refusal:  # every other expected error says: certainly not written
            self._ledger.settle(entry, EntryState.REFUSED, message=explain(refusal).sentence)
            self._refusals_left -= isinstance(refusal, RefusedByService)
            raise
        self._ledger.settle(entry, EntryState.IMPORTED, activity_id=receipt.activity_id)
        _verify(row, receipt)
        return Imported(row.key, receipt.activity_id, row.draft.price)

    def _look_up(self, entry: int, row: Row, lost: OutcomeUnknown) -> Imported:
        """After a lost answer ask Clio whether it has the entry; never send it again."""
        self._ledger.settle(entry, EntryState.UNKNOWN, message=explain(lost).sentence)
        try:
            found = self._recovery.settle_one(entry)
        except (NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService, Cancelled):
            raise lost from None
        if found.activity_id is None:
            raise lost
        return Imported(row.key, found.activity_id, row.amount)


def _ends_the_run(trouble: HardcostError) -> bool:
    """A busy Clio that says when to come back is waited for; one that cannot be reached is not."""
    if isinstance(trouble, TemporaryTrouble):
        return trouble.retry_at is None
    return isinstance(trouble, NeedsSignIn | NeedsSetup | LocalTrouble)


def _failed(row: Row, trouble: HardcostError) -> Failed:
    words = explain(trouble)
    reason = IN_DOUBT if isinstance(trouble, OutcomeUnknown) else trouble.code
    return Failed(row.key, reason, f"{words.title}. {words.sentence} {words.remedy}".strip())


def _verify(row: Row, receipt: Receipt) -> None:
    """Check that Clio stored what was sent; R3 is proved by the type of the first entry."""
    if receipt.type != HARD_COST:
        raise NeedsSetup("hard_costs_off", type=receipt.type)
    if receipt.price is not None and receipt.price != row.amount:
        raise NeedsSetup("price_differs", stored=receipt.price, sent=row.amount)
