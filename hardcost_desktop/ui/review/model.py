"""The review as a table model: rows of the plan, filtered, sorted and ticked, without a proxy.

A proxy model would ask Python for every comparison; sorting an index once keeps 100,000 rows quick.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hardcost_desktop.domain.plan import Total
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.review.arrangement import Arrangement, split_words
from hardcost_desktop.ui.review.cells import Cells
from hardcost_desktop.ui.review.columns import Column, Shown, say_column
from hardcost_desktop.ui.review.ticks import Ticks

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Gives the row object."""

SORT_ROLE = ROW_ROLE + 1
"""Gives what the cell sorts by: an int or folded text, never a Decimal or a date, which Qt cannot order."""


class ReviewModel(QAbstractTableModel):
    """The rows to show.

    Signals:
        ticks_changed: Other rows are ticked, or other rows are shown.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Shown] = ()
        self._places: list[int] = []
        self._arrangement = Arrangement(Status.READY)
        self._ticks = Ticks()
        self._cells = Cells()

    # What is shown -----------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[Shown]) -> None:
        """Show another review; ticks and arrangement stay."""
        self._arrange(self._arrangement, rows)

    def show_status(self, status: Status | None) -> None:
        """Show only rows of a status, or all."""
        self._arrange(replace(self._arrangement, status=status))

    def filter(self, text: str) -> None:
        """Show only rows that contain every word."""
        self._arrange(replace(self._arrangement, words=split_words(text)))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; below zero means the reading order."""
        by = Column(column) if column > 0 else None
        descending = order is Qt.SortOrder.DescendingOrder
        self._arrange(replace(self._arrangement, column=by, descending=descending))

    def _arrange(self, arrangement: Arrangement, rows: Sequence[Shown] | None = None) -> None:
        self.beginResetModel()
        self._arrangement = arrangement
        self._all = self._all if rows is None else rows
        self._places = arrangement.arrange(self._all)
        self.endResetModel()
        self.ticks_changed.emit()

    def row_at(self, place: int) -> Row:
        """Give the row at a place of the table."""
        return self._all[self._places[place]].row

    def place_of(self, key: str) -> int | None:
        """Find the place of a row by its key; None while it is not shown."""
        rows = self._all
        return next((n for n, at in enumerate(self._places) if rows[at].row.key == key), None)

    @property
    def shown(self) -> Iterable[Row]:
        """The rows shown, in order."""
        return (self._all[at].row for at in self._places)

    @property
    def kinds(self) -> set[tuple[Status, Reason | None]]:
        """The statuses and reasons of the chosen place, whatever the filter hides."""
        place = self._arrangement.status
        rows = (shown.row for shown in self._all)
        return {(row.status, row.reason) for row in rows if place in {None, row.status}}

    # Ticks -------------------------------------------------------------------------------------------------

    @property
    def ticked(self) -> list[Row]:
        """All ticked rows, shown or not."""
        return [shown.row for shown in self._all if self._ticks.holds(shown.row)]

    @property
    def ticked_total(self) -> Total:
        """Count and sum of all ticked rows, shown or not."""
        return self._ticks.total(shown.row for shown in self._all)

    @property
    def ticked_hidden(self) -> int:
        """How many ticked rows are not shown."""
        return self.ticked_total.count - self._ticks.total(self.shown).count

    def tick(self, rows: Iterable[Row], *, ticked: bool) -> None:
        """Tick or untick rows."""
        self._ticks.tick(rows, ticked=ticked)
        if self._places:
            last = self.index(len(self._places) - 1, Column.TICK)
            roles = [Qt.ItemDataRole.CheckStateRole]
            self.dataChanged.emit(self.index(0, Column.TICK), last, roles)
        self.ticks_changed.emit()

    def is_ticked(self, row: Row) -> bool:
        """Tell whether a row is ticked."""
        return self._ticks.holds(row)

    # For the view ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected; the first of a ready row can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.column() == Column.TICK and self.row_at(index.row()).status is Status.READY:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Give one cell in one role."""
        if not index.isValid():
            return None
        shown, column = self._all[self._places[index.row()]], Column(index.column())
        if role == ROW_ROLE:
            return shown.row
        if role == SORT_ROLE:
            return shown.sort_key(column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.TICK:
            return self._check_state(shown.row)
        return self._cells.give(shown, column, role)

    def _check_state(self, row: Row) -> Qt.CheckState | None:
        if row.status is not Status.READY:
            return None
        return Qt.CheckState.Checked if self._ticks.holds(row) else Qt.CheckState.Unchecked

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick by a click on the box."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.TICK:
            return False
        self.tick([self.row_at(index.row())], ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
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
        if role == Qt.ItemDataRole.DisplayRole:
            return say_column(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._cells.alignment(Column(section))
        return None
