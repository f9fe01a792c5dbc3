"""Receipts in QuickBooks show where somebody looked for them, and are looked for only then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from support.hostile import HOSTILE

from hardcost_desktop.domain.attachment import Attachment
from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.services.attachments import MOST, Attachments
from hardcost_desktop.services.progress import Cancel, Patience, ignore
from hardcost_desktop.ui.review.columns import Column

RECEIPT = Attachment("filing-fee.pdf", "Stamped by the clerk", 20_480)


@pytest.fixture
def window(open_window, office):
    office.quickbooks.filed["P133"] = (RECEIPT,)
    shown = open_window()
    shown.review.table.go_to("P133.c58")
    return shown


def look(qtbot, window):
    with qtbot.waitSignal(window.session.attached):
        window.review.attachments.action.trigger()
    qtbot.waitUntil(lambda: window.session.activity is None)


def type_cell(window, key, role):
    table = window.review.table
    table.go_to(key)
    return table.currentIndex().siblingAtColumn(Column.TYPE).data(role)


def test_nothing_is_said_of_receipts_before_somebody_looks(window):
    assert "Attached in QuickBooks" not in window.review.inspector.text
    assert type_cell(window, "P133.c58", Qt.ItemDataRole.DecorationRole) is None


def test_a_receipt_is_marked_in_the_table_and_named_in_the_inspector(qtbot, window):
    look(qtbot, window)
    assert "filing-fee.pdf (20 KB)\nStamped by the clerk" in window.review.inspector.text
    assert not type_cell(window, "P133.c58", Qt.ItemDataRole.DecorationRole).isNull()
    spoken = type_cell(window, "P133.c58", Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Check, 1047, 1 attachment"


def test_a_cost_without_a_receipt_says_so_and_bears_no_mark(qtbot, window):
    window.review.table.go_to("P141.l1")
    look(qtbot, window)
    assert "None in QuickBooks" in window.review.inspector.text
    assert type_cell(window, "P141.l1", Qt.ItemDataRole.DecorationRole) is None


def test_the_button_beside_the_links_looks_too(qtbot, window):
    buttons = window.review.inspector.links.findChildren(QPushButton)
    (button,) = (one for one in buttons if "ttachments" in one.text())
    with qtbot.waitSignal(window.session.attached):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_what_was_found_is_forgotten_when_everything_is_read_anew(qtbot, window):
    look(qtbot, window)
    with qtbot.waitSignal(window.session.read):
        window.menus.refresh.trigger()
    assert "Attached in QuickBooks" not in window.review.inspector.text


def test_hostile_names_are_shown_as_plain_text(qtbot, window, office):
    office.quickbooks.filed["P133"] = tuple(Attachment(text, text) for text in HOSTILE)
    look(qtbot, window)
    assert "\x00" not in window.review.inspector.text


def test_at_most_a_hundred_are_asked_about_and_a_stop_ends_it(office):
    look_up = Attachments(office.quickbooks, Patience())
    assert len(look_up.look([f"P{n}" for n in range(MOST + 5)], ignore, Cancel())) == MOST


def test_a_service_that_does_not_answer_is_told_and_the_review_stays(
    qtbot, window, office, monkeypatch
):
    def fail(*_):
        raise TemporaryTrouble("unreachable", service="QuickBooks")

    monkeypatch.setattr(office.quickbooks, "attachments", fail, raising=True)
    with qtbot.waitSignal(window.session.failed):
        window.review.attachments.action.trigger()
    assert window.message.message is not None
    assert window.review.model.rowCount() > 0
