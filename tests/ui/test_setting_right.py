"""A cost that changed since its import is updated, removed or left from the review."""

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from support.builders import expense, line

from hardcost_desktop.domain.left import Left
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.ui.decide import righting
from hardcost_desktop.ui.decide.offers import Offer, find_offers
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.left_facts import left_facts

KEY = "P141.l1"
NOW = expense(line("1", "1300.00"), id="141", payee="Process Server")


@pytest.fixture
def changed(office, open_window):
    """A window that shows one imported cost changed in QuickBooks."""
    office.import_all()
    world = office.quickbooks.world
    others = tuple(t for t in world.transactions if t.id != "141")
    office.show(world.having(transactions=(*others, NOW)))
    return open_window()


@pytest.fixture
def answers(monkeypatch):
    """Answers the question that is asked, and tells what it said; the first button agrees."""
    asked = []

    def answer(box):
        asked.append(f"{box.text()}\n{box.informativeText()}")
        button = box.buttons()[answer.button]
        monkeypatch.setattr(box, "clickedButton", lambda: button, raising=False)
        return 0

    answer.button, answer.asked = 0, asked
    monkeypatch.setattr(righting.QMessageBox, "exec", answer)
    return answer


def row(window):
    return window.session.reading.review.plan.by_key[KEY]


def take(window, offer):
    window.review._desk.take(offer, [row(window)], window.session.reading.review)


def test_each_way_is_offered_where_it_makes_sense(changed):
    assert find_offers(row(changed)) == {Offer.UPDATE, Offer.REMOVE, Offer.LEAVE}
    gone = replace(row(changed), reason=Reason.DELETED_IN_QUICKBOOKS)
    assert find_offers(gone) == {Offer.REMOVE, Offer.LEAVE}


def test_leaving_can_be_undone_like_any_decision(qtbot, changed):
    with qtbot.waitSignal(changed.session.read):
        take(changed, Offer.LEAVE)
    assert row(changed).status is Status.IMPORTED
    with qtbot.waitSignal(changed.session.read):
        changed.session.take_back()
    assert row(changed).reason is Reason.CHANGED_IN_QUICKBOOKS


def test_what_is_left_says_so_with_what_by_whom_and_when_and_is_taken_back(qtbot, changed):
    page = changed.review
    page.tabs.show_status(Status.ATTENTION)
    page.table.go_to(KEY)
    with qtbot.waitSignal(changed.session.read):
        page.decide.actions[Offer.LEAVE].trigger()
    page.tabs.show_status(Status.IMPORTED)
    page.table.go_to(KEY)
    shown = page.table.currentIndex().siblingAtColumn
    assert shown(Column.STATUS).data() == "Left as it is"
    assert shown(Column.REASON).data() == "Changed in QuickBooks"
    spoken = shown(Column.STATUS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("left as it is: Changed in QuickBooks")
    told = page.inspector.text
    assert "By: Olive" in told
    assert "When: 5/20/2026" in told
    assert "Amount in QuickBooks: $1,200.00, now $1,300.00" in told
    with qtbot.waitSignal(changed.session.read):
        qtbot.mouseClick(page.inspector.offers.buttons[Offer.SHOW_AGAIN], Qt.MouseButton.LeftButton)
    assert row(changed).reason is Reason.CHANGED_IN_QUICKBOOKS


def test_each_change_that_was_left_is_told_by_the_names_of_today(qtbot, office, changed):
    moved = expense(
        line("1", "1200.00", customer_id="59", account_id="92"), id="141", payee="Process Server"
    )
    others = tuple(t for t in office.quickbooks.world.transactions if t.id != "141")
    office.show(office.quickbooks.world.having(transactions=(*others, moved)))
    cost = next(c for c in office.clio.costs if c.price == Decimal("1200.00"))
    office.clio.change(cost.id, matter_id=420, user_id=2)
    with qtbot.waitSignal(changed.session.read):
        changed.session.refresh()
    review = changed.session.reading.review
    left = replace(row(changed), left=Left(Reason.CHANGED_IN_QUICKBOOKS, "Olive"))
    marks = str.maketrans("", "", "\u2068\u2069")
    told = {fact.name: fact.value.translate(marks) for fact in left_facts(left, review)}
    assert told["Customer in QuickBooks"] == "Acme Ltd, now Nguyen, An"
    assert told["Account in QuickBooks"].startswith("Reimbursable Expenses, now ")
    assert told["Matter in Clio"] == "00412-Acme, now 00420-Acme"
    assert told["User in Clio"] == "Olive Lowe, now Sam Hill"


@pytest.mark.parametrize(
    ("offer", "title", "status"),
    [
        (Offer.UPDATE, "Updated in Clio: 1", Status.IMPORTED),
        (Offer.REMOVE, "Out of Clio: 1", Status.READY),
    ],
)
def test_after_a_yes_it_is_done_and_told(qtbot, office, changed, answers, offer, title, status):
    answers.button = 0
    with qtbot.waitSignal(changed.session.righted):
        take(changed, offer)
    assert "1,200.00, now 1,300.00" in answers.asked[0]
    assert changed.message.message.title == title
    assert row(changed).status is status
    prices = {cost.price for cost in office.clio.costs}
    assert (Decimal("1300.00") in prices, Decimal("1200.00") in prices) == (
        offer is Offer.UPDATE,
        False,
    )


def test_nothing_is_changed_in_clio_without_a_yes(qtbot, changed, answers):
    answers.button = 1
    with qtbot.assertNotEmitted(changed.session.activity_changed):
        take(changed, Offer.UPDATE)
    assert len(answers.asked) == 1


def test_an_entry_that_stays_is_told_with_the_reason(qtbot, office, changed, answers):
    cost = next(c for c in office.clio.costs if c.price == Decimal("1200.00"))
    office.clio.change(cost.id, on_bill=True, bill_number="1042")
    with qtbot.waitSignal(changed.session.righted):
        take(changed, Offer.UPDATE)
    assert changed.message.message.title == "Updated in Clio: 0"
    assert "1042" in changed.message.message.text
