"""The review as a table model: the arranged rows, their ticks, and what becomes of them in an import."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from hardcost_desktop.domain.plan import Total
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.review.arranged_model import ArrangedModel, Index
from hardcost_desktop.ui.review.attachment_marks import MARKED, AttachmentMarks
from hardcost_desktop.ui.review.called import Called
from hardcost_desktop.ui.review.cells import Cells
from hardcost_desktop.ui.review.columns import AIR, Column, say_column
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.tally import Tally
from hardcost_desktop.ui.review.ticks import Ticks
from hardcost_desktop.ui.review.work import RowWork

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Gives the row object."""

_COLUMNS = tuple(Column)

_UNSAID = frozenset({Qt.ItemDataRole.FontRole, Qt.ItemDataRole.BackgroundRole})
"""Asked of each cell that is painted, and nowhere said."""

_CHECK = int(Qt.ItemDataRole.CheckStateRole)

_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_BOX = _CELL | Qt.ItemFlag.ItemIsUserCheckable
"""Joined once: a page of the table asks for flags hundreds of times, and joining them is slow."""


class ReviewModel(ArrangedModel):
    """The rows to show.

    Signals:
        ticks_changed: Other rows are ticked, or other rows are shown.
        work_changed: How far the entries of some rows are; their keys.
    """

    ticks_changed = Signal()
    work_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = Ticks()
        self._work: Mapping[str, RowWork] = {}
        self._cells = Cells()
        self.attachments = AttachmentMarks()
        self.called = Called.by("")
        self.arranged.connect(self.ticks_changed)

    def set_rows(self, sheet: Sheet) -> None:
        """Show another reading; ticks, opened rows and arrangement stay, the states of an import go."""
        self._work = {}
        self._ticks.lay_over(sheet)
        super().set_rows(sheet)

    # Ticks -------------------------------------------------------------------------------------------------

    @property
    def ticked(self) -> list[Row]:
        """All ticked rows, shown or not: exactly what Import writes."""
        return [self.sheet.rows[at].row for at in self._ticks.places]

    @property
    def ticked_tally(self) -> Tally:
        """Count and sum of all ticked rows, shown or not."""
        return self._ticks.tally

    @property
    def ticked_total(self) -> Total:
        """The same as a plain total."""
        return self._ticks.tally.total

    @property
    def ticked_hidden(self) -> int:
        """How many ticked rows are not shown."""
        ticked, arrangement = self._ticks.tally.count, self.arrangement
        if arrangement.wanted:
            return ticked - self._ticks.count(self._found)
        return 0 if arrangement.status in {None, Status.READY} else ticked

    def tick(self, rows: Iterable[Row], *, ticked: bool) -> None:
        """Tick or untick rows."""
        places = self.sheet.places
        self.tick_places((places[row.key] for row in rows if row.key in places), ticked=ticked)

    def tick_places(self, places: Iterable[int], *, ticked: bool) -> None:
        """Tick or untick rows by their places in the sheet."""
        self._ticks.tick(places, ticked=ticked)
        self.redraw(Column.TICK, 0, len(self._slots) - 1)
        self.ticks_changed.emit()

    def tick_shown(self, *, ticked: bool) -> None:
        """Tick or untick all rows shown."""
        self.tick_places(self._found, ticked=ticked)

    def toggle_places(self, places: Collection[int]) -> None:
        """Untick the ready ones among some rows if all of them are ticked, else tick them."""
        can = self.sheet.ready
        ready = [at for at in places if can[at]]
        if ready:
            self.tick_places(ready, ticked=self._ticks.count(ready) < len(ready))

    def is_ticked(self, row: Row) -> bool:
        """Tell whether a row is ticked."""
        return self._ticks.holds(self.sheet.places[row.key])

    # An import under way -----------------------------------------------------------------------------------

    def show_work(self, states: Mapping[str, RowWork]) -> None:
        """Show how far the entries of some rows are, by key; the table stays as it is arranged."""
        before, self._work = self._work, dict(states)
        changed = {key for key, work in states.items() if before.get(key) is not work}
        changed |= before.keys() - states.keys()
        self._redraw_status(changed)
        self.work_changed.emit(changed)

    def work_of(self, row: Row) -> RowWork | None:
        """Tell how far a row's entry is, None where nothing is under way with it."""
        return self._work.get(row.key)

    def clear_work(self) -> None:
        """Show the statuses again."""
        self.show_work({})

    def _redraw_status(self, keys: Collection[str]) -> None:
        heads, places = self.slots.heads, self.sheet.places
        slots = [heads[places[key]] for key in keys if places.get(key) in heads]
        if slots:
            self.redraw(Column.STATUS, min(slots), max(slots))

    # For the view ------------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected; the first of a ready row can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        box = index.column() == Column.TICK and self._can_tick(index.row())
        return _BOX if box else _CELL

    def _can_tick(self, slot: int) -> bool:
        slots = self._slots
        return slots.line_at(slot) is None and bool(self.sheet.ready[slots.places[slot]])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Give one cell in one role."""
        if role in _UNSAID or not index.isValid():
            return None
        slot, column = index.row(), _COLUMNS[index.column()]
        place = self._slots.places[slot]
        shown = self.sheet.rows[place]
        if role == ROW_ROLE:
            return shown.row
        number = self._slots.line_at(slot)
        if number is not None:
            return self._cells.give_line(shown, number, column, role)
        if role == _CHECK:
            return self._check_state(place) if column is Column.TICK else None
        if column is Column.TYPE and role in MARKED:
            mark = self.attachments.give(shown, role)
            if mark is not None:
                return mark
        work = self._work.get(shown.row.key) if self._work else None
        return self._cells.give(shown, column, role, work)

    def _check_state(self, place: int) -> Qt.CheckState | None:
        if not self.sheet.ready[place]:
            return None
        return Qt.CheckState.Checked if self._ticks.holds(place) else Qt.CheckState.Unchecked

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick by a click on the box."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.TICK:
            return False
        if not self._can_tick(index.row()):
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick_places([self._slots.places[index.row()]], ticked=ticked)
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Give a header, aligned as its column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(column) + (AIR if column.right else "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._name(column)
        return self._cells.alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _name(self, column: Column) -> str:
        return self.called.one if column is Column.CUSTOMER else say_column(column)

    def call_customers(self, called: Called) -> None:
        """Head their column with the firm's word."""
        self.called = called
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.CUSTOMER, Column.CUSTOMER)
