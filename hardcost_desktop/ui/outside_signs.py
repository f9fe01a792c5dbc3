"""What shows of an import while somebody works in another window: title, badge, and a notice at its end."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui.icons import app_icon
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.session import Session

LONG = 10.0
"""Seconds; a person waits for what is shorter."""

_NOTICE = 10_000
"""Milliseconds that a notice stays, where the system lets the program choose."""


class OutsideSigns(QObject):
    """Keeps the window's title and the badge on its icon, and tells of the end of a long import nobody saw."""

    def __init__(
        self, window: QMainWindow, session: Session, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._ticks = ticks
        self._name = ""
        self._begun = 0.0
        self._importing = False
        session.activity_changed.connect(self._follow)
        session.stepped.connect(self._show_step)
        session.imported.connect(self._tell_end)

    def show_name(self, name: str) -> None:
        """Take the title the window has while nothing is imported."""
        self._name = name
        self._window.setWindowTitle(name)

    @Slot()
    def _follow(self) -> None:
        importing = self._session.activity is Activity.IMPORTING
        if importing and not self._importing:
            self._begun = self._ticks()
        if self._importing and not importing:
            self._window.setWindowTitle(self._name)
            _show_badge(0)
        self._importing = importing

    @Slot(object)
    def _show_step(self, step: Step) -> None:
        if not self._importing or not step.total or not self._window.isEnabled():
            return  # a window that is closing says so in its title
        told = self.tr("Paused at {n} %") if step.paused else self.tr("{n} %")
        percent = told.format(n=step.done * 100 // step.total)
        self._window.setWindowTitle(f"{percent} · {self._name}")
        _show_badge(step.total - step.done)

    @Slot(object)
    def _tell_end(self, result: ImportResult) -> None:
        if self._window.isActiveWindow() or self._ticks() - self._begun < LONG:
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._give_notice(self._title(result), self._sum_up(result))

    def _give_notice(self, title: str, text: str) -> None:
        """Show a notice; it comes from an icon in the tray alone, which goes again with it."""
        tray = QSystemTrayIcon(app_icon(), self)
        tray.messageClicked.connect(self._come_forward)
        tray.show()
        tray.showMessage(title, text, app_icon(), _NOTICE)
        QTimer.singleShot(_NOTICE, tray.deleteLater)

    def _title(self, result: ImportResult) -> str:
        return self.tr("Import stopped") if result.stopped else self.tr("Import finished")

    def _sum_up(self, result: ImportResult) -> str:
        """Counts and money alone: desktops read markup in a notice, so no text from elsewhere is put into one."""
        reading = self._session.reading
        home = (reading.review.directory.currency or "") if reading else ""
        parts = [
            self.tr("{n} imported, {money}").format(
                n=say_number(len(result.imported)), money=say_money(result.amount, home=home)
            )
        ]
        if result.failed:
            parts.append(self.tr("{n} failed").format(n=say_number(len(result.failed))))
        if result.not_sent:
            parts.append(self.tr("{n} not sent").format(n=say_number(len(result.not_sent))))
        return " · ".join(parts)

    @Slot()
    def _come_forward(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def _show_badge(number: int) -> None:
    """Show a number on the program's icon where the system has a place for it; 0 takes it away."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setBadgeNumber(number)
