"""A dialog to pick one line from many, narrowed by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.ui.decide.choices import Choice
from hardcost_desktop.ui.decide.pick_delegate import PickDelegate
from hardcost_desktop.ui.decide.pick_list import PickList
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading
from hardcost_desktop.ui.widgets.outlines import CheckBox
from hardcost_desktop.ui.widgets.search_field import SearchField

_WIDTH, _HEIGHT = GRID * 70, GRID * 55

_UP_AND_DOWN = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class PickDialog(QDialog):
    """Asks for one of several choices.

    Signals:
        picked: The id of the choice taken.
        all_asked: Clio is to be read whole, as the choice may be elsewhere; the dialog closes.
    """

    picked = Signal(object)
    all_asked = Signal()

    def __init__(
        self,
        title: str,
        verb: str,
        prompt: str,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
        *,
        part: str = "",
    ) -> None:
        """Take what it asks; `part` says which choices are listed where these are not all there are in Clio."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._list = PickList(choices, self)
        self._filter = SearchField()
        self._filter.setPlaceholderText(self.tr("Type to search"))
        self._filter.setAccessibleName(self.tr("Search"))
        self._view = QListView()
        self._view.setModel(self._list)
        self._view.setUniformItemSizes(True)
        self._view.setItemDelegate(PickDelegate(self._view))
        self._view.setAccessibleName(title)
        self._all = CheckBox(self.tr("Show &all"))
        self._none = PlainLabel(self.tr("Nothing found."))
        self._part = PlainLabel(part, wrap=True)
        self._read_all = QPushButton(self.tr("&Read all of Clio…"), autoDefault=False)
        self._read_all.setAccessibleDescription(part)
        for widget in (self._part, self._read_all):
            widget.setVisible(bool(part))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(title, prompt)
        near = any(choice.near for choice in choices)
        self._all.setVisible(near and not all(choice.near for choice in choices))
        self._all.setChecked(not near)
        self._connect()
        self._narrow()

    def _lay_out(self, title: str, prompt: str) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(PlainLabel(prompt, wrap=True))
        down.addWidget(self._filter)
        down.addWidget(self._view, 1)
        down.addWidget(self._none)
        down.addWidget(self._all)
        down.addWidget(self._part)
        down.addWidget(self._read_all, alignment=Qt.AlignmentFlag.AlignLeft)
        down.addWidget(self._buttons)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._narrow)
        self._filter.installEventFilter(self)
        self._all.toggled.connect(self._narrow)
        self._view.doubleClicked.connect(self.accept)
        self._view.selectionModel().selectionChanged.connect(self._follow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._read_all.clicked.connect(self._ask_all)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys the search has no use for move in the list, so that one types and goes down."""
        if isinstance(event, QKeyEvent) and event.key() in _UP_AND_DOWN:
            QCoreApplication.sendEvent(self._view, event)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _narrow(self) -> None:
        self._list.narrow(self._filter.text(), near_only=not self._all.isChecked())
        found = self._list.rowCount() > 0
        self._none.setVisible(not found)
        if found:
            self._view.setCurrentIndex(self._list.index(0))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._ok.setEnabled(self._view.currentIndex().isValid() and self._list.rowCount() > 0)

    @Slot()
    def _ask_all(self) -> None:
        self.reject()
        self.all_asked.emit()

    @Slot()
    def accept(self) -> None:
        """Take the current choice."""
        index = self._view.currentIndex()
        if index.isValid():
            self.picked.emit(self._list.choice_at(index.row()).id)
            super().accept()
