"""Month end from the menu: opens the report, saves it, and leads from a row of it to the review."""

from datetime import date

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.services.reconciliation_sheets import list_sheets
from hardcost_desktop.ui.export.desk import Content, ExportDesk, Saved
from hardcost_desktop.ui.export.last_folder import LastFolder
from hardcost_desktop.ui.export.names import suggest_name
from hardcost_desktop.ui.export.save_dialog import Kind, csv, excel, pdf
from hardcost_desktop.ui.firms.names import name_firm
from hardcost_desktop.ui.menus import Menus
from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.reconcile.dialog import ReconcileDialog
from hardcost_desktop.ui.reconcile.report import reconciliation_report
from hardcost_desktop.ui.review.page import ReviewPage
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.widgets.message_bar import Help, Message


class ReconcileDesk(QObject):
    """Joins the report with the window's menu and review."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        page: ReviewPage,
        menus: Menus,
        folder: LastFolder,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._page = page
        self._menus = menus
        self._folder = folder
        self._saved: Saved | None = None
        self._desk: ExportDesk | None = None
        self.dialog: ReconcileDialog | None = None
        menus.reconcile.triggered.connect(self.open)
        session.activity_changed.connect(self._allow)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self._menus.reconcile.setEnabled(self._session.connected)

    @Slot()
    def open(self) -> None:
        """Show the report's window, the one that is open already if there is one."""
        if self.dialog is None:
            today = date.today()  # noqa: DTZ011 - the person's own day
            self.dialog = dialog = ReconcileDialog(self._session, today, self._window)
            self._desk = ExportDesk(dialog, self._session.runner, folder=self._folder)
            self._desk.saved.connect(self._show_saved)
            self._desk.failed.connect(self._show_error)
            dialog.row_asked.connect(self._show_in_review)
            dialog.export_asked.connect(self._export)
            dialog.pdf_asked.connect(self._save_pdf)
            dialog.message.help_asked.connect(self._help)
            dialog.finished.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot()
    def _forget(self) -> None:
        if self._session.activity is Activity.RECONCILING:
            self._session.cancel()  # nobody is left to read what would come of it
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._desk = None

    # From a row to the review ------------------------------------------------------------------------------

    @Slot(str)
    def _show_in_review(self, key: str) -> None:
        reading, dialog = self._session.reading, self.dialog
        if reading is None or key not in reading.review.plan.by_key:
            if dialog is not None:
                title = self.tr("Not in the review")
                told = self.tr(
                    "The review begins at the start date, and this row is from before it, or it has come since. "
                    "Refresh the review, or choose an earlier start date."
                )
                dialog.message.show_message(Message(title, told, tone="information"))
            return
        self._page.tabs.show_status(None)
        self._page.filters.clear()
        self._page.table.go_to(key)
        self._window.raise_()
        self._window.activateWindow()
        self._page.focus_table()

    # Saving ------------------------------------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        self._save(self.tr("Export"), [excel(), csv()])

    @Slot()
    def _save_pdf(self) -> None:
        self._save(self.tr("Save as PDF"), [pdf()])

    def _save(self, title: str, kinds: list[Kind]) -> None:
        made = self.dialog.made if self.dialog else None
        if made is None or self._desk is None:
            return
        firm = name_firm(self._session.profile, self.tr("New firm"))
        period = made.report.period
        days = f"{period.first.isoformat()} {period.last.isoformat()}"
        read = made.read_at.astimezone().date()
        name = suggest_name(firm, self.tr("reconciliation"), days, day=read, ending=kinds[0].ending)
        rows = sum(len(table.shares) for table in made.report.statements)
        content = Content(
            rows, lambda: list_sheets(made), lambda: reconciliation_report(made, firm)
        )
        self._desk.ask(title, name, kinds, content)

    @Slot(object)
    def _show_saved(self, saved: Saved) -> None:
        self._saved = saved
        if self.dialog is not None:
            said = Message(self.tr("Saved"), str(saved.path), Help.FOLDER, "information")
            self.dialog.message.show_message(said)

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        if self.dialog is not None and not isinstance(error, Cancelled):
            self.dialog.message.show_message(Message.of(error))

    @Slot(object)
    def _help(self, help_: Help) -> None:
        dialog = self.dialog
        if help_ is Help.FOLDER and self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.path.parent)))
        elif help_ is Help.RETRY and dialog is not None and dialog.periods.period is not None:
            dialog.begin(dialog.periods.period)
