"""A sheet of facts: what it is, and what it says; beside it, where there are two sides, what the other says."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from hardcost_desktop.messages import say_named
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.labels import TonedLabel, embolden


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a sheet.

    Attributes:
        name: What it is.
        value: What it says; plain text, harmless.
        strong: Whether it stands out.
        hint: Whether it only explains the line above.
        beside: What the other side says; None where there is but one.
    """

    name: str
    value: str
    strong: bool = False
    beside: str | None = None
    hint: bool = False

    @property
    def text(self) -> str:
        """The line as plain text, to be copied."""
        values = (self.value, self.beside or "")
        told = " | ".join(values) if self.beside is not None else self.value
        return say_named(self.name, told) if self.name else told


_NAME, _VALUE, _BESIDE = range(3)


class FactSheet(QWidget):
    """Shows facts; its labels are kept and filled anew, so that walking through rows is quick."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 2)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(_VALUE, 1)
        # as wide as most names, so that sheets one under the other stand in line
        self._grid.setColumnMinimumWidth(
            _NAME, self.fontMetrics().horizontalAdvance(self.tr("Reference"))
        )
        self._lines: list[_Line] = []

    @property
    def shown(self) -> int:
        """How many facts it shows."""
        return sum(line.shown for line in self._lines)

    def show_facts(self, facts: Iterable[Fact], *, numbers: bool = False) -> None:
        """Show these facts and no others.

        Args:
            facts: From top to bottom.
            numbers: The names are amounts of money, to be aligned on the right.
        """
        told = list(facts)
        while len(self._lines) < len(told):
            self._lines.append(_Line(self._grid, len(self._lines)))
        two_sided = any(fact.beside is not None for fact in told)
        self._grid.setColumnStretch(_BESIDE, 1 if two_sided else 0)
        for line, fact in zip(self._lines, told, strict=False):
            line.show(fact, numbers=numbers)
        for line in self._lines[len(told) :]:
            line.hide()


class _Line:
    """The labels of one fact. Only what differs from the fact before is set: most of it is alike from row to row.

    The third is made once there are two sides: few rows have them, and labels take their time.
    """

    def __init__(self, grid: QGridLayout, at: int) -> None:
        self._grid, self._at = grid, at
        self._labels: list[TonedLabel] = []
        self._texts: list[str] = []
        self._form: object = None

    def show(self, fact: Fact, *, numbers: bool) -> None:
        """Show a fact."""
        self._show_texts(fact)
        form = (fact.strong, fact.hint, fact.beside is None, numbers)
        if self._form != form:
            self._form = form
            self._take_form(fact, numbers=numbers)

    def _show_texts(self, fact: Fact) -> None:
        texts = [fact.name, fact.value]
        if fact.beside is not None:
            texts.append(fact.beside)
        while len(self._labels) < len(texts):
            self._add_label(len(self._labels))
        for at, text in enumerate(texts):
            if self._texts[at] != text:
                self._texts[at] = text
                self._labels[at].setText(text)

    def _add_label(self, column: int) -> None:
        label = TonedLabel("muted") if column == _NAME else TonedLabel("text", wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(label, self._at, column)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._labels.append(label)
        self._texts.append("")

    def _take_form(self, fact: Fact, *, numbers: bool) -> None:
        name, value, *_ = self._labels
        side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
        name.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        for column, label in enumerate(self._labels):
            label.setVisible(column != _BESIDE or fact.beside is not None)
            if fact.strong and (numbers or label is not name):
                embolden(label)
            else:
                label.setFont(QFont())  # the system's
        value.set_tone("muted" if fact.hint else "text")

    @property
    def shown(self) -> bool:
        """Whether it shows a fact."""
        return self._form is not None

    def hide(self) -> None:
        """Show nothing."""
        if self.shown:
            self._form = None
            for label in self._labels:
                label.hide()
