"""The result of an import: failed first, with reasons and money, and what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.errors import OutcomeUnknown, RefusedByService
from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.import_result import Failed
from hardcost_desktop.ui.review.columns import Column


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


def run_import(qtbot, window):
    window.menus.import_.trigger()
    settle(qtbot, window)


def title(window):
    return window.review.result.findChild(QLabel).text()


def told(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


def groups(window):
    tree = window.review.result.tree
    items = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items]


@pytest.fixture
def refusing(office):
    """A Clio that refuses every entry but the first, and loses the answer to the last."""
    refusals = []

    def script(clio, draft):
        if len(clio.sent) == 2:
            refusals.append(draft)
            raise RefusedByService("on_bill", bill="<b>17</b>")
        if len(clio.sent) == 3:
            raise OutcomeUnknown("answer_lost", service="Clio")
        return clio.keep(draft)

    office.clio.script = script
    return refusals


def test_every_outcome_is_counted_with_its_money_failed_first(qtbot, window, refusing):
    run_import(qtbot, window)
    assert title(window) == (
        "Imported 1 · $100.25   Failed 1 · $25.00   Not sent 0   Not known 1 · $1,200.00"
    )
    assert [became for became, _ in groups(window)] == ["Failed", "Not known", "Imported"]


def test_rows_of_one_reason_are_one_group_that_opens(qtbot, window, office):
    run_import(qtbot, window)
    assert groups(window) == [("Imported", "3 costs · $1,325.25")]
    tree = window.review.result.tree
    head = tree.topLevelItem(0)
    assert head.childCount() == 0
    head.setExpanded(True)
    assert head.childCount() == 3
    assert "Clerk of Court · Acme Ltd · $100.25" in head.child(0).text(1)
    tree.itemActivated.emit(head.child(1), 0)
    assert window.review.table.current_row.key == "P140.l1"


def test_retry_sends_what_failed_and_is_ready_and_nothing_in_doubt(qtbot, window, office, refusing):
    run_import(qtbot, window)
    office.clio.script = None
    result = window.review.result
    assert result.retry.text() == "Retry failed only"
    qtbot.mouseClick(result.retry, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert [draft.price.to_eng_string() for draft in office.clio.sent] == [
        "100.25",
        "25.00",
        "1200.00",
        "25.00",
    ]
    assert title(window) == "Imported 1 · $25.00   Failed 0   Not sent 0"
    assert result.retry.isHidden()


def test_what_changed_since_the_review_has_to_be_seen_again_first(qtbot, window, office):
    world = office.quickbooks.world
    office.show(world.having(transactions=world.transactions[1:]))
    run_import(qtbot, window)
    assert title(window).startswith("Imported 2 · $1,225.00   Failed 1 · $100.25")
    assert window.review.result.retry.isHidden()


def test_what_was_stopped_can_be_imported_later(qtbot, window, office):
    def stop(clio, draft):
        window.session.cancel()
        return clio.keep(draft)

    office.clio.script = stop
    run_import(qtbot, window)
    office.clio.script = None
    result = window.review.result
    assert result.retry.text() == "Import the rest"
    qtbot.mouseClick(result.retry, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(office.clio.costs) == 3


def look(qtbot, window):
    """Press Undo, and give the page that tells what that would meet."""
    qtbot.mouseClick(window.review.result.undo, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    return window.history.dialog.undo


def undo(qtbot, window):
    page = look(qtbot, window)
    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)


def test_undo_looks_first_and_nothing_happens_until_it_is_told_to(qtbot, window, office):
    run_import(qtbot, window)
    page = look(qtbot, window)
    assert page.begin.text() == "&Remove 3 entries, $1,325.25, from Clio"
    assert len(page.list.items) == 3
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert window.history.dialog is None  # it was opened for this alone
    assert len(office.clio.costs) == 3


def test_undo_in_a_history_that_is_open_leads_back_to_it(qtbot, window):
    run_import(qtbot, window)
    window.menus.history.trigger()
    settle(qtbot, window)
    page = look(qtbot, window)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    dialog = window.history.dialog
    assert dialog.pages.currentWidget() is dialog.browse
    dialog.close()


def test_undo_shows_what_went_and_what_stays_and_why(qtbot, window, office):
    run_import(qtbot, window)
    office.clio.change(office.clio.costs[0].id, on_bill=True, bill_number="1042")
    undo(qtbot, window)
    assert title(window) == "Removed 2 · $1,225.00   Kept 1 · $100.25"
    kept, removed = groups(window)
    assert (kept[0], removed) == ("Kept", ("Removed", "2 costs · $1,225.00"))
    assert "1042" in window.review.result.tree.topLevelItem(0).text(2)
    assert window.review.result.undo.isHidden()
    assert [cost.bill_number for cost in office.clio.costs] == ["1042"]


def test_undo_also_lists_what_was_gone_before_and_what_was_only_marked(qtbot, window, office):
    run_import(qtbot, window)
    office.clio.remove(office.clio.costs[0].id)
    result = UndoResult(1, unmarked=["P141.l1"], gone=[Failed("P133.c58", "gone_before", "Gone.")])
    window.review.result.show_undone(result, window.session.reading.review.plan, "USD")
    assert title(window) == (
        "Removed 0   Kept 0   Gone already 1 · $100.25   No longer marked 1 · $1,200.00"
    )
    assert "Clerk of Court" in groups(window)[0][1]


def test_undone_rows_are_ready_again_but_not_ticked(qtbot, window, office):
    run_import(qtbot, window)
    window.menus.refresh.trigger()  # the reading now holds the entries that the undo removes
    settle(qtbot, window)
    undo(qtbot, window)
    review = window.review
    review.tabs.show_status(Status.READY)
    assert review.model.rowCount() == 3
    assert review.model.ticked == []
    assert review.model.index(0, Column.STATUS).data() == "Undone"
    assert "was taken out again" in told(review.inspector)
    assert not review.bar.ticked.button.isEnabled()
    review.model.tick(window.session.reading.review.plan.ready, ticked=True)
    run_import(qtbot, window)
    assert len(office.clio.costs) == 3
    undo(qtbot, window)
    assert review.model.ticked == [], "another undo, another question"


def test_a_report_can_be_asked_for(qtbot, window):
    run_import(qtbot, window)
    with qtbot.waitSignal(window.review.result.save_asked):
        window.review.result.save_asked.emit()
    assert window.review.result.result is not None
