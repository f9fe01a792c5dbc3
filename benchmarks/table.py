"""Sorting and filtering 100,000 rows: the program's own model beside Qt's QSortFilterProxyModel."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QAbstractItemModel, QLocale, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel

from benchmarks.harness.figure import Figure
from benchmarks.harness.plain_table import PlainTable
from benchmarks.harness.timing import Took, time_often, time_once
from benchmarks.harness.trade import make_trade
from hardcost_desktop.domain.plan import build_plan
from hardcost_desktop.domain.settings import Decisions
from hardcost_desktop.ui.review.columns import Column, Shown, say_column, show_row
from hardcost_desktop.ui.review.model import ReviewModel
from hardcost_desktop.ui.review.sheet import Sheet

TITLE = "Sorting and filtering 100,000 rows"

METHOD = """\
The models alone, without a table that shows them, over the same 100,000 made-up rows in the same run: the program's
own, and a QSortFilterProxyModel, as most programs in Qt would use it, over two models of the same texts. One is
written in Python (QAbstractTableModel), the other is Qt's own, in C++ (QStandardItemModel). The proxy compares texts
without regard to case; the program's own model sorts amounts and dates as such. A sort is the median of five,
the proxy's is done once; a keystroke is the longest of typing a word letter by letter, looked for in all columns."""

ROWS = 100_000
SORTED = (Column.CUSTOMER, Column.AMOUNT)
WORD = "summons"
SORT_BOUND, KEYSTROKE_BOUND = 300, 60
"""Milliseconds."""


def measure() -> Iterator[Figure]:
    """Do the same with each of the three."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    _app = QGuiApplication.instance() or QGuiApplication([])
    rows = _make_rows()
    gc.collect()
    gc.disable()
    yield Figure("Rows", len(rows), "")
    yield from _measure_own(rows)
    for name, model in (("Python", PlainTable(rows)), ("C++", _standard(rows))):
        yield from _measure_proxy(name, model)


def _make_rows() -> Sequence[Shown]:
    trade = make_trade(60_000, 150_000)
    plan = build_plan(trade.books, trade.directory, (), Decisions(), trade.settings)
    return [show_row(row, "USD") for row in plan.rows[:ROWS]]


def _measure_own(rows: Sequence[Shown]) -> Iterator[Figure]:
    model = ReviewModel()
    model.set_rows(Sheet.of(rows, "USD"))
    model.show_status(None)
    for column in SORTED:
        took = time_often(_sorting(model.sort, column))
        yield _figure(f"Sort by {say_column(column)}, own model", took, SORT_BOUND)
    took = _longest(model.filter)
    yield _figure("Keystroke in the filter, own model", took, KEYSTROKE_BOUND)


def _measure_proxy(name: str, model: QAbstractItemModel) -> Iterator[Figure]:
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setFilterKeyColumn(-1)
    for column in SORTED:
        took = time_once(_sorting(proxy.sort, column))
        yield _figure(f"Sort by {say_column(column)}, proxy over {name}", took)
    proxy.sort(-1)
    took = _longest(proxy.setFilterFixedString)
    yield _figure(f"Keystroke in the filter, proxy over {name}", took)


def _sorting(sort: Callable[[int, Qt.SortOrder], None], column: Column) -> Callable[[], None]:
    """Sort the other way each time: the same again would be no work."""
    orders = [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder]

    def work() -> None:
        sort(column, orders[0])
        orders.reverse()

    return work


def _longest(find: Callable[[str], None]) -> Took:
    typed = [WORD[:at] for at in range(1, len(WORD) + 1)]
    return max((time_once(partial(find, text)) for text in typed), key=attrgetter("wall"))


def _figure(name: str, took: Took, bound: float | None = None) -> Figure:
    return Figure(name, took.wall * 1000, "ms", bound, took.how)


def _standard(rows: Sequence[Shown]) -> QStandardItemModel:
    model = QStandardItemModel(0, len(Column))
    for shown in rows:
        model.appendRow([QStandardItem(text) for text in shown.texts])
    return model
