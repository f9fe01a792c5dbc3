"""The history to look around in: runs, their entries, and the story of one; or what was searched for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.domain.entry import EntryState, Run
from hardcost_desktop.domain.event import Event
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.services.history import Found
from hardcost_desktop.ui.history.archive import Archive
from hardcost_desktop.ui.history.list_table import ListTable
from hardcost_desktop.ui.history.lists import WRITTEN, entry_list, run_list
from hardcost_desktop.ui.history.story_pane import StoryPane
from hardcost_desktop.ui.history.undo_list import Asked
from hardcost_desktop.ui.history.words import EntryWords, say_count
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.labels import PlainLabel, field_label, heading
from hardcost_desktop.ui.widgets.search_field import SearchField
from hardcost_desktop.ui.words import one_line, say_moment

_TYPED = 250
"""Milliseconds after the last letter before a search begins: each reads the whole record."""

_NARROW, _WIDE = GRID * 15, GRID * 26
"""The widest columns of the entries, beside the imports and alone."""

_SHARES = (GRID * 44, GRID * 106)
_HEIGHTS = (GRID * 44, GRID * 28)
"""To begin with; the splitters are the person's."""


class BrowsePage(QWidget):
    """Shows the history.

    Signals:
        undo_asked: Entries are to be taken back; an `Asked`.
    """

    undo_asked = Signal(object)

    def __init__(self, session: Session, archive: Archive) -> None:
        super().__init__()
        self._session = session
        self._archive = archive
        self._run: Run | None = None
        self._question: str | int | None = None  # what the entries shown answer
        self._words = EntryWords()
        self.search = SearchField()
        self.search.setPlaceholderText(
            self.tr("Matter, client, payee, check number, amount, or any word")
        )
        self._typed = QTimer(self, interval=_TYPED, singleShot=True)
        self.runs = run_list(lambda: self._words, self)
        self.entries = entry_list(lambda: self._words, self)
        self.run_table = ListTable(self.runs, self.tr("Imports"), several=False)
        self.entry_table = ListTable(self.entries, self.tr("Entries"), several=True)
        self.title = heading()
        self.story = StoryPane()
        self.told = PlainLabel(self.tr("Reading the history…"), wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.undo_run = QPushButton(self.tr("&Undo this import…"))
        self.undo_rows = QPushButton(self.tr("Undo the s&elected…"))
        self._lay_out()
        self._connect()
        self._follow()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(field_label(self.tr("&Search"), self.search))
        above.addWidget(self.search, 1)
        imports = heading(self.tr("Imports"))
        imports.setMinimumHeight(
            self.undo_run.sizeHint().height()
        )  # in line with what is beside it
        self._left = _pane(imports, self.run_table)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.title, 1)
        for button in (self.undo_run, self.undo_rows):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(_pane(buttons, self.entry_table))
        right.addWidget(self.story)
        right.setSizes(_HEIGHTS)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.addWidget(self._left)
        self.parts.addWidget(right)
        self.parts.setSizes(_SHARES)
        for splitter in (right, self.parts):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(GRID + HALF)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID + HALF)
        down.addLayout(above)
        down.addWidget(self.parts, 1)
        down.addWidget(self.told, 1)
        self.parts.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._wait)
        self.search.returnPressed.connect(self._enter)
        self._typed.timeout.connect(self._show_asked)
        self.run_table.picked.connect(self._pick_run)
        self.entry_table.picked.connect(self._pick_entry)
        self._archive.runs_read.connect(self._show_runs)
        self._archive.entries_read.connect(self._show_entries)
        self._archive.story_read.connect(self._show_story)
        self.undo_run.clicked.connect(self._undo_run)
        self.undo_rows.clicked.connect(self._undo_rows)
        for changed in (self._session.imported, self._session.undone, self._session.righted):
            changed.connect(self.read)
        self._session.activity_changed.connect(self._follow)

    # What is read ------------------------------------------------------------------------------------------

    @property
    def searching(self) -> bool:
        """Whether something is looked for."""
        return bool(self.search.text().strip())

    @Slot()
    def read(self) -> None:
        """Read the history anew; what was chosen stays chosen."""
        reading = self._session.reading
        review = reading.review if reading else None
        self._words = EntryWords.of(review)
        self._archive.read_runs()

    @Slot(object)
    def _show_runs(self, runs: Sequence[Run]) -> None:
        chosen = self._chosen_run
        self.runs.show_items(runs)
        self.parts.setVisible(bool(runs))
        self.told.setVisible(not runs)
        self.search.setEnabled(bool(runs))
        self.told.setText(
            self.tr(
                "Nothing was imported yet. Every import is listed here once it is made: who made it and when, "
                "what it wrote to Clio, and the way to undo it."
            )
        )
        self.run_table.fit()
        known = [run.id for run in runs]
        at = known.index(chosen.id) if chosen and chosen.id in known else 0
        if runs:
            self.run_table.choose(at)
        if self.searching:
            self._show_asked()

    @property
    def _chosen_run(self) -> Run | None:
        rows = self.run_table.chosen_rows
        return self.runs.item_at(rows[0]) if rows else None

    @Slot()
    def _pick_run(self) -> None:
        if self._chosen_run is not None and not self.searching:
            self._show_asked()

    @Slot()
    def _wait(self) -> None:
        self._typed.start()

    @Slot()
    def _enter(self) -> None:
        if self._typed.isActive():
            self._show_asked()
        self.entry_table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_asked(self) -> None:
        """Read what is searched for, else the run that is chosen."""
        self._typed.stop()
        self._left.setHidden(self.searching)
        self._run = None
        self._follow()
        run = self._chosen_run
        if self.searching:
            self._archive.search(self.search.text())
        elif run is not None:
            self._archive.read_run(run)

    # What is shown -----------------------------------------------------------------------------------------

    @Slot(object)
    def _show_entries(self, found: Sequence[Found]) -> None:
        self._run = None if self.searching else self._chosen_run
        question = self.search.text().strip() or (self._run.id if self._run else None)
        same, self._question = question == self._question, question
        before = [one.entry.id for one in self.chosen[:1]] if same else []
        for column in range(WRITTEN):
            self.entry_table.setColumnHidden(column, not self.searching)
        self.entries.show_items(found)
        self.title.setText(self._say_title(found))
        self.entry_table.fit(_WIDE if self.searching else _NARROW)
        if found:
            places = [at for at, one in enumerate(found) if one.entry.id in before]
            self.entry_table.choose(places[0] if places else 0)
        self._follow()

    def _say_title(self, found: Sequence[Found]) -> str:
        if self._run is not None:
            told = self.tr("{when}, {who}")
            who, when = one_line(self._run.operator), say_moment(self._run.started_at)
            return told.format(when=when, who=who)
        if not found:
            return self.tr("Nothing found")
        total = self._words.money(add_up(one.entry.price for one in found))
        return self.tr("Found: {n}, {total}").format(n=say_count(len(found)), total=total)

    @property
    def chosen(self) -> list[Found]:
        """The entries that are selected."""
        return [self.entries.items[row] for row in self.entry_table.chosen_rows]

    @Slot()
    def _pick_entry(self) -> None:
        current = self.entries.item_at(self.entry_table.currentIndex().row())
        chosen = self.chosen
        if len(chosen) == 1:
            current = chosen[0]
        self.story.show_story("")
        if current is not None and chosen:
            self._archive.read_story(current)
        self._follow()

    @Slot(object, object)
    def _show_story(self, found: Found, events: Sequence[Event]) -> None:
        self.story.show_story(self._words.story(found, events))

    # Undoing -----------------------------------------------------------------------------------------------

    @Slot()
    def _follow(self) -> None:
        """Offer to undo what is in Clio, while nothing else is under way."""
        idle = self._session.activity is None
        of_run = self._run is not None and any(map(_is_in_clio, self.entries.items))
        self.undo_run.setHidden(self.searching)
        self.undo_run.setEnabled(idle and of_run)
        self.undo_rows.setEnabled(idle and any(map(_is_in_clio, self.chosen)))

    @Slot()
    def _undo_run(self) -> None:
        if self._run is not None:
            self.undo_asked.emit(Asked(self._run.id, _in_clio(self.entries.items)))

    @Slot()
    def _undo_rows(self) -> None:
        self.undo_asked.emit(Asked(self._run.id if self._run else None, _in_clio(self.chosen)))


def _is_in_clio(found: Found) -> bool:
    return found.entry.state is EntryState.IMPORTED


def _in_clio(found: Sequence[Found]) -> frozenset[str]:
    return frozenset(one.entry.key for one in filter(_is_in_clio, found))


def _pane(above: QWidget | QHBoxLayout, beneath: QWidget) -> QWidget:
    pane = QWidget()
    down = QVBoxLayout(pane)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(HALF)
    if isinstance(above, QWidget):
        down.addWidget(above)
    else:
        down.addLayout(above)
    down.addWidget(beneath, 1)
    return pane
