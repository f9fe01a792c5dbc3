"""The window's pages, one at a time: the review, the connections, the set-up."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from hardcost_desktop.errors import Service
from hardcost_desktop.ui.outcomes import Opened
from hardcost_desktop.ui.review.page import ReviewPage
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.setup.page import ConnectionsPage
from hardcost_desktop.ui.wizard.steps import Step, first_unfinished
from hardcost_desktop.ui.wizard.wizard import SetupWizard


class Pages(QStackedWidget):
    """Turns to the page that fits what the firm still lacks, or what the person asks for.

    The connections and the set-up are made when they are first needed: on most days they are not.

    Signals:
        connected: One service was connected; the new FirmProfile.
        disconnected: One was disconnected.
        settled: ImportSettings to be kept; the set-up is done.
    """

    connected = Signal(object)
    disconnected = Signal()
    settled = Signal(object)

    def __init__(
        self,
        session: Session,
        review: ReviewPage,
        make_connections: Callable[[], ConnectionsPage],
        make_wizard: Callable[[], SetupWizard],
    ) -> None:
        super().__init__()
        self._session = session
        self._review = review
        self._make_connections = make_connections
        self._make_wizard = make_wizard
        self._connections: ConnectionsPage | None = None
        self._wizard: SetupWizard | None = None
        self.addWidget(review)

    @property
    def connections(self) -> ConnectionsPage:
        """The page of the connections."""
        if self._connections is None:
            page = self._connections = self._make_connections()
            page.show_profile(self._session.profile)
            page.connected.connect(self.connected)
            page.disconnected.connect(self.disconnected)
            page.left.connect(self.show_review)
            self.addWidget(page)
        return self._connections

    @property
    def wizard(self) -> SetupWizard:
        """The set-up."""
        if self._wizard is None:
            page = self._wizard = self._make_wizard()
            page.connected.connect(self.connected)
            page.settled.connect(self.settled)
            page.left.connect(self._leave_wizard)
            page.health.connect_asked.connect(self.show_connections)
            self.addWidget(page)
        return self._wizard

    def turn_to(self, opened: Opened) -> bool:
        """Show what an opened firm needs next; tells whether that is its review, to be read now."""
        at = self.currentWidget()
        in_wizard = isinstance(at, SetupWizard)
        if self._connections is not None:
            self._connections.show_profile(opened.profile)
        if opened.trouble is not None:
            if not in_wizard:
                self.setCurrentWidget(self.connections)
        elif opened.firm is None and isinstance(at, ConnectionsPage):
            return False  # what was just done there is said there
        elif first_unfinished(opened.profile, opened.settings) is not None:
            self.show_wizard()
        elif in_wizard:
            self.wizard.go_to(Step.HEALTH)
        else:
            self.show_review()
            return True
        return False

    @Slot()
    def show_review(self) -> None:
        """Show the review, the keyboard in its table."""
        self.setCurrentWidget(self._review)
        self._review.focus_table()

    def show_connections(self, lost: Service | None) -> None:
        """Show the connections, the keyboard at the one that is lost."""
        self.connections.show_profile(self._session.profile)
        self.setCurrentWidget(self.connections)
        if lost is not None:
            self.connections.show_service(lost)

    @Slot()
    def show_wizard(self) -> None:
        """Show the set-up where it is unfinished, else from its beginning."""
        self.setCurrentWidget(self.wizard)
        if not self.wizard.resume(self._session.profile, self._session.settings):
            self.wizard.go_to(Step.WELCOME)

    @Slot()
    def _leave_wizard(self) -> None:
        self.show_review() if self._session.connected else self.show_connections(None)
