"""The history from the menu."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.ui.history.dialog import HistoryDialog
from hardcost_desktop.ui.history.undo_list import Asked
from hardcost_desktop.ui.menus import Menus
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.session import Session


class HistoryDesk(QObject):
    """Opens the history, and keeps its menu entry true."""

    def __init__(
        self, window: QMainWindow, program: Program, session: Session, menus: Menus
    ) -> None:
        super().__init__(window)
        self._window = window
        self._program = program
        self._session = session
        self._menus = menus
        self.dialog: HistoryDialog | None = None
        menus.history.triggered.connect(self.open)
        session.activity_changed.connect(self._allow)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self._menus.history.setEnabled(self._session.connected)

    @Slot()
    def open(self) -> None:
        """Show the history, in the window that is open already if there is one."""
        if self.dialog is None:
            self.dialog = HistoryDialog(self._program, self._session, self._window)
            self.dialog.finished.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot(object)
    def undo(self, result: ImportResult) -> None:
        """Look at what taking an import back would meet; nothing is changed without a person's word."""
        alone = self.dialog is None
        self.open()
        if self.dialog is not None:
            keys = frozenset(row.key for row in result.imported)
            self.dialog.ask_undo(Asked(result.run, keys), alone=alone)

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
