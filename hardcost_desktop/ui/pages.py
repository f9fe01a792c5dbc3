"""The window's pages, one at a time: the review, the connections, the set-up."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from hardcost_desktop.errors import Service
from hardcost_desktop.ui.outcomes import Opened
from hardcost_desktop.ui.review.page import ReviewPage
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.setup.page import ConnectionsPage
from hardcost_desktop.ui.wizard.steps import Step, first_unfinished
from hardcost_desktop.ui.wizard.wizard import SetupWizard


class Pages(QStackedWidget):
    """Turns to the page that fits what the firm still lacks, or what the person asks for."""

    def __init__(
        self,
        session: Session,
        review: ReviewPage,
        connections: ConnectionsPage,
        wizard: SetupWizard,
    ) -> None:
        super().__init__()
        self._session = session
        self._review = review
        self._connections = connections
        self._wizard = wizard
        for page in (review, connections, wizard):
            self.addWidget(page)
        connections.left.connect(self.show_review)
        wizard.left.connect(self._leave_wizard)

    def turn_to(self, opened: Opened) -> bool:
        """Show what an opened firm needs next; tells whether that is its review, to be read now."""
        in_wizard = self.currentWidget() is self._wizard
        connected = opened.profile.pair is not None
        self._wizard.navigation.allow_later(allowed=connected)
        self._connections.show_profile(opened.profile)
        if opened.trouble is not None:
            if not in_wizard:
                self.setCurrentWidget(self._connections)
        elif opened.firm is None and self.currentWidget() is self._connections:
            return False  # what was just done there is said there
        elif self._wizard.resume(opened.profile, opened.settings):
            self.setCurrentWidget(self._wizard)
        elif in_wizard:
            self._wizard.go_to(Step.HEALTH)
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
        self._connections.show_profile(self._session.profile)
        self.setCurrentWidget(self._connections)
        if lost is not None:
            self._connections.show_service(lost)

    @Slot()
    def show_wizard(self) -> None:
        """Show the set-up where it is unfinished, else from its beginning."""
        self.setCurrentWidget(self._wizard)
        profile, settings = self._session.profile, self._session.settings
        if first_unfinished(profile, settings) is None:
            self._wizard.go_to(Step.WELCOME)
        else:
            self._wizard.resume(profile, settings)

    @Slot()
    def _leave_wizard(self) -> None:
        self.show_review() if self._session.connected else self.show_connections(None)
