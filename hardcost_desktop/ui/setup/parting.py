"""Ending a connection: asked first, with what goes and what stays; told afterwards."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from hardcost_desktop.errors import HardcostError, Service
from hardcost_desktop.messages import ENDINGS, SERVICES
from hardcost_desktop.services.disconnecting import Disconnected
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.tasks import TaskRunner
from hardcost_desktop.ui.widgets.message_bar import Message
from hardcost_desktop.ui.words import one_line


class Parting(QObject):
    """Disconnects one firm's accounts.

    Signals:
        disconnected: What was done; a `Disconnected`.
        failed: What stood in the way; a HardcostError.
    """

    disconnected = Signal(object)
    failed = Signal(object)

    def __init__(self, program: Program, name: str, runner: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._program = program
        self._name = name
        self._runner = runner
        self._window = window

    def ask(self, service: Service, account: str) -> None:
        """Ask, and disconnect if the person says so."""
        ask = QMessageBox(self._window)
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setIcon(QMessageBox.Icon.Question)
        told = self.tr("Disconnect {account} from this program?")
        ask.setText(told.format(account=one_line(account)))
        ask.setInformativeText(self._say_consequences(service))
        yes = ask.addButton(self.tr("Disconnect"), QMessageBox.ButtonRole.DestructiveRole)
        keep = ask.addButton(self.tr("Keep connected"), QMessageBox.ButtonRole.RejectRole)
        ask.setDefaultButton(keep)
        ask.exec()
        if ask.clickedButton() is yes:
            self._disconnect(service)

    def _say_consequences(self, service: Service) -> str:
        told = self.tr(
            "Removed: the sign-in at {service}, and the client secret and the sign-in kept in {store}.\n\n"
            "Kept: the record of what was imported, the settings, and which accounts this firm belongs to. "
            "What is in {service} stays as it is."
        )
        store = self._program.vault.describe()
        return told.format(service=SERVICES[service], store=store)

    def _disconnect(self, service: Service) -> None:
        disconnecting = self._program.disconnecting(self._name)

        def call(_progress: Progress, _cancel: Cancel) -> Disconnected:
            return disconnecting.disconnect(service)

        done: Callable[[Disconnected], None] = self.disconnected.emit
        failed: Callable[[HardcostError], None] = self.failed.emit
        self._runner.run(call, done, failed)


def say_parting(done: Disconnected) -> Message:
    """Say what disconnecting did."""
    say = QCoreApplication.translate
    service = SERVICES[done.service]
    title = say("Parting", "{account} is disconnected").format(account=one_line(done.account))
    kept = say("Parting", "The record of what was imported and the settings are kept.")
    return Message(
        title, f"{ENDINGS[done.ending].format(service=service)} {kept}", tone="information"
    )
