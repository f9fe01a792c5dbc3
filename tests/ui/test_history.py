"""The history: who imported what, finding it again, its story, and taking it back after a look."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from support.builders import entry
from support.fakes import NOON

from hardcost_desktop.domain.entry import Run
from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.services.history import Found

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def history(qtbot, open_window, office):
    """Opens the history on three imported costs, each changed as a test says."""
    opened = []

    def open_(imported=True):
        if imported:
            office.import_all()
        window = open_window()
        window.menus.history.trigger()
        opened.append(window)
        settle(qtbot, window)
        return window.history.dialog

    yield open_
    for window in opened:
        if window.history.dialog is not None:
            window.history.dialog.close()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


def texts(model):
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def main(dialog):
    return dialog.parent()


def look(qtbot, dialog, button):
    qtbot.mouseClick(button, LEFT)
    settle(qtbot, main(dialog))


def search(qtbot, dialog, text):
    dialog.browse.search.setFocus()
    qtbot.keyClicks(dialog.browse.search, text)
    qtbot.keyClick(dialog.browse.search, Qt.Key.Key_Return)
    settle(qtbot, main(dialog))


def test_it_lists_who_imported_what_and_when_newest_first(history):
    browse = history().browse
    assert [line[1:] for line in texts(browse.runs)] == [["Olive", "3", "$1,325.25"]]
    assert browse.title.text().endswith(", Olive")
    shown = [line[2:] for line in texts(browse.entries)]
    assert shown[0] == [
        "5/1/2026", "Clerk of Court", "Check 1047", "Acme Ltd", "00412-Acme", "$100.25", "7000", "Written to Clio",
    ]  # fmt: skip
    assert len(shown) == 3
    hint = browse.runs.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Start date: 2026-05-01" in hint


def test_an_empty_history_says_so_in_place_of_the_lists(history):
    browse = history(imported=False).browse
    assert browse.told.isVisible()
    assert browse.told.text().startswith("Nothing was imported yet.")
    assert not browse.parts.isVisible()
    assert not browse.search.isEnabled()


def test_who_put_a_cost_on_a_bill_takes_two_steps_type_and_pick(history, qtbot):
    dialog = history()
    browse = dialog.browse
    search(qtbot, dialog, "00412 1200")
    assert not browse.run_table.isVisible()
    assert not browse.undo_run.isVisible()
    ((when, who, *_),) = texts(browse.entries)
    assert (when, who) == (browse.runs.index(0, 0).data(), "Olive")
    story = browse.story.text.toPlainText()
    assert "Olive: Written to Clio (activity 7002)" in story
    assert "Matter: 00412-Acme" in story
    qtbot.mouseClick(browse.story.copy, LEFT)
    assert QGuiApplication.clipboard().text() == story


def test_a_check_is_found_by_what_it_is_also_where_an_older_record_does_not_tell(
    history, qtbot, office, monkeypatch
):
    entries = office.ledger.entries

    def untold():
        return [replace(e, about=replace(e.about, type="")) for e in entries()]

    monkeypatch.setattr(office.ledger, "entries", untold)
    dialog = history()
    search(qtbot, dialog, "check 1047")
    ((*_, number, _, _, _, _, _),) = texts(dialog.browse.entries)
    assert number == "Check 1047"
    qtbot.keyClick(dialog.browse.search, Qt.Key.Key_Escape)
    search(qtbot, dialog, "expense")
    assert len(dialog.browse.entries.items) == 2


def test_what_is_typed_is_searched_without_enter_and_nothing_found_is_said(history, qtbot):
    dialog = history()
    qtbot.keyClicks(dialog.browse.search, "no such payee")
    qtbot.waitUntil(lambda: dialog.browse.title.text() == "Nothing found")
    qtbot.keyClick(dialog.browse.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(dialog.browse.entries.items) == 3)
    assert dialog.isVisible()
    assert dialog.browse.run_table.isVisible()


def test_a_look_tells_what_goes_what_stays_and_why_and_changes_nothing(history, qtbot, office):
    dialog = history()
    first, second, _ = (cost.id for cost in office.clio.costs)
    office.clio.change(first, on_bill=True, bill_number="1042")
    office.clio.change(second, price=Decimal("20.00"))
    look(qtbot, dialog, dialog.browse.undo_run)
    undo = dialog.undo
    fates = [(line[0], line[6]) for line in texts(undo.list)]
    assert fates == [
        (
            "Changed in Clio by hand; stays, unless you say otherwise",
            "Amount: $25.00, now $20.00",
        ),
        ("On bill 1042 in Clio; stays", ""),
        ("Will be removed", ""),
    ]
    assert undo.begin.text() == "&Remove 1 entry, $1,200.00, from Clio"
    assert "Stay in Clio: 2 entries, $125.25" in undo.told.text()
    assert len(office.clio.costs) == 3
    qtbot.keyClick(undo.table, Qt.Key.Key_Escape)
    assert dialog.pages.currentWidget() is dialog.browse
    assert len(office.clio.costs) == 3


def test_an_undo_removes_what_the_look_said_and_the_review_has_it_back(history, qtbot, office):
    dialog = history()
    first, second, third = (cost.id for cost in office.clio.costs)
    office.clio.change(first, on_bill=True, bill_number="1042")
    office.clio.change(second, price=Decimal("20.00"))
    office.clio.remove(third)
    look(qtbot, dialog, dialog.browse.undo_run)
    undo = dialog.undo
    assert undo.begin.text() == "&Bring back 1 entry"
    qtbot.keyClick(undo.table, Qt.Key.Key_Space)  # the edited one is first, and goes too
    assert undo.begin.text() == "&Remove 1 entry, $25.00, from Clio"
    look(qtbot, dialog, undo.begin)
    assert undo.title.text() == "Removed 1 · $25.00   Kept 1   Gone already 1"
    told = [line[0] for line in texts(undo.list)]
    assert "1042" in told[0]
    assert told[1:] == ["Removed", "Already gone from Clio; its cost is free again"]
    assert [cost.id for cost in office.clio.costs] == [first]
    plan = main(dialog).session.reading.review.plan
    assert {row.key for row in plan.rows if row.undone} == {"P140.l1", "P141.l1"}
    qtbot.mouseClick(undo.back, LEFT)
    assert [line[9] for line in texts(dialog.browse.entries)] == [
        "Written to Clio", "Removed from Clio", "Removed from Clio",
    ]  # fmt: skip


def test_all_that_was_changed_by_hand_can_be_ticked_at_once(history, qtbot, office):
    dialog = history()
    for cost in office.clio.costs[:2]:
        office.clio.change(cost.id, price=Decimal("1.00"))
    look(qtbot, dialog, dialog.browse.undo_run)
    undo = dialog.undo
    qtbot.keyClick(undo.table, Qt.Key.Key_Space)
    assert undo.too.checkState() is Qt.CheckState.PartiallyChecked
    undo.too.click()
    assert undo.begin.text() == "&Remove 3 entries, $1,325.25, from Clio"
    undo.too.click()
    assert undo.begin.text() == "&Remove 1 entry, $1,200.00, from Clio"


def test_selected_entries_of_whatever_was_found_are_taken_back_alone(history, qtbot, office):
    dialog = history()
    search(qtbot, dialog, "acme")
    table = dialog.browse.entry_table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    look(qtbot, dialog, dialog.browse.undo_rows)
    assert dialog.undo.title.text() == "Undo 2 entries"
    look(qtbot, dialog, dialog.undo.begin)
    assert [cost.price for cost in office.clio.costs] == [Decimal("100.25")]
    qtbot.mouseClick(dialog.undo.back, LEFT)
    table.selectAll()
    assert dialog.browse.undo_rows.isEnabled()
    table.choose(0)
    assert not dialog.browse.undo_rows.isEnabled()  # it is not in Clio any more


def test_a_look_and_an_undo_can_be_stopped(history, qtbot, office, gate):
    dialog = history()
    look_up, remove = office.clio.look_up, office.clio.remove

    def slow_look_up(ids):
        gate.wait()
        return look_up(ids)

    office.clio.look_up = slow_look_up
    qtbot.mouseClick(dialog.browse.undo_run, LEFT)
    qtbot.waitUntil(gate.reached.is_set)
    assert not dialog.undo.begin.isVisible()
    qtbot.mouseClick(dialog.undo.work.button, LEFT)
    gate.opened.set()
    settle(qtbot, main(dialog))
    office.clio.look_up = look_up

    def remove_and_stop(activity_id):
        main(dialog).session.cancel()
        remove(activity_id)

    office.clio.remove = remove_and_stop
    assert dialog.pages.currentWidget() is dialog.browse
    look(qtbot, dialog, dialog.browse.undo_run)
    look(qtbot, dialog, dialog.undo.begin)
    assert dialog.undo.title.text() == "Removed 1 · $100.25   Kept 0   Not reached 2"
    assert len(office.clio.costs) == 2


def test_an_undo_that_cannot_begin_says_why_and_can_be_tried_again(history, qtbot, office):
    dialog = history()
    look(qtbot, dialog, dialog.browse.undo_run)
    look_up = office.clio.look_up

    def unreachable(ids):
        raise TemporaryTrouble("unreachable", service="Clio")

    office.clio.look_up = unreachable
    look(qtbot, dialog, dialog.undo.begin)
    assert dialog.message.isVisible()
    office.clio.look_up = look_up
    look(qtbot, dialog, dialog.undo.begin)
    assert dialog.undo.title.text() == "Removed 3 · $1,325.25   Kept 0"
    assert not dialog.message.isVisible()


def test_the_name_that_is_shown_can_be_chosen_and_is_taken_on(history, qtbot, program):
    dialog = history()
    name = dialog.operator.name
    name.setFocus()
    qtbot.keyClicks(name, "  Pat  Lowe ")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settle(qtbot, main(dialog))
    assert program.profiles.load("default").operator == "Pat Lowe"
    assert main(dialog).session.profile.operator == "Pat Lowe"
    assert dialog.isVisible()


def test_untrusted_text_stays_text(history, qtbot):
    dialog = history()
    search(qtbot, dialog, "fedex")
    assert "<b onclick" in dialog.browse.story.text.toPlainText()
    assert all("\u202e" not in cell for line in texts(dialog.browse.entries) for cell in line)
    labels = dialog.findChildren(QLabel)
    assert {label.textFormat() for label in labels} <= {
        Qt.TextFormat.PlainText,
        Qt.TextFormat.AutoText,
    }


def test_a_hundred_thousand_entries_are_shown_at_once(history, qtbot):
    browse = history().browse
    run = Run(1, NOON, NOON, "Olive", 100_000, Decimal("1.00"))
    found = [Found(replace(entry(), id=at), run) for at in range(100_000)]
    browse._show_entries(found)
    browse.entry_table.selectAll()
    assert browse.undo_rows.isEnabled()
    assert len(browse.chosen) == 100_000
