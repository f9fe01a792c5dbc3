"""Sections of facts, one under the other, each with its heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.facts import Fact, FactSheet
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading


@dataclass(frozen=True, slots=True)
class Section:
    """Facts under one heading.

    Attributes:
        title: The heading.
        facts: From top to bottom.
        numbers: The facts are named by amounts of money.
    """

    title: str
    facts: Sequence[Fact]
    numbers: bool = False

    @property
    def text(self) -> str:
        """The section as plain text, to be copied."""
        return "\n".join([self.title, *(fact.text for fact in self.facts)])


class SectionList(QWidget):
    """Shows sections; its parts are kept and filled anew."""

    def __init__(self) -> None:
        super().__init__()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(GRID)
        self._parts: list[tuple[PlainLabel, FactSheet]] = []

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these sections and no others."""
        quietly = self.isVisible() and self._count_coming(sections) > 1
        if quietly:  # each line that comes would have everything above it laid out anew
            self.hide()
        self._fill(sections)
        if quietly:
            self.show()

    def _count_coming(self, sections: Sequence[Section]) -> int:
        """Count the lines that will be there and are not now."""
        known = [sheet.shown if not sheet.isHidden() else 0 for _, sheet in self._parts]
        wanted = [len(section.facts) for section in sections]
        pairs = zip_longest(wanted, known, fillvalue=0)
        return sum(max(0, there - now) for there, now in pairs)

    def _fill(self, sections: Sequence[Section]) -> None:
        while len(self._parts) < len(sections):
            self._add_part()
        for (title, sheet), section in zip(self._parts, sections, strict=False):
            title.setText(section.title)
            sheet.show_facts(section.facts, numbers=section.numbers)
        for at, part in enumerate(self._parts):
            for widget in part:
                widget.setVisible(at < len(sections))

    def _add_part(self) -> None:
        title, sheet = heading(), FactSheet()
        title.setContentsMargins(0, GRID, 0, 0)
        self._down.addWidget(title)
        self._down.addWidget(sheet)
        self._parts.append((title, sheet))
