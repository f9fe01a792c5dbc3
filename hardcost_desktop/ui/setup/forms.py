"""The two boxes of the connections page: what is connected, with which keys, and how to end it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout

from hardcost_desktop.domain.connection import ClioConnection, QuickBooksConnection
from hardcost_desktop.errors import Service
from hardcost_desktop.services.connecting import ClioAsk, QuickBooksAsk
from hardcost_desktop.storage.built_in_keys import BuiltInKeys
from hardcost_desktop.ui.setup.keys import KeyFields
from hardcost_desktop.ui.setup.places import ClioPlace, QuickBooksPlace
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import PrimaryButton
from hardcost_desktop.ui.widgets.enter_key import press_from_field
from hardcost_desktop.ui.widgets.labels import TonedLabel
from hardcost_desktop.ui.words import one_line


def make_form() -> QFormLayout:
    """Make a form whose fields take the room there is."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(GRID * 2)
    form.setVerticalSpacing(GRID)
    return form


class ServiceForm(QGroupBox):
    """The frame that both boxes share: state, fields, app keys, Connect, Disconnect.

    Signals:
        connect_asked: The person wants to sign in.
        disconnect_asked: The person wants to end the sign-in.
    """

    connect_asked = Signal()
    disconnect_asked = Signal()

    def __init__(self, title: str, service: str, built_in: BuiltInKeys) -> None:
        super().__init__(title)
        self._built_in = built_in
        self._service = service
        self.state = TonedLabel("muted", wrap=True)
        self.keys = KeyFields(self)
        self.keys.changed.connect(self._follow)
        self.form = make_form()
        self.button = PrimaryButton()
        self.button.clicked.connect(self.connect_asked)
        self.disconnect_button = QPushButton(self.tr("Disconnect…"))
        self.disconnect_button.setAccessibleName(
            self.tr("Disconnect {service}").format(service=service)
        )
        self.disconnect_button.clicked.connect(self.disconnect_asked)
        ways = QHBoxLayout()
        ways.setSpacing(GRID)
        ways.addWidget(self.button, 1)
        ways.addWidget(self.disconnect_button)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID + GRID // 2)
        down.addWidget(self.state)
        down.addLayout(self.form)
        down.addStretch(1)
        down.addLayout(ways)

    def say_state(self, account: str, client_id: str, *, disconnected: bool) -> None:
        """Say which account is connected; an empty name means none."""
        connected = bool(account) and not disconnected
        if connected:
            told = self.tr("Connected to {account}.")
        elif account:
            told = self.tr("Disconnected from {account}. What was imported is still known.")
        else:
            told = self.tr("Not connected yet.")
        self.state.setText(told.format(account=one_line(account)))
        self.state.set_tone("ready" if connected else "muted")
        known = bool(self._built_in.secret_of(client_id))
        self.keys.show_kept(client_id, kept=connected or known)
        text = self.tr("Connect {service} again") if account else self.tr("Connect {service}")
        self.button.setText(text.format(service=self._service))
        self.disconnect_button.setVisible(connected)
        self._follow()

    @property
    def secret(self) -> str:
        """The client secret entered, or the one that came with the program; else empty, for the one kept."""
        keys = self.keys
        return keys.secret.text() or self._built_in.secret_of(keys.client_id.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field connects."""
        if not press_from_field(event, self, self.button):
            super().keyPressEvent(event)

    @Slot()
    def _follow(self) -> None:
        self.button.setEnabled(self.keys.complete)


class ClioForm(ServiceForm):
    """Clio's box."""

    service: Service = "clio"

    def __init__(self, built_in: BuiltInKeys) -> None:
        super().__init__("Clio Manage", "Clio", built_in)
        self.place = ClioPlace(self)
        self.place.add_to(self.form)
        self.keys.add_to(self.form)

    def show_connection(self, connection: ClioConnection | None) -> None:
        """Show what is connected, ready to connect again."""
        if connection is None:
            self.say_state("", "", disconnected=False)
            return
        self.place.show_connection(connection)
        self.say_state(
            connection.account_name, connection.client_id, disconnected=connection.disconnected
        )

    def ask(self) -> ClioAsk:
        """Read the form."""
        return self.place.ask(self.keys.client_id.text())


class QuickBooksForm(ServiceForm):
    """QuickBooks' box."""

    service: Service = "quickbooks"

    def __init__(self, built_in: BuiltInKeys) -> None:
        super().__init__("QuickBooks Online", "QuickBooks", built_in)
        self.place = QuickBooksPlace(self)
        self.place.add_environment_to(self.form)
        self.keys.add_to(self.form)
        self.place.add_redirect_to(self.form)

    def show_connection(self, connection: QuickBooksConnection | None) -> None:
        """Show what is connected, ready to connect again."""
        if connection is None:
            self.say_state("", "", disconnected=False)
            return
        self.place.show_connection(connection)
        self.say_state(
            connection.company_name, connection.client_id, disconnected=connection.disconnected
        )

    def ask(self) -> QuickBooksAsk:
        """Read the form."""
        return self.place.ask(self.keys.client_id.text())
