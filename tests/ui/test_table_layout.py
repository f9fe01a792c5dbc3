"""What is kept of the columns is read again, whatever became of it in between."""

import pytest

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.ui.review.column_header import ColumnHeader
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.layout_keeper import LayoutKeeper
from hardcost_desktop.ui.review.model import ReviewModel
from hardcost_desktop.ui.review.table import ReviewTable
from hardcost_desktop.ui.review.table_layout import TableLayout
from hardcost_desktop.ui.review.widths import share_out


def test_a_layout_is_written_and_read_again():
    layout = TableLayout(
        order=(Column.TICK, Column.AMOUNT, *(c for c in Column if c not in {0, Column.AMOUNT})),
        chosen={Column.LINES: False},
        widths={Column.PAYEE: 200},
        sort=Column.DATE,
        descending=True,
    )
    assert TableLayout.from_text(layout.as_text()) == layout


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "[]", '{"order": 5, "chosen": [], "widths": {"payee": "wide"}}', "null"],
)
def test_what_cannot_be_understood_is_left_out(text):
    assert TableLayout.from_text(text) == TableLayout()


def test_a_column_that_came_later_goes_last_and_one_that_went_is_forgotten():
    kept = TableLayout.from_text('{"order": ["amount", "gone"], "widths": {"payee": 99999}}')
    assert kept.order[:2] == (Column.TICK, Column.AMOUNT)
    assert set(kept.order) == set(Column)
    assert kept.widths == {}


def test_what_a_window_has_to_spare_is_shared_to_the_pixel():
    least = {Column.DATE: 80, Column.PAYEE: 90, Column.DESCRIPTION: 100}
    assert sum(share_out(least, {}, 1001).values()) == 1001
    assert share_out(least, {Column.PAYEE: 300}, 1001)[Column.PAYEE] == 300
    assert share_out(least, {}, 100) == least


class FullDisk:
    def load(self, name):
        raise LocalTrouble("file_unreadable", path="x", why="y")

    def save(self, name, text):
        raise LocalTrouble("file_unwritable", path="x", why="y")


def test_a_full_disk_costs_only_the_memory_of_the_columns(qtbot):
    table = ReviewTable(ReviewModel())
    qtbot.addWidget(table)
    LayoutKeeper(table.columns, FullDisk(), "default")
    table.show()
    table.columns.resizeSection(Column.PAYEE, 222)
    table.hide()
    assert isinstance(table.columns, ColumnHeader)
    assert table.columns.layout_kept.widths == {Column.PAYEE: 222}
