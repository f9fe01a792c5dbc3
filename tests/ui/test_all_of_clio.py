"""Of a large Clio only what the costs are about is listed: the choosers say so, and read all of it when asked to."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from support.builders import matter

from hardcost_desktop.domain.directory import Contact
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.services import part
from hardcost_desktop.ui.decide.decisions import link_customer
from hardcost_desktop.ui.decide.offers import Offer
from hardcost_desktop.ui.decide.pick_dialog import PickDialog
from hardcost_desktop.ui.settings.foresight import reaches_back

STRANGER, THEIRS = 500, 900
MANY = range(100)
MATTER_KEY, CUSTOMER_KEY = "P142.l1", "P143.l1"


@pytest.fixture
def window(office, open_window, monkeypatch):
    monkeypatch.setattr(part, "PAGE", 2)
    world = office.clio.world
    office.clio.world = replace(
        world,
        contacts=(*world.contacts, *(Contact(STRANGER + n, f"Other {n:03}") for n in MANY)),
        matters=(
            *world.matters,
            *(matter(THEIRS + n, client_id=STRANGER + n, number=f"9{n:04}-Other") for n in MANY),
        ),
    )
    opened = open_window()
    assert not opened.session.reading.review.directory.whole
    return opened


def row_of(window, key):
    return window.session.reading.review.plan.by_key[key]


def ask(window, offer, key):
    window.review._desk.take(offer, [row_of(window, key)], window.session.reading.review)
    return newest(window)


def newest(window):
    return [one for one in window.findChildren(PickDialog) if one.isVisible()][-1]


def texts(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(("offer", "key"), [(Offer.MATTER, MATTER_KEY), (Offer.LINK, CUSTOMER_KEY)])
def test_the_chooser_says_that_not_all_is_listed_and_lists_it_once_it_is_read(
    qtbot, window, offer, key
):
    dialog = ask(window, offer, key)
    assert "this review is about are listed" in texts(dialog)
    assert not any("Other 07" in choice.text for choice in dialog._list._all)
    with qtbot.waitSignal(window.session.read):
        dialog._read_all.click()
    qtbot.waitUntil(lambda: newest(window) is not dialog)
    again = newest(window)
    assert "this review is about are listed" not in texts(again)
    assert again._read_all.isHidden()
    assert any("Other 07" in choice.text for choice in again._list._all)


def test_a_matter_found_so_is_chosen_for_the_same_row(qtbot, window):
    with qtbot.waitSignal(window.session.read):
        ask(window, Offer.MATTER, MATTER_KEY)._read_all.click()
    dialog = newest(window)
    qtbot.keyClicks(dialog._filter, "90042-Other")
    with qtbot.waitSignal(window.session.read):
        dialog.accept()
    assert row_of(window, MATTER_KEY).matter.id == THEIRS + 42
    assert row_of(window, MATTER_KEY).status is Status.READY


def test_where_clio_cannot_be_read_nothing_is_asked_again(qtbot, window, office):
    office.clio.matter_pages = unreachable
    with qtbot.waitSignal(window.session.not_read):
        ask(window, Offer.MATTER, MATTER_KEY)._read_all.click()
    del office.clio.matter_pages
    with qtbot.waitSignal(window.session.read):
        window.menus.refresh.trigger()
    assert not [one for one in window.findChildren(PickDialog) if one.isVisible()]


def unreachable(_=None):
    raise TemporaryTrouble("unreachable", service="Clio")


def test_who_is_not_among_those_listed_is_linked_by_the_command_line_alike(window, office):
    """An id that Clio has is taken, though the review has not read it; and counts at once."""
    review, deciding = window.session.reading.review, office.firm.deciding
    deciding.link(review, row_of(window, CUSTOMER_KEY).customer_id, STRANGER + 7)
    deciding.choose_matter(review, [MATTER_KEY], THEIRS + 8)
    again = office.firm.previewing.replan(review).plan.by_key
    assert again[CUSTOMER_KEY].contact.id == STRANGER + 7
    assert again[CUSTOMER_KEY].matter.id == THEIRS + 7
    assert again[CUSTOMER_KEY].reason is not Reason.CUSTOMER_NOT_LINKED
    assert again[MATTER_KEY].matter.id == THEIRS + 8


def test_a_decision_that_clio_cannot_be_asked_about_is_kept_told_and_can_be_taken_back(
    qtbot, window, office
):
    row = row_of(window, CUSTOMER_KEY)
    honest = office.clio.matter_pages

    def fail_for_a_client(client_id=None):
        return honest() if client_id is None else unreachable()

    link = link_customer(row.customer_id, row.customer_name, STRANGER + 7)
    office.clio.matter_pages = fail_for_a_client
    with qtbot.waitSignal(window.session.failed) as failed:
        window.session.decide(link)
    assert failed.args[0].code == "unreachable"
    assert row_of(window, CUSTOMER_KEY).reason is Reason.CUSTOMER_NOT_LINKED
    del office.clio.matter_pages
    with qtbot.waitSignal(window.session.read):
        window.menus.refresh.trigger()
    assert row_of(window, CUSTOMER_KEY).contact.id == STRANGER + 7
    with qtbot.waitSignal(window.session.restored):
        window.session.take_back()
    assert row_of(window, CUSTOMER_KEY).reason is Reason.CUSTOMER_NOT_LINKED


def test_settings_that_name_others_are_shown_as_far_as_read_and_saved_by_reading_anew(
    qtbot, window, office
):
    reading = window.session.reading
    wider = replace(reading.review.settings, sub_accounts=True)
    office.clio.heard.clear()
    with qtbot.waitSignal(window.session.foreseen) as foreseen:
        window.session.foresee(wider)
    assert foreseen.args[0].rows == reading.review.plan.rows
    assert office.clio.heard == []
    assert reaches_back(reading.review, wider)
    with qtbot.waitSignal(window.session.read):
        window.session.save_settings(wider)
    assert "contacts page" in office.clio.heard
