"""A new firm: what it is to be called on this computer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.remedies import explain_here
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, field_label, heading

_WIDTH = GRID * 60


class NewFirmDialog(QDialog):
    """Asks for a firm's name.

    Signals:
        named: The name, which no other firm has.
    """

    named = Signal(str)

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        title = self.tr("New firm")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.name = QLineEdit()
        self.trouble = TonedLabel("error", wrap=True)
        self.trouble.hide()
        text = self.tr(
            "Each firm has its own two accounts, its own settings and its own record of what was imported."
        )
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.set_up = self.buttons.button(kinds.Ok)
        self.set_up.setText(self.tr("Set up this firm"))
        self.set_up.setEnabled(False)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._follow)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID + GRID // 2)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(PlainLabel(text, wrap=True))
        down.addWidget(field_label(self.tr("Name of the firm"), self.name))
        down.addWidget(self.name)
        down.addWidget(self.trouble)
        down.addStretch(1)
        down.addWidget(self.buttons)
        self.finished.connect(self.deleteLater)

    @Slot()
    def _follow(self) -> None:
        self.trouble.hide()
        self.set_up.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _take(self) -> None:
        name = self.name.text().strip()
        try:
            known = {firm.casefold() for firm in self._program.profiles.names()}
            self._program.profiles.load(name)
        except HardcostError as error:
            words = explain_here(error)
            self._refuse(f"{words.sentence} {words.remedy}")
            return
        if name.casefold() in known:
            self._refuse(self.tr("There is a firm of this name already. Choose it in the menu."))
            return
        self.named.emit(name)
        self.accept()

    def _refuse(self, why: str) -> None:
        self.trouble.setText(why)
        self.trouble.show()
