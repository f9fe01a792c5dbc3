"""One print: lay out for the chosen printer, ask where that makes many pages, then draw."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox, QWidget

from hardcost_desktop.errors import Cancelled, LocalTrouble
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.ui.export.paper import Paper
from hardcost_desktop.ui.export.pen import draw_pages
from hardcost_desktop.ui.export.report import Report
from hardcost_desktop.ui.export.steps import steps_of
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.tasks import Call

_MANY = 50
"""Pages nobody prints by accident."""

AskPrinter = Callable[[QWidget, Callable[[QPrinter], None]], None]
"""Asks for a printer, and calls back with it unless the person thinks better of it."""


class Worker(Protocol):
    """Runs calls beside the window."""

    def work(self, title: str, call: Call, done: Callable[[object], None]) -> None:
        """Run a call and show how far it is."""
        ...


def open_print_dialog(window: QWidget, chosen: Callable[[QPrinter], None]) -> None:
    """Ask with the system's own dialog, the page across to begin with."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.show()


class PrintRun(QObject):
    """Prints one report.

    Signals:
        ended: It was handed to the printer.
    """

    ended = Signal()

    def __init__(self, worker: Worker, report: Callable[[], Report], window: QWidget) -> None:
        super().__init__(window)
        self._worker = worker
        self._report = report
        self._window = window

    def begin(self, printer: QPrinter) -> None:
        """Lay out, and go on with what came of it."""
        make = self._report

        def call(progress: Progress, cancel: Cancel) -> Paper:
            report = make()
            printer.setDocName(report.title)
            paper = Paper(report, printer)
            paper.lay_out(steps_of("laying_out", len(report.rows), progress, cancel))
            return paper

        self._worker.work(self.tr("Printing"), call, lambda paper: self._go_on(paper, printer))

    def _go_on(self, paper: object, printer: QPrinter) -> None:
        assert isinstance(paper, Paper)
        pages = chosen_pages(printer, len(paper.pages))
        if len(pages) <= _MANY or self._may_print(len(pages)):
            self._draw(paper, printer, pages)
        else:
            self.deleteLater()

    def _may_print(self, pages: int) -> bool:
        ask = QMessageBox(self._window)
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setIcon(QMessageBox.Icon.Question)
        ask.setText(self.tr("These are {n} pages. Print them all?").format(n=say_number(pages)))
        ask.setInformativeText(self.tr("A tab or the filter above the table makes it fewer."))
        print_ = ask.addButton(self.tr("Print {n} pages").format(n=say_number(pages)), _YES)
        ask.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        ask.exec()
        return ask.clickedButton() is print_

    def _draw(self, paper: Paper, printer: QPrinter, pages: range) -> None:
        def call(progress: Progress, cancel: Cancel) -> None:
            try:
                taken = draw_pages(
                    paper, printer, pages, steps_of("printing", len(pages), progress, cancel)
                )
            except Cancelled:
                printer.abort()
                raise
            if not taken:
                raise LocalTrouble("printer_refused", printer=printer.printerName())

        self._worker.work(self.tr("Printing"), call, self._end)

    def _end(self, _: object) -> None:
        self.ended.emit()
        self.deleteLater()


_YES = QMessageBox.ButtonRole.AcceptRole


def chosen_pages(printer: QPrinter, count: int) -> range:
    """Give the pages that were chosen in the dialog, the first being 0."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return range(count)
    return range(printer.fromPage() - 1, min(printer.toPage() or count, count))
