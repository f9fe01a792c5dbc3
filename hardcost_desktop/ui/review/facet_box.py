"""A small choice of what rows to pick out, or all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from hardcost_desktop.ui.theme import GRID

_CHARACTERS = 14
"""The box would be this wide; a longer text is cut there, and whole in the list."""

_NARROWEST = GRID * 11
"""On a small screen the box gives way to this; its beginning still says what is chosen."""

_WIDEST = GRID * 24
"""Wider, it would seem more important than the table."""

_LONGEST_LIST = 20
"""Lines of the list before it scrolls."""


class FacetBox(QComboBox):
    """Offers all, or one of several values.

    Signals:
        chosen: Another value, or all.
    """

    chosen = Signal()

    def __init__(self, name: str, everything: str, *, searched: bool = False) -> None:
        """Make the box.

        Args:
            name: What a screen reader calls it.
            everything: The text of choosing nothing.
            searched: A part of a value can be typed.
        """
        super().__init__()
        self._everything = everything
        self._offered: Sequence[tuple[str, str]] = ()
        self._value: str | None = None
        self.setMinimumContentsLength(_CHARACTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setMaxVisibleItems(_LONGEST_LIST)
        if searched:
            self._let_type()
        self._name(name)
        self.addItem(everything)
        self.activated.connect(self._take)

    def rename(self, name: str, everything: str) -> None:
        """Call it, and the choice of nothing, otherwise."""
        self._everything = everything
        self._name(name)
        self.setItemText(0, everything)

    def _name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)
        line = self.lineEdit()
        if line is not None:  # what a screen reader comes to where one can type
            line.setAccessibleName(name)

    def _let_type(self) -> None:
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line = QLineEdit()
        self.setLineEdit(line)
        self.setCompleter(completer)
        line.editingFinished.connect(self._settle)

    @property
    def value(self) -> str | None:
        """What is chosen, None for all."""
        return self._value

    def offer(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer values, each with its text; what was chosen stays while it is among them."""
        if values == self._offered:
            return
        self._offered = values
        self.clear()
        self.addItems([self._everything, *(text for text, _ in values)])
        self.choose(self._value)

    def choose(self, value: str | None) -> None:
        """Choose a value; all, if it is not on offer."""
        values = [offered for _, offered in self._offered]
        at = values.index(value) + 1 if value in values else 0
        self.setCurrentIndex(at)
        self._take(at)

    @Slot(int)
    def _take(self, at: int) -> None:
        before = self._value
        self._value = self._offered[at - 1][1] if at > 0 else None
        if self._value != before:
            self.chosen.emit()

    @Slot()
    def _settle(self) -> None:
        """What was typed and is no value is not wanted; nothing typed means all."""
        typed = self.currentText()
        at = 0 if not typed.strip() else self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if at < 0:
            at = self.currentIndex()
        self.setCurrentIndex(at)
        self.setEditText(self.itemText(at))
        self._take(at)
