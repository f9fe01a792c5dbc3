"""Before Clio is read for the first time, the costs are there as QuickBooks has them: to be looked at only."""

import pytest
from PySide6.QtCore import Qt

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.speech import speak_row


@pytest.fixture
def slow(office, gate, monkeypatch):
    """A Clio whose contacts do not come before the test lets them."""
    answer, gate.troubles = office.clio.contact_pages, []

    def answer_late(*asked):
        gate.wait()
        for trouble in gate.troubles:
            raise trouble
        return answer(*asked)

    monkeypatch.setattr(office.clio, "contact_pages", answer_late)
    return gate


@pytest.fixture
def early(open_window, slow, qtbot):
    window = open_window(wait=False)
    qtbot.waitUntil(lambda: window.review.model.rowCount() > 0)
    assert window.session.reading is None
    return window


def let_go(window, gate, qtbot):
    gate.opened.set()
    qtbot.waitUntil(lambda: not window.runner.busy)


def test_the_costs_are_shown_as_quickbooks_has_them(early):
    page = early.review
    shown = {each.row.key: each.texts for each in page.model.sheet}
    assert len(shown) == 7
    texts = shown["P133.c58"]
    assert texts[Column.CUSTOMER] == "Acme Ltd"
    assert texts[Column.LINES] == "2 lines"
    assert texts[Column.AMOUNT] == "$100.25"
    assert "From QuickBooks." in page.past.text()
    assert page.past.isVisible()


def test_no_status_is_claimed_in_any_way(early):
    page = early.review
    at = page.model.index(0, Column.STATUS)
    assert at.data() == "Not matched yet"
    assert at.data(Qt.ItemDataRole.DecorationRole) is None
    assert at.data(Qt.ItemDataRole.ForegroundRole) is None
    assert "Not matched yet" in at.data(Qt.ItemDataRole.ToolTipRole)
    for shown in page.model.sheet:
        assert speak_row(shown).startswith("Not matched yet, ")
        silent = (Column.REASON, Column.REMEDY, Column.MATTER)
        assert not any(shown.texts[column] for column in silent)
        assert "attention" not in shown.haystack
    tabs = page.tabs
    assert tabs.status is None
    told = [tabs.tabText(at) for at in range(tabs.count()) if tabs.isTabEnabled(at)]
    assert told == ["All 7, $1,735.75"]
    assert tabs.tabText(0) == "Ready"


def test_nothing_can_be_ticked_decided_exported_or_imported(early, qtbot):
    page = early.review
    page.tick_shown()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.model.ticked == []
    assert page.model.ticked_total.count == 0
    for slot in range(page.model.rowCount()):
        assert not page.model.flags(page.model.index(slot, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert page.table.isColumnHidden(Column.TICK)
    assert not page.can_import
    assert not page.bar.ticked.button.isEnabled()
    assert "once Clio is read" in page.inspector.text
    assert not page.inspector.offers.isVisible()
    assert not any(action.isEnabled() for action in page.decide.actions.values())
    assert not page.attachments.action.isEnabled()
    assert not early.menus.export.isEnabled()


def test_it_can_be_filtered_sorted_and_opened_to_the_lines(early, qtbot):
    page = early.review
    page.table.sortByColumn(Column.AMOUNT, Qt.SortOrder.DescendingOrder)
    assert page.model.row_at(0).key == "P141.l1"
    qtbot.keyClicks(page.filter, "100.25")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.model.open(0, opened=True)
    assert page.model.rowCount() == 3


def test_the_reading_takes_its_place_where_the_person_was(early, slow, qtbot):
    page = early.review
    page.table.selectRow(1)
    chosen = page.table.current_row.key
    let_go(early, slow, qtbot)
    assert early.session.reading is not None
    assert page.past.isHidden()
    assert page.tabs.status is Status.READY
    assert all(page.tabs.isTabEnabled(at) for at in range(page.tabs.count()))
    assert page.table.current_row.key == chosen
    assert len(page.model.ticked) == 3
    assert page.can_import


def test_where_reading_is_stopped_it_stays_and_says_so(early, slow, qtbot):
    early.session.cancel()
    let_go(early, slow, qtbot)
    assert_unread(early)
    early.session.refresh()
    qtbot.waitUntil(lambda: not early.runner.busy)
    assert early.review.past.isHidden()
    assert early.review.can_import


def test_where_clio_fails_it_stays_and_says_so(early, slow, qtbot):
    slow.troubles.append(TemporaryTrouble("unreachable", service="Clio"))
    let_go(early, slow, qtbot)
    assert_unread(early)
    assert early.message.message is not None


def assert_unread(window):
    page = window.review
    assert window.session.reading is None
    assert page.model.rowCount() == 7
    assert "were not read from Clio" in page.past.text()
    assert not page.can_import
    assert window.top.refresh.isEnabled()


def test_the_last_review_is_not_replaced_by_less(open_window, slow, qtbot):
    slow.opened.set()
    open_window().close()
    slow.opened.clear()
    window = open_window(wait=False)
    qtbot.waitUntil(slow.reached.is_set)
    qtbot.waitUntil(lambda: window.review.model.rowCount() > 0)
    assert "last review" in window.review.past.text()
