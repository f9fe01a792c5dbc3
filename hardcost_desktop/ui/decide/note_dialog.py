"""A dialog that asks why rows are never to be imported."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading

_WIDTH = GRID * 60


class NoteDialog(QDialog):
    """Asks for a note.

    Signals:
        noted: The note, may be empty.
    """

    noted = Signal(str)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Exclude from import")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._note = QLineEdit()
        self._note.setPlaceholderText(self.tr("For example: paid by the client directly"))
        label = PlainLabel(self.tr("&Note for your colleagues"))
        label.setBuddy(self._note)
        what = self.tr("This cost is") if count == 1 else self.tr("These {n} costs are")
        never = self.tr("never written to Clio, until somebody takes the exclusion back.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Exclude"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(PlainLabel(f"{what.format(n=count)} {never}", wrap=True))
        down.addSpacing(GRID)
        down.addWidget(label)
        down.addWidget(self._note)
        down.addSpacing(GRID)
        down.addWidget(buttons)

    @Slot()
    def accept(self) -> None:
        """Take the note."""
        self.noted.emit(self._note.text().strip())
        super().accept()
