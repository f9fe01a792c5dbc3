"""The arranged rows as a table: filtered, sorted and opened, without a proxy.

A proxy model would ask Python for every comparison, and a tree view for every row's parent; a flat list of what
each line of the table shows keeps 100,000 rows quick.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.review.arrangement import Arrangement, Arranger, Wanted
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.slots import Range, Slots
from hardcost_desktop.ui.review.tally import Tally
from hardcost_desktop.ui.review.terms import parse_terms

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class ArrangedModel(QAbstractTableModel):
    """Which rows stand where. A slot is a line of the table: a row, or one of an open row's lines beneath it.

    Signals:
        arranged: Other rows are shown, or in another order.
    """

    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self._arrangement = Arrangement(Status.READY)
        self._arranger = Arranger()
        self._found: Sequence[int] = ()
        self._slots = Slots()
        self._heights: list[int] = []

    # What is shown -----------------------------------------------------------------------------------------

    def set_rows(self, sheet: Sheet) -> None:
        """Show another reading; opened rows and arrangement stay."""
        self._arrange(self._arrangement, sheet)

    def show_status(self, status: Status | None) -> None:
        """Show only rows of a status, or all."""
        self._arrange(replace(self._arrangement, status=status))

    def filter(self, text: str) -> None:
        """Show only rows that fit every word and amount typed."""
        self.show_wanted(replace(self._arrangement.wanted, terms=parse_terms(text)))

    def show_wanted(self, wanted: Wanted) -> None:
        """Show only rows that fit the filters."""
        if wanted != self._arrangement.wanted:
            self._arrange(replace(self._arrangement, wanted=wanted))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none, and by the ticks, means the reading order."""
        by = Column(column) if column > 0 else None
        descending = order is Qt.SortOrder.DescendingOrder
        wanted = replace(self._arrangement, column=by, descending=descending)
        if wanted != self._arrangement:  # a view asks twice, for itself and for its header
            self._arrange(wanted)

    def _arrange(self, arrangement: Arrangement, sheet: Sheet | None = None) -> None:
        self.beginResetModel()
        self._arrangement = arrangement
        if sheet is not None:
            keys = self._open_keys()
            self.sheet = sheet
            self._heights = []
            self._open(sheet.places[key] for key in keys if key in sheet.places)
        self._found = self._arranger.arrange(self.sheet, arrangement)
        self._lay_out()
        self.endResetModel()
        self.arranged.emit()

    def _open_keys(self) -> list[str]:
        rows = self.sheet.rows
        return [rows[at].row.key for at, height in enumerate(self._heights) if height > 1]

    def _open(self, places: Iterable[int]) -> None:
        heights = self._heights or [1] * len(self.sheet)
        for at in places:
            heights[at] = self.sheet.heights[at]
        self._heights = heights

    def _lay_out(self) -> None:
        """Place the rows found, and beneath the open ones their lines."""
        if max(self._heights, default=1) == 1:
            self._heights = []
        self._slots = Slots.of(self._found, self._heights)

    @property
    def arrangement(self) -> Arrangement:
        """What is asked for."""
        return self._arrangement

    @property
    def slots(self) -> Slots:
        """What each line of the table shows; another object after each change."""
        return self._slots

    def row_at(self, slot: int) -> Row:
        """Give the row that a line of the table belongs to."""
        return self.sheet.rows[self._slots.places[slot]].row

    def rows_in(self, ranges: Iterable[Range]) -> list[int]:
        """Give the places, in the sheet, of the rows in some ranges of the table, each once."""
        return self._slots.rows_in(ranges)

    def place_of(self, key: str) -> int | None:
        """Find the slot of a row by its key; None while it is not shown."""
        place = self.sheet.places.get(key)
        return None if place is None else self._slots.find(place)

    @property
    def shown(self) -> Iterable[Row]:
        """The rows shown, in order."""
        rows = self.sheet.rows
        return (rows[at].row for at in self._found)

    @property
    def shown_tally(self) -> Tally:
        """Count and sum of the rows shown."""
        if self._arrangement.wanted:
            return self.sheet.tally(self._found)
        return self.sheet.tallies.get(self._arrangement.status, Tally())

    @property
    def place_count(self) -> int:
        """How many rows are in the chosen place, whatever the filters hide."""
        status = self._arrangement.status
        return len(self.sheet if status is None else self.sheet.by_status.get(status, ()))

    @property
    def kinds(self) -> set[tuple[Status, Reason | None]]:
        """The statuses and reasons of the chosen place, whatever the filter hides."""
        place = self._arrangement.status
        return {kind for kind in self.sheet.kinds if place in {None, kind[0]}}

    # Lines beneath their rows ------------------------------------------------------------------------------

    def has_lines(self, slot: int) -> bool:
        """Tell whether a row can be opened: it is made of several lines."""
        return (
            self._slots.line_at(slot) is None and self.sheet.heights[self._slots.places[slot]] > 1
        )

    def is_open(self, slot: int) -> bool:
        """Tell whether a row's lines are shown beneath it."""
        return bool(self._heights) and self._heights[self._slots.places[slot]] > 1

    def open(self, slot: int, *, opened: bool) -> None:
        """Show or hide the lines beneath a row; where the keyboard is, it stays."""
        head = self._slots.head(slot)
        if not self.has_lines(head) or self.is_open(head) is opened:
            return
        place = self._slots.places[head]
        first, last = head + 1, head + self.sheet.heights[place] - 1
        if opened:
            self.beginInsertRows(_TOP, first, last)
            self._open([place])
            self._lay_out()
            self.endInsertRows()
        else:
            self.beginRemoveRows(_TOP, first, last)
            self._heights[place] = 1
            self._lay_out()
            self.endRemoveRows()
        self.redraw(Column.LINES, head, head)

    def open_all(self, *, opened: bool) -> None:
        """Show or hide the lines beneath all rows shown."""
        self.beginResetModel()
        if opened:
            self._open(self._found)
        else:
            self._heights = []
        self._lay_out()
        self.endResetModel()

    def redraw(self, column: Column, first: int, last: int) -> None:
        """Let views draw a column anew between two slots."""
        if last >= first:
            self.dataChanged.emit(self.index(first, column), self.index(last, column))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the lines of the table."""
        return 0 if parent.isValid() else len(self._slots)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)
