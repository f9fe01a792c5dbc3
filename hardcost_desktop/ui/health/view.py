"""The health check as it goes: what was looked at so far, Cancel, and Check again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.errors import Cancelled, HardcostError, NeedsSignIn
from hardcost_desktop.services.health.finding import Finding
from hardcost_desktop.ui.health.finding_line import FindingLine
from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import IconButton
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.labels import heading
from hardcost_desktop.ui.widgets.message_bar import Help, Message, MessageBar

_WIDTH, _HEIGHT = GRID * 86, GRID * 80


class HealthView(QWidget):
    """Shows a session's health check, line by line, worst state told above.

    Signals:
        finished: It is through, or was stopped.
        connect_asked: A sign-in is lost, and is to be made again; the Service.
    """

    finished = Signal()
    connect_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._checking = self._asked = False
        self._trouble: HardcostError | None = None
        self.lines: list[FindingLine] = []
        self.summary = heading()
        self.message = MessageBar()
        self.message.help_asked.connect(self._help)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Checking"))
        self.again = IconButton("refresh", self.tr("&Check again"))
        self.again.clicked.connect(self.check)
        self.stop = QPushButton(self.tr("Stop checking"))
        self.stop.clicked.connect(session.cancel)
        self._list = QVBoxLayout()
        self._lay_out()
        self._show_idle()
        session.found.connect(self._add)
        session.checked.connect(self._end)
        session.failed.connect(self._show_error)
        session.activity_changed.connect(self._follow)

    def _lay_out(self) -> None:
        within = QWidget()
        inside = QVBoxLayout(within)
        inside.setContentsMargins(0, 0, GRID, 0)
        inside.addLayout(self._list)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(self.tr("Findings"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(within)
        FocusRing(self._scroll)
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(self.summary, 1)
        above.addWidget(self.stop)
        above.addWidget(self.again)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        down.addWidget(self.message)
        down.addLayout(above)
        down.addWidget(self._bar)
        down.addWidget(self._scroll, 1)

    @Slot()
    def check(self) -> None:
        """Begin anew."""
        if self._checking or not self._session.connected:
            return
        self.message.clear()
        for line in self.lines:
            self._list.removeWidget(line)
            line.deleteLater()
        self.lines = []
        self._checking = self._asked = True
        self.summary.setText(self.tr("Looking at both services and this computer…"))
        self._show_idle()
        self._session.check_health()

    @property
    def in_the_way(self) -> int:
        """How many findings keep costs from being imported."""
        return sum(line.finding.state == "trouble" for line in self.lines)

    @Slot(object)
    def _add(self, finding: Finding) -> None:
        if not self._checking:
            return
        line = FindingLine(finding)
        line.connect_asked.connect(self.connect_asked)
        self.lines.append(line)
        self._list.addWidget(line)

    @Slot()
    def _end(self) -> None:
        self._asked = False

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        """Tell what ended the check, of which nothing is under way any more when that is said."""
        if not self._asked or self._session.has_under_way(Activity.CHECKING):
            return
        self._asked = False
        if not isinstance(error, Cancelled):
            self._trouble = error
            self.message.show_message(Message.of(error))

    @Slot(object)
    def _help(self, help_: Help) -> None:
        if help_ is Help.RETRY:
            self.check()
        elif isinstance(self._trouble, NeedsSignIn):
            self.connect_asked.emit(self._trouble.service)

    @Slot()
    def _follow(self) -> None:
        """Nothing of it is under way or waits any more: it ended."""
        if self._checking and not self._session.has_under_way(Activity.CHECKING):
            self._checking = False
            self._summarize()
            self._show_idle()
            self.finished.emit()

    def _summarize(self) -> None:
        looks = sum(line.finding.state == "warning" for line in self.lines)
        if self.in_the_way:
            told = self.tr("{count} in the way of an import").format(count=self.in_the_way)
        elif looks:
            told = self.tr("Nothing in the way; {count} to look at").format(count=looks)
        elif self.lines:
            told = self.tr("Everything is in order")
        else:
            told = self.tr("Stopped")
        self.summary.setText(told)

    def _show_idle(self) -> None:
        self._bar.setVisible(self._checking)
        self.stop.setVisible(self._checking)
        self.again.setVisible(not self._checking)


class HealthDialog(QDialog):
    """The health check from the menu."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Health check"))
        self.resize(_WIDTH, _HEIGHT)
        self.view = HealthView(session)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID * 2)
        down.addWidget(self.view, 1)
        down.addWidget(buttons)
        self.finished.connect(self.deleteLater)
