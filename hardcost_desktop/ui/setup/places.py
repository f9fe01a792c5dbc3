"""Where the two services are: Clio's region, QuickBooks' environment."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit

from hardcost_desktop.domain.connection import ClioConnection, QuickBooksConnection
from hardcost_desktop.gateways.clio.regions import HOSTS, region_of, url_of
from hardcost_desktop.gateways.quickbooks.environments import ENVIRONMENTS, Environment
from hardcost_desktop.services.connecting import QUICKBOOKS_REDIRECTS, ClioAsk, QuickBooksAsk
from hardcost_desktop.ui.widgets.labels import field_label

_KEPT = "kept"
"""The choice of an environment that is neither of Intuit's two, such as the demo's."""


class ClioPlace(QObject):
    """Which Clio.

    Signals:
        changed: Another one was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.region = QComboBox()
        for code, name in (
            ("us", self.tr("United States")),
            ("eu", self.tr("Europe and United Kingdom")),
            ("ca", self.tr("Canada")),
            ("au", self.tr("Australia")),
            ("", self.tr("Another address")),
        ):
            self.region.addItem(f"{name} · {HOSTS[code]}" if code else name, code)
        self.region.setToolTip(self.tr("As Clio's address begins in your browser"))
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://")
        self._form: QFormLayout | None = None
        self._region, self._url = "", ""
        self.region.currentIndexChanged.connect(self._follow)
        self.url.textChanged.connect(self.changed)

    @property
    def code(self) -> str:
        """`us`, `eu`, `ca`, `au`, or empty for another address."""
        return str(self.region.currentData())

    def add_to(self, form: QFormLayout) -> None:
        """Add the fields to a form."""
        self._form = form
        form.addRow(field_label(self.tr("Region"), self.region), self.region)
        form.addRow(field_label(self.tr("Address"), self.url), self.url)
        self._follow()

    def show_connection(self, connection: ClioConnection) -> None:
        """Choose what is connected."""
        here = connection.region if connection.region in HOSTS else ""
        known = here if here and url_of(here) == connection.url else ""
        self.region.setCurrentIndex(self.region.findData(known))
        self._region = connection.region
        self._url = connection.url
        self.url.setText(connection.url)

    def ask(self, client_id: str) -> ClioAsk:
        """Read the fields."""
        url = url_of(self.code) if self.code else self.url.text().strip().rstrip("/")
        kept = self._region if url == self._url else ""
        return ClioAsk(url, self.code or kept or region_of(url), client_id)

    @Slot()
    def _follow(self) -> None:
        if self._form is not None:
            self._form.setRowVisible(self.url, not self.code)
        self.changed.emit()


class QuickBooksPlace(QObject):
    """Which QuickBooks, and by which address the browser comes back.

    Signals:
        changed: Another one was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._environments = dict(ENVIRONMENTS)
        self._sandbox = False
        self.environment = QComboBox()
        for code, name in (
            ("production", self.tr("Your company (production keys)")),
            ("sandbox", self.tr("Intuit's sandbox (development keys)")),
        ):
            self.environment.addItem(name, code)
        self.redirect = QLineEdit()
        self.redirect.setPlaceholderText("https://")
        self.environment.currentIndexChanged.connect(self.changed)
        self.redirect.textChanged.connect(self.changed)

    @property
    def code(self) -> str:
        """`production`, `sandbox`, or `kept`."""
        return str(self.environment.currentData())

    def add_environment_to(self, form: QFormLayout) -> None:
        """Add the environment to a form."""
        form.addRow(field_label(self.tr("Environment"), self.environment), self.environment)

    def add_redirect_to(self, form: QFormLayout) -> None:
        """Add the redirect address to a form."""
        form.addRow(field_label(self.tr("Redirect address"), self.redirect), self.redirect)

    def show_connection(self, connection: QuickBooksConnection) -> None:
        """Choose what is connected, adding its environment where it is neither of Intuit's two."""
        kept = Environment(connection.api_url, connection.discovery_url)
        code = next((code for code, known in ENVIRONMENTS.items() if known == kept), _KEPT)
        self._environments[_KEPT] = kept
        if code == _KEPT and self.environment.findData(_KEPT) < 0:
            self.environment.addItem(self.tr("As connected now"), _KEPT)
        self.environment.setCurrentIndex(self.environment.findData(code))
        self._sandbox = connection.sandbox
        if connection.redirect_uri not in QUICKBOOKS_REDIRECTS:
            self.redirect.setText(connection.redirect_uri)

    def ask(self, client_id: str) -> QuickBooksAsk:
        """Read the fields."""
        environment = self._environments[self.code]
        return QuickBooksAsk(
            environment.api_url,
            environment.discovery_url,
            client_id,
            self.redirect.text().strip() or None,
            sandbox=self._sandbox if self.code == _KEPT else self.code == "sandbox",
        )
