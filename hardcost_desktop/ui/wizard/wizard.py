"""The set-up wizard: its pages in their order, Back, Next, and the sign-ins between them."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.storage.built_in_keys import BuiltInKeys
from hardcost_desktop.ui.health.view import HealthView
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.setup.connector import Connector
from hardcost_desktop.ui.setup.waiting import WaitingPage
from hardcost_desktop.ui.tasks import TaskRunner
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.enter_key import press_from_field
from hardcost_desktop.ui.widgets.message_bar import Message
from hardcost_desktop.ui.widgets.page import ScrollingPage, centred
from hardcost_desktop.ui.wizard.demo_window import start_demo
from hardcost_desktop.ui.wizard.keys_page import KeysPage
from hardcost_desktop.ui.wizard.navigation import Navigation
from hardcost_desktop.ui.wizard.rail import StationRail
from hardcost_desktop.ui.wizard.service_page import ServicePage
from hardcost_desktop.ui.wizard.service_setup import ClioSetup, QuickBooksSetup
from hardcost_desktop.ui.wizard.settings_page import SettingsPage
from hardcost_desktop.ui.wizard.steps import Step, first_unfinished, step_before
from hardcost_desktop.ui.wizard.welcome import WelcomePage


class SetupWizard(QWidget):
    """Leads from nothing to the first review.

    Signals:
        connected: One service was connected; the new FirmProfile.
        settled: ImportSettings to be kept; the set-up is done.
        left: The person goes on later.
    """

    connected = Signal(object)
    settled = Signal(object)
    left = Signal()

    def __init__(
        self,
        program: Program,
        session: Session,
        runner: TaskRunner,
        keys: BuiltInKeys,
        demo: Callable[[], bool] = start_demo,
    ) -> None:
        super().__init__()
        self._session = session
        self._start_demo = demo
        self.step = Step.WELCOME
        self.connector = Connector(program, session.name, runner, self)
        self.clio = ClioSetup(self.connector, keys, self)
        self.quickbooks = QuickBooksSetup(self.connector, keys, self)
        self.welcome = WelcomePage()
        self.health = HealthView(session)
        self.settings = SettingsPage()
        self.waiting = WaitingPage(self.connector)
        self.rail = StationRail()
        self.navigation = Navigation()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._allow_later()
        self.go_to(Step.WELCOME)

    def _lay_out(self) -> None:
        checks = ScrollingPage(
            self.tr("Is everything in place?"),
            self.tr(
                "Each thing an import needs is tried once, so that nothing surprises you later. Nothing is written."
            ),
        )
        checks.down.addWidget(self.health, 1)
        for page in (
            self.welcome,
            self.clio.page,
            self.clio.keys_page,
            self.quickbooks.page,
            self.quickbooks.keys_page,
            checks,
            self.settings,
            self.waiting,
        ):
            self._pages.addWidget(page)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, GRID * 2, 0, 0)
        down.setSpacing(GRID)
        down.addLayout(centred(self.rail))
        down.addWidget(self._pages, 1)
        down.addLayout(centred(self.navigation))

    def _connect(self) -> None:
        self.welcome.demo_asked.connect(self._show_demo)
        self.welcome.connect_asked.connect(self._next)
        self.navigation.back_asked.connect(self._back)
        self.navigation.next_asked.connect(self._next)
        self.navigation.later_asked.connect(self.left)
        self.clio.changed.connect(self._follow)
        self.quickbooks.changed.connect(self._follow)
        self.health.finished.connect(self._follow)
        for page in self._sign_in_pages:
            page.message.help_asked.connect(self.navigation.next.click)
        self.connector.began.connect(self._show_wait)
        self.connector.connected.connect(self.connected)
        self.connector.ended.connect(self._show_error)
        self._session.choices_read.connect(self.settings.form.show_choices)
        self._session.opened.connect(self._allow_later)

    @Slot()
    def _allow_later(self) -> None:
        """Without both connections there is nothing to go to yet."""
        self.navigation.allow_later(allowed=self._session.profile.pair is not None)

    # Where one is ------------------------------------------------------------------------------------------

    def resume(self, profile: FirmProfile, settings: ImportSettings) -> bool:
        """Go to the first unfinished page; tells whether there is one."""
        step = first_unfinished(profile, settings)
        if step is not None:
            self.go_to(step)
        return step is not None

    def go_to(self, step: Step) -> None:
        """Show a page."""
        self.step = step
        self._pages.setCurrentIndex(step)
        self.rail.show_step(step)
        self.navigation.show()
        profile = self._session.profile
        for service in (self.clio, self.quickbooks):
            service.page.show_account(service.account(profile))
        self._follow()
        if step is Step.HEALTH and not self.health.lines:
            self.health.check()
        if step is Step.SETTINGS:
            self.settings.form.show_settings(self._session.settings)
            self._session.read_choices()
        if step in {Step.CLIO_KEYS, Step.QUICKBOOKS_KEYS}:
            self._service.keys_page.keys.client_id.setFocus()

    @property
    def _service(self) -> ClioSetup | QuickBooksSetup:
        """The service whose page is shown; QuickBooks where it is none's."""
        return self.clio if self.step in {Step.CLIO, Step.CLIO_KEYS} else self.quickbooks

    @property
    def _sign_in_pages(self) -> tuple[KeysPage | ServicePage, ...]:
        """Where a sign-in is begun, and where it is said what became of it."""
        pages = ((service.page, service.keys_page) for service in (self.clio, self.quickbooks))
        return tuple(page for both in pages for page in both)

    @Slot()
    def _follow(self) -> None:
        """Let the guides and the buttons follow what is chosen."""
        if self.step in {Step.CLIO_KEYS, Step.QUICKBOOKS_KEYS}:
            self._service.show_guide()
        self.navigation.show_step(self.step, *self._say_next(), back=step_before(self.step))

    def _say_next(self) -> tuple[str, bool]:
        """Give the words on the button that goes on, and whether it may be pressed."""
        sign_in = self.tr("Sign in to {service}").format(service=self._service.name)
        match self.step:
            case Step.CLIO | Step.QUICKBOOKS if self._needs_sign_in and self._service.built_in:
                return sign_in, True
            case Step.CLIO_KEYS | Step.QUICKBOOKS_KEYS:
                return sign_in, self._service.complete
            case Step.SETTINGS:
                return self.tr("Save and show the review"), True
            case _:
                return self.tr("Next"), True

    @property
    def _needs_sign_in(self) -> bool:
        return not self._service.account(self._session.profile)

    # What the person does ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on."""
        if not press_from_field(event, self, self.navigation.next):
            super().keyPressEvent(event)

    @Slot()
    def _show_demo(self) -> None:
        started = self._start_demo()
        self.welcome.told.setText(
            self.tr("The demo firm opens in a window of its own in a moment.")
            if started
            else self.tr("The demo firm could not be started on this computer.")
        )
        self.welcome.told.set_tone("information" if started else "error")
        self.welcome.told.show()

    @Slot()
    def _back(self) -> None:
        before = step_before(self.step)
        if before is not None:
            self.go_to(before)

    @Slot()
    def _next(self) -> None:
        match self.step:
            case Step.WELCOME:
                self.go_to(Step.CLIO)
            case Step.CLIO | Step.QUICKBOOKS:
                self._leave_service()
            case Step.CLIO_KEYS | Step.QUICKBOOKS_KEYS:
                self._service.sign_in()
            case Step.HEALTH:
                self.go_to(Step.SETTINGS)
            case Step.SETTINGS:
                settings = self.settings.read()
                if settings is not None:
                    self.settled.emit(settings)

    def _leave_service(self) -> None:
        """Go on from a service's page: past its keys where they are not needed."""
        if not self._needs_sign_in:
            self._pass_service()
        elif self._service.built_in:
            self._service.sign_in()
        else:
            self.go_to(Step.CLIO_KEYS if self.step is Step.CLIO else Step.QUICKBOOKS_KEYS)

    def _pass_service(self) -> None:
        """Go on from a service that is connected; the rest needs both, signed in."""
        if self.step is Step.CLIO:
            self.go_to(Step.QUICKBOOKS)
        elif not self.clio.account(self._session.profile):
            self.go_to(Step.CLIO)
        elif self._session.connected:
            self.go_to(Step.HEALTH)
        else:
            self.left.emit()

    @Slot()
    def _show_wait(self) -> None:
        for page in self._sign_in_pages:
            page.message.clear()
        self.navigation.hide()
        self._pages.setCurrentWidget(self.waiting)

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        """Go back to the page the sign-in was begun on, and say there what became of it."""
        self.go_to(self.step)
        page = self._pages.currentWidget()
        if isinstance(page, KeysPage | ServicePage) and not isinstance(error, Cancelled):
            page.message.show_message(Message.of(error))
            page.ensureWidgetVisible(page.title)
