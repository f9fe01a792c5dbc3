"""The menu of the languages; what is chosen there is spoken from the next start on."""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.language import LANGUAGES, spoken
from hardcost_desktop.ui.program import LanguageChoice
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar


class LanguageMenu(QMenu):
    """Offers the system's language, and each there is by its own name."""

    def __init__(self, choice: LanguageChoice, bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Language"))
        self._choice = choice
        self._bar = bar
        self._group = QActionGroup(self)
        kept = choice.load()
        self._add("", self.tr("&As the system"), chosen=not kept)
        self.addSeparator()
        for code, name in LANGUAGES.items():
            self._add(code, name, chosen=code == kept)

    def _add(self, code: str, name: str, *, chosen: bool) -> None:
        action: QAction = self.addAction(name)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(partial(self._keep, code))
        self._group.addAction(action)

    def _keep(self, code: str, _checked: bool = False) -> None:
        try:
            self._choice.save(code)
        except LocalTrouble as error:
            self._bar.show_message(Message.of(error))
            return
        if code == spoken().code:
            self._bar.clear()
            return
        told = Message(
            self.tr("The language changes when this program is opened again"),
            self.tr("Close it and open it again when nothing is under way."),
            tone="information",
        )
        self._bar.show_message(told)
