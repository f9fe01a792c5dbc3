"""One run through the chosen rows: claim, send once, note what became of it.

Ledger and rules are this thread's alone; only the waiting for an answer is done in others. A few entries are under
way at a time where Clio's limit asks for that, and one only: before Clio has taken the first (R3), while somebody
pauses or stops, and before an answer that was lost is looked for. So what is looked for is never mistaken for
another entry of the same day, amount and matter whose answer has not come yet.
"""

from collections import deque
from collections.abc import Collection, Sequence
from datetime import datetime

from hardcost_desktop.domain.allowance import at_once
from hardcost_desktop.domain.entry import Claim, EntryState, Receipt
from hardcost_desktop.domain.row import Row
from hardcost_desktop.errors import (
    NO_ANSWER,
    HardcostError,
    LocalTrouble,
    NeedsSetup,
    NeedsSignIn,
    OutcomeUnknown,
    RefusedByService,
)
from hardcost_desktop.messages import explain
from hardcost_desktop.services.confirming import Confirming
from hardcost_desktop.services.import_book import ImportBook
from hardcost_desktop.services.import_result import Imported, ImportResult, Watch, unwatched
from hardcost_desktop.services.ports import Clio, Ledger
from hardcost_desktop.services.progress import Cancel, Progress, Step
from hardcost_desktop.services.recovery import Recovery
from hardcost_desktop.services.tempo import Tempo
from hardcost_desktop.services.under_way import End, Sent, UnderWay

HARD_COST = "HardCostEntry"


class ImportRun:
    """Writes rows in their order; one row's failure is noted and the run goes on."""

    def __init__(
        self,
        clio: Clio,
        ledger: Ledger,
        recovery: Recovery,
        confirming: Confirming,
        rows: Sequence[Row],
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
        self._rows = rows
        self._waiting = deque(rows)
        self._confirmed = confirmed
        self._book = ImportBook(result, watch, proved=proved)
        self._tempo = Tempo()
        self._under_way = UnderWay(clio.create)
        self._lost: list[tuple[Sent, OutcomeUnknown]] = []
        self.result = result

    def go(self, progress: Progress, cancel: Cancel) -> None:
        """Work through the rows until they are done, somebody cancels, or going on makes no sense."""
        while self._waiting and not self._book.stopped:
            try:
                turn = self._await_turn(progress, cancel)
            except HardcostError as trouble:
                self._book.stop(trouble)  # nothing of the next row was begun
                break
            if not self._book.stopped:
                self._begin(self._waiting.popleft(), turn)
                progress(self._step())  # what became of rows is looked at with steps alone
                self._end_some(progress)
        self._end_all(progress)
        self._put_in_order()
        progress(self._step())

    def _put_in_order(self) -> None:
        """Tell of the rows as they were chosen, whichever answer came first."""
        place = {row.key: at for at, row in enumerate(self._rows)}
        self.result.imported.sort(key=lambda one: place[one.key])
        self.result.failed.sort(key=lambda one: place[one.key])
        self.result.not_sent = sorted((row.key for row in self._waiting), key=place.__getitem__)

    # Whose turn it is --------------------------------------------------------------------------------------

    def _await_turn(self, progress: Progress, cancel: Cancel) -> datetime | None:
        """Wait for room within Clio's limit, and for as long as somebody wants a pause; nothing is claimed then.

        Gives when the next row's turn was; None where it is not to be sent, or what came back stopped the run.
        """
        while not self._book.stopped:
            cancel.check()
            if self._under_way and (cancel.paused or self._window_is_used_up):
                self._end_all(progress)  # what comes back is noted before a long wait
                continue
            if cancel.paused:
                self._hold(progress, cancel)
            progress(self._step())
            if self._waiting[0].key not in self._confirmed:
                return None
            turn = cancel.wait_through(self._clio.await_turn)
            if turn is not None and not cancel.paused:
                return turn
        return None

    @property
    def _window_is_used_up(self) -> bool:
        allowance = self._clio.allowance()
        return allowance is not None and allowance.binds(1)

    def _hold(self, progress: Progress, cancel: Cancel) -> None:
        progress(self._step(paused=True))
        cancel.hold()
        cancel.check()
        self._confirmed = self._confirming.confirm(self._waiting, progress, cancel)

    def _step(self, *, paused: bool = False) -> Step:
        allowance = self._clio.allowance()
        open_still = len(self._waiting) + len(self._under_way) + len(self._lost)
        binds = allowance is not None and allowance.binds(len(self._waiting))
        waiting = self._waiting[0] if self._waiting else None
        return Step(
            "importing",
            len(self._rows) - open_still,
            len(self._rows),
            self.result.amount,
            self._under_way.oldest or waiting,
            self._tempo.seconds_left(open_still, allowance),
            allowance if binds else None,
            paused,
        )

    # Beginning an entry ------------------------------------------------------------------------------------

    def _begin(self, row: Row, turn: datetime | None) -> None:
        try:
            self._send(row, turn)
        except HardcostError as trouble:
            self._book.note_failed(row, trouble, in_doubt=False)

    def _send(self, row: Row, turn: datetime | None) -> None:
        if turn is None or row.key not in self._confirmed:
            raise RefusedByService("changed_since_review")
        if row.draft is None or row.draft.user_id is None or row.transaction is None:
            raise NeedsSetup("no_user")
        claim = Claim(row.key, row.transaction.ref, row.covered_lines, row.draft, row.about)
        sent = Sent(self._ledger.claim(self.result.run, claim), row, row.draft)
        self._book.note_sending(row)
        self._under_way.send(sent, turn)

    # Ending entries ----------------------------------------------------------------------------------------

    def _end_some(self, progress: Progress) -> None:
        """Wait until there is room for one more; for all of them before a lost answer is looked for."""
        while self._under_way and (self._lost or len(self._under_way) >= self._room):
            self._end_one()
            progress(self._step())
        self._look_for_lost()

    @property
    def _room(self) -> int:
        """How many may be under way at a time."""
        proved = bool(self.result.imported) and not self._book.stopped
        return at_once(self._tempo.each, self._clio.allowance()) if proved else 1

    def _end_all(self, progress: Progress) -> None:
        while self._under_way:
            progress(self._step())
            self._end_one()
        self._look_for_lost()

    def _end_one(self) -> None:
        end = self._under_way.next_end()
        self._tempo.note(end.seconds)
        row, went_out = end.sent.row, isinstance(end.answer, Receipt | OutcomeUnknown)
        try:
            imported = self._settle(end)
        except LocalTrouble as trouble:  # what came back could not be noted
            self._book.note_failed(row, trouble, in_doubt=went_out)
        except NeedsSignIn as ended:
            self._waiting.appendleft(row)
            self._book.note_turned_away(row, ended)
        except HardcostError as trouble:
            self._book.note_failed(row, trouble, in_doubt=False)
        else:
            if imported is not None:
                self._book.note_imported(imported)

    def _settle(self, end: End) -> Imported | None:
        """Note what became of an entry; None while nobody can tell."""
        entry, row, answer = end.sent.entry, end.sent.row, end.answer
        if isinstance(answer, OutcomeUnknown):
            self._ledger.settle(entry, EntryState.UNKNOWN, message=explain(answer).sentence)
            self._lost.append((end.sent, answer))
            return None
        if isinstance(answer, NeedsSignIn):
            self._ledger.settle(entry, EntryState.RELEASED, message=explain(answer).sentence)
            raise answer
        if isinstance(answer, HardcostError):  # as every expected error: certainly not written
            self._ledger.settle(entry, EntryState.REFUSED, message=explain(answer).sentence)
            self._book.note_refusal(answer)
            raise answer
        self._ledger.settle(entry, EntryState.IMPORTED, activity_id=answer.activity_id)
        _verify(row, answer)
        return Imported(row.key, answer.activity_id, end.sent.draft.price)

    def _look_for_lost(self) -> None:
        """After lost answers ask Clio whether it has the entries; never send them again."""
        while self._lost:
            sent, lost = self._lost.pop(0)
            try:
                self._book.note_imported(self._look_up(sent, lost))
            except HardcostError as trouble:
                self._book.note_failed(sent.row, trouble, in_doubt=True)

    def _look_up(self, sent: Sent, lost: OutcomeUnknown) -> Imported:
        try:
            found = self._recovery.settle_one(sent.entry)
        except NO_ANSWER:
            raise lost from None
        if found.activity_id is None:
            raise lost
        return Imported(sent.row.key, found.activity_id, sent.row.amount)


def _verify(row: Row, receipt: Receipt) -> None:
    """Check that Clio stored what was sent; R3 is proved by the type of the first entry."""
    if receipt.type != HARD_COST:
        raise NeedsSetup("hard_costs_off", type=receipt.type)
    if receipt.price is not None and receipt.price != row.amount:
        raise NeedsSetup("price_differs", stored=receipt.price, sent=row.amount)
