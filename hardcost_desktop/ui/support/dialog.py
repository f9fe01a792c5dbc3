"""The support report, file by file, before anything is saved: a person sees what they would give away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.services.progress import Step
from hardcost_desktop.services.support.report import Page
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading
from hardcost_desktop.ui.widgets.message_bar import MessageBar
from hardcost_desktop.ui.widgets.outlines import CheckBox

_SIZE = (GRID * 110, GRID * 84)
_SHARES = (GRID * 30, GRID * 74)
"""Of the list and the text to begin with; the splitter is the person's."""

_SHOWN = 4_000
"""Lines shown of one file: what nobody reads to its end must not hold up the window."""


class SupportDialog(QDialog):
    """Shows what the report holds.

    Signals:
        wanted: The report is to be made; whether with the costs' names and texts.
        stop_asked: Making it is to stop.
        save_asked: It is to be saved.
    """

    wanted = Signal(bool)
    stop_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_costs: bool) -> None:
        """Show it empty; `has_costs` tells whether there is a review whose costs could be added."""
        super().__init__(parent)
        title = self.tr("Support report")
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(*_SIZE)
        self.pages: tuple[Page, ...] = ()
        self.message = MessageBar()
        self.costs = CheckBox(self.tr("&Include the names and texts of costs"))
        self.costs.setEnabled(has_costs)
        self.costs.toggled.connect(self.begin)
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files of the report"))
        self.files.setSpacing(HALF // 2)
        self.files.currentRowChanged.connect(self._show_page)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What the file says"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        for part in (self.files, self.text):
            FocusRing(part)
        self._step = PlainLabel(wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("S&top"))
        self.stop.clicked.connect(self.stop_asked)
        self._lay_out(title)
        self.finished.connect(self.deleteLater)

    def _lay_out(self, title: str) -> None:
        what = self.tr(
            "For whoever helps you with this program. Nothing is sent: you save a file, and decide who gets it. "
            "Names of clients and payees, descriptions, amounts and keys are left out; look at each file here first."
        )
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.files)
        parts.addWidget(self.text)
        parts.setSizes(_SHARES)
        working = QHBoxLayout()
        working.setSpacing(GRID)
        working.addWidget(self._step, 1)
        working.addWidget(self._bar, 1)
        working.addWidget(self.stop)
        self._working = QWidget()
        self._working.setLayout(working)
        working.setContentsMargins(0, 0, 0, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        kind = QDialogButtonBox.ButtonRole.ActionRole
        self.again = buttons.addButton(self.tr("&Collect again"), kind)
        self.save = buttons.addButton(self.tr("&Save as…"), kind)
        self.again.clicked.connect(self.begin)
        self.save.clicked.connect(self.save_asked)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID + GRID // 2)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(PlainLabel(what, wrap=True))
        down.addWidget(self.message)
        down.addWidget(self.costs)
        down.addWidget(parts, 1)
        down.addWidget(self._working)
        down.addWidget(buttons)
        self.show_working(working=False)

    @Slot()
    def begin(self) -> None:
        """Ask for the report, in place of the one shown."""
        self.message.clear()
        self.pages = ()
        self.files.clear()
        self.text.clear()
        self._step.setText(self.tr("Waiting for the work under way…"))
        self._bar.setRange(0, 0)
        self.show_working(working=True)
        self.wanted.emit(self.costs.isChecked())

    def show_working(self, *, working: bool) -> None:
        """Show whether it is being made."""
        self._working.setVisible(working)
        self.save.setEnabled(bool(self.pages) and not working)
        self.again.setEnabled(not working)

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        self._step.setText(self.tr("Collecting…"))
        self._bar.setRange(0, step.total or 0)
        self._bar.setValue(step.done)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show the report; nothing of it is saved yet."""
        self.pages = tuple(pages)
        self.files.addItems([page.name for page in self.pages])
        self.show_working(working=False)
        self.files.setCurrentRow(0)
        self.files.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _show_page(self, row: int) -> None:
        if not 0 <= row < len(self.pages):
            self.text.clear()
            return
        text = self.pages[row].text
        end = _end_of_line(text, _SHOWN)
        left = text.count("\n", end)
        more = self.tr("(further lines, in the file: {n})").format(n=f"{left:,}")
        self.text.setPlainText(f"{text[:end]}{more}" if left else text)


def _end_of_line(text: str, number: int) -> int:
    """Give where a line ends, its end included; the text's own end where it has fewer."""
    end = 0
    for _ in range(number):
        end = text.find("\n", end) + 1
        if end == 0:
            return len(text)
    return end
