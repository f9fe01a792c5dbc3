"""The keys of the window on one sheet (F1)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.facts import Fact, FactSheet
from hardcost_desktop.ui.widgets.labels import heading


class KeyboardSheet(QDialog):
    """Lists the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Keyboard")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = FactSheet()
        sheet.show_facts(self._facts())
        sheet.setMinimumWidth(GRID * 56)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID * 2)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(sheet)
        down.addStretch(1)
        down.addWidget(buttons)
        width = down.totalSizeHint().width()
        self.resize(width, down.totalHeightForWidth(width))

    def _facts(self) -> list[Fact]:
        def keys(text: str) -> str:
            return QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText)

        return [
            Fact(keys("F5"), self.tr("Read QuickBooks and Clio anew")),
            Fact(keys("Ctrl+F"), self.tr("Filter as you type; Escape clears")),
            Fact(keys("Space"), self.tr("Tick or untick the selected rows")),
            Fact(keys("Ctrl+A"), self.tr("Select all rows that are shown")),
            Fact(keys("Shift+Down"), self.tr("Extend the selection")),
            Fact(keys("Return"), self.tr("Go to the details of the row")),
            Fact(keys("Ctrl+Return"), self.tr("Import the ticked rows")),
            Fact(keys("Ctrl+,"), self.tr("Settings")),
            Fact(keys("F6"), self.tr("Go to the table")),
            Fact(
                self.tr("In dates"), self.tr("t today, + and - day, w k week, m h month, y r year")
            ),
            Fact(keys("F1"), self.tr("This sheet")),
        ]
