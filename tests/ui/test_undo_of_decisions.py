"""Undo and Redo, the Decide menu and the menu on the rows, with keys as a person uses them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.settings import Decisions
from hardcost_desktop.ui.decide.describe_dialog import DescribeDialog
from hardcost_desktop.ui.decide.note_dialog import NoteDialog
from hardcost_desktop.ui.decide.offers import Offer

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def table(qtbot, window):
    """The table of the ready rows with the keyboard in it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.review.tabs.show_status(Status.READY)
    window.review.focus_table()
    window.review.table.selectAll()
    return window.review.table


def settle(qtbot, window):
    """Wait for the work, and until the window has the keyboard again, as after a dialog."""
    qtbot.waitUntil(lambda: not window.runner.busy)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(table, key, *modifiers):
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(table, key, held)


def exclude_all(qtbot, window, table):
    press(table, Qt.Key.Key_Delete)
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog._note, "ours")
    qtbot.keyClick(dialog._note, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.session.reading.review.plan.totals[Status.EXCLUDED].count == 3


def test_ctrl_z_takes_the_last_decision_back_and_says_so(qtbot, window, table, office):
    exclude_all(qtbot, window, table)
    assert window.menus.take_back.text() == "&Undo exclude 3 rows"
    press(table, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert office.ledger.decisions() == Decisions()
    assert window.message.message.title == "Undone: exclude 3 rows"
    assert not window.menus.take_back.isEnabled()


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Z, CTRL, SHIFT), (Qt.Key.Key_Y, CTRL)])
def test_what_was_taken_back_is_made_again(qtbot, window, table, keys):
    exclude_all(qtbot, window, table)
    press(table, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert window.menus.make_again.text() == "&Redo exclude 3 rows"
    press(table, *keys)
    settle(qtbot, window)
    assert window.session.reading.review.plan.totals[Status.EXCLUDED].count == 3
    assert window.message.message.title == "Done again: exclude 3 rows"
    press(table, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert window.session.reading.review.plan.totals[Status.EXCLUDED].count == 0


def test_undo_goes_back_one_decision_after_the_other(qtbot, window, table, office):
    window.review.table.go_to("P141.l1")
    press(table, Qt.Key.Key_F2)
    window.findChild(DescribeDialog).described.emit("Server")
    settle(qtbot, window)
    window.findChild(DescribeDialog).reject()
    table.selectAll()
    exclude_all(qtbot, window, table)
    press(table, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert office.ledger.decisions() == Decisions(note_by_row={"P141.l1": "Server"})
    assert window.menus.take_back.text() == "&Undo edit description of 1 row"
    press(table, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert office.ledger.decisions() == Decisions()


def test_what_was_imported_since_is_not_taken_back_and_that_is_said(qtbot, window, table, office):
    press(table, Qt.Key.Key_F2)
    window.findChild(DescribeDialog).described.emit("Fees")
    settle(qtbot, window)
    window.findChild(DescribeDialog).reject()
    window.menus.import_.trigger()
    settle(qtbot, window)
    window.menus.take_back.trigger()
    settle(qtbot, window)
    assert window.message.message.title == "Imported meanwhile"
    assert len(office.ledger.decisions().note_by_row) == 3
    assert not window.menus.take_back.isEnabled()


def test_undo_waits_while_other_work_is_under_way(qtbot, window, table, office, gate):
    exclude_all(qtbot, window, table)
    office.clio.on_reading = gate.wait
    window.menus.refresh.trigger()
    qtbot.waitUntil(gate.reached.is_set)
    assert not window.menus.take_back.isEnabled()
    assert not any(action.isEnabled() for action in window.review.decide.actions.values())
    gate.opened.set()
    settle(qtbot, window)
    assert window.menus.take_back.isEnabled()


def test_another_firm_opened_has_no_past(qtbot, window, table):
    exclude_all(qtbot, window, table)
    window.session.open()
    settle(qtbot, window)
    assert not window.menus.take_back.isEnabled()


def offered(menu: QMenu) -> set[str]:
    return {action.data() for action in menu.actions() if action.data()}


@pytest.mark.parametrize("ask", ["mouse", "Shift+F10"])
def test_the_rows_have_a_menu_of_their_decisions(qtbot, window, table, ask):
    window.review.table.go_to("P140.l1")
    if ask == "mouse":
        where = table.visualRect(table.currentIndex()).center()
        table.customContextMenuRequested.emit(QPoint(where))
    else:
        press(table, Qt.Key.Key_F10, SHIFT)
    (menu,) = [m for m in window.review.findChildren(QMenu) if m.isVisible()]
    assert {Offer.MATTER, Offer.DESCRIBE, Offer.USER, Offer.EXCLUDE} <= offered(menu)
    assert Offer.INCLUDE not in offered(menu)
    qtbot.keyClick(menu, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: window.findChild(NoteDialog) is not None)
    window.findChild(NoteDialog).reject()


def test_decisions_of_rows_out_of_sight_are_not_made_by_a_key(qtbot, window, table):
    window.open_connections()
    window.review.decide.actions[Offer.EXCLUDE].trigger()
    assert window.findChild(NoteDialog) is None


def test_no_two_actions_share_a_key(window):
    keys = []
    for menu in window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            keys += action.shortcuts()
    told = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys if key]
    assert len(told) == len(set(told))
