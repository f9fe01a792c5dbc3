"""A sheet of facts: what it is, and what it says, one under the other."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a sheet.

    Attributes:
        name: What it is.
        value: What it says; plain text, harmless.
        strong: Whether it stands out.
    """

    name: str
    value: str
    strong: bool = False


class FactSheet(QWidget):
    """Shows facts; its labels are kept and filled anew, so that walking through rows is quick."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 2)
        self._grid.setVerticalSpacing(HALF)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[TonedLabel, PlainLabel]] = []

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show these facts and no others."""
        told = list(facts)
        while len(self._lines) < len(told):
            self._add_line()
        for (name, value), fact in zip(self._lines, told, strict=False):
            name.setText(fact.name)
            value.setText(fact.value)
            if fact.strong:
                embolden(value)
            else:
                value.setFont(self.font())
        for at, labels in enumerate(self._lines):
            for label in labels:
                label.setVisible(at < len(told))

    def _add_line(self) -> None:
        name, value = TonedLabel("muted"), PlainLabel(wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        at = len(self._lines)
        self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, at, 1)
        self._lines.append((name, value))
