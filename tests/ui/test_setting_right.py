"""A cost that changed since its import is updated, removed or left from the review."""

from dataclasses import replace
from decimal import Decimal

import pytest
from support.builders import expense, line

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.ui.decide import righting
from hardcost_desktop.ui.decide.offers import Offer, find_offers

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
