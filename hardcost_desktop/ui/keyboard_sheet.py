"""The keys of the window on one sheet (Ctrl+/, or F1 in the guide)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.facts import Fact, FactSheet
from hardcost_desktop.ui.widgets.labels import heading

_WIDTH = GRID * 48
"""Of each half: both fit beside each other on a small screen."""


class KeyboardSheet(QDialog):
    """Lists the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Keyboard")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        across = QHBoxLayout()
        across.setSpacing(GRID * 4)
        for facts in _halves(self._facts()):
            sheet = FactSheet()
            sheet.show_facts(facts)
            sheet.setMinimumSize(_WIDTH, 1)  # its own least height is for a far narrower sheet
            across.addWidget(sheet, 1, Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID * 2)
        down.addWidget(heading(title, larger=1.15))
        down.addLayout(across)
        down.addStretch(1)
        down.addWidget(buttons)
        width = down.totalMinimumSize().width()
        self.resize(width, down.totalHeightForWidth(width))

    def _facts(self) -> list[Fact]:
        def keys(text: str) -> str:
            return QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText)

        return [
            Fact(keys("F5"), self.tr("Read QuickBooks and Clio anew")),
            Fact(keys("Shift+F5"), self.tr("The same, Clio's lists whole")),
            Fact(keys("Ctrl+F"), self.tr("Filter as you type; Escape clears")),
            Fact(keys("Space"), self.tr("Tick or untick the selected rows")),
            Fact(keys("Ctrl+A"), self.tr("Select all rows that are shown")),
            Fact(f"{keys('Right')}, {keys('Left')}", self.tr("Show or hide the lines of a row")),
            Fact(self.tr("Letters"), self.tr("Go to the next payee that begins so")),
            Fact(f"{keys('Ctrl+1')} … {keys('6')}", self.tr("Ready, Needs attention … All")),
            Fact(keys("Shift+Down"), self.tr("Extend the selection")),
            Fact(keys("Return"), self.tr("Go to the details of the row")),
            Fact(keys("Ctrl+Return"), self.tr("Import the ticked rows")),
            Fact(keys("Ctrl+Shift+P"), self.tr("Pause the import, and let it go on")),
            Fact(keys("Ctrl+."), self.tr("Stop the work under way")),
            Fact(keys("F2"), self.tr("Edit the description of the selected rows")),
            Fact(keys("Ctrl+M"), self.tr("Choose the matter; the Decide menu has more such keys")),
            Fact(keys("Ctrl+Shift+A"), self.tr("Look for attachments in QuickBooks")),
            Fact(keys("Shift+F10"), self.tr("What can be decided about the selected rows")),
            Fact(keys("Ctrl+Z"), self.tr("Undo the last decision")),
            Fact(keys("Ctrl+Shift+Z"), self.tr("Redo it")),
            Fact(keys("Ctrl+E"), self.tr("Export what is shown to Excel or CSV")),
            Fact(keys("Ctrl+R"), self.tr("Reconcile a month")),
            Fact(keys("Ctrl+H"), self.tr("History: who imported what, and undo")),
            Fact(keys("Ctrl+P"), self.tr("Print what is shown")),
            Fact(keys("Ctrl+,"), self.tr("Settings")),
            Fact(keys("F6"), self.tr("Go to the table")),
            Fact(
                self.tr("In dates"), self.tr("t today, + and - day, w k week, m h month, y r year")
            ),
            Fact(keys("Home"), self.tr("In the details: to their beginning; End to their end")),
            Fact(keys("Ctrl+C"), self.tr("In the details: copy what is selected, else all")),
            Fact(keys("Escape"), self.tr("From the details back to the table")),
            Fact(keys("Shift+F1"), self.tr("What the row's reason means, and what to do")),
            Fact(keys("F1"), self.tr("The guide, at what is shown; there once more: this sheet")),
            Fact(keys("Ctrl+/"), self.tr("This sheet")),
        ]


def _halves(facts: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Lay a long list out in two, so that it fits on a small screen."""
    half = (len(facts) + 1) // 2
    return facts[:half], facts[half:]
