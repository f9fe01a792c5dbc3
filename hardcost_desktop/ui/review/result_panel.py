"""What an import did, row by row, in plain text."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.remedies import explain_here
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import CloseButton, IconButton
from hardcost_desktop.ui.widgets.labels import PlainLabel, embolden
from hardcost_desktop.ui.words import as_tooltip, one_line, say_date, say_money

_HEIGHT = GRID * 24
_KEY = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of the result: what became of a row, which row, and why."""

    key: str
    icon: str
    became: str
    row: str
    why: str


class ResultPanel(QFrame):
    """Shows one import's result until it is closed.

    Signals:
        row_asked: A row's key; it is to be shown in the table.
    """

    row_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title = PlainLabel(wrap=True)
        embolden(self._title)
        self._stopped = PlainLabel(wrap=True)
        self._list = QTreeWidget()
        self._list.setAccessibleName(self.tr("Result of the import"))
        self._list.setHeaderLabels([self.tr("Result"), self.tr("Cost"), self.tr("Why")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.itemActivated.connect(self._ask_row)
        self._list.itemClicked.connect(self._ask_row)
        copy = IconButton("copy", self.tr("Copy"))
        copy.clicked.connect(self._copy)
        close = CloseButton(self.tr("Close the result"))
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(copy)
        head.addWidget(close)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID + HALF, GRID, GRID, GRID)
        down.addLayout(head)
        down.addWidget(self._stopped)
        down.addWidget(self._list)
        self.setMaximumHeight(_HEIGHT)
        self.hide()

    def show_result(self, result: ImportResult, rows: Mapping[str, Row], home: str) -> None:
        """Show a result; `rows` are the reviewed rows by key."""
        money = say_money(result.amount, home=home)
        parts = [
            self.tr("Imported {n} · {money}").format(n=f"{len(result.imported):,}", money=money),
            self.tr("Failed {n}").format(n=f"{len(result.failed):,}"),
            self.tr("Not sent {n}").format(n=f"{len(result.not_sent):,}"),
        ]
        self._title.setText("   ".join(parts))
        words = explain_here(result.stopped) if result.stopped else None
        self._stopped.setVisible(words is not None)
        self._stopped.setText(f"{words.title}: {words.sentence} {words.remedy}" if words else "")
        self._list.clear()
        for outcome in self._outcomes(result, rows, home):
            self._list.addTopLevelItem(_item(outcome))
        self._list.resizeColumnToContents(0)
        self.show()
        self._fit_costs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Costs get the room they need, up to most of it; the reasons get the rest."""
        super().resizeEvent(event)
        self._fit_costs()

    def _fit_costs(self) -> None:
        needed = self._list.sizeHintForColumn(1)
        self._list.setColumnWidth(1, min(needed, self._list.viewport().width() * 3 // 5))

    def _outcomes(self, result: ImportResult, rows: Mapping[str, Row], home: str) -> list[Outcome]:
        def named(key: str) -> str:
            return _name(rows[key], home) if key in rows else key

        failed = [
            Outcome(f.key, "error", self.tr("Failed"), named(f.key), f.message)
            for f in result.failed
        ]
        later = self.tr("It was not reached, and can be imported again.")
        waiting = [
            Outcome(key, "skipped", self.tr("Not sent"), named(key), later)
            for key in result.not_sent
        ]
        entry = self.tr("Entry {id} in Clio")
        done = [
            Outcome(
                i.key, "imported", self.tr("Imported"), named(i.key), entry.format(id=i.activity_id)
            )
            for i in result.imported
        ]
        return [*failed, *waiting, *done]

    @Slot(QTreeWidgetItem)
    def _ask_row(self, item: QTreeWidgetItem) -> None:
        self.row_asked.emit(item.data(0, _KEY))

    @Slot()
    def _copy(self) -> None:
        items = [self._list.topLevelItem(at) for at in range(self._list.topLevelItemCount())]
        lines = ["\t".join(item.text(column) for column in range(3)) for item in items if item]
        QGuiApplication.clipboard().setText("\n".join([self._title.text(), *lines]))


def _item(outcome: Outcome) -> QTreeWidgetItem:
    item = QTreeWidgetItem([outcome.became, outcome.row, one_line(outcome.why)])
    item.setIcon(0, toned_icon(outcome.icon, outcome.icon, QApplication.palette()))
    item.setData(0, _KEY, outcome.key)
    item.setToolTip(1, as_tooltip(outcome.row))
    item.setToolTip(2, as_tooltip(outcome.why))
    return item


def _name(row: Row, home: str) -> str:
    money = say_money(row.amount, row.currency, home)
    parts = (say_date(row.date), one_line(row.payee), one_line(row.customer_name), money)
    return " · ".join(part for part in parts if part)
