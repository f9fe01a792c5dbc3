"""Several firms: the name always in sight, another window for another firm, a new one; and early warnings."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from support.fakes import CLIO, NOON, PROFILE, QUICKBOOKS

from hardcost_desktop.domain.connection import FirmProfile, SignInEnds
from hardcost_desktop.ui.application import FirmWindows
from hardcost_desktop.ui.firms.names import name_firm
from hardcost_desktop.ui.firms.new_dialog import NewFirmDialog


@pytest.fixture
def two_firms(program):
    program.profiles.save(replace(PROFILE, name="Bolt & Co"))
    return program


def titles(menu):
    menu.fill()
    return [(action.text(), action.isChecked()) for action in menu.actions() if action.text()]


def test_a_firm_is_called_by_its_own_name_else_by_its_account():
    assert name_firm(FirmProfile("Bolt", QUICKBOOKS, CLIO), "?") == "Bolt"
    assert name_firm(FirmProfile("default", QUICKBOOKS, CLIO), "?") == "Harbor & Lowe"
    assert name_firm(FirmProfile("default", QUICKBOOKS), "?") == "Harbor & Lowe LLP"
    assert name_firm(FirmProfile("default"), "?") == "?"


def test_the_menu_lists_the_firms_and_marks_the_open_one(two_firms, open_window):
    window = open_window()
    assert titles(window.firms) == [
        ("Bolt && Co", False),
        ("Harbor && Lowe", True),
        ("&New firm…", False),
    ]
    assert window.top._firm.menu() is window.firms
    assert "Harbor & Lowe" in window.top._firm.accessibleName()
    assert window.top._firm.isVisible()
    window.resize(640, 400)
    assert window.top._firm.isVisible()


def test_choosing_a_firm_shows_its_own_window_instead(qtbot, two_firms):
    windows = FirmWindows(two_firms, demo=False)
    windows.show("default")
    before = windows._window
    qtbot.waitUntil(lambda: before.session.reading is not None and not before.runner.busy)
    before.firms.fill()
    before.firms.actions()[0].trigger()
    after = windows._window
    assert after is not before
    assert after.session.name == "Bolt & Co"
    qtbot.waitUntil(lambda: after.windowTitle() == "Bolt & Co — Hardcost Desktop")
    assert before.isHidden()
    qtbot.waitUntil(lambda: not after.runner.busy)
    windows.close()
    after.close()
    after.deleteLater()


def new_firm(qtbot, window, name):
    window.dialogs.open_new_firm()
    dialog = window.findChild(NewFirmDialog)
    assert not dialog.set_up.isEnabled()
    qtbot.keyClicks(dialog.name, name)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    return dialog


def test_a_new_firm_begins_at_the_set_up(qtbot, window, program):
    asked = []
    window.firm_asked.connect(asked.append)
    new_firm(qtbot, window, "  Third Firm ")
    assert asked == ["Third Firm"]


def test_a_name_that_is_taken_is_said(qtbot, window):
    dialog = new_firm(qtbot, window, "DEFAULT")
    assert "already" in dialog.trouble.text()
    dialog.reject()


@pytest.mark.parametrize(
    ("ends", "title", "helps"),
    [
        (SignInEnds(NOON + timedelta(days=9)), "ends if it is not used", False),
        (SignInEnds(None, NOON + timedelta(days=20)), "ends soon", True),
    ],
)
def test_a_sign_in_that_ends_soon_is_a_calm_bar(program, open_window, ends, title, helps):
    program.profiles.save(replace(PROFILE, quickbooks=replace(QUICKBOOKS, ends=ends)))
    window = open_window()
    assert title in window.notice.message.title
    assert window.notice.message.tone == "information"
    assert (window.notice.message.help is not None) is helps
    assert window.message.message is None
    assert window.session.reading is not None


def test_nothing_is_said_while_nothing_ends(window):
    assert window.notice.message is None


def test_the_names_menu_opens_by_keyboard(qtbot, window):
    window.activateWindow()
    seen = []

    def look():
        seen.append(QApplication.activePopupWidget())
        window.firms.close()

    QTimer.singleShot(50, look)
    window.top._firm.setFocus()
    qtbot.keyClick(window.top._firm, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [window.firms]
