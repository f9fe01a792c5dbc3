"""The page of the two connections: what to do first, and where to come back when a sign-in is lost."""

import webbrowser
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.setup.forms import ClioForm, QuickBooksForm
from hardcost_desktop.ui.setup.waiting import WaitingPage
from hardcost_desktop.ui.tasks import Call, Task, TaskRunner
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar

_WIDEST = GRID * 120


class ConnectionsPage(QStackedWidget):
    """Connects both services.

    Signals:
        connected: One was connected; the new FirmProfile.
        left: The person goes back to the review.
    """

    connected = Signal(object)
    left = Signal()
    _address_known = Signal(str)

    def __init__(self, program: Program, name: str, runner: TaskRunner) -> None:
        super().__init__()
        self._program = program
        self._name = name
        self._runner = runner
        self._task: Task | None = None
        self.message = MessageBar()
        self.clio = ClioForm()
        self.quickbooks = QuickBooksForm()
        self.waiting = WaitingPage()
        self._intro = PlainLabel(wrap=True)
        self.back = QPushButton(self.tr("&Back to the review"))
        self.back.clicked.connect(self.left)
        self._forms = self._lay_out()
        self.addWidget(self._forms)
        self.addWidget(self.waiting)
        self.clio.connect_asked.connect(self._connect_clio)
        self.quickbooks.connect_asked.connect(self._connect_quickbooks)
        self.waiting.cancel_asked.connect(self._cancel)
        self._address_known.connect(self.waiting.show_address, Qt.ConnectionType.QueuedConnection)

    def _lay_out(self) -> QScrollArea:
        both = QHBoxLayout()
        both.setSpacing(GRID * 2)
        both.addWidget(self.quickbooks, 1)
        both.addWidget(self.clio, 1)
        within = QWidget()
        within.setMaximumWidth(_WIDEST)
        down = QVBoxLayout(within)
        down.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 3)
        down.setSpacing(GRID * 2)
        down.addWidget(heading(self.tr("Connect your firm"), larger=1.4))
        down.addWidget(self._intro)
        down.addWidget(self.message)
        down.addLayout(both)
        down.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        down.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(within)
        return scroll

    def show_profile(self, profile: FirmProfile) -> None:
        """Show what is connected and what to do next."""
        self.clio.show_connection(profile.clio)
        self.quickbooks.show_connection(profile.quickbooks)
        self.back.setVisible(profile.pair is not None)
        lasting = "" if self._program.vault.persistent else self._say_fleeting()
        self._intro.setText(f"{self._say_next(profile)} {lasting}".strip())

    def _say_fleeting(self) -> str:
        return self.tr(
            "This computer has no key store that can be used, so sign-ins last only until this "
            "program is closed."
        )

    def _say_next(self, profile: FirmProfile) -> str:
        keys = self.tr("Enter the client ID and secret of your firm's own app keys, then sign in.")
        if profile.pair is not None:
            return self.tr("Both accounts are connected. Connect one again if its sign-in is lost.")
        if profile.clio is None and profile.quickbooks is None:
            first = self.tr(
                "Connect QuickBooks Online, where your costs are, and Clio Manage, where they go. "
                "QuickBooks is only ever read."
            )
            return f"{first} {keys}"
        other = "QuickBooks Online" if profile.quickbooks is None else "Clio Manage"
        return self.tr("One more: connect {service}.").format(service=other) + f" {keys}"

    # Sign-in -----------------------------------------------------------------------------------------------

    @Slot()
    def _connect_clio(self) -> None:
        ask, secret = self.clio.ask(), self.clio.secret.text()
        connecting = self._program.connecting(self._name, self._show_in_browser)
        self._wait_for("Clio", lambda cancel: connecting.connect_clio(ask, secret, cancel))

    @Slot()
    def _connect_quickbooks(self) -> None:
        ask, secret = self.quickbooks.ask(), self.quickbooks.secret.text()
        connecting = self._program.connecting(self._name, self._show_in_browser)
        self._wait_for(
            "QuickBooks", lambda cancel: connecting.connect_quickbooks(ask, secret, cancel)
        )

    def _wait_for(self, service: str, connect: Callable[[Cancel], FirmProfile]) -> None:
        def call(_progress: Progress, cancel: Cancel) -> FirmProfile:
            return connect(cancel)

        self._begin(service, call)

    def _begin(self, service: str, call: Call) -> None:
        self.message.clear()
        self.waiting.begin(service)
        self.setCurrentWidget(self.waiting)
        self._task = self._runner.run(call, self._keep, self._fail, queue="wait")

    def _show_in_browser(self, address: str) -> None:
        """Called on the waiting thread; the page hears of it through a signal."""
        self._address_known.emit(address)
        Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel.request()
        self.waiting.cancel.setEnabled(False)

    def _keep(self, profile: FirmProfile) -> None:
        self._end_wait()
        self.clio.secret.clear()
        self.quickbooks.secret.clear()
        self.show_profile(profile)
        self.connected.emit(profile)

    def _fail(self, error: HardcostError) -> None:
        self._end_wait()
        if not isinstance(error, Cancelled):
            self.message.show_message(Message.of(error))

    def _end_wait(self) -> None:
        self._task = None
        self.waiting.cancel.setEnabled(True)
        self.setCurrentWidget(self._forms)
