"""One service of the set-up: where it is, its keys, and how one signs in with them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.storage.built_in_keys import BuiltInKeys
from hardcost_desktop.ui.setup.connector import Connector
from hardcost_desktop.ui.setup.places import ClioPlace, QuickBooksPlace
from hardcost_desktop.ui.wizard.guide import clio_guide, quickbooks_guide
from hardcost_desktop.ui.wizard.keys_page import KeysPage
from hardcost_desktop.ui.wizard.service_page import ServicePage
from hardcost_desktop.ui.wizard.steps import clio_account, quickbooks_account


class ClioSetup(QObject):
    """Clio's two pages.

    Signals:
        changed: Something else was chosen or entered.
    """

    changed = Signal()
    name = "Clio"

    def __init__(self, connector: Connector, keys: BuiltInKeys, parent: QObject) -> None:
        super().__init__(parent)
        self._connector = connector
        self._keys = keys
        self.place = ClioPlace(self)
        self.page = ServicePage("clio", self.tr("Connect Clio"), self.place)
        self.keys_page = KeysPage(self.name)
        self.place.changed.connect(self.changed)
        self.keys_page.changed.connect(self.changed)

    @property
    def built_in(self) -> bool:
        """Whether the release brought keys for this region."""
        return self.place.code in self._keys.clio

    @property
    def complete(self) -> bool:
        """Whether one can sign in with what was entered."""
        return self.keys_page.keys.complete

    def account(self, profile: FirmProfile) -> str:
        """Name what is connected, empty when nothing is."""
        return clio_account(profile)

    def show_guide(self) -> None:
        """Show the way through the portal of the region chosen."""
        self.keys_page.show_guide(clio_guide(self.place.code))

    def sign_in(self) -> None:
        """Sign in, with the built-in keys where there are any."""
        if self.built_in:
            known = self._keys.clio[self.place.code]
            self._connector.connect_clio(self.place.ask(known.client_id), known.client_secret)
            return
        keys = self.keys_page.keys
        self._connector.connect_clio(self.place.ask(keys.client_id.text()), keys.secret.text())


class QuickBooksSetup(QObject):
    """QuickBooks' two pages.

    Signals:
        changed: Something else was chosen or entered.
    """

    changed = Signal()
    name = "QuickBooks"

    def __init__(self, connector: Connector, keys: BuiltInKeys, parent: QObject) -> None:
        super().__init__(parent)
        self._connector = connector
        self._keys = keys
        self.place = QuickBooksPlace(self)
        self.page = ServicePage("quickbooks", self.tr("Connect QuickBooks"), self.place)
        self.keys_page = KeysPage(self.name)
        self.place.add_redirect_to(self.keys_page.form)
        self.place.changed.connect(self.changed)
        self.keys_page.changed.connect(self.changed)

    @property
    def _real(self) -> bool:
        return self.place.code == "production"

    @property
    def built_in(self) -> bool:
        """Whether the release brought keys; they are always those of real companies."""
        return self._keys.quickbooks is not None and self._real

    @property
    def complete(self) -> bool:
        """Whether one can sign in; for real companies Intuit takes only https addresses to come back by."""
        redirect = self.place.redirect.text().strip()
        return self.keys_page.keys.complete and (not self._real or redirect.startswith("https://"))

    def account(self, profile: FirmProfile) -> str:
        """Name what is connected, empty when nothing is."""
        return quickbooks_account(profile)

    def show_guide(self) -> None:
        """Show the way through Intuit's portal, for the environment chosen."""
        redirect = self.place.redirect.text().strip()
        self.keys_page.show_guide(quickbooks_guide(self.place.code, redirect))
        self.keys_page.form.setRowVisible(self.place.redirect, self._real)

    def sign_in(self) -> None:
        """Sign in, with the built-in keys where there are any."""
        known = self._keys.quickbooks
        if known is not None and self.built_in:
            ask = self.place.ask(known.client_id)
            ask = replace(ask, redirect_uri=ask.redirect_uri or known.redirect_uri)
            self._connector.connect_quickbooks(ask, known.client_secret)
            return
        keys = self.keys_page.keys
        ask = self.place.ask(keys.client_id.text())
        self._connector.connect_quickbooks(ask, keys.secret.text())
