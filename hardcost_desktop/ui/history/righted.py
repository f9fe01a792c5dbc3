"""What came of updating or removing changed entries in Clio, told in the message bar."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from hardcost_desktop.errors import Cancelled
from hardcost_desktop.messages import say_named
from hardcost_desktop.services.amending import UpdateResult
from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.import_result import Failed
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar

SHOWN = 5
"""Reasons that the bar has room for."""


class Righted(QObject):
    """Listens for results and tells them."""

    def __init__(self, window: QWidget, session: Session, message: MessageBar) -> None:
        super().__init__(window)
        self._message = message
        session.righted.connect(self._show)

    @Slot(object)
    def _show(self, result: UpdateResult | UndoResult) -> None:
        if isinstance(result, UpdateResult):
            title = self.tr("Updated in Clio: {n}").format(n=say_number(len(result.updated)))
            stayed = result.kept
        else:
            gone = len(result.removed) + len(result.gone) + len(result.unmarked)
            title = self.tr("Out of Clio: {n}").format(n=say_number(gone))
            stayed = result.kept
        told = [*self._reasons(stayed)]
        if result.not_reached:
            left = self.tr("Not reached: {n}.").format(n=say_number(len(result.not_reached)))
            told.append(left)
        if result.stopped is not None and not isinstance(result.stopped, Cancelled):
            told.append(Message.of(result.stopped).text)
        tone = "error" if stayed or result.not_reached else "information"
        self._message.show_message(Message(title, "\n".join(told), tone=tone))

    def _reasons(self, stayed: list[Failed]) -> list[str]:
        told = [say_named(one.key, one.message) for one in stayed[:SHOWN]]
        if len(stayed) > SHOWN:
            told.append(self.tr("And {n} more.").format(n=say_number(len(stayed) - SHOWN)))
        return told
