"""Signing in to one service at a time: begun here, finished in the browser, told to whoever shows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from hardcost_desktop.bootstrap.ways_back import open_in_browser
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import HardcostError, Service, UsageTrouble
from hardcost_desktop.services.connecting import ClioAsk, Connecting, QuickBooksAsk
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.services.sign_ins import secret_name
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.tasks import Task, TaskRunner

_Connect = Callable[[Connecting, str, Cancel], FirmProfile]


class Connector(QObject):
    """One firm's sign-ins.

    Signals:
        began: A person is awaited in the browser; the service's name.
        address_known: Where the person signs in.
        connected: The new FirmProfile.
        ended: The wait is over without a connection; a HardcostError, Cancelled among them.
    """

    began = Signal(str)
    address_known = Signal(str)
    connected = Signal(object)
    ended = Signal(object)
    _address_heard = Signal(str)

    def __init__(self, program: Program, name: str, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._name = name
        self._runner = runner
        self._task: Task | None = None
        self._connecting: Connecting | None = None
        self.address = ""
        self._address_heard.connect(self._note_address, Qt.ConnectionType.QueuedConnection)

    def connect_clio(self, ask: ClioAsk, secret: str) -> None:
        """Sign in to Clio; an empty secret means the one that is kept."""
        self._begin("clio", "Clio", secret, lambda c, s, cancel: c.connect_clio(ask, s, cancel))

    def connect_quickbooks(self, ask: QuickBooksAsk, secret: str) -> None:
        """Sign in to QuickBooks; an empty secret means the one that is kept."""
        self._begin(
            "quickbooks", "QuickBooks", secret, lambda c, s, n: c.connect_quickbooks(ask, s, n)
        )

    def paste(self, text: str) -> None:
        """Take the address the browser ended on; raises UsageTrouble when it is no answer, and waits on."""
        if self._connecting is not None:
            self._connecting.paste(text)

    @Slot()
    def open_again(self) -> None:
        """Open the browser once more."""
        open_in_browser(self.address)

    @Slot()
    def cancel(self) -> None:
        """Give up waiting."""
        if self._task is not None:
            self._task.cancel.request()

    def _begin(self, service: Service, title: str, secret: str, connect: _Connect) -> None:
        connecting = self._program.connecting(self._name, self._show_in_browser)
        vault, kept = self._program.vault, secret_name(self._name, service, "client-secret")

        def call(_progress: Progress, cancel: Cancel) -> FirmProfile:
            known = secret or vault.read(kept)
            if not known:
                raise UsageTrouble("secret_missing")
            return connect(connecting, known, cancel)

        self.address, self._connecting = "", connecting
        self.began.emit(title)
        self._task = self._runner.run(call, self._keep, self._fail, queue="wait")

    def _show_in_browser(self, address: str) -> None:
        """Called on the waiting thread; the page hears of it through a signal."""
        self._address_heard.emit(address)
        open_in_browser(address)

    @Slot(str)
    def _note_address(self, address: str) -> None:
        self.address = address
        self.address_known.emit(address)

    def _keep(self, profile: FirmProfile) -> None:
        self._task = self._connecting = None
        self.connected.emit(profile)

    def _fail(self, error: HardcostError) -> None:
        self._task = self._connecting = None
        self.ended.emit(error)
