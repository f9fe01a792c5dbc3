"""The licences of the program and of everything in it, as plain text."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from hardcost_desktop.storage.paths import resources
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.labels import heading

_SIZE = (GRID * 95, GRID * 75)
"""Room for the 80 characters a licence's line has, in most fonts."""

FILE = "licences.txt"
"""Written into a bundle where it is made; from source, each package brings its own licence."""


class LicencesDialog(QDialog):
    """Shows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Licences")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.text = QPlainTextEdit(self._read(resources() / FILE))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        FocusRing(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID * 2)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(self.text, 1)
        down.addWidget(buttons)

    def _read(self, file: Path) -> str:
        if file.is_file():
            return file.read_text("utf-8")
        return self.tr(
            "Hardcost Desktop is free under the MIT licence.\n\n"
            "Here it runs from its source: Qt and the other parts are packages of their own, and each brings its "
            "licence along. What is installed from a package has them all in this window."
        )
