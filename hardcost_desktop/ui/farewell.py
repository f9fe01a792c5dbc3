"""Closing a window while work is under way: ask if it is an import, stop it, and close once it has ended."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox

from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.tasks import TaskRunner


class Farewell(QObject):
    """Decides when a window may close."""

    def __init__(self, window: QMainWindow, runner: TaskRunner, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._session = session
        self._closing = False
        runner.busy_changed.connect(self._close_when_idle)

    def answer(self, event: QCloseEvent) -> None:
        """Let the window close, or close it once the work has ended."""
        if not self._runner.busy:
            self._runner.close()
            event.accept()
            return
        event.ignore()
        if not self._closing and self._may_stop():
            self._closing = True
            self._window.setEnabled(False)
            self._window.setWindowTitle(self.tr("Closing: finishing what is on its way…"))
            self._runner.cancel_all()
            self._close_when_idle()

    def _may_stop(self) -> bool:
        if self._session.activity is not Activity.IMPORTING:
            return True
        say = QCoreApplication.translate
        ask = QMessageBox(self._window)
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setIcon(QMessageBox.Icon.Question)
        ask.setText(say("Farewell", "An import is under way. Stop it and close?"))
        ask.setInformativeText(
            say("Farewell", "What is on its way is finished first. The rest can be imported later.")
        )
        stop = ask.addButton(say("Farewell", "Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        ask.addButton(say("Farewell", "Keep importing"), QMessageBox.ButtonRole.RejectRole)
        ask.exec()
        return ask.clickedButton() is stop

    @Slot()
    def _close_when_idle(self) -> None:
        if self._closing and not self._runner.busy:
            self._window.close()
