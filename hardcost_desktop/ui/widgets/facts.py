"""A sheet of facts: what it is, and what it says; beside it, where there are two sides, what the other says."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
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
        self._lines: list[tuple[TonedLabel, TonedLabel, TonedLabel]] = []

    def show_facts(self, facts: Iterable[Fact], *, numbers: bool = False) -> None:
        """Show these facts and no others.

        Args:
            facts: From top to bottom.
            numbers: The names are amounts of money, to be aligned on the right.
        """
        told = list(facts)
        while len(self._lines) < len(told):
            self._add_line()
        two_sided = any(fact.beside is not None for fact in told)
        self._grid.setColumnStretch(_BESIDE, 1 if two_sided else 0)
        for labels, fact in zip(self._lines, told, strict=False):
            self._fill(labels, fact, numbers=numbers)
        for labels in self._lines[len(told) :]:
            for label in labels:
                label.hide()

    def _fill(
        self, labels: tuple[TonedLabel, TonedLabel, TonedLabel], fact: Fact, *, numbers: bool
    ) -> None:
        side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
        labels[_NAME].setAlignment(side | Qt.AlignmentFlag.AlignTop)
        texts = (fact.name, fact.value, fact.beside or "")
        for label, text in zip(labels, texts, strict=True):
            label.setText(text)
            label.setVisible(label is not labels[_BESIDE] or fact.beside is not None)
            if fact.strong and (numbers or label is not labels[_NAME]):
                embolden(label)
            else:
                label.setFont(self.font())
        labels[_VALUE].set_tone("muted" if fact.hint else "text")

    def _add_line(self) -> None:
        labels = (
            TonedLabel("muted"),
            TonedLabel("text", wrap=True),
            TonedLabel("text", wrap=True),
        )
        at = len(self._lines)
        for column, label in enumerate(labels):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, at, column)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._lines.append(labels)
