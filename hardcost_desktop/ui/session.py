"""One firm in the window: what is open, what was read, and the work that changes it.

Every call to a service blocks, so each runs on the task runner's one `work` thread, in the order asked for;
this object keeps what came of it and tells the pages.
"""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError, NeedsSignIn
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.ui.decide.decisions import Decision
from hardcost_desktop.ui.outcomes import Activity, Opened, Reading, SettingsChoices
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.settings.foresight import narrowed
from hardcost_desktop.ui.tasks import Call, Task, TaskRunner


class Session(QObject):
    """The open firm.

    Signals:
        activity_changed: It does something else now, or nothing.
        stepped: A Step of the work under way.
        opened: An `Opened`.
        read: A `Reading`.
        imported: An `ImportResult`; the new `read` follows.
        choices_read: `SettingsChoices`.
        foreseen: The `ImportPlan` that was asked for with other settings.
        found: One `Finding` of the health check under way.
        checked: The health check is through.
        failed: A HardcostError that ended a piece of work; Cancelled is not told.
    """

    activity_changed = Signal()
    stepped = Signal(object)
    opened = Signal(object)
    read = Signal(object)
    imported = Signal(object)
    choices_read = Signal(object)
    foreseen = Signal(object)
    found = Signal(object)
    checked = Signal()
    failed = Signal(object)

    def __init__(self, program: Program, name: str, runner: TaskRunner) -> None:
        super().__init__(
            runner
        )  # an orphan could be collected, and so destroyed, on a worker's thread
        self.name = name
        self._program = program
        self._runner = runner
        self._firm: Firm | None = None
        self._under_way: list[tuple[Activity, Task]] = []
        self.profile = FirmProfile(name)
        self.settings = ImportSettings()
        self.reading: Reading | None = None

    @property
    def activity(self) -> Activity | None:
        """What is being done now; the rest waits behind it."""
        return self._under_way[0][0] if self._under_way else None

    @property
    def connected(self) -> bool:
        """Whether both services are connected and the firm is open."""
        return self._firm is not None

    def has_under_way(self, activity: Activity) -> bool:
        """Tell whether such work is under way or waits."""
        return any(known is activity for known, _ in self._under_way)

    @Slot()
    def cancel(self) -> None:
        """Stop the work under way at its next safe point."""
        if self._under_way:
            self._under_way[0][1].cancel.request()

    # Work --------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Open the firm, as far as it is connected."""
        program, name = self._program, self.name

        def call(_progress: Progress, _cancel: Cancel) -> Opened:
            profile = program.profiles.load(name) or FirmProfile(name)
            settings = program.profiles.load_settings(name)
            if profile.pair is None:
                return Opened(profile, settings)
            try:
                firm = program.open_firm(name)
            except NeedsSignIn as lost:
                return Opened(profile, settings, trouble=lost)
            return Opened(profile, settings, firm, warnings=firm.warnings())

        self._start(Activity.OPENING, call, self._keep_opened)

    def refresh(self) -> None:
        """Read both services anew."""
        if self._firm is None or self.activity is Activity.READING:
            return
        firm, settings = self._firm, self.settings

        def call(progress: Progress, cancel: Cancel) -> Reading:
            return Reading.of(firm.previewing.review(settings, progress, cancel))

        self._start(Activity.READING, call, self._keep_reading)

    def decide(self, decision: Decision) -> None:
        """Keep a decision and plan anew."""
        if self._firm is None or self.reading is None:
            return
        firm, review = self._firm, self.reading.review

        def call(_progress: Progress, _cancel: Cancel) -> Reading:
            decision(firm.deciding, review)
            return Reading.of(firm.previewing.replan(review))

        self._start(Activity.DECIDING, call, self._keep_reading)

    def import_rows(self, keys: Collection[str]) -> None:
        """Write rows to Clio and plan anew."""
        if self._firm is None or self.reading is None:
            return
        firm, review = self._firm, self.reading.review

        def call(progress: Progress, cancel: Cancel) -> tuple[ImportResult, Reading]:
            result = firm.importing.run(review, keys, progress, cancel)
            return result, Reading.of(firm.previewing.replan(review))

        self._start(Activity.IMPORTING, call, self._keep_imported)

    def save_settings(self, settings: ImportSettings) -> None:
        """Keep settings; what was read is planned anew, or read anew where that is not enough."""
        if self._firm is None:
            return
        firm, reading = self._firm, self.reading
        enough = reading is not None and _same_window(reading.review.settings, settings)

        def call(progress: Progress, cancel: Cancel) -> tuple[ImportSettings, Reading]:
            firm.configuring.save(settings)
            if reading is not None and enough:
                return settings, Reading.of(firm.previewing.replan(reading.review, settings))
            return settings, Reading.of(firm.previewing.review(settings, progress, cancel))

        self.settings = settings
        activity = Activity.DECIDING if enough else Activity.READING
        self._start(activity, call, self._keep_saved)

    def read_choices(self) -> None:
        """Read what the settings can be chosen from."""
        if self._firm is None:
            return
        configuring = self._firm.configuring

        def call(_progress: Progress, _cancel: Cancel) -> SettingsChoices:
            return SettingsChoices(list(configuring.accounts().values()), configuring.users())

        self._start(Activity.CHOICES, call, self.choices_read.emit)

    def check_health(self) -> None:
        """Look at everything an import needs; `found` tells each line as it comes."""
        if self._firm is None:
            return
        checking, settings = self._firm.checking, self.settings

        def call(_progress: Progress, cancel: Cancel) -> None:
            for finding in checking.check(settings):
                cancel.check()
                self.found.emit(finding)

        self._start(Activity.CHECKING, call, self._keep_checked)

    def foresee(self, settings: ImportSettings) -> None:
        """Plan what was read with other settings, beside whatever is shown; nothing is kept."""
        if self._firm is None or self.reading is None:
            return
        previewing, review = self._firm.previewing, self.reading.review

        def call(_progress: Progress, _cancel: Cancel) -> ImportPlan:
            return previewing.replan(narrowed(review, settings), settings).plan

        self._runner.run(call, self.foreseen.emit, self.failed.emit)

    # What came of it ---------------------------------------------------------------------------------------

    def _start(self, activity: Activity, call: Call, done: Callable[[Any], None]) -> None:
        def finish(result: Any) -> None:  # noqa: ANN401 - whatever the call gave
            self._end()
            done(result)

        task = self._runner.run(call, finish, self._fail, self.stepped.emit)
        self._under_way.append((activity, task))
        self.activity_changed.emit()

    def _end(self) -> None:
        self._under_way.pop(0)
        self.activity_changed.emit()

    def _fail(self, error: HardcostError) -> None:
        self._end()
        self.failed.emit(error)

    def _keep_opened(self, opened: Opened) -> None:
        self._firm, self.profile, self.settings = opened.firm, opened.profile, opened.settings
        self.opened.emit(opened)

    def _keep_checked(self, _: None) -> None:
        self.checked.emit()

    def _keep_reading(self, reading: Reading) -> None:
        self.reading = reading
        self.read.emit(reading)

    def _keep_imported(self, result: tuple[ImportResult, Reading]) -> None:
        done, reading = result
        self.imported.emit(done)
        self._keep_reading(reading)

    def _keep_saved(self, result: tuple[ImportSettings, Reading]) -> None:
        self.settings, reading = result
        self._keep_reading(reading)


def _same_window(before: ImportSettings, after: ImportSettings) -> bool:
    """Tell whether what was read with one choice of settings is enough for another."""
    return (before.start_date, before.unsupported_types) == (
        after.start_date,
        after.unsupported_types,
    )
