"""The window's dialogs: settings, health check, a new firm, the keys, the licences."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from hardcost_desktop.ui.firms.new_dialog import NewFirmDialog
from hardcost_desktop.ui.health.view import HealthDialog
from hardcost_desktop.ui.keyboard_sheet import KeyboardSheet
from hardcost_desktop.ui.licences import LicencesDialog
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.review.reasons_sheet import ReasonsSheet
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.settings.dialog import SettingsDialog


class Dialogs(QObject):
    """Opens each of them on a window.

    Signals:
        settings_saved: ImportSettings to be kept.
        firm_named: A new firm is to be set up; its name.
        connect_asked: A sign-in is lost, and is to be made again; the Service.
    """

    settings_saved = Signal(object)
    firm_named = Signal(str)
    connect_asked = Signal(object)

    def __init__(self, window: QMainWindow, program: Program, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._program = program
        self._session = session
        self.settings: SettingsDialog | None = None
        self._reasons: ReasonsSheet | None = None

    @Slot()
    def open_settings(self) -> None:
        """Show the settings and read what they offer."""
        session = self._session
        if self.settings is not None or not session.connected:
            return
        review = session.reading.review if session.reading else None
        self.settings = SettingsDialog(session.settings, review, self._window)
        self.settings.saved.connect(self.settings_saved)
        self.settings.connect_asked.connect(self.connect_asked)
        self.settings.finished.connect(self._forget_settings)
        self.settings.follow(session)
        self.settings.open()
        session.read_choices()

    @Slot()
    def _forget_settings(self) -> None:
        self.settings = None

    @Slot()
    def open_health(self) -> None:
        """Show the health check and begin it."""
        dialog = HealthDialog(self._session, self._window)
        dialog.view.connect_asked.connect(dialog.reject)
        dialog.view.connect_asked.connect(self.connect_asked)
        dialog.open()
        dialog.view.check()

    @Slot()
    def open_new_firm(self) -> None:
        """Ask for the name of another firm."""
        dialog = NewFirmDialog(self._program, self._window)
        dialog.named.connect(self.firm_named)
        dialog.open()

    def show_reasons(self, code: str) -> None:
        """Explain statuses and reasons, beginning with one; empty means with the first."""
        if self._reasons is None:
            self._reasons = ReasonsSheet(self._window)
            self._reasons.finished.connect(self._forget_reasons)
        self._reasons.go_to(code)
        self._reasons.show()
        self._reasons.activateWindow()

    @Slot()
    def _forget_reasons(self) -> None:
        self._reasons = None

    @Slot()
    def show_keyboard(self) -> None:
        """Show the keys."""
        KeyboardSheet(self._window).open()

    @Slot()
    def show_licences(self) -> None:
        """Show the licences of all parts."""
        LicencesDialog(self._window).open()
