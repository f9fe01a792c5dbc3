"""The window's actions that save and print: they take what the review shows just then, and tell what came of it."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.messages import say_named
from hardcost_desktop.ui.export.desk import ExportDesk, Saved
from hardcost_desktop.ui.export.last_folder import LastFolder
from hardcost_desktop.ui.export.view import Origin, ShownReview, count_rows, say_typed
from hardcost_desktop.ui.firms.names import name_firm
from hardcost_desktop.ui.menus import Menus
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.page import ReviewPage
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.widgets.message_bar import Help, Message, MessageBar


class ReviewExports(QObject):
    """Connects menus, review and the desk that writes."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        page: ReviewPage,
        message: MessageBar,
        menus: Menus,
        folder: LastFolder,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._page = page
        self._message = message
        self._menus = menus
        self._saved: Path | None = None
        self.desk = ExportDesk(window, session.runner, folder=folder)
        self.desk.saved.connect(self._show_saved)
        self.desk.printed.connect(self._show_printed)
        self.desk.failed.connect(self._show_error)
        message.help_asked.connect(self._help)
        session.activity_changed.connect(self._allow)
        session.read.connect(self._allow)
        page.result.save_asked.connect(self._save_result)
        page.result.print_asked.connect(self._print_result)
        menus.export.triggered.connect(self._export)
        menus.pdf.triggered.connect(self._save_pdf)
        menus.print_.triggered.connect(self._print)

    @Slot()
    def _allow(self) -> None:
        session = self._session
        allowed = session.activity is None and session.reading is not None
        self._menus.allow_saving(allowed=allowed)

    # What is shown -----------------------------------------------------------------------------------------

    @property
    def _origin(self) -> Origin | None:
        reading = self._session.reading
        if reading is None:
            return None
        firm = name_firm(self._session.profile, self.tr("New firm"))
        return Origin(firm, reading.review)

    @property
    def shown(self) -> ShownReview | None:
        """What the review shows; None before anything was read."""
        reading, origin, page = self._session.reading, self._origin, self._page
        if reading is None or origin is None:
            return None
        by_key = {shown.row.key: shown for shown in reading.rows}
        return ShownReview(
            origin=origin,
            rows=[by_key[row.key] for row in page.model.shown],
            columns=[c for c in page.table.shown_columns() if c is not Column.TICK],
            ticked=frozenset(row.key for row in page.model.ticked),
            place=page.tabs.status,
            filters=self._say_filters(),
        )

    def _say_filters(self) -> tuple[str, ...]:
        bar = self._page.filters
        boxes = [box for box in (bar.customer, bar.account, bar.month) if box.value is not None]
        picked = [say_named(box.accessibleName(), box.currentText()) for box in boxes]
        typed = bar.text.text()
        return (*picked, say_typed(typed)) if typed.strip() else tuple(picked)

    # Actions -----------------------------------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        if shown := self.shown:
            self.desk.export_review(shown)

    @Slot()
    def _save_pdf(self) -> None:
        if shown := self.shown:
            self.desk.save_pdf(shown)

    @Slot()
    def _print(self) -> None:
        if shown := self.shown:
            self.desk.print_review(shown)

    @Slot()
    def _save_result(self) -> None:
        result, origin = self._page.result.result, self._origin
        if result is not None and origin is not None:
            self.desk.save_result(result, origin.review.plan.by_key, origin)

    @Slot()
    def _print_result(self) -> None:
        result, origin = self._page.result.result, self._origin
        if result is not None and origin is not None:
            self.desk.print_result(result, origin.review.plan.by_key, origin)

    # What came of it ---------------------------------------------------------------------------------------

    @Slot(object)
    def _show_saved(self, saved: Saved) -> None:
        self._saved = saved.path
        title = self.tr("Saved {rows}").format(rows=count_rows(saved.rows))
        self._message.show_message(Message(title, str(saved.path), Help.FOLDER, "information"))

    @Slot()
    def _show_printed(self) -> None:
        told = self.tr("It was handed to the printer.")
        self._message.show_message(Message(self.tr("Printed"), told, tone="information"))

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        if not isinstance(error, Cancelled):
            self._message.show_message(Message.of(error))

    @Slot(object)
    def _help(self, help_: Help) -> None:
        if help_ is Help.FOLDER and self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
