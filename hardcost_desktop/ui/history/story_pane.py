"""The story of one entry: every attempt and its answer, as text to be read, selected and copied."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import IconButton
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.labels import heading


class StoryPane(QWidget):
    """Shows one story at a time."""

    def __init__(self) -> None:
        super().__init__()
        title = self.tr("What happened to the entry")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.text.setPlaceholderText(self.tr("Choose an entry to see what happened to it."))
        self.text.setAccessibleName(title)
        FocusRing(self.text)
        self.copy = IconButton("copy", self.tr("&Copy"))
        self.copy.setAccessibleName(self.tr("Copy what happened to the entry"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(heading(title), 1)
        above.addWidget(self.copy)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, GRID, 0, 0)
        down.setSpacing(HALF)
        down.addLayout(above)
        down.addWidget(self.text, 1)
        self.show_story("")

    def show_story(self, story: str) -> None:
        """Show a story; empty for none."""
        self.text.setPlainText(story)
        self.copy.setEnabled(bool(story))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
