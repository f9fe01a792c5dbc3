"""The page of the two connections: where to come back when a sign-in is lost, and to end one."""

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
from hardcost_desktop.errors import Cancelled, HardcostError, Service
from hardcost_desktop.services.disconnecting import Disconnected
from hardcost_desktop.storage.built_in_keys import BuiltInKeys
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.setup.connector import Connector
from hardcost_desktop.ui.setup.forms import ClioForm, QuickBooksForm, ServiceForm
from hardcost_desktop.ui.setup.parting import Parting, say_parting
from hardcost_desktop.ui.setup.waiting import WaitingPage
from hardcost_desktop.ui.tasks import TaskRunner
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar

_WIDEST = GRID * 120


class ConnectionsPage(QStackedWidget):
    """Connects, connects again, and disconnects both services.

    Signals:
        connected: One was connected; the new FirmProfile.
        disconnected: One was disconnected.
        left: The person goes back to the review.
    """

    connected = Signal(object)
    disconnected = Signal()
    left = Signal()

    def __init__(
        self, program: Program, name: str, runner: TaskRunner, built_in: BuiltInKeys
    ) -> None:
        super().__init__()
        self._program = program
        self._profile = FirmProfile(name)
        self.connector = Connector(program, name, runner, self)
        self.parting = Parting(program, name, runner, self)
        self.message = MessageBar()
        self.clio = ClioForm(built_in)
        self.quickbooks = QuickBooksForm(built_in)
        self._tried: ServiceForm = self.quickbooks
        self.waiting = WaitingPage(self.connector)
        self._intro = PlainLabel(wrap=True)
        self.back = QPushButton(self.tr("&Back to the review"))
        self.back.clicked.connect(self.left)
        self._forms = self._lay_out()
        self.addWidget(self._forms)
        self.addWidget(self.waiting)
        self._connect()

    def _connect(self) -> None:
        self.clio.connect_asked.connect(self._connect_clio)
        self.quickbooks.connect_asked.connect(self._connect_quickbooks)
        self.clio.disconnect_asked.connect(self._part_from_clio)
        self.quickbooks.disconnect_asked.connect(self._part_from_quickbooks)
        self.connector.began.connect(self._show_wait)
        self.connector.connected.connect(self._keep)
        self.connector.ended.connect(self._show_error)
        self.waiting.left.connect(self._show_forms)
        self.parting.disconnected.connect(self._show_parting)
        self.parting.failed.connect(self._show_error)
        self.message.help_asked.connect(self._try_again)

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
        down.addWidget(heading(self.tr("Connections"), larger=1.4))
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
        """Show what is connected."""
        self._profile = profile
        self.clio.show_connection(profile.clio)
        self.quickbooks.show_connection(profile.quickbooks)
        self.back.setVisible(profile.pair is not None)
        first = self.tr(
            "Hard costs come from QuickBooks Online, which is only ever read, and go to Clio Manage. "
            "Connect one again if its sign-in is lost; nothing else changes by it."
        )
        lasting = "" if self._program.vault.persistent else self._say_fleeting()
        self._intro.setText(f"{first} {lasting}".strip())

    def show_service(self, service: Service) -> None:
        """Put the keyboard where a service is connected again."""
        form = self.clio if service == "clio" else self.quickbooks
        empty = not form.keys.complete
        (form.keys.client_id if empty else form.button).setFocus()

    def _say_fleeting(self) -> str:
        return self.tr(
            "This computer has no key store that can be used, so sign-ins last only until this "
            "program is closed."
        )

    # Sign-in and its end -----------------------------------------------------------------------------------

    @Slot()
    def _connect_clio(self) -> None:
        self._tried = self.clio
        self.connector.connect_clio(self.clio.ask(), self.clio.secret)

    @Slot()
    def _connect_quickbooks(self) -> None:
        self._tried = form = self.quickbooks
        self.connector.connect_quickbooks(form.ask(), form.secret)

    @Slot()
    def _try_again(self) -> None:
        """Sign in once more where it failed, if the fields are still complete."""
        self._tried.button.click()

    @Slot()
    def _part_from_clio(self) -> None:
        if self._profile.clio:
            self.parting.ask("clio", self._profile.clio.account_name)

    @Slot()
    def _part_from_quickbooks(self) -> None:
        if self._profile.quickbooks:
            self.parting.ask("quickbooks", self._profile.quickbooks.company_name)

    @Slot()
    def _show_wait(self) -> None:
        self.message.clear()
        self.setCurrentWidget(self.waiting)

    @Slot()
    def _show_forms(self) -> None:
        self.setCurrentWidget(self._forms)

    @Slot(object)
    def _keep(self, profile: FirmProfile) -> None:
        self.clio.keys.secret.clear()
        self.quickbooks.keys.secret.clear()
        self.show_profile(profile)
        self.connected.emit(profile)

    @Slot(object)
    def _show_parting(self, done: Disconnected) -> None:
        self.show_profile(done.profile)
        self.message.show_message(say_parting(done))
        self.disconnected.emit()

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        if not isinstance(error, Cancelled):
            self.message.show_message(Message.of(error))
