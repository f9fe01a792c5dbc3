"""Undo and Redo of decisions: what they would do, in the menu; what they did, in the message bar."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence

from hardcost_desktop.ui.menus import Menus
from hardcost_desktop.ui.outcomes import Restored
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar


class PastDesk(QObject):
    """Joins the session's past with the window's menu and message bar."""

    def __init__(self, parent: QObject, session: Session, menus: Menus, bar: MessageBar) -> None:
        super().__init__(parent)
        self._session = session
        self._menus = menus
        self._bar = bar
        session.past_changed.connect(self._show)
        session.activity_changed.connect(self._show)
        session.restored.connect(self._say)
        menus.take_back.triggered.connect(session.take_back)
        menus.make_again.triggered.connect(session.make_again)

    @Slot()
    def _show(self) -> None:
        """Name what would be undone; nothing is while other work is under way."""
        past, idle = self._session.past, self._session.activity is None
        last, next_ = (past.last, past.next) if idle else (None, None)
        self._menus.show_past(last.words if last else None, next_.words if next_ else None)

    @Slot(object)
    def _say(self, restored: Restored) -> None:
        if restored.refusal is not None:
            self._bar.show_message(Message.of(restored.refusal))
            return
        title = self.tr("Undone: {what}") if restored.back else self.tr("Done again: {what}")
        other = self._menus.make_again if restored.back else self._menus.take_back
        keys = other.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        turn = self.tr("{keys} does it again.") if restored.back else self.tr("{keys} undoes it.")
        said = Message(
            title.format(what=restored.made.words), turn.format(keys=keys), tone="information"
        )
        self._bar.show_message(said)
