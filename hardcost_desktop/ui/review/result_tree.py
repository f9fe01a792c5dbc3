"""The rows of a result beneath their outcome and reason."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QTreeWidget, QTreeWidgetItem

from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.review.result_groups import Group, Grouping
from hardcost_desktop.ui.words import as_tooltip, one_line

_KEY = int(Qt.ItemDataRole.UserRole)
_GROUP = _KEY + 1

_LEAST_ROWS, _MOST_ROWS = 2, 7

_OPEN = 20
"""Rows; what went wrong is laid open where it does not push the other groups out of sight."""


class ResultTree(QTreeWidget):
    """Shows groups; a group's rows are laid out once somebody opens it, as there may be very many.

    Signals:
        row_asked: A row's key; it is to be shown in the table.
    """

    row_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._groups: Sequence[Group] = ()
        self._grouping = Grouping({}, "")
        self.setAccessibleName(self.tr("Result"))
        self.setHeaderLabels([self.tr("Result"), self.tr("Cost"), self.tr("Why")])
        self.setUniformRowHeights(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.itemExpanded.connect(self._fill)
        self.itemExpanded.connect(self._ask_room)
        self.itemCollapsed.connect(self._ask_room)
        self.itemActivated.connect(self._ask_row)
        self.itemClicked.connect(self._ask_row)

    def show_groups(self, groups: Sequence[Group], grouping: Grouping) -> None:
        """Show other groups."""
        self._groups, self._grouping = groups, grouping
        self.clear()
        for at, group in enumerate(groups):
            item = self._head(group)
            self.addTopLevelItem(item)
            if len(group.rows) > 1:
                item.setData(0, _GROUP, at)
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
                item.setExpanded(group.icon == "error" and len(group.rows) <= _OPEN)
        self._tint()
        self.resizeColumnToContents(0)
        self._fit_costs()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        for at, group in enumerate(self._groups):
            item = self.topLevelItem(at)
            if item is not None:
                item.setIcon(0, toned_icon(group.icon, group.tone, QApplication.palette()))

    def _head(self, group: Group) -> QTreeWidgetItem:
        if len(group.rows) == 1:
            ((key, why),) = group.rows
            item = _item(key, group.became, self._grouping.name(key), why or group.why)
        else:
            told = QCoreApplication.translate("ResultPanel", "{n} costs · {money}")
            money = self._grouping.money(group.amount)
            counted = told.format(n=say_number(len(group.rows)), money=money)
            item = _item("", group.became, counted, group.why)
        return item

    @Slot(QTreeWidgetItem)
    def _fill(self, item: QTreeWidgetItem) -> None:
        at = item.data(0, _GROUP)
        if at is None or item.childCount():
            return
        name = self._grouping.name
        item.addChildren([_item(key, "", name(key), why) for key, why in self._groups[at].rows])
        self._fit_costs()

    @Slot()
    def _ask_room(self) -> None:
        self.updateGeometry()

    @Slot(QTreeWidgetItem)
    def _ask_row(self, item: QTreeWidgetItem) -> None:
        key = item.data(0, _KEY)
        if key:
            self.row_asked.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Costs get the room they need, up to half of it; the reasons get the rest."""
        super().resizeEvent(event)
        self._fit_costs()

    def _fit_costs(self) -> None:
        needed = self.sizeHintForColumn(1)
        self.setColumnWidth(1, min(needed, self.viewport().width() // 2))

    def sizeHint(self) -> QSize:
        """As high as its rows, within bounds: the table above it is what people work with."""
        rows = sum(
            1 + item.childCount() * item.isExpanded()
            for item in map(self.topLevelItem, range(self.topLevelItemCount()))
            if item is not None
        )
        shown = min(max(rows, _LEAST_ROWS), _MOST_ROWS)
        height = self.header().sizeHint().height() + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height + shown * max(self.sizeHintForRow(0), 1))

    def lines(self) -> Iterator[str]:
        """Give every row as a line of text, in columns."""
        for group in self._groups:
            for key, why in group.rows:
                yield "\t".join(
                    (group.became, self._grouping.name(key), one_line(why or group.why))
                )


def _item(key: str, became: str, cost: str, why: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([became, cost, one_line(why)])
    item.setData(0, _KEY, key)
    item.setToolTip(1, as_tooltip(cost))
    item.setToolTip(2, as_tooltip(why))
    return item
