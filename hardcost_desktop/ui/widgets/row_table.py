"""A table to read and to pick whole rows from, by mouse and by keys, quick with many."""

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QTableView

from hardcost_desktop.ui.theme import GRID

_MEASURED = 100
"""Rows by which widths are measured."""


class RowTable(QTableView):
    """Shows a model's rows, none of which can be edited."""

    def __init__(self, model: QAbstractTableModel, *, several: bool = False) -> None:
        """Show a model; `several` rows can be selected at once, or one."""
        super().__init__()
        self.setModel(model)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED)
        header.setHighlightSections(False)
        # Qt asks every row whether a header's column is selected; an empty selection of its own is quick
        header.setSelectionModel(QItemSelectionModel(model, header))
