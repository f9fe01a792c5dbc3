"""The window as a person uses it: read, filter, tick, import, and what happens when something goes wrong."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from support.builders import World, check, hard_cost, line

from hardcost_desktop.domain.books import Company, CompanyPlan
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.errors import NeedsSignIn, RefusedByService, TemporaryTrouble
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.widths import ICON
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.message_bar import Help


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


def heads(window):
    return [window.review.tabs.tabText(at) for at in range(window.review.tabs.count())]


def payees(window):
    model = window.review.model
    return [model.index(n, Column.PAYEE).data() for n in range(model.rowCount())]


# Reading ---------------------------------------------------------------------------------------------------


def test_opening_reads_and_shows_what_is_ready(window):
    assert heads(window) == [
        "Ready 3, $1,325.25",
        "Needs attention 2, $90.50",
        "Skipped 2, $320.00",
        "Imported 0, $0.00",
        "Excluded 0, $0.00",
        "All 7, $1,735.75",
    ]
    assert payees(window) == ["Clerk of Court", "FedEx", "Process Server"]
    assert window.review.bar.ticked.button.text() == "Import 3 · $1,325.25"


def test_the_keyboard_begins_at_the_first_row_also_after_an_empty_place(qtbot, open_window, office):
    office.show(office.quickbooks.world.having(transactions=(check(line(customer_id=None)),)))
    window = open_window()
    assert window.review.table.hasFocus()
    assert window.review.table.current_row is None
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.review.table.hasFocus()
    assert window.review.table.current_row.status is Status.SKIPPED


def test_the_top_bar_says_which_firm_which_account_and_how_old(window):
    told = {label.text() for label in window.top.findChildren(QLabel)}
    assert {"Harbor & Lowe", "Harbor & Lowe LLP", "Reimbursable Expenses"} <= told


@pytest.mark.parametrize(
    "more", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_f5_reads_anew(qtbot, window, office, more):
    office.show(World(settings=office.quickbooks.world.settings))
    qtbot.keyClick(window, Qt.Key.Key_F5, more)
    settle(qtbot, window)
    assert heads(window)[-1] == "All 1, $100.00"


def test_the_window_stays_live_while_reading(qtbot, window, office, gate):
    office.clio.on_reading = gate.wait
    qtbot.mouseClick(window.top.refresh, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.keyClicks(window.review.filter, "fedex")
    assert payees(window) == ["FedEx"]
    assert not window.top.refresh.isEnabled()
    gate.opened.set()
    settle(qtbot, window)
    assert window.top.refresh.isEnabled()


def test_another_start_date_is_kept_and_read(qtbot, window, office):
    window.top.start.setFocus()
    qtbot.keyClick(window.top.start, Qt.Key.Key_Plus)
    qtbot.keyClick(window.top.start, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert office.profiles.load_settings("default").start_date.isoformat() == "2026-05-02"
    assert heads(window)[-1] == "All 0, $0.00"


# Table -----------------------------------------------------------------------------------------------------


def test_space_unticks_the_selection_and_the_button_follows(qtbot, window):
    table = window.review.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert window.review.bar.ticked.button.text() == "Import 1 · $1,200.00"
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert window.review.bar.ticked.button.text() == "Import 3 · $1,325.25"


def test_a_click_on_the_box_unticks_one(qtbot, window):
    table = window.review.table
    box = table.visualRect(window.review.model.index(2, Column.TICK)).center()
    at = table.visualRect(window.review.model.index(2, Column.TICK))
    box.setX(at.left() + 10)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert window.review.bar.ticked.button.text() == "Import 2 · $125.25"


def test_ticked_rows_that_the_filter_hides_are_still_told(qtbot, window):
    window.menus.find.trigger()
    qtbot.keyClicks(window.review.filter, "server")
    assert payees(window) == ["Process Server"]
    told = [label.text() for label in window.review.bar.ticked.findChildren(QLabel)]
    assert "3 ticked · $1,325.25, 2 of them not shown" in told
    assert window.review.bar.ticked.button.text() == "Import 3 · $1,325.25"


def test_a_tab_shows_its_rows_with_reason_and_next_step(window):
    window.review.tabs.show_status(Status.SKIPPED)
    model = window.review.model
    found = {model.index(n, Column.REASON).data() for n in range(model.rowCount())}
    assert found == {"No customer", "Item details"}
    assert not window.review.table.isColumnHidden(Column.REMEDY)


@pytest.mark.parametrize("status", [*Status, None])
def test_statuses_and_reasons_are_never_clipped(window, status):
    window.review.tabs.show_status(status)
    table, model = window.review.table, window.review.model
    for n in range(model.rowCount()):
        for column, taken in ((Column.STATUS, ICON), (Column.REASON, 0)):
            text = model.index(n, column).data() or ""
            room = QRect(0, 0, table.columnWidth(column) - taken - GRID, table.rowHeight(n))
            if not table.isColumnHidden(column):
                needed = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
                assert room.contains(needed), text


def test_sorting_by_a_header_keeps_the_current_row(window):
    table = window.review.table
    table.selectRow(1)
    key = table.current_row.key
    table.sortByColumn(Column.AMOUNT, Qt.SortOrder.DescendingOrder)
    assert table.current_row.key == key
    assert payees(window)[0] == "Process Server"


def test_the_inspector_shows_lines_their_sum_and_what_is_written(window):
    window.review.table.go_to("P133.c58")
    told = [label.text() for label in window.review.inspector.findChildren(QLabel)]
    assert {"$60.00", "$40.25", "$100.25", "1047 QBO-P133.c58", "Cost 1; Cost 2"} <= set(told)
    assert "The only contact of the same name." in told


def test_no_label_anywhere_takes_text_for_markup(window):
    window.review.table.go_to("P140.l1")
    for label in window.findChildren(QLabel):
        if label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_enter_goes_to_the_details_and_f6_back(qtbot, window):
    table = window.review.table
    window.activateWindow()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.review.inspector.hasFocus()
    window.menus.table.trigger()
    assert table.hasFocus()


# Importing -------------------------------------------------------------------------------------------------


def test_ctrl_enter_imports_exactly_the_ticked_rows(qtbot, window, office):
    table = window.review.table
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClicks(window.review.filter, "fedex")
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert [draft.price.to_eng_string() for draft in office.clio.sent] == ["100.25", "1200.00"]
    assert heads(window)[3] == "Imported 2, $1,300.25"
    assert window.review.result.isVisible()
    assert "Imported 2 · $1,300.25" in window.review.result.findChild(QLabel).text()


def test_an_import_shows_how_far_it_is_and_can_be_stopped(qtbot, window, office, gate):
    def slow(clio, draft):
        gate.wait()
        return clio.keep(draft)

    office.clio.script = slow
    qtbot.mouseClick(window.review.bar.ticked.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(gate.reached.is_set)
    work = window.review.bar.work
    qtbot.waitUntil(lambda: any("0 of 3" in x.text() for x in work.findChildren(QLabel)))
    assert any("Clerk of Court" in label.text() for label in work.findChildren(QLabel))
    qtbot.mouseClick(work.button, Qt.MouseButton.LeftButton)
    assert any("finishing what is on its way" in x.text() for x in work.findChildren(QLabel))
    gate.opened.set()
    settle(qtbot, window)
    assert len(office.clio.sent) == 1
    assert heads(window)[0] == "Ready 2, $1,225.00"
    title = window.review.result.findChild(QLabel).text()
    assert "Failed 0" in title
    assert "Not sent 2" in title


def test_a_refused_row_is_told_with_its_reason_and_the_rest_goes_on(qtbot, window, office):
    def refuse_fedex(clio, draft):
        if draft.price == 25:
            raise RefusedByService("on_bill", bill="<b>17</b>")
        return clio.keep(draft)

    office.clio.script = refuse_fedex
    qtbot.mouseClick(window.review.bar.ticked.button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    tree = window.review.result.tree
    first = tree.topLevelItem(0)
    assert first.text(0) == "Failed"
    assert "bill <b>17</b>" in first.text(2)
    window.review.tabs.show_status(Status.SKIPPED)
    tree.itemActivated.emit(first, 0)
    assert window.review.table.current_row.key == "P140.l1"
    assert heads(window)[3] == "Imported 2, $1,300.25"


def test_clios_own_importer_is_pointed_at(open_window, office):
    checks = tuple(check(line(amount=f"{n}.00"), id=str(n)) for n in range(1, 6))
    costs = [hard_cost(id=n, price=Decimal(n), reference="", user_id=1) for n in range(1, 6)]
    office.show(World(transactions=checks))
    office.clio.costs[:] = costs
    window = open_window()
    assert "Configure Sync Settings" in window.message.message.text


def test_a_blocker_is_said_and_import_is_off(open_window, office):
    office.quickbooks.facts = Company("9130", "H&L", CompanyPlan.ESSENTIALS, tracks_customers=True)
    window = open_window()
    assert "plan" in window.message.message.title
    assert window.message.message.help is Help.SETTINGS
    assert not window.review.bar.ticked.button.isEnabled()


# Trouble ---------------------------------------------------------------------------------------------------


def test_a_lost_sign_in_leads_to_the_connections(qtbot, window, office):
    def lost():
        raise NeedsSignIn("clio", "clio_sign_in_lost")

    office.clio.on_reading = lost
    window.menus.refresh.trigger()
    settle(qtbot, window)
    assert window.message.isVisible()
    assert window.message.message.title == "Sign in to Clio again"
    qtbot.mouseClick(window.message._help, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.pages.connections
    qtbot.mouseClick(window.pages.connections.back, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.review


def test_seldom_needed_pages_are_made_once_they_are_needed(window):
    assert window.pages.count() == 1
    for _ in range(2):
        window.open_connections()
        window.menus.wizard.trigger()
        window.pages.show_review()
    assert window.pages.count() == 3


def test_an_unreachable_service_can_be_tried_again(qtbot, window, office):
    def down():
        office.clio.on_reading = None
        raise TemporaryTrouble("not_found_again")

    office.clio.on_reading = down
    window.menus.refresh.trigger()
    settle(qtbot, window)
    assert window.message.message.help is Help.RETRY
    qtbot.mouseClick(window.message._help, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.message.message is None
    assert window.message.isHidden()


def test_a_crash_is_told_once_without_secrets_and_the_window_goes_on(qtbot, window, office):
    def bug():
        raise ValueError("token eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9 in the way")

    office.clio.on_reading = bug
    window.menus.refresh.trigger()
    qtbot.waitUntil(lambda: window.crashes.dialog is not None)
    dialog = window.crashes.dialog
    report = dialog.report.toPlainText()
    assert "ValueError: token … in the way" in report
    assert "hardcost_desktop/services/preview.py" in report
    dialog._copy()
    assert QApplication.clipboard().text() == report
    dialog.reject()
    window.menus.refresh.trigger()
    settle(qtbot, window)
    assert window.crashes.dialog is dialog
    office.clio.on_reading = None
    window.menus.refresh.trigger()
    settle(qtbot, window)
    assert window.review.can_import


# The way out -----------------------------------------------------------------------------------------------


def press(text):
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == text).click()


def test_closing_while_idle_just_closes(qtbot, window):
    assert window.close()
    assert not window.isVisible()


def test_closing_during_an_import_asks_finishes_the_entry_and_closes(qtbot, window, office, gate):
    def slow(clio, draft):
        gate.wait()
        return clio.keep(draft)

    office.clio.script = slow
    window.menus.import_.trigger()
    qtbot.waitUntil(gate.reached.is_set)
    QTimer.singleShot(0, lambda: press("Keep importing"))
    assert not window.close()
    assert window.isEnabled()
    QTimer.singleShot(0, lambda: press("Stop and close"))
    assert not window.close()
    assert window.isVisible()
    gate.opened.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(office.clio.costs) == 1


def test_closing_while_reading_asks_nothing(qtbot, window, office, gate):
    office.clio.on_reading = gate.wait
    window.menus.refresh.trigger()
    qtbot.waitUntil(gate.reached.is_set)
    window.close()
    gate.opened.set()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_demo_says_so_and_links_nowhere(open_window):
    window = open_window(demo=True)
    told = [label.text() for label in window.findChildren(QLabel)]
    assert any("demo firm" in text for text in told)
    links = window.review.inspector.links
    assert not links.quickbooks.isEnabled()
    assert not links.clio.isEnabled()
    assert any("has no pages" in text for text in told)
