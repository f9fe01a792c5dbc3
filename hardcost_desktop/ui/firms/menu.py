"""The menu of the firms: which one is open, the others, and a new one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import HardcostError
from hardcost_desktop.ui.firms.names import name_firm
from hardcost_desktop.ui.program import Program


class FirmsMenu(QMenu):
    """Switches between firms; read anew each time it is shown.

    Signals:
        firm_chosen: Another firm is to be opened; its name on this computer.
        new_asked: A firm is to be added.
    """

    firm_chosen = Signal(str)
    new_asked = Signal()

    def __init__(self, program: Program, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Fir&ms"))
        self._program = program
        self._name = name
        self._group = QActionGroup(self)
        self.aboutToShow.connect(self.fill)
        self._group.triggered.connect(self._choose)

    @Slot()
    def fill(self) -> None:
        """List the firms there are now."""
        self.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
        for name in self._names():
            action = self.addAction(self._title(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._name)
            action.setData(name)
            self._group.addAction(action)
        self.addSeparator()
        self.addAction(self.tr("&New firm…")).triggered.connect(self.new_asked)

    def _names(self) -> list[str]:
        try:
            names = list(self._program.profiles.names())
        except HardcostError:
            names = []
        return names if self._name in names else [self._name, *names]

    def _title(self, name: str) -> str:
        try:
            profile = self._program.profiles.load(name)
        except HardcostError:
            profile = None  # opening it says what is wrong with it
        return name_firm(profile or FirmProfile(name), self.tr("Not connected yet"))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if action.data() != self._name:
            self.firm_chosen.emit(action.data())
