"""What statuses and reasons mean, found from the row or by a word."""

import pytest
from PySide6.QtCore import Qt

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.messages import MEANINGS, REASONS
from hardcost_desktop.ui.keyboard_sheet import KeyboardSheet
from hardcost_desktop.ui.review.reasons_sheet import ReasonsSheet


@pytest.fixture
def sheet(qtbot):
    shown = ReasonsSheet()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def listed(sheet):
    items = [sheet.list.item(at) for at in range(sheet.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_every_status_and_reason_is_explained_in_all_its_parts(sheet):
    assert len(listed(sheet)) == len(Status) + len(Reason)
    for code in (*Status, *Reason):
        sheet.go_to(code)
        assert MEANINGS[code] in sheet.page.text
    assert REASONS["billed_in_quickbooks"].remedy in sheet.page.text


def test_typing_narrows_to_what_has_all_the_words(qtbot, sheet):
    qtbot.keyClicks(sheet.search, "refund zero")
    assert listed(sheet) == ["Negative amount"]
    assert sheet.page.text.startswith("Negative amount")
    qtbot.keyClicks(sheet.search, " zebra")
    assert not sheet.list.isVisible()
    sheet.go_to("voided")
    assert sheet.list.isVisible()
    assert sheet.page.text.startswith("Voided")


def test_shift_f1_explains_the_reason_of_the_row(qtbot, window):
    window.review.tabs.show_status(Status.ATTENTION)
    window.review.table.go_to("P142.l1")
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = window.findChild(ReasonsSheet)
    assert sheet.page.text.startswith("Several matters")
    window.review.table.go_to("P143.l1")
    window.review.inspector.help_asked.emit()
    assert window.findChildren(ReasonsSheet) == [sheet]
    assert sheet.page.text.startswith("Customer not linked")
    sheet.reject()


def test_control_and_slash_shows_the_keys_too(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    keys = window.findChild(KeyboardSheet)
    assert keys.isVisible()
    keys.reject()
