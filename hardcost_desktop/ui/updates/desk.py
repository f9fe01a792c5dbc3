"""Looks for newer releases beside the window's work, and shows what is worth a line."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from hardcost_desktop.domain.release import Release
from hardcost_desktop.errors import HardcostError, LocalTrouble
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.services.updates import Updates
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.tasks import TaskRunner
from hardcost_desktop.ui.updates.bar import UpdateBar
from hardcost_desktop.ui.updates.dialog import UpdatesDialog

_EVERY = 60 * 60 * 1000
"""Milliseconds; a window that stays open for weeks looks once a day as well."""

_log = logging.getLogger(__name__)


class UpdateDesk(QObject):
    """Asks a person once, and from then on as they chose. Nothing of it is ever in the way of the work.

    Args:
        window: Above which the bar stands.
        updates: What looks.
        runner: Runs the look beside everything else.
        session: Once it has read, the window has what it is there for.
    """

    def __init__(
        self, window: QMainWindow, updates: Updates, runner: TaskRunner, session: Session
    ) -> None:
        super().__init__(window)
        self._window = window
        self._updates = updates
        self._runner = runner
        self._looking = False
        self.bar = UpdateBar()
        self.bar.answered.connect(self._answer)
        self.bar.page_asked.connect(self._open_offered)
        self.bar.later_asked.connect(self._put_off)
        self.bar.skip_asked.connect(self._skip)
        self.dialog: UpdatesDialog | None = None
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.begin)
        session.read.connect(self._begin_once)

    @Slot()
    def _begin_once(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Ask, look or tell, as is due."""
        self._keep(self._begin)

    def _begin(self) -> None:
        if self._updates.to_ask:
            self.bar.ask(self._updates.address)
        elif self._updates.due and not self._looking:
            self._look()
        else:
            self._tell(self._updates.offer)

    def _look(self) -> None:
        def call(_progress: Progress, cancel: Cancel) -> Release | None:
            return self._updates.look(cancel)

        self._looking = True
        self._runner.run(call, self._end_look, self._fail_look, queue="aside")

    def _end_look(self, offer: Release | None) -> None:
        self._looking = False
        self._tell(offer)

    def _fail_look(self, error: HardcostError) -> None:
        self._looking = False
        _log.info("no look for a newer release: %s", error.code)

    def _tell(self, offer: Release | None) -> None:
        if offer is None:
            self.bar.hide()
        else:
            self.bar.tell(offer)

    @Slot(bool)
    def _answer(self, on: bool) -> None:
        self.bar.hide()
        self._keep(lambda: self._updates.turn(on=on))
        self.begin()

    @Slot()
    def _put_off(self) -> None:
        self.bar.hide()
        self._keep(self._updates.put_off)

    @Slot()
    def _skip(self) -> None:
        self.bar.hide()
        offer = self._updates.offer
        if offer is not None:
            self._keep(lambda: self._updates.skip(offer.version))

    @Slot()
    def _open_offered(self) -> None:
        self._open_page(self._updates.offer)

    @Slot(object)
    def _open_page(self, release: Release | None) -> None:
        if release is not None:
            QDesktopServices.openUrl(QUrl(release.url, QUrl.ParsingMode.StrictMode))

    @Slot()
    def open_dialog(self) -> None:
        """Show what is chosen and known."""
        self._keep(self._open_dialog)

    def _open_dialog(self) -> None:
        self.dialog = UpdatesDialog(self._updates, self._window)
        self.dialog.changed.connect(self.begin)
        self.dialog.page_asked.connect(self._open_page)
        self.dialog.open()

    def _keep(self, act: Callable[[], None]) -> None:
        """A disk that says no costs no more than this notice."""
        try:
            act()
        except LocalTrouble as trouble:
            _log.warning("updates: %s", trouble.code)
