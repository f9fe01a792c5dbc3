"""The support report from the menu: made beside the window, shown, and saved where a person says."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QMainWindow

from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.services.progress import Cancel, Progress, Step
from hardcost_desktop.services.support.report import Page, Supporting
from hardcost_desktop.storage.archive import ENDING, write_archive
from hardcost_desktop.ui.export.save_dialog import Kind, SaveDialog
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.support.dialog import SupportDialog
from hardcost_desktop.ui.tasks import Call, Task
from hardcost_desktop.ui.widgets.message_bar import Message


class SupportDesk(QObject):
    """Opens the dialog, and does what it asks for."""

    def __init__(self, window: QMainWindow, program: Program, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._program = program
        self._session = session
        self._supporting: Supporting | None = None
        self._task: Task | None = None
        self.dialog: SupportDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show the dialog and begin to make the report."""
        if self.dialog is None:
            has_costs = self._session.reading is not None
            self.dialog = SupportDialog(self._window, has_costs=has_costs)
            self.dialog.wanted.connect(self._make)
            self.dialog.stop_asked.connect(self._stop)
            self.dialog.save_asked.connect(self._ask_where)
            self.dialog.finished.connect(self._forget)
            self.dialog.begin()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot(bool)
    def _make(self, with_costs: bool) -> None:
        self._stop()
        reading = self._session.reading
        plan = reading.review.plan if with_costs and reading is not None else None
        self._task = task = self._session.runner.run(
            self._making(plan),
            lambda pages: self._show(task, pages),
            lambda error: self._fail(task, error),
            lambda step: self._move(task, step),
        )

    def _making(self, plan: ImportPlan | None) -> Call:
        def call(progress: Progress, cancel: Cancel) -> tuple[Page, ...]:
            if self._supporting is None:
                self._supporting = self._program.supporting(self._session.name)
            return self._supporting.make(progress, cancel, plan)

        return call

    def _move(self, task: Task, step: Step) -> None:
        if self.dialog is not None and task is self._task:
            self.dialog.show_step(step)

    def _show(self, task: Task, pages: tuple[Page, ...]) -> None:
        if self.dialog is not None and task is self._task:
            self.dialog.show_pages(pages)

    def _fail(self, task: Task, error: HardcostError) -> None:
        if self.dialog is None or task is not self._task:
            return
        self.dialog.show_working(working=False)
        if not isinstance(error, Cancelled):
            self.dialog.message.show_message(Message.of(error))

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel.request()

    @Slot()
    def _ask_where(self) -> None:
        if self.dialog is None:
            return
        say = QCoreApplication.translate
        kind = Kind(ENDING, say("SupportDesk", "Zip file"))
        day = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        name = f"Hardcost Desktop {say('SupportDesk', 'support report')} {day}{ENDING}"
        title = say("SupportDesk", "Save the support report")
        asking = SaveDialog(title, None, name, [kind], self.dialog)
        asking.path_chosen.connect(self._save)
        asking.open()

    @Slot(object)
    def _save(self, path: Path) -> None:
        if self.dialog is None:
            return
        pages, dialog = self.dialog.pages, self.dialog

        def call(_progress: Progress, _cancel: Cancel) -> None:
            write_archive(path, pages)

        dialog.show_working(working=True)
        self._task = task = self._session.runner.run(
            call, lambda _: self._saved(task, path), lambda error: self._fail(task, error)
        )

    def _saved(self, task: Task, path: Path) -> None:
        if self.dialog is not None and task is self._task:
            self.dialog.show_working(working=False)
            told = Message(self.tr("Saved"), str(path), tone="information")
            self.dialog.message.show_message(told)

    @Slot()
    def _forget(self) -> None:
        self._stop()
        self.dialog = None
