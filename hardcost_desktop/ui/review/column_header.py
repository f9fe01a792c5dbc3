"""The headers of the table: sorting, order, which columns, and how wide."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.table_layout import TableLayout
from hardcost_desktop.ui.review.widths import Kinds, measure_columns, share_out
from hardcost_desktop.ui.theme import GRID


class ColumnHeader(QHeaderView):
    """Keeps the columns as a person wants them, and the rest as the window has room.

    Signals:
        layout_changed: A person changed the columns or the sorting.
    """

    layout_changed = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._layout = TableLayout()
        self._kinds: Kinds = ()
        self._applying = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setMinimumSectionSize(GRID * 3)
        self.sectionResized.connect(self._note_width)
        self.sectionMoved.connect(self._note_order)
        self.sortIndicatorChanged.connect(self._note_sort)

    @property
    def layout_kept(self) -> TableLayout:
        """What a person changed."""
        return self._layout

    def apply(self, layout: TableLayout) -> None:
        """Lay the columns out as a person wants them."""
        self._layout = layout
        self._applying = True
        for at, column in enumerate(layout.order):
            self.moveSection(self.visualIndex(column), at)
        order = Qt.SortOrder.DescendingOrder if layout.descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(-1 if layout.sort is None else layout.sort, order)
        self._applying = False
        self.fit()

    def change(self, layout: TableLayout) -> None:
        """Take another layout from the person."""
        self.apply(layout)
        self.layout_changed.emit()

    def show_kinds(self, kinds: Kinds) -> None:
        """Follow what there is to show: without reasons, there is no column of them."""
        self._kinds = kinds
        self.fit()

    def shows(self, column: Column) -> bool:
        """Tell whether a column is shown: boxes where there are any, others as chosen, else as they say something."""
        if column is Column.TICK:
            return not self._kinds or any(status is Status.READY for status, _ in self._kinds)
        reasons = any(reason is not None for _, reason in self._kinds)
        empty = column in {Column.REASON, Column.REMEDY} and not reasons
        return self._layout.chosen.get(column, not empty)

    def fit(self) -> None:
        """Fill the room there is."""
        if self.count() != len(Column):
            return  # not yet the table's
        self._applying = True
        least = measure_columns(self._kinds, self.fontMetrics())
        for column in Column:
            self.setSectionHidden(column, not self.shows(column))
        shown = {column: width for column, width in least.items() if self.shows(column)}
        available = self.viewport().width()
        for column, width in share_out(shown, self._layout.widths, available).items():
            self.resizeSection(column, width)
        self._applying = False

    @property
    def shown_columns(self) -> list[Column]:
        """The columns shown, from left to right."""
        return [column for column in self._layout.order if self.shows(column)]

    @Slot(int, int, int)
    def _note_width(self, section: int, _before: int, width: int) -> None:
        if not self._applying and width:
            widths = {**self._layout.widths, Column(section): width}
            self._keep(replace(self._layout, widths=widths))

    @Slot()
    def _note_order(self) -> None:
        if not self._applying:
            order = tuple(Column(self.logicalIndex(at)) for at in range(self.count()))
            self._keep(replace(self._layout, order=order))

    @Slot(int, Qt.SortOrder)
    def _note_sort(self, section: int, order: Qt.SortOrder) -> None:
        if not self._applying:
            descending = order is Qt.SortOrder.DescendingOrder
            column = Column(section) if section > 0 else None
            self._keep(replace(self._layout, sort=column, descending=descending))

    def _keep(self, layout: TableLayout) -> None:
        self._layout = layout
        self.layout_changed.emit()
