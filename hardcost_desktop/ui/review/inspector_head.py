"""The head of the inspector: status, reason, what to do, and the way to the services' own pages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import REMEDY_AT, STATUSES
from hardcost_desktop.ui.review.work import RowWork, explain_work, say_work
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import IconButton, ToolButton
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden, heading


class InspectorHead(QWidget):
    """Says where a row stands and why.

    Signals:
        help_asked: What it means is to be explained.
    """

    help_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel()
        self._status = TonedLabel("muted", wrap=True)
        embolden(self._status, 1.15)
        self._more = ToolButton("help", self.tr("What does this mean? (Shift+F1)"))
        self._more.clicked.connect(self.help_asked)
        self._reason = heading()
        self._sentence = PlainLabel(wrap=True)
        for label in (self._status, self._reason, self._sentence):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        across = QHBoxLayout()
        across.setSpacing(GRID)
        across.addWidget(self._icon)
        across.addWidget(self._status, 1)
        across.addWidget(self._more)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        down.addLayout(across)
        down.addWidget(self._reason)
        down.addWidget(self._sentence)

    @property
    def text(self) -> str:
        """What it says, as plain text."""
        labels = (self._status, self._reason, self._sentence)
        return "\n".join(label.text() for label in labels if label.text())

    def show_row(self, status: Status, reason: str, sentence: str) -> None:
        """Say where a row stands."""
        self._fill(STATUSES[status].title, reason, sentence)
        self._icon.show_icon(status, status)
        self._icon.show()
        self._status.set_tone(status)
        self._more.show()

    def show_work(self, work: RowWork) -> None:
        """Say how far a row's entry is in the import under way."""
        self._fill(say_work(work), "", explain_work(work))
        self._icon.show_icon(work.icon, work.tone)
        self._icon.show()
        self._status.set_tone(work.tone)
        self._more.hide()

    def show_plain(self, title: str, under: str, sentence: str) -> None:
        """Say something that is no row's status."""
        self._fill(title, under, sentence)
        self._icon.hide()
        self._status.set_tone("text")
        self._more.hide()

    def _fill(self, title: str, under: str, sentence: str) -> None:
        self._status.setText(title)
        self._reason.setText(under)
        self._reason.setVisible(bool(under))
        self._sentence.setText(sentence.strip())


class ServiceLinks(QWidget):
    """Buttons to a row's pages in QuickBooks and Clio.

    Signals:
        page_asked: `quickbooks` or `clio`.
    """

    page_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._allowed = False
        self.quickbooks = IconButton("external", self.tr("Open in &QuickBooks"))
        self.clio = IconButton("external", self.tr("Open in &Clio"))
        self.quickbooks.clicked.connect(lambda: self.page_asked.emit("quickbooks"))
        self.clio.clicked.connect(lambda: self.page_asked.emit("clio"))
        self._none = TonedLabel(
            "muted", self.tr("The demo firm has no pages in QuickBooks or Clio."), wrap=True
        )
        across = QHBoxLayout()
        across.setSpacing(GRID)
        across.addWidget(self.quickbooks, 1)
        across.addWidget(self.clio, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        down.addLayout(across)
        down.addWidget(self._none)
        self._down = down

    def allow(self, *, allowed: bool) -> None:
        """Let the buttons work; a pretend firm's do not, and say so."""
        self._allowed = allowed
        for button in (self.quickbooks, self.clio):
            button.setEnabled(allowed)
        self._none.setVisible(not allowed)

    def offer_more(self, action: QAction) -> None:
        """Offer something else to find out about the row, as the menu does."""
        button = IconButton("attachment", action.text())
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        self._down.addWidget(button)

    def offer(self, row: Row | None) -> None:
        """Offer the pages of a row; the one where its remedy lies stands out."""
        self.setVisible(row is not None)
        if row is None:
            return
        self.quickbooks.setVisible(row.transaction is not None)
        self.clio.setVisible(row.contact is not None or row.activity_id is not None)
        where = REMEDY_AT.get(row.reason or "")
        for button, service in ((self.quickbooks, "quickbooks"), (self.clio, "clio")):
            font = QApplication.font()
            font.setBold(service == where)
            button.setFont(font)
