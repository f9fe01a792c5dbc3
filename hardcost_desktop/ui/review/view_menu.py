"""The menu of what the table shows: places, sorting, columns, lines and filters, each by word and by key."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from hardcost_desktop.messages import STATUSES
from hardcost_desktop.ui.review.column_chooser import ColumnChooser
from hardcost_desktop.ui.review.columns import Column, say_column
from hardcost_desktop.ui.review.filter_bar import FilterBar
from hardcost_desktop.ui.review.table import ReviewTable
from hardcost_desktop.ui.review.table_layout import TableLayout
from hardcost_desktop.ui.review.tabs import PLACES, StatusTabs


class ViewMenu(QObject):
    """Fills a menu, and the one of the headers, with what can be changed about the view."""

    def __init__(
        self, menu: QMenu, table: ReviewTable, tabs: StatusTabs, filters: FilterBar
    ) -> None:
        super().__init__(table)
        self._table = table
        self._tabs = tabs
        self._places = QActionGroup(self)
        self._sorts = QActionGroup(self)
        self._add_places(menu)
        menu.addSeparator()
        self._add_sorting(menu.addMenu(self.tr("&Sort by")))
        self.columns = menu.addAction(self.tr("&Columns…"))
        self.columns.triggered.connect(self.choose_columns)
        self.reset = menu.addAction(self.tr("&Reset columns"))
        self.reset.triggered.connect(self._reset)
        menu.addSeparator()
        self.open_all = menu.addAction(self.tr("&Open all lines"))
        self.open_all.setShortcut(QKeySequence("Ctrl+Shift+Right"))
        self.open_all.triggered.connect(self._open_all)
        self.close_all = menu.addAction(self.tr("C&lose all lines"))
        self.close_all.setShortcut(QKeySequence("Ctrl+Shift+Left"))
        self.close_all.triggered.connect(self._close_all)
        menu.addSeparator()
        self.clear = menu.addAction(self.tr("Clear &filters"))
        self.clear.setShortcut(QKeySequence("Ctrl+Shift+F"))
        self.clear.triggered.connect(filters.clear)
        menu.aboutToShow.connect(self._mark)
        table.model().headerDataChanged.connect(self._name_columns)
        table.columns.customContextMenuRequested.connect(self._open_header_menu)

    def _add_places(self, menu: QMenu) -> None:
        for number, status in enumerate(PLACES, 1):
            name = STATUSES[status].title if status else self.tr("All")
            action = self._places.addAction(name)
            action.setCheckable(True)
            action.setData(number - 1)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            menu.addAction(action)
        self._places.triggered.connect(self._show_place)

    def _add_sorting(self, menu: QMenu) -> None:
        self._sorts.addAction(self.tr("&As read")).setData(int(Column.TICK))
        for column in Column:
            if column is not Column.TICK:
                self._sorts.addAction(say_column(column)).setData(int(column))
        for action in self._sorts.actions():
            action.setCheckable(True)
            menu.addAction(action)
        self._sorts.triggered.connect(self._sort)
        menu.addSeparator()
        self.descending = menu.addAction(self.tr("&Largest or last first"))
        self.descending.setCheckable(True)
        self.descending.triggered.connect(self._turn_around)

    @Slot()
    def _name_columns(self) -> None:
        """Name them as they are headed now: the firm has its own word for customers."""
        for action in self._sorts.actions():
            column = Column(action.data())
            if column is not Column.TICK:
                action.setText(self._name(column))

    def _name(self, column: Column) -> str:
        header = Qt.Orientation.Horizontal
        return str(
            self._table.model().headerData(column, header, Qt.ItemDataRole.AccessibleTextRole)
        )

    @Slot()
    def _mark(self) -> None:
        """Tick what holds now."""
        layout = self._layout
        self._places.actions()[self._tabs.currentIndex()].setChecked(True)
        sort = layout.sort or Column.TICK
        for action in self._sorts.actions():
            action.setChecked(action.data() == sort)
        self.descending.setChecked(layout.descending)
        self.descending.setEnabled(layout.sort is not None)

    @property
    def _layout(self) -> TableLayout:
        return self._table.columns.layout_kept

    @Slot(QAction)
    def _show_place(self, action: QAction) -> None:
        self._tabs.setCurrentIndex(action.data())

    @Slot(QAction)
    def _sort(self, action: QAction) -> None:
        column = Column(action.data())
        sort = None if column is Column.TICK else column
        self._table.columns.change(replace(self._layout, sort=sort, descending=False))

    @Slot(bool)
    def _turn_around(self, descending: bool) -> None:
        self._table.columns.change(replace(self._layout, descending=descending))

    @Slot()
    def choose_columns(self) -> None:
        """Open the dialog of the columns."""
        header = self._table.columns
        dialog = ColumnChooser(
            header.layout_kept,
            header.shown_columns,
            self._table.window(),
            self._name,
        )
        dialog.chosen.connect(header.change)
        dialog.open()

    @Slot()
    def _reset(self) -> None:
        layout = self._layout
        self._table.columns.change(TableLayout(sort=layout.sort, descending=layout.descending))

    @Slot()
    def _open_all(self) -> None:
        self._table.open_all_lines(opened=True)

    @Slot()
    def _close_all(self) -> None:
        self._table.open_all_lines(opened=False)

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        if isinstance(action.data(), TableLayout):
            self._table.columns.change(action.data())

    @Slot(QPoint)
    def _open_header_menu(self, at: QPoint) -> None:
        header = self._table.columns
        menu = self.header_menu(header.logicalIndexAt(at))
        menu.popup(header.viewport().mapToGlobal(at))

    def header_menu(self, section: int) -> QMenu:
        """Make the menu of one header; `section` is below zero beside all of them."""
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        if section > Column.TICK:
            column = Column(section)
            layout, chosen = self._layout, {**self._layout.chosen, column: False}
            for text, change in (
                (self.tr("Sort &upwards"), replace(layout, sort=column, descending=False)),
                (self.tr("Sort &downwards"), replace(layout, sort=column, descending=True)),
                (self.tr("&Hide this column"), replace(layout, chosen=chosen)),
            ):
                menu.addAction(text).setData(change)
            menu.triggered.connect(self._take)
            menu.addSeparator()
        menu.addAction(self.columns)
        menu.addAction(self.reset)
        return menu
