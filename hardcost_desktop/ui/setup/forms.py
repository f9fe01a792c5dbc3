"""What is asked to connect one service: where it is, and the firm's own app keys."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from hardcost_desktop.domain.connection import ClioConnection, QuickBooksConnection
from hardcost_desktop.gateways.clio.regions import HOSTS, region_of, url_of
from hardcost_desktop.gateways.quickbooks.environments import ENVIRONMENTS, Environment
from hardcost_desktop.services.connecting import (
    CLIO_REDIRECTS,
    QUICKBOOKS_REDIRECTS,
    ClioAsk,
    QuickBooksAsk,
)
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import PrimaryButton
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, field_label
from hardcost_desktop.ui.words import one_line

_KEPT = "kept"
"""The choice of an environment that is neither of Intuit's two, such as the demo's."""


class ServiceForm(QGroupBox):
    """The frame that both forms share: state, fields, app keys, Connect.

    Signals:
        connect_asked: The person wants to sign in.
    """

    connect_asked = Signal()

    def __init__(self, title: str, redirects: tuple[str, ...]) -> None:
        super().__init__(title)
        self.state = TonedLabel("muted", wrap=True)
        self.client_id = QLineEdit()
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.button = PrimaryButton()
        self.button.clicked.connect(self.connect_asked)
        hint = self.tr("Register these redirect addresses with your app keys:")
        self._redirects = PlainLabel("\n".join(redirects), wrap=True)
        self._redirects.setTextInteractionFlags(
            self._redirects.textInteractionFlags().TextSelectableByMouse
        )
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(GRID * 2)
        self.form.setVerticalSpacing(GRID)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID + GRID // 2)
        down.addWidget(self.state)
        down.addLayout(self.form)
        down.addWidget(TonedLabel("muted", hint, wrap=True))
        down.addWidget(self._redirects)
        down.addStretch(1)
        down.addWidget(self.button)
        self.client_id.textChanged.connect(self._follow)
        self.secret.textChanged.connect(self._follow)

    def add_row(self, label: str, field: QWidget) -> None:
        """Add a labelled field."""
        self.form.addRow(field_label(label, field), field)

    def add_keys(self) -> None:
        """Add the two app keys, after whatever comes first."""
        self.add_row(self.tr("Client ID"), self.client_id)
        self.add_row(self.tr("Client secret"), self.secret)
        self._follow()

    def say_state(self, account: str, service: str) -> None:
        """Say which account is connected; an empty name means none."""
        told = self.tr("Connected to {account}.").format(account=one_line(account))
        self.state.setText(told if account else self.tr("Not connected yet."))
        self.state.set_tone("ready" if account else "muted")
        text = self.tr("Connect {service} again") if account else self.tr("Connect {service}")
        self.button.setText(text.format(service=service))

    @Slot()
    def _follow(self) -> None:
        self.button.setEnabled(bool(self.client_id.text().strip() and self.secret.text().strip()))


class ClioForm(ServiceForm):
    """Which Clio, with which keys."""

    def __init__(self) -> None:
        super().__init__(self.tr("Clio Manage"), CLIO_REDIRECTS)
        self.region = QComboBox()
        for code, name in (
            ("us", self.tr("United States")),
            ("eu", self.tr("Europe and United Kingdom")),
            ("ca", self.tr("Canada")),
            ("au", self.tr("Australia")),
            ("", self.tr("Another address")),
        ):
            self.region.addItem(name, code)
        self._region, self._url = "", ""
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        self.region.currentIndexChanged.connect(self._show_url)
        self.add_row(self.tr("Region"), self.region)
        self.add_row(self.tr("Address"), self.url)
        self.add_keys()
        self._show_url()

    def show_connection(self, connection: ClioConnection | None) -> None:
        """Show what is connected, ready to connect again."""
        self.say_state(connection.account_name if connection else "", "Clio")
        if connection is not None:
            here = connection.region if connection.region in HOSTS else ""
            known = here if here and url_of(here) == connection.url else ""
            self.region.setCurrentIndex(self.region.findData(known))
            self._region = connection.region
            self._url = connection.url
            self.url.setText(connection.url)
            self.client_id.setText(connection.client_id)

    def ask(self) -> ClioAsk:
        """Read the form."""
        region = str(self.region.currentData())
        url = url_of(region) if region else self.url.text().strip().rstrip("/")
        kept = self._region if url == self._url else ""
        return ClioAsk(url, region or kept or region_of(url), self.client_id.text().strip())

    @Slot()
    def _show_url(self) -> None:
        self.form.setRowVisible(self.url, not self.region.currentData())


class QuickBooksForm(ServiceForm):
    """Which QuickBooks, with which keys."""

    def __init__(self) -> None:
        super().__init__(self.tr("QuickBooks Online"), QUICKBOOKS_REDIRECTS)
        self._environments = dict(ENVIRONMENTS)
        self._sandbox = False
        self.environment = QComboBox()
        for code, name in (
            ("production", self.tr("Your company (production keys)")),
            ("sandbox", self.tr("Intuit's sandbox (development keys)")),
        ):
            self.environment.addItem(name, code)
        self.redirect = QLineEdit()
        self.redirect.setPlaceholderText(self.tr("Only if your keys use another one"))
        self.add_row(self.tr("Environment"), self.environment)
        self.add_keys()
        self.add_row(self.tr("Redirect address"), self.redirect)

    def show_connection(self, connection: QuickBooksConnection | None) -> None:
        """Show what is connected, ready to connect again."""
        self.say_state(connection.company_name if connection else "", "QuickBooks")
        if connection is not None:
            self._offer_kept(Environment(connection.api_url, connection.discovery_url))
            self._sandbox = connection.sandbox
            self.client_id.setText(connection.client_id)
            if connection.redirect_uri not in QUICKBOOKS_REDIRECTS:
                self.redirect.setText(connection.redirect_uri)

    def _offer_kept(self, kept: Environment) -> None:
        """Choose the environment that is connected, adding it where it is neither of Intuit's two."""
        code = next((code for code, known in ENVIRONMENTS.items() if known == kept), _KEPT)
        self._environments[_KEPT] = kept
        if code == _KEPT and self.environment.findData(_KEPT) < 0:
            self.environment.addItem(self.tr("As connected now"), _KEPT)
        self.environment.setCurrentIndex(self.environment.findData(code))

    def ask(self) -> QuickBooksAsk:
        """Read the form."""
        code = str(self.environment.currentData())
        environment = self._environments[code]
        return QuickBooksAsk(
            environment.api_url,
            environment.discovery_url,
            self.client_id.text().strip(),
            self.redirect.text().strip() or None,
            sandbox=self._sandbox if code == _KEPT else code == "sandbox",
        )
