"""The history in a window of its own: looking around in it, and taking entries back."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.ui.history.archive import Archive
from hardcost_desktop.ui.history.browse_page import BrowsePage
from hardcost_desktop.ui.history.operator_field import OperatorField
from hardcost_desktop.ui.history.undo_list import Asked
from hardcost_desktop.ui.history.undo_page import UndoPage
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar

_SIZE = (GRID * 156, GRID * 92)


class HistoryDialog(QDialog):
    """Shows the history of the open firm."""

    def __init__(self, program: Program, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(*_SIZE)
        self.archive = Archive(session, self)
        self.message = MessageBar()
        self.browse = BrowsePage(session, self.archive)
        self.undo = UndoPage(session, self.archive, self.message)
        self._alone = False
        self.operator = OperatorField(program, session)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.browse)
        self.pages.addWidget(self.undo)
        self._lay_out()
        self.browse.undo_asked.connect(self.ask_undo)
        self.undo.left.connect(self._leave_undo)
        self.archive.failed.connect(self._show_error)
        self.finished.connect(self.archive.close)
        self.browse.read()
        self.browse.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._beneath = QWidget()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        across = QHBoxLayout(self._beneath)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.operator)
        across.addStretch(1)
        across.addWidget(buttons)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID + GRID // 2)
        down.addWidget(self.message)
        down.addWidget(self.pages, 1)
        down.addWidget(self._beneath)

    @Slot(object)
    def ask_undo(self, asked: Asked, *, alone: bool = False) -> None:
        """Look at what taking entries back would meet.

        Args:
            asked: What is to be taken back.
            alone: The window was opened for this, and goes with it.
        """
        self._alone = alone
        self.message.clear()
        self._show_page(self.undo)
        back = self.tr("&Back to the review") if alone else self.tr("&Back to the history")
        self.undo.look(asked, back)

    @Slot()
    def _leave_undo(self) -> None:
        if self._alone:
            self.close()
            return
        self._show_page(self.browse)
        self.browse.entry_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._beneath.setVisible(page is self.browse)

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        self.message.show_message(Message.of(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back: from the undo, from the search, and only then out of the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.pages.currentWidget() is self.undo:
            self.undo.leave()
        elif self.browse.searching:
            self.browse.search.clear()
            self.browse.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
