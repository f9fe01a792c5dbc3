"""The main window: the bar above, the page beneath, the menus, and the way out."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from hardcost_desktop.errors import Cancelled, HardcostError, NeedsSignIn
from hardcost_desktop.ui.crash import CrashDesk
from hardcost_desktop.ui.keyboard_sheet import KeyboardSheet
from hardcost_desktop.ui.menus import Menus
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.review.page import ReviewPage
from hardcost_desktop.ui.session import Activity, Opened, Reading, Session
from hardcost_desktop.ui.settings.dialog import SettingsDialog
from hardcost_desktop.ui.setup.page import ConnectionsPage
from hardcost_desktop.ui.tasks import TaskRunner
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.top_bar import TopBar
from hardcost_desktop.ui.widgets.labels import PlainLabel
from hardcost_desktop.ui.widgets.message_bar import Help, Message, MessageBar

_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """One firm's window."""

    def __init__(self, program: Program, profile: str, *, demo: bool = False) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Hardcost Desktop"))
        self.resize(*_SIZE)
        self._demo = demo
        self._closing = False
        self.runner = TaskRunner(self)
        self.session = Session(program, profile, self.runner)
        self.crashes = CrashDesk(self)
        self.top = TopBar()
        self.message = MessageBar()
        self.review = ReviewPage(self.session)
        self.connections = ConnectionsPage(program, profile, self.runner)
        self.settings: SettingsDialog | None = None
        self.pages = QStackedWidget()
        self.menus = Menus(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.review.inspector.allow_links(allowed=not self._demo)
        self.pages.addWidget(self.review)
        self.pages.addWidget(self.connections)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        around = QVBoxLayout()
        around.setContentsMargins(GRID * 2, GRID, GRID * 2, 0)
        around.addWidget(self.message)
        within = QWidget()
        down = QVBoxLayout(within)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if self._demo:
            down.addWidget(self._demo_banner())
        down.addWidget(self.top)
        down.addWidget(line)
        down.addLayout(around)
        down.addWidget(self.pages, 1)
        self.setCentralWidget(within)

    def _demo_banner(self) -> QWidget:
        text = self.tr(
            "This is the demo firm: nothing here is real, and nothing leaves this computer."
        )
        banner = PlainLabel(text)
        banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        banner.setAutoFillBackground(True)
        banner.setBackgroundRole(banner.palette().ColorRole.ToolTipBase)
        banner.setForegroundRole(banner.palette().ColorRole.ToolTipText)
        banner.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        return banner

    def _connect(self) -> None:
        self.runner.crashed.connect(self.crashes.show_crash)
        self.runner.busy_changed.connect(self._close_when_idle)
        self.session.opened.connect(self._show_opened)
        self.session.read.connect(self._show_reading)
        self.session.failed.connect(self._show_error)
        self.session.activity_changed.connect(self._show_activity)
        self.top.start_changed.connect(self._change_start)
        self.top.refresh_asked.connect(self._refresh)
        self.message.help_asked.connect(self._help)
        self.review.import_asked.connect(self._import)
        self.connections.connected.connect(self._connected)
        self.connections.left.connect(self._leave_connections)
        menus = self.menus
        menus.refresh.triggered.connect(self._refresh)
        menus.import_.triggered.connect(self._import)
        menus.settings.triggered.connect(self.open_settings)
        menus.connections.triggered.connect(self.open_connections)
        menus.find.triggered.connect(self.review.focus_filter)
        menus.table.triggered.connect(self.review.focus_table)
        menus.tick_shown.triggered.connect(self.review.tick_shown)
        menus.untick_shown.triggered.connect(self.review.untick_shown)
        menus.keyboard.triggered.connect(self._show_keyboard)
        menus.quit.triggered.connect(self.close)

    def open_firm(self) -> None:
        """Open the firm and read it."""
        self.session.open()

    # From the session --------------------------------------------------------------------------------------

    @Slot(object)
    def _show_opened(self, opened: Opened) -> None:
        self.top.show_profile(opened.profile)
        self.top.show_settings(opened.settings, ())
        self.connections.show_profile(opened.profile)
        self.top.setVisible(opened.firm is not None)
        if opened.firm is None:
            self.pages.setCurrentWidget(self.connections)
            return
        self.pages.setCurrentWidget(self.review)
        self._refresh()

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        self.top.show_review(reading.review)
        blockers = reading.review.blockers
        if blockers:
            self.message.show_message(Message.of(blockers[0], "information"))

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, NeedsSignIn):
            self.top.show_lost(error.service)
        bar = self.settings.show_error if self.settings else self._say
        bar(error)

    def _say(self, error: HardcostError) -> None:
        self.message.show_message(Message.of(error))

    @Slot()
    def _show_activity(self) -> None:
        idle = self.session.activity is None
        open_ = self.session.connected
        self.top.refresh.setEnabled(idle and open_)
        self.top.start.setEnabled(idle and open_)
        self.menus.allow_work(idle=idle, connected=open_)

    # What the person does ----------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        if self.session.activity is None and self.session.connected:
            self.message.clear()
            self.session.refresh()

    @Slot()
    def _import(self) -> None:
        if self.review.can_import:
            self.message.clear()
            self.session.import_rows([row.key for row in self.review.model.ticked])

    @Slot(object)
    def _change_start(self, day: date) -> None:
        self.message.clear()
        self.session.save_settings(replace(self.session.settings, start_date=day))

    @Slot(object)
    def _help(self, help_: Help) -> None:
        match help_:
            case Help.CONNECT:
                self.open_connections()
            case Help.SETTINGS:
                self.open_settings()
            case Help.RETRY:
                self._refresh()

    @Slot()
    def open_settings(self) -> None:
        """Show the settings dialog and read what it offers."""
        if self.settings is not None or not self.session.connected:
            return
        self.settings = SettingsDialog(self.session.settings, self)
        self.settings.saved.connect(self._save_settings)
        self.settings.finished.connect(self._forget_settings)
        self.session.choices_read.connect(self.settings.show_choices)
        self.settings.open()
        self.session.read_choices()

    @Slot(object)
    def _save_settings(self, settings: object) -> None:
        self.message.clear()
        self.session.save_settings(settings)  # type: ignore[arg-type] # a signal carries objects

    @Slot()
    def _forget_settings(self) -> None:
        self.settings = None

    @Slot()
    def open_connections(self) -> None:
        """Show the page of the connections."""
        self.connections.show_profile(self.session.profile)
        self.pages.setCurrentWidget(self.connections)

    @Slot()
    def _leave_connections(self) -> None:
        self.pages.setCurrentWidget(self.review)

    @Slot(object)
    def _connected(self, _profile: object) -> None:
        self.message.clear()
        self.session.open()

    @Slot()
    def _show_keyboard(self) -> None:
        KeyboardSheet(self).open()

    # The way out -------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """While work is under way: ask if it is an import, stop it, and close once it has ended."""
        if not self.runner.busy:
            self.runner.close()
            event.accept()
            return
        event.ignore()
        if not self._closing and self._may_stop():
            self._closing = True
            self.setEnabled(False)
            self.setWindowTitle(self.tr("Closing: finishing the current entry…"))
            self.runner.cancel_all()
            self._close_when_idle()

    def _may_stop(self) -> bool:
        if self.session.activity is not Activity.IMPORTING:
            return True
        ask = QMessageBox(self)
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setIcon(QMessageBox.Icon.Question)
        ask.setText(self.tr("An import is under way. Stop it and close?"))
        ask.setInformativeText(
            self.tr("The current entry is finished first. The rest can be imported later.")
        )
        stop = ask.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        ask.addButton(self.tr("Keep importing"), QMessageBox.ButtonRole.RejectRole)
        ask.exec()
        return ask.clickedButton() is stop

    @Slot()
    def _close_when_idle(self) -> None:
        if self._closing and not self.runner.busy:
            self.close()
