"""Saving and printing, from the question where to, over the work beside the window, to what came of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QWidget

from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.services.reporting import Sheet, lines_sheet, result_sheet
from hardcost_desktop.storage.spreadsheets import write_sheet
from hardcost_desktop.ui.export.last_folder import LastFolder
from hardcost_desktop.ui.export.names import suggest_name
from hardcost_desktop.ui.export.pdf import paper_layout, write_pdf
from hardcost_desktop.ui.export.print_run import AskPrinter, PrintRun, open_print_dialog
from hardcost_desktop.ui.export.progress_dialog import ProgressDialog
from hardcost_desktop.ui.export.report import Report, result_report, review_report
from hardcost_desktop.ui.export.save_dialog import Kind, SaveDialog, csv, excel, pdf
from hardcost_desktop.ui.export.sheets import shown_sheet
from hardcost_desktop.ui.export.steps import steps_of
from hardcost_desktop.ui.export.view import Origin, ShownReview, paper_is_letter
from hardcost_desktop.ui.tasks import Call, TaskRunner


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that was written.

    Attributes:
        path: Where it is.
        rows: How many rows it has, totals not counted.
    """

    path: Path
    rows: int


@dataclass(frozen=True, slots=True)
class Content:
    """What can be saved: made on the worker's thread, as it takes a moment for many rows.

    Attributes:
        rows: How many rows it has, totals not counted.
        sheets: Makes it for spreadsheets; CSV has room for the first.
        report: Makes it for paper.
    """

    rows: int
    sheets: Callable[[], Sequence[Sheet]]
    report: Callable[[], Report]


class ExportDesk(QObject):
    """Takes what is to be saved or printed.

    Signals:
        saved: A `Saved`.
        printed: It was handed to the printer.
        failed: A HardcostError; Cancelled is one.
    """

    saved = Signal(object)
    printed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        runner: TaskRunner,
        ask_printer: AskPrinter = open_print_dialog,
        folder: LastFolder | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._folder = folder or LastFolder()
        self.ask_printer = ask_printer

    # The review --------------------------------------------------------------------------------------------

    def export_review(self, view: ShownReview) -> None:
        """Save what is shown as Excel or CSV."""
        self._save_review(view, self.tr("Export"), [excel(), csv()])

    def save_pdf(self, view: ShownReview) -> None:
        """Save what is shown as PDF."""
        self._save_review(view, self.tr("Save as PDF"), [pdf()])

    def print_review(self, view: ShownReview) -> None:
        """Print what is shown."""
        self._print(lambda: review_report(view))

    def _save_review(self, view: ShownReview, title: str, kinds: Sequence[Kind]) -> None:
        costs = self.tr("hard costs")
        name = _suggest(view.origin, costs, view.place_name, ending=kinds[0].ending)
        self.ask(title, name, kinds, _review_content(view))

    # The result of an import -------------------------------------------------------------------------------

    def save_result(self, result: ImportResult, rows: Mapping[str, Row], origin: Origin) -> None:
        """Save what an import did; `rows` are the reviewed rows by key."""
        kinds = [pdf(), excel(), csv()]
        import_ = self.tr("import {run}").format(run=result.run)
        name = _suggest(origin, import_, ending=kinds[0].ending)
        content = Content(
            len(result.imported) + len(result.failed) + len(result.not_sent),
            lambda: (result_sheet(result, rows),),
            lambda: result_report(result, rows, origin),
        )
        self.ask(self.tr("Save report"), name, kinds, content)

    def print_result(self, result: ImportResult, rows: Mapping[str, Row], origin: Origin) -> None:
        """Print what an import did; `rows` are the reviewed rows by key."""
        self._print(lambda: result_report(result, rows, origin))

    # How ---------------------------------------------------------------------------------------------------

    def ask(self, title: str, name: str, kinds: Sequence[Kind], content: Content) -> None:
        """Ask where to, then save; the name is a suggestion."""
        dialog = SaveDialog(title, self._folder.path, name, kinds, self._window)
        dialog.path_chosen.connect(lambda path: self._save(path, content))
        dialog.open()

    def _save(self, path: Path, content: Content) -> None:
        self._folder.note(path.parent)
        layout = paper_layout(letter=paper_is_letter())
        call = _saving(path, content, layout)
        title = self.tr("Saving {name}").format(name=path.name)
        self.work(title, call, lambda _: self.saved.emit(Saved(path, content.rows)))

    def _print(self, report: Callable[[], Report]) -> None:
        run = PrintRun(self, report, self._window)
        run.ended.connect(self.printed)
        self.ask_printer(self._window, run.begin)

    def work(self, title: str, call: Call, done: Callable[[object], None]) -> None:
        """Run a call beside the window and show how far it is."""
        dialog = ProgressDialog(title, self._window)

        def end(result: object) -> None:
            dialog.end()
            done(result)

        def fail(error: object) -> None:
            dialog.end()
            self.failed.emit(error)

        task = self._runner.run(call, end, fail, dialog.show_step)
        dialog.cancel_asked.connect(task.cancel.request)


def _suggest(origin: Origin, *parts: str, ending: str) -> str:
    day = origin.review.read_at.astimezone().date()
    return suggest_name(origin.firm, *parts, day=day, ending=ending)


def _review_content(view: ShownReview) -> Content:
    def sheets() -> Sequence[Sheet]:
        lines = lines_sheet(shown.row for shown in view.rows)
        return (shown_sheet(view), lines) if lines.rows else (shown_sheet(view),)

    return Content(len(view.rows), sheets, lambda: review_report(view))


def _saving(path: Path, content: Content, layout: QPageLayout) -> Call:
    def call(progress: Progress, cancel: Cancel) -> None:
        if path.suffix.lower() == pdf().ending:
            write_pdf(path, content.report(), layout, progress, cancel)
            return
        sheet, *more = content.sheets()
        write_sheet(path, sheet, more, steps_of("exporting", content.rows, progress, cancel))

    return call
