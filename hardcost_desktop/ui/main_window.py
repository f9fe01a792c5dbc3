"""The main window: the bar above, the page beneath, the menus, and what is said between them."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget

from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import Cancelled, HardcostError, NeedsSignIn
from hardcost_desktop.storage.built_in_keys import BuiltInKeys
from hardcost_desktop.ui.crash import CrashDesk
from hardcost_desktop.ui.dialogs import Dialogs
from hardcost_desktop.ui.export.last_folder import LastFolder
from hardcost_desktop.ui.export.review_exports import ReviewExports
from hardcost_desktop.ui.farewell import Farewell
from hardcost_desktop.ui.firms.menu import FirmsMenu
from hardcost_desktop.ui.firms.names import name_firm
from hardcost_desktop.ui.guide.desk import GuideDesk
from hardcost_desktop.ui.help_desk import HelpDesk
from hardcost_desktop.ui.history.desk import HistoryDesk
from hardcost_desktop.ui.history.righted import Righted
from hardcost_desktop.ui.language_menu import LanguageMenu
from hardcost_desktop.ui.menus import Menus
from hardcost_desktop.ui.outcomes import Opened, Reading
from hardcost_desktop.ui.outside_signs import OutsideSigns
from hardcost_desktop.ui.pages import Pages
from hardcost_desktop.ui.past_desk import PastDesk
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.reconcile.desk import ReconcileDesk
from hardcost_desktop.ui.review.page import ReviewPage
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.setup.page import ConnectionsPage
from hardcost_desktop.ui.tasks import TaskRunner
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.top_bar import TopBar
from hardcost_desktop.ui.widgets.banner import Banner
from hardcost_desktop.ui.widgets.enter_key import press_focused
from hardcost_desktop.ui.widgets.message_bar import Help, Message, MessageBar, warn
from hardcost_desktop.ui.wizard.wizard import SetupWizard

_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """One firm's window.

    Signals:
        firm_asked: Another firm is to be shown instead; its name on this computer.
    """

    firm_asked = Signal(str)

    def __init__(
        self,
        program: Program,
        profile: str,
        *,
        demo: bool = False,
        keys: BuiltInKeys | None = None,
    ) -> None:
        super().__init__()
        self.resize(*_SIZE)
        self._demo = demo
        self.runner = TaskRunner(self)
        self.session = Session(program, profile, self.runner)
        self.crashes = CrashDesk(self)
        self.top = TopBar()
        self.message = MessageBar()
        self.notice = MessageBar()
        self.review = ReviewPage(self.session, program.layouts)
        built_in = keys or BuiltInKeys()
        self.pages = Pages(
            self.session,
            self.review,
            partial(ConnectionsPage, program, profile, self.runner, built_in),
            partial(SetupWizard, program, self.session, self.runner, built_in),
        )
        self.firms = FirmsMenu(program, profile, self)
        self.menus = Menus(self, self.firms)
        self.review.decide.fill(self.menus.decide)
        PastDesk(self, self.session, self.menus, self.message)
        self.review.fill_view_menu(self.menus.view)
        self.menus.view.addMenu(LanguageMenu(program.language, self.message, self))
        self.dialogs = Dialogs(self, program, self.session)
        self._farewell = Farewell(self, self.runner, self.session)
        folder = LastFolder(program.folders, profile)
        self.exports = ReviewExports(
            self, self.session, self.review, self.message, self.menus, folder
        )
        self.reconcile = ReconcileDesk(self, self.session, self.review, self.menus, folder)
        self.history = HistoryDesk(self, program, self.session, self.menus)
        self.review.result.undo_asked.connect(self.history.undo)
        Righted(self, self.session, self.message)
        self.guide = GuideDesk(self, self.pages, self.session, self.message, self.menus)
        self.help_desk = HelpDesk(self, program, self.session, self.menus, demo=demo)
        self._signs = OutsideSigns(self, self.session)
        self._lay_out()
        self._connect()
        self._connect_menus()
        self._show_name()

    def _lay_out(self) -> None:
        self.review.inspector.allow_links(allowed=not self._demo)
        self.top.hide()
        self.top.offer_firms(self.firms)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        around = QVBoxLayout()
        around.setContentsMargins(GRID * 2, GRID, GRID * 2, 0)
        around.addWidget(self.message)
        around.addWidget(self.notice)
        around.addWidget(self.help_desk.bar)
        within = QWidget()
        down = QVBoxLayout(within)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if self._demo:
            told = self.tr(
                "This is the demo firm: nothing here is real, and nothing leaves this computer."
            )
            down.addWidget(Banner(told))
        down.addWidget(self.top)
        down.addWidget(line)
        down.addLayout(around)
        down.addWidget(self.pages, 1)
        self.setCentralWidget(within)

    def _connect(self) -> None:
        self.runner.crashed.connect(self.crashes.show_crash)
        self.session.opened.connect(self._show_opened)
        self.session.read.connect(self._show_reading)
        self.session.failed.connect(self._show_error)
        self.session.not_read.connect(self.top.show_not_refreshed)
        self.session.activity_changed.connect(self._show_activity)
        self.top.start_changed.connect(self._change_start)
        self.top.refresh_asked.connect(self._refresh)
        self.message.help_asked.connect(self._help)
        self.notice.help_asked.connect(self._help)
        self.review.import_asked.connect(self._import)
        self.review.inspector.help_asked.connect(self._explain)
        self.pages.connected.connect(self._connected)
        self.pages.disconnected.connect(self.session.open)
        self.pages.settled.connect(self._save_first_settings)
        self.firms.firm_chosen.connect(self.firm_asked)
        self.firms.new_asked.connect(self.dialogs.open_new_firm)
        self.dialogs.firm_named.connect(self.firm_asked)
        self.dialogs.settings_saved.connect(self._save_settings)
        self.dialogs.connect_asked.connect(self.pages.show_connections)

    def _connect_menus(self) -> None:
        menus = self.menus
        menus.refresh.triggered.connect(self._refresh)
        menus.refresh_all.triggered.connect(self._refresh_all)
        menus.import_.triggered.connect(self._import)
        menus.pause.triggered.connect(self.review.bar.work.toggle_pause)
        menus.stop.triggered.connect(self.review.bar.work.stop)
        menus.settings.triggered.connect(self.dialogs.open_settings)
        menus.connections.triggered.connect(self.open_connections)
        menus.health.triggered.connect(self.dialogs.open_health)
        menus.wizard.triggered.connect(self.pages.show_wizard)
        menus.find.triggered.connect(self.review.focus_filter)
        menus.table.triggered.connect(self.review.focus_table)
        menus.tick_shown.triggered.connect(self.review.tick_shown)
        menus.untick_shown.triggered.connect(self.review.untick_shown)
        menus.keyboard.triggered.connect(self.dialogs.show_keyboard)
        menus.licences.triggered.connect(self.dialogs.show_licences)
        menus.reasons.triggered.connect(self._explain)
        menus.quit.triggered.connect(self.close)

    def open_firm(self) -> None:
        """Open the firm and read it."""
        self.session.open()

    # From the session --------------------------------------------------------------------------------------

    def _show_name(self) -> None:
        name = name_firm(self.session.profile, self.tr("New firm"))
        self.top.show_firm(name)
        self._signs.show_name(f"{name} — Hardcost Desktop")

    @Slot(object)
    def _show_opened(self, opened: Opened) -> None:
        self._show_name()
        self.top.show_profile(opened.profile)
        self.top.show_settings(opened.settings, ())
        self.top.setVisible(opened.profile.pair is not None)
        self._warn(opened)
        if self.pages.turn_to(opened):
            self._refresh()
        if opened.trouble is not None:
            self._show_error(opened.trouble)

    def _warn(self, opened: Opened) -> None:
        """Say calmly what will need a person soon."""
        self.notice.clear()
        for expiring in opened.warnings[:1]:
            self.notice.show_message(warn(expiring))

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        self.top.show_review(reading.review)
        said = Message.about(reading.review)
        if said is not None:
            self.message.show_message(said)

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, NeedsSignIn):
            self.top.show_lost(error.service)
        settings = self.dialogs.settings
        bar = settings.show_error if settings else self._say
        bar(error)

    def _say(self, error: HardcostError) -> None:
        self.message.show_message(Message.of(error))

    @Slot()
    def _show_activity(self) -> None:
        idle = self.session.activity is None
        open_ = self.session.connected
        self.top.refresh.setEnabled(idle and open_)
        self.top.start.setEnabled(idle and open_)
        if idle:
            self.top.show_start(
                self.session.settings
            )  # where another could not be read, the old one stays
        self.menus.allow_work(idle=idle, connected=open_)
        self.menus.allow_holding(self.session.activity)

    # What the person does ----------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        if self.session.activity is None and self.session.connected:
            self.message.clear()
            self.session.refresh()

    @Slot()
    def _refresh_all(self) -> None:
        self.message.clear()
        self.session.refresh(fresh=True)

    @Slot()
    def _import(self) -> None:
        if self.review.can_import:
            self.message.clear()
            self.session.import_rows([row.key for row in self.review.model.ticked])

    @Slot(object)
    def _change_start(self, day: date) -> None:
        self.message.clear()
        self.session.change_start(day)

    @Slot(object)
    def _help(self, help_: Help) -> None:
        match help_:
            case Help.CONNECT:
                self.open_connections()
            case Help.SETTINGS:
                self.dialogs.open_settings()
            case Help.RETRY:
                self._refresh()

    @Slot()
    def _explain(self) -> None:
        self.dialogs.show_reasons(self.review.inspector.code)

    @Slot(object)
    def _save_settings(self, settings: ImportSettings) -> None:
        self.message.clear()
        self.session.save_settings(settings)

    @Slot()
    def open_connections(self) -> None:
        """Show the page of the connections, the keyboard at the one that is lost."""
        self.pages.show_connections(self.top.lost)

    @Slot(object)
    def _save_first_settings(self, settings: ImportSettings) -> None:
        self.pages.show_review()
        self._save_settings(settings)

    @Slot(object)
    def _connected(self, _profile: object) -> None:
        self.message.clear()
        self.session.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does."""
        if not press_focused(event, self):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once nothing is under way any more."""
        self._farewell.answer(event)
