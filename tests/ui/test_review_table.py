"""The table as a bookkeeper drives it: columns, lines, filters, places and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.main_window import MainWindow
from hardcost_desktop.ui.review.column_chooser import ColumnChooser
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.work import RowWork

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
NEEDED = (
    Column.STATUS,
    Column.DATE,
    Column.PAYEE,
    Column.CUSTOMER,
    Column.MATTER,
    Column.AMOUNT,
)


@pytest.fixture
def review(window):
    window.resize(1280, 800)
    window.activateWindow()
    window.review.table.setFocus()
    window.review.table.selectRow(0)
    return window.review


def texts(review, column):
    model = review.model
    return [model.index(n, column).data() for n in range(model.rowCount())]


def told(review):
    return [label.text() for label in review.bar.ticked.findChildren(QLabel) if label.text()]


def click(qtbot, review, slot, column):
    box = review.table.visualRect(review.model.index(slot, column)).center()
    qtbot.mouseClick(review.table.viewport(), LEFT, pos=box)


# Columns ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [*Status, None])
def test_what_a_cost_is_can_be_read_without_scrolling(review, status):
    review.tabs.show_status(status)
    header, room = review.table.columns, review.table.viewport().width()
    for column in NEEDED:
        left = header.sectionViewportPosition(column)
        assert not header.isSectionHidden(column)
        assert left >= 0
        assert left + header.sectionSize(column) <= room


def test_reason_and_next_step_are_columns_where_there_are_reasons(review):
    assert {Column.REASON, Column.REMEDY}.isdisjoint(review.table.shown_columns())
    review.tabs.show_status(Status.ATTENTION)
    assert {Column.REASON, Column.REMEDY} <= set(review.table.shown_columns())
    assert "Several matters" in texts(review, Column.REASON)


def test_the_keyboard_chooses_moves_and_resets_columns(qtbot, window, review):
    open_chooser(window)
    chooser = window.findChild(ColumnChooser)
    assert chooser.list.item(0).text() == "Status"
    qtbot.keyClick(chooser.list, Qt.Key.Key_Space)
    qtbot.mouseClick(chooser.right, LEFT)
    assert chooser.list.item(1).text() == "Status"
    chooser.accept()
    assert review.table.shown_columns()[:3] == [Column.TICK, Column.DATE, Column.TYPE]
    open_chooser(window)
    window.findChildren(ColumnChooser)[-1].reset.click()
    assert review.table.shown_columns()[:2] == [Column.TICK, Column.STATUS]


def open_chooser(window):
    find_action(window, "&Columns…").trigger()


def find_action(window, text):
    return next(action for action in window.menus.view.actions() if action.text() == text)


def test_columns_and_sorting_are_remembered_for_the_firm(qtbot, window, review, program):
    header = review.table.columns
    header.moveSection(header.visualIndex(Column.AMOUNT), 1)
    header.resizeSection(Column.PAYEE, 333)
    review.table.sortByColumn(Column.AMOUNT, Qt.SortOrder.DescendingOrder)
    window.close()
    again = MainWindow(program, "default")
    header = again.review.table.columns
    assert header.visualIndex(Column.AMOUNT) == 1
    assert header.sectionSize(Column.PAYEE) == 333
    assert again.review.model.arrangement.column is Column.AMOUNT
    assert again.review.model.arrangement.descending
    again.runner.close()
    again.deleteLater()


def test_a_header_can_be_clicked_to_sort_and_has_a_menu(qtbot, window, review):
    header = review.table.columns
    at = QPoint(header.sectionViewportPosition(Column.AMOUNT) + 10, 5)
    qtbot.mouseClick(header.viewport(), LEFT, pos=at)
    assert texts(review, Column.AMOUNT) == ["$25.00", "$100.25", "$1,200.00"]
    qtbot.mouseClick(header.viewport(), LEFT, pos=at)
    assert texts(review, Column.AMOUNT) == ["$1,200.00", "$100.25", "$25.00"]
    menu = window.review.view.header_menu(Column.MATTER)
    hide = next(action for action in menu.actions() if "Hide" in action.text())
    hide.trigger()
    assert Column.MATTER not in review.table.shown_columns()


# Lines -----------------------------------------------------------------------------------------------------


def test_right_opens_a_row_to_its_lines_and_left_closes_it(qtbot, review):
    table = review.table
    assert texts(review, Column.LINES)[0] == "2 lines"
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert texts(review, Column.AMOUNT)[:3] == ["$100.25", "60.00", "40.25"]
    assert texts(review, Column.DESCRIPTION)[1:3] == ["Cost 1", "Cost 2"]
    assert texts(review, Column.LINES)[1] == "Reimbursable Expenses"
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row.key == "P133.c58"
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert review.bar.ticked.button.text() == "Import 2 · $1,225.00"
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert review.model.rowCount() == 3
    assert table.currentIndex().row() == 0


def test_a_click_on_the_arrow_opens_and_closes(qtbot, review):
    click(qtbot, review, 0, Column.LINES)
    assert review.model.rowCount() == 5
    click(qtbot, review, 0, Column.LINES)
    assert review.model.rowCount() == 3


def test_the_menu_opens_and_closes_all(window, review):
    find_action(window, "&Open all lines").trigger()
    assert review.model.rowCount() == 5
    assert told(review)[0] == "3 shown · $1,325.25"
    find_action(window, "C&lose all lines").trigger()
    assert review.model.rowCount() == 3


# Filters ---------------------------------------------------------------------------------------------------


def test_filters_narrow_say_so_and_are_cleared_together(qtbot, review):
    review.tabs.show_status(None)
    filters = review.filters
    assert filters.clear_button.isHidden()
    filters.customer.setFocus()
    filters.customer.lineEdit().setText("acme ltd")
    qtbot.keyClick(filters.customer, Qt.Key.Key_Return)
    assert set(texts(review, Column.CUSTOMER)) == {"Acme Ltd"}
    qtbot.keyClicks(filters.text, ">=100 clerk")
    assert texts(review, Column.PAYEE) == ["Clerk of Court"]
    assert any(label.text() == "1 of 7 shown" for label in filters.findChildren(QLabel))
    assert "3 ticked · $1,325.25, 2 of them not shown" in told(review)
    qtbot.mouseClick(filters.clear_button, LEFT)
    assert review.model.rowCount() == 7
    assert filters.clear_button.isHidden()


def test_months_and_accounts_can_be_picked_out(review):
    filters = review.filters
    assert [filters.month.itemText(n) for n in range(filters.month.count())] == [
        "All months",
        "May 2026",
    ]
    filters.account.setCurrentIndex(1)
    filters.account.activated.emit(1)
    assert filters.account.currentText() == "Reimbursable Expenses"
    assert review.model.rowCount() == 3


def test_what_is_no_customer_is_not_taken_for_one(qtbot, review):
    box = review.filters.customer
    box.setFocus()
    box.lineEdit().setText("nobody of that name")
    review.table.setFocus()
    assert box.currentText() == "All customers"
    assert review.model.rowCount() == 3


def test_escape_clears_the_filter_and_down_goes_to_the_table(qtbot, window, review):
    review.focus_filter()
    qtbot.keyClicks(review.filter, "fedex")
    qtbot.keyClick(review.filter, Qt.Key.Key_Down)
    assert review.table.hasFocus()
    assert review.table.current_row.payee == "FedEx"
    review.focus_filter()
    qtbot.keyClick(review.filter, Qt.Key.Key_Escape)
    assert review.filter.text() == ""
    assert review.table.hasFocus()


# Places and keys -------------------------------------------------------------------------------------------


def test_control_and_a_figure_choose_a_place(qtbot, window, review):
    qtbot.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert review.tabs.status is Status.SKIPPED
    qtbot.keyClick(window, Qt.Key.Key_6, CONTROL)
    assert review.tabs.status is None


def test_letters_go_to_the_next_payee_home_and_end_to_first_and_last(qtbot, review):
    table = review.table
    qtbot.keyClick(table, Qt.Key.Key_P)
    assert table.current_row.payee == "Process Server"
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_row.payee == "Clerk of Court"
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selected_rows) == 3
    assert "3 selected · $1,325.25" in told(review)


def test_when_a_row_leaves_the_next_one_is_current(window, review):
    review.table.go_to("P140.l1")
    others = [shown for shown in review.model.sheet if shown.row.key != "P140.l1"]
    review.model.set_rows(Sheet.of(others, "USD"))
    assert review.table.current_row.key == "P141.l1"


# An import under way ---------------------------------------------------------------------------------------


def test_rows_tell_what_becomes_of_them_and_stay_where_they_are(review):
    states = {
        "P133.c58": RowWork.IMPORTED,
        "P140.l1": RowWork.SENDING,
        "P141.l1": RowWork.UNKNOWN,
    }
    review.model.show_work(states)
    assert texts(review, Column.STATUS) == ["Imported", "Sending…", "No answer"]
    review.model.show_work({"P141.l1": RowWork.FAILED})
    assert texts(review, Column.STATUS) == ["Ready", "Ready", "Failed"]
    review.model.clear_work()
    assert texts(review, Column.STATUS) == ["Ready"] * 3
