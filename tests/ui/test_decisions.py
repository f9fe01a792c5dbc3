"""Decisions from the inspector's buttons to the plan."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from support.builders import MAY_1, World, check, entry, expense, hard_cost, line, matter

from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.errors import OutcomeUnknown
from hardcost_desktop.ui.decide.describe_dialog import DescribeDialog
from hardcost_desktop.ui.decide.note_dialog import NoteDialog
from hardcost_desktop.ui.decide.offers import Offer, common_offers, find_offers
from hardcost_desktop.ui.decide.pairs_dialog import PairsDialog
from hardcost_desktop.ui.decide.pick_dialog import PickDialog


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


def row_of(window, key):
    return window.session.reading.review.plan.by_key[key]


def press(qtbot, window, offer):
    """Take an offer by its button, or in the menu beneath the buttons."""
    offers = window.review.inspector.offers
    button, entry = offers.buttons[offer], offers.entries[offer]
    assert button.isVisibleTo(window) is not entry.isVisible()
    button.click() if button.isVisibleTo(window) else entry.trigger()


def go_to(window, status, *keys):
    window.review.tabs.show_status(status)
    window.review.table.go_to(keys[0])


def pick(qtbot, window, typed):
    dialog = window.findChild(PickDialog)
    qtbot.keyClicks(dialog._filter, typed)
    dialog.accept()
    settle(qtbot, window)


def test_what_the_first_decision_looks_up_is_there_once_the_review_is(window):
    assert "by_customer" in vars(window.session.reading.review.books)


def test_a_matter_is_chosen_from_the_clients_own_first(qtbot, window):
    go_to(window, Status.ATTENTION, "P142.l1")
    press(qtbot, window, Offer.MATTER)
    dialog = window.findChild(PickDialog)
    assert dialog._list.rowCount() == 2
    dialog._all.setChecked(True)
    assert dialog._list.rowCount() == 3
    pick(qtbot, window, "00421")
    row = row_of(window, "P142.l1")
    assert row.status is Status.READY
    assert row.matter.id == 421


def test_one_types_and_goes_down_to_the_second_that_fits(qtbot, window):
    go_to(window, Status.ATTENTION, "P142.l1")
    press(qtbot, window, Offer.MATTER)
    dialog = window.findChild(PickDialog)
    qtbot.keyClicks(dialog._filter, "nguyen")
    second = dialog._list.choice_at(1).id
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(dialog._filter, key)
    settle(qtbot, window)
    assert row_of(window, "P142.l1").matter.id == second


def test_nothing_found_can_not_be_accepted(qtbot, window):
    go_to(window, Status.ATTENTION, "P142.l1")
    press(qtbot, window, Offer.MATTER)
    dialog = window.findChild(PickDialog)
    qtbot.keyClicks(dialog._filter, "zzz")
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
    assert row_of(window, "P142.l1").status is Status.ATTENTION


def test_a_customer_is_linked_to_a_contact(qtbot, window):
    go_to(window, Status.ATTENTION, "P143.l1")
    press(qtbot, window, Offer.LINK)
    prompt = [label.text() for label in window.findChild(PickDialog).findChildren(QLabel)]
    assert any("Stranger" in text for text in prompt)
    pick(qtbot, window, "acme")
    row = row_of(window, "P143.l1")
    assert row.contact.id == 7
    assert row.status is Status.READY


def test_a_row_is_excluded_with_a_note_and_taken_back(qtbot, window):
    go_to(window, Status.READY, "P140.l1")
    press(qtbot, window, Offer.EXCLUDE)
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit), "paid by client")
    dialog.accept()
    settle(qtbot, window)
    assert row_of(window, "P140.l1").excluded_note == "paid by client"
    go_to(window, Status.EXCLUDED, "P140.l1")
    press(qtbot, window, Offer.INCLUDE)
    settle(qtbot, window)
    assert row_of(window, "P140.l1").status is Status.READY


def test_many_rows_are_decided_at_once(qtbot, window):
    window.review.tabs.show_status(Status.READY)
    window.review.table.selectAll()
    press(qtbot, window, Offer.EXCLUDE)
    window.findChild(NoteDialog).accept()
    settle(qtbot, window)
    assert len(window.session.reading.review.plan.ready) == 0


@pytest.fixture
def doubled(office):
    office.clio.costs.append(hard_cost())
    office.show(World(settings=office.quickbooks.world.settings))
    return office


def test_a_possible_duplicate_is_imported_anyway(qtbot, doubled, open_window):
    window = open_window()
    go_to(window, Status.ATTENTION, "P133.c58")
    assert row_of(window, "P133.c58").reason is Reason.POSSIBLE_DUPLICATE
    press(qtbot, window, Offer.CONFIRM)
    settle(qtbot, window)
    assert row_of(window, "P133.c58").status is Status.READY


def lose_the_answer(_clio, _draft):
    raise OutcomeUnknown("not_found_again")


@pytest.fixture
def unknown(qtbot, office, open_window):
    """A window on a row whose answer was lost."""
    office.clio.script = lose_the_answer
    office.show(World(settings=office.quickbooks.world.settings))
    window = open_window()
    window.menus.import_.trigger()
    settle(qtbot, window)
    assert row_of(window, "P133.c58").reason is Reason.OUTCOME_UNKNOWN
    go_to(window, Status.ATTENTION, "P133.c58")
    return window


def test_a_lost_answer_is_not_in_clio(qtbot, unknown, office):
    office.clock.advance(seconds=600)
    press(qtbot, unknown, Offer.NOT_IN_CLIO)
    settle(qtbot, unknown)
    assert row_of(unknown, "P133.c58").status is Status.READY


def test_a_lost_answer_is_an_entry_in_clio(qtbot, unknown, office):
    office.clio.costs.append(hard_cost(8001, price=None))
    unknown.menus.refresh.trigger()
    settle(qtbot, unknown)
    press(qtbot, unknown, Offer.IN_CLIO)
    pick(qtbot, unknown, "")
    assert row_of(unknown, "P133.c58").activity_id == 8001


def test_decisions_wait_while_other_work_is_under_way(qtbot, window, office, gate):
    go_to(window, Status.ATTENTION, "P142.l1")
    office.clio.on_reading = gate.wait
    window.menus.refresh.trigger()
    qtbot.waitUntil(gate.reached.is_set)
    assert not window.review.inspector.offers.buttons[Offer.MATTER].isEnabled()


def test_a_suggestion_is_accepted_by_one_action(qtbot, window):
    go_to(window, Status.ATTENTION, "P142.l1")
    press(qtbot, window, Offer.MATTER)
    pick(qtbot, window, "00421")
    world = window.session.reading.review.books.transactions
    more = expense(line("1", "5.00", customer_id="59"), id="150")
    quickbooks = window.session._program.office.quickbooks
    quickbooks.world = quickbooks.world.having(transactions=(*world, more))
    window.menus.refresh.trigger()
    settle(qtbot, window)
    assert row_of(window, "P150.l1").suggested
    go_to(window, Status.ATTENTION, "P150.l1")
    press(qtbot, window, Offer.ACCEPT)
    settle(qtbot, window)
    assert row_of(window, "P150.l1").status is Status.READY


def test_a_description_is_edited_and_quickbooks_own_text_comes_back(qtbot, window):
    go_to(window, Status.READY, "P141.l1")
    press(qtbot, window, Offer.DESCRIBE)
    dialog = window.findChild(DescribeDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog._text.toPlainText() == "Cost 1"
    qtbot.keyClicks(dialog._text, "Process server")  # over the text, which is selected
    qtbot.keyClick(dialog._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert row_of(window, "P141.l1").note == "Process server"
    press(qtbot, window, Offer.DESCRIBE)
    dialog = window.findChild(DescribeDialog)
    dialog._reset.click()
    dialog.accept()
    settle(qtbot, window)
    row = row_of(window, "P141.l1")
    assert (row.note, row.draft.note_edited) == ("Cost 1", False)


def test_rows_are_entered_as_another_user(qtbot, window):
    window.review.tabs.show_status(Status.READY)
    window.review.table.selectAll()
    press(qtbot, window, Offer.USER)
    dialog = window.findChild(PickDialog)
    assert "Primary Subscriber" in dialog._list.choice_at(0).why
    pick(qtbot, window, "sam")
    assert {row.draft.user_id for row in window.session.reading.review.plan.ready} == {2}


def test_a_likely_contact_comes_first_with_what_speaks_for_it(qtbot, window):
    go_to(window, Status.ATTENTION, "P142.l1")
    press(qtbot, window, Offer.LINK)
    first = window.findChild(PickDialog)._list.choice_at(0)
    assert (first.id, first.why) == (8, "same name")


def test_typing_finds_what_is_not_likely_too(qtbot, window):
    go_to(window, Status.ATTENTION, "P142.l1")
    press(qtbot, window, Offer.MATTER)
    dialog = window.findChild(PickDialog)
    qtbot.keyClicks(dialog._filter, "acme ltd")
    assert [dialog._list.choice_at(0).id, dialog._list.rowCount()] == [412, 1]


def test_a_duplicate_is_in_clio_already(qtbot, doubled, open_window):
    window = open_window()
    go_to(window, Status.ATTENTION, "P133.c58")
    press(qtbot, window, Offer.IN_CLIO)
    assert window.findChild(PickDialog)._list.choice_at(0).why == "same date and amount"
    pick(qtbot, window, "")
    assert row_of(window, "P133.c58").activity_id == 9001
    assert not doubled.clio.sent


def test_many_duplicates_are_in_clio_already_after_a_look_at_the_pairs(qtbot, office, open_window):
    office.clio.costs += [hard_cost(), hard_cost(9002, price=Decimal("25.00"))]
    world = office.quickbooks.world
    office.show(
        world.having(transactions=(check(), expense(line(amount="25.00")), *world.transactions[2:]))
    )
    window = open_window()
    window.review.tabs.show_status(Status.ATTENTION)
    window.review.table.selectAll()
    press(qtbot, window, Offer.IN_CLIO)
    window.findChild(PairsDialog).accept()
    settle(qtbot, window)
    assert row_of(window, "P133.c58").activity_id == 9001
    assert row_of(window, "P140.l1").activity_id == 9002
    assert row_of(window, "P142.l1").status is Status.ATTENTION


def test_what_is_in_clio_offers_nothing_here():
    imported = World(ledger=(entry(),)).row()
    assert find_offers(imported) == frozenset()
    changed = World(ledger=(entry(),), transactions=(check(line("1", "99.00")),)).row()
    assert changed.reason is Reason.CHANGED_IN_QUICKBOOKS
    assert find_offers(changed) == {Offer.UPDATE, Offer.REMOVE, Offer.LEAVE}
    claimed = World(ledger=(entry(state=EntryState.UNKNOWN, activity_id=None),)).row()
    assert Offer.NOT_IN_CLIO in find_offers(claimed)


def test_a_link_is_offered_for_one_customer_at_a_time():
    world = World(
        contacts=(),
        matters=(matter(),),
        transactions=(check(), expense(line(customer_id="77"), date=MAY_1)),
    )
    rows = world.plan().rows
    assert Offer.LINK in common_offers(rows[:1])
    assert Offer.LINK not in common_offers(rows)
