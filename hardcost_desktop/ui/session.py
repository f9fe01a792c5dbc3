"""One firm in the window: what is open, what was read, and the work that changes it.

Every call to a service blocks, so each runs on the task runner's one `work` thread, in the order asked for;
this object keeps what came of it and tells the pages.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.history import History
from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui import calls
from hardcost_desktop.ui.calls import Keys
from hardcost_desktop.ui.decide.decisions import Decision
from hardcost_desktop.ui.decide.past import Made, Past
from hardcost_desktop.ui.outcomes import Activity, Opened, Reading, Restored
from hardcost_desktop.ui.prelude import Prelude
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.tasks import Call, TaskRunner
from hardcost_desktop.ui.tasks.fates import Fates
from hardcost_desktop.ui.under_way import UnderWay


class Session(QObject):
    """The open firm.

    Signals:
        activity_changed: It does something else now, or nothing.
        stepped: A Step of the work under way.
        opened: An `Opened`.
        recalled: A `Recalled` or a `FirstSight`: what is shown before anything was read, to be looked at only.
        read: A `Reading`.
        not_read: Reading failed or was stopped; what is shown stays, and is as old as it was.
        worked: What became of single rows of an import under way; a Mapping of `Fate` by key.
        imported: An `ImportResult`; the new `read` came just before.
        undone: An `UndoResult`; the new `read` came just before.
        righted: An `UpdateResult` or `UndoResult` of changed rows; the new `read` came just before.
        past_changed: Undo or Redo would do something else now.
        restored: A `Restored`; the new `read` came just before.
        choices_read: `SettingsChoices`.
        foreseen: The `ImportPlan` that was asked for with other settings.
        found: One `Finding` of the health check under way; `checked` tells that it is through.
        reconciled: The `Reconciled` of a period.
        attached: What hangs on transactions: a Mapping of `Attachment`s by ref.
        failed: A HardcostError that ended a piece of work; Cancelled is not told.
    """

    activity_changed = Signal()
    stepped = Signal(object)
    opened = Signal(object)
    recalled = Signal(object)
    read = Signal(object)
    not_read = Signal()
    worked = Signal(object)
    imported = Signal(object)
    undone = Signal(object)
    righted = Signal(object)
    past_changed = Signal()
    restored = Signal(object)
    choices_read = Signal(object)
    foreseen = Signal(object)
    found = Signal(object)
    checked = Signal()
    reconciled = Signal(object)
    attached = Signal(object)
    failed = Signal(object)

    def __init__(self, program: Program, name: str, runner: TaskRunner) -> None:
        # an orphan could be collected, and so destroyed, on a worker's thread
        super().__init__(runner)
        self.name = name
        self._program = program
        self._runner = runner
        self._firm: Firm | None = None
        self._work = UnderWay(runner, self)
        self._work.changed.connect(self.activity_changed)
        self._work.stepped.connect(self.stepped)
        self._work.failed.connect(self._fail)
        self.profile = FirmProfile(name)
        self.settings = ImportSettings()
        self.reading: Reading | None = None
        self._prelude = Prelude(self.recalled.emit)
        self.past = Past()

    @property
    def activity(self) -> Activity | None:
        """What is being done now; the rest waits behind it."""
        return self._work.activity

    @property
    def runner(self) -> TaskRunner:
        """What its work runs on, one piece after the other."""
        return self._runner

    @property
    def connected(self) -> bool:
        """Whether both services are connected and the firm is open."""
        return self._firm is not None

    @property
    def history(self) -> History | None:
        """What was imported; None until the firm is open."""
        return self._firm.history if self._firm else None

    def has_under_way(self, activity: Activity) -> bool:
        """Tell whether such work is under way or waits."""
        return self._work.has(activity)

    @Slot()
    def cancel(self) -> None:
        """Stop the work under way at its next safe point."""
        self._work.cancel()

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        """Hold an import still between two entries, or let it go on."""
        self._work.pause(paused)

    def open(self) -> None:
        """Open the firm, as far as it is connected."""
        call = calls.opening(self._program, self.name, self._prelude.recall)
        self._work.start(Activity.OPENING, call, self._keep_opened)

    def refresh(self, *, fresh: bool = False, whole: bool = False) -> None:
        """Read both services anew; `fresh` nothing from what is kept, `whole` all of Clio's contacts and matters."""
        if self._firm is None or self.activity is Activity.READING:
            return
        anew = partial(calls.reading, fresh=fresh, whole=whole)
        call = anew(self._firm, self.settings, self.reading, self._prelude)
        self._work.start(Activity.READING, call, self._keep_fresh)

    def decide(self, decision: Decision) -> None:
        """Keep a decision and plan anew."""
        if self._firm is None or self.reading is None:
            return
        call = calls.deciding(self._firm, self.reading, decision)
        self._work.start(Activity.DECIDING, call, self._keep_decided)

    @Slot()
    def take_back(self) -> None:
        """Take the last decision of this window back, and plan anew."""
        self._restore(self.past.last, back=True)

    @Slot()
    def make_again(self) -> None:
        """Make the decision again that was taken back last, and plan anew."""
        self._restore(self.past.next, back=False)

    def _restore(self, made: Made | None, *, back: bool) -> None:
        if self._firm is None or self.reading is None or made is None or self.activity:
            return
        call = calls.restoring(self._firm, self.reading, made, back=back)
        self._work.start(Activity.DECIDING, call, self._keep_restored)

    def import_rows(self, keys: Collection[str]) -> None:
        """Write rows to Clio and plan anew."""
        if self._firm is None or self.reading is None:
            return
        fates = Fates()

        def move(step: Step) -> None:
            self.stepped.emit(step)
            self.worked.emit(fates.take())

        call = calls.importing(self._firm, self.reading.review, keys, fates.note)
        self._work.start(Activity.IMPORTING, call, partial(self._keep_written, self.imported), move)

    def undo(self, run: int | None, keys: Keys | None = None, edited: Keys = ()) -> None:
        """Take an import, or rows, out of Clio again as far as they are as written, and plan anew."""
        if self._firm is None:
            return
        call = calls.undoing(self._firm, self.reading, run, keys, edited)
        self._work.start(Activity.UNDOING, call, partial(self._keep_written, self.undone))

    def set_right(self, keys: Collection[str], *, remove: bool) -> None:
        """Update or remove changed rows in Clio, and read anew."""
        if self._firm is None or self.reading is None:
            return
        call = calls.righting(self._firm, self.settings, self.reading, keys, remove=remove)
        self._work.start(Activity.UNDOING, call, partial(self._keep_written, self.righted))

    def save_settings(self, settings: ImportSettings) -> None:
        """Keep settings; what was read is planned anew, or read anew where that is not enough."""
        if self._firm is None:
            return
        anew = calls.needs_reading(settings, self.reading)
        call = calls.saving(self._firm, settings, self.reading, self._prelude)
        self.settings = settings
        self._work.start(Activity.READING if anew else Activity.DECIDING, call, self._keep_saved)

    def change_start(self, day: date) -> None:
        """Read from another day on; where that fails or is stopped, the day before stays."""
        if self._firm is None:
            return
        moved = replace(self.settings, start_date=day)
        call = calls.moving_start(self._firm, moved, self.reading, self._prelude)
        self._work.start(Activity.READING, call, self._keep_saved)

    def read_choices(self) -> None:
        """Read what the settings can be chosen from."""
        self._look(Activity.CHOICES, calls.reading_choices, self.choices_read.emit)

    def check_health(self) -> None:
        """Look at everything an import needs; `found` tells each line as it comes."""
        ask = partial(calls.checking, settings=self.settings, found=self.found.emit)
        self._look(Activity.CHECKING, ask, self._keep_checked)

    def reconcile(self, period: Period) -> None:
        """Tie a period for month end, beside whatever is shown."""
        ask = partial(calls.reconciling, settings=self.settings, period=period)
        self._look(Activity.RECONCILING, ask, self.reconciled.emit)

    def look_for_attachments(self, refs: Sequence[str]) -> None:
        """Look for the receipts of some transactions in QuickBooks."""
        ask = partial(calls.looking_for_attachments, refs=refs)
        self._look(Activity.ATTACHMENTS, ask, self.attached.emit)

    def _look(
        self, activity: Activity, ask: Callable[[Firm], Call], told: Callable[[Any], None]
    ) -> None:
        """Ask for what changes nothing of the reading."""
        if self._firm is not None:
            self._work.start(activity, ask(self._firm), told)

    def foresee(self, settings: ImportSettings) -> None:
        """Plan what was read with other settings, beside whatever is shown; nothing is kept."""
        if self._firm is None or self.reading is None:
            return
        call = calls.foreseeing(self._firm, self.reading.review, settings)
        self._runner.run(call, self.foreseen.emit, self.failed.emit)

    # What came of it ---------------------------------------------------------------------------------------

    @Slot(object, object)
    def _fail(self, activity: Activity, error: HardcostError) -> None:
        if activity in {Activity.OPENING, Activity.READING}:
            self.not_read.emit()
        self.failed.emit(error)

    def _keep_opened(self, opened: Opened) -> None:
        self._firm, self.profile, self.settings = opened.firm, opened.profile, opened.settings
        self.past.clear()
        self.past_changed.emit()
        self.opened.emit(opened)

    def _keep_checked(self, _: None) -> None:
        self.checked.emit()

    def _keep_reading(self, reading: Reading) -> None:
        before, self.reading = self.reading, reading
        self.read.emit(reading)
        if before is not None:
            self._runner.discard([before])
        if reading.trouble is not None:
            self.failed.emit(reading.trouble)

    def _keep_fresh(self, reading: Reading) -> None:
        """Keep it, and for the next start too; what single decisions change of it waits for the next reading."""
        self._keep_reading(reading)
        self._runner.run(calls.preparing(reading.review.books), _nothing, _nothing)
        self._runner.run(calls.remembering(self._program, self.name, reading), _nothing, _nothing)

    def _keep_decided(self, result: tuple[Made, Reading]) -> None:
        made, reading = result
        self.past.note(made)
        self.past_changed.emit()
        self._keep_reading(reading)

    def _keep_restored(self, restored: Restored) -> None:
        if restored.reverse is None:
            self.past.drop(restored.made)
        else:
            self.past.move(restored.made, restored.reverse)
        self.past_changed.emit()
        self._keep_reading(restored.reading)
        self.restored.emit(restored)

    def _keep_written(self, told: SignalInstance, result: tuple[object, Reading | None]) -> None:
        done, reading = result
        if reading is not None:
            self._keep_fresh(reading)
        told.emit(done)

    def _keep_saved(self, result: tuple[ImportSettings, Reading]) -> None:
        self.settings, reading = result
        self._keep_fresh(reading)


def _nothing(_: object) -> None:
    """Nobody waits for what was kept."""
