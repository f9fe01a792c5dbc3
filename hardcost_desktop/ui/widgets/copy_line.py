"""A text to be entered elsewhere, letter for letter, with a button that copies it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import IconButton


class CopyLine(QWidget):
    """Shows one line of text and copies it."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setReadOnly(True)
        self.field.setAccessibleName(name)
        self.button = IconButton("copy", self.tr("Copy"))
        self.button.setAccessibleName(self.tr("Copy: {name}").format(name=name))
        self.button.clicked.connect(self._copy)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(self.field, 1)
        across.addWidget(self.button)
        self.setFocusProxy(self.field)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self.button.setEnabled(bool(text))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.text())
