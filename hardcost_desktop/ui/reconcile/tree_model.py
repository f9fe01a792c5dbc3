"""The report as a tree: a total for each currency, its clients, their matters; then what is beside."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from hardcost_desktop.domain.reconciliation import Figure, Share, Statement
from hardcost_desktop.messages import BESIDE, FIGURES, say_named
from hardcost_desktop.services.reconciling import Reconciled
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.reconcile.behind import Listing, Opener
from hardcost_desktop.ui.reconcile.words import name_client, name_matter, say_exactly, translate
from hardcost_desktop.ui.theme import tone
from hardcost_desktop.ui.words import isolated, one_line

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
COLUMNS: tuple[Figure | None, ...] = (None, *Figure)
"""The name, then the figures."""


@dataclass(slots=True)
class _Node:
    """One line of the tree.

    Attributes:
        name: What it is.
        figures: Its amounts; a line of what is beside has only the first.
        currency: ISO code.
        share: What its figures open; None for what is beside.
        code: The kind of what is beside, else empty.
        place: Its number among its siblings.
        parent: The line above it, by number; -1 for none.
        children: The lines beneath it, by number.
        bold: It sums others up.
    """

    name: str
    figures: dict[Figure, Decimal]
    currency: str
    share: Share | None = None
    code: str = ""
    place: int = 0
    parent: int = -1
    children: list[int] = field(default_factory=list)
    bold: bool = False


class ReconcileModel(QAbstractItemModel):
    """Shows one report."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._roots: list[int] = []
        self._opener: Opener | None = None
        self._home = ""

    def show_report(self, made: Reconciled | None) -> None:
        """Show another report, or none."""
        self.beginResetModel()
        self._nodes, self._roots, self._opener = [], [], None
        if made is not None:
            self._opener, self._home = Opener(made), made.report.home
            for table in made.report.statements:
                self._add_statement(table)
            self._add_beside(made)
        self.endResetModel()

    def _add_statement(self, table: Statement) -> None:
        total = translate("All clients")
        if table.currency != self._home:
            total = translate("All clients, {currency}").format(currency=table.currency)
        self._add(_Node(total, table.total.figures, table.currency, table.total, bold=True))
        for client, matters in table.clients:
            name = one_line(name_client(client.customer))
            if len(matters) == 1:
                name = f"{name} · {one_line(name_matter(matters[0].matter))}"
            at = self._add(_Node(name, client.figures, table.currency, client))
            for share in matters if len(matters) > 1 else ():
                told = one_line(name_matter(share.matter))
                self._add(_Node(told, share.figures, table.currency, share, parent=at))

    def _add_beside(self, made: Reconciled) -> None:
        at = self._add(_Node(translate("Beside these figures"), {}, self._home, bold=True))
        for code, tally in made.report.tallies.items():
            told = say_named(BESIDE[code].title, say_number(tally.count))
            for currency, amount in (tally.amounts or {self._home: Decimal()}).items():
                figures = {Figure.QUICKBOOKS: amount}
                if code in {"not_chosen", "other_costs"}:
                    figures = {Figure.FOUND: amount}
                self._add(_Node(told, figures, currency, code=code, parent=at))

    def _add(self, node: _Node) -> int:
        siblings = self._roots if node.parent < 0 else self._nodes[node.parent].children
        node.place = len(siblings)
        self._nodes.append(node)
        siblings.append(len(self._nodes) - 1)
        return siblings[-1]

    def list_behind(self, index: _Index) -> Listing | None:
        """List the rows behind a figure, or behind a line's first one; None where nothing is."""
        node = self._nodes[index.internalId()]
        figure = COLUMNS[index.column()] or Figure.QUICKBOOKS
        if self._opener is None or (node.share is None and not node.code):
            return None
        if node.share is None:
            return self._opener.open_beside(node.code, node.name)
        title = f"{FIGURES[figure].title}, {isolated(node.name)}"
        return self._opener.open_figure(node.share, figure, title)

    # As Qt asks --------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        """Give the place of a cell."""
        above = parent is not None and parent.isValid()
        siblings = self._nodes[parent.internalId()].children if parent and above else self._roots
        if not (0 <= row < len(siblings) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override] # QObject.parent takes nothing
        """Give the line above."""
        at = self._nodes[index.internalId()].parent if index.isValid() else -1
        return self.createIndex(self._nodes[at].place, 0, at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Count the lines beneath."""
        if parent is None or not parent.isValid():
            return len(self._roots)
        return len(self._nodes[parent.internalId()].children) if parent.column() == 0 else 0

    def columnCount(self, parent: _Index | None = None) -> int:
        """Count the columns."""
        del parent
        return len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt
        """Give what Qt asks of a cell."""
        node, figure = self._nodes[index.internalId()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._say(node, figure)
            case Qt.ItemDataRole.TextAlignmentRole if figure is not None:
                return _RIGHT
            case Qt.ItemDataRole.AccessibleTextRole:
                return say_named(_name_column(figure), self._say(node, figure))
        return self._look(node, figure, role)

    def _look(self, node: _Node, figure: Figure | None, role: int) -> Any:  # noqa: ANN401 - Qt
        match role:
            case Qt.ItemDataRole.FontRole if node.bold:
                font = QFont(QApplication.font())
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ForegroundRole if self._breaks(node, figure):
                return tone("error", QGuiApplication.palette())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt
        """Name the columns, and say what each adds up."""
        figure = COLUMNS[section]
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _name_column(figure)
        if role == Qt.ItemDataRole.ToolTipRole and figure:
            return FIGURES[figure].sentence
        if role == Qt.ItemDataRole.TextAlignmentRole and figure:
            return _RIGHT
        return None

    def _say(self, node: _Node, figure: Figure | None) -> str:
        if figure is None:
            return node.name
        amount = node.figures.get(figure)
        if amount is None:
            return ""
        if not amount and not node.bold and not self._breaks(node, figure):
            return "–"
        return say_exactly(amount, node.currency, self._home)

    @staticmethod
    def _breaks(node: _Node, figure: Figure | None) -> bool:
        return figure is Figure.DIFFERENCE and node.share is not None and not node.share.ties


def _name_column(figure: Figure | None) -> str:
    return FIGURES[figure].title if figure else translate("Client and matter")
