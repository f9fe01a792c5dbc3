"""Connecting: what to do first, the wait for the browser, and the ways out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support.fakes import CLIO, PROFILE

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import NeedsSetup, NeedsSignIn


@pytest.fixture
def page(program, open_window):
    program.profiles.save(FirmProfile("default"))
    return open_window().connections


def fill(qtbot, form):
    qtbot.keyClicks(form.client_id, "an-id")
    qtbot.keyClicks(form.secret, "s3cret")
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)


def test_a_new_firm_is_told_what_to_do(page):
    window = page.window()
    assert window.pages.currentWidget() is page
    assert "Connect QuickBooks Online" in page._intro.text()
    assert not page.clio.button.isEnabled()
    assert page.back.isHidden()


def test_a_computer_without_a_key_store_is_said_plainly(page):
    assert "last only until this program is closed" in page._intro.text()


def test_the_secret_is_never_shown(page):
    assert page.clio.secret.echoMode() is page.clio.secret.EchoMode.Password


def test_both_are_connected_one_after_the_other_and_the_review_opens(qtbot, page, program, browser):
    window = page.window()
    program.signed_in.set()
    page.clio.region.setCurrentIndex(1)
    fill(qtbot, page.clio)
    qtbot.waitUntil(lambda: program.profiles.load("default").clio is not None)
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert "One more: connect QuickBooks" in page._intro.text()
    ask, secret = program.asked[0]
    assert (ask.url, ask.region, ask.client_id, secret) == (
        "https://eu.app.clio.com",
        "eu",
        "an-id",
        "s3cret",
    )
    assert page.clio.secret.text() == ""
    page.quickbooks.environment.setCurrentIndex(1)
    fill(qtbot, page.quickbooks)
    qtbot.waitUntil(lambda: window.session.reading is not None)
    assert program.asked[1][0].sandbox
    assert window.pages.currentWidget() is window.review
    qtbot.waitUntil(lambda: len(browser) == 2)


def test_the_wait_shows_the_address_and_can_be_cancelled(qtbot, page, browser):
    fill(qtbot, page.quickbooks)
    waiting = page.waiting
    qtbot.waitUntil(lambda: waiting.address.text() == "https://sign.in/here")
    qtbot.mouseClick(waiting.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "https://sign.in/here"
    qtbot.mouseClick(waiting.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(browser) == 2)
    qtbot.mouseClick(waiting.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.currentWidget() is page._forms)
    assert page.message.message is None


def test_a_refusal_is_said_on_the_page(qtbot, page, program):
    program.signed_in.set()
    program.refusal = NeedsSetup("other_company", found="A", expected="B")
    fill(qtbot, page.clio)
    qtbot.waitUntil(lambda: page.message.message is not None)
    assert page.message.message.title == "Another company"


def test_another_address_is_asked_for(qtbot, page, program):
    program.signed_in.set()
    assert page.clio.url.isHidden()
    page.clio.region.setCurrentIndex(4)
    qtbot.keyClicks(page.clio.url, "http://localhost:9000/")
    fill(qtbot, page.clio)
    qtbot.waitUntil(lambda: bool(program.asked))
    assert program.asked[0][0].url == "http://localhost:9000"
    assert program.asked[0][0].region == "localhost:9000"
    qtbot.waitUntil(lambda: not page.window().runner.busy)


def test_connecting_again_keeps_where_it_was(qtbot, window):
    window.open_connections()
    page = window.connections
    assert page.clio.ask().url == CLIO.url
    assert page.clio.ask().region == "us"
    assert page.quickbooks.ask().api_url == PROFILE.quickbooks.api_url
    assert page.clio.button.text() == "Connect Clio again"


def test_a_sign_in_that_is_not_kept_is_said_at_the_start(program, open_window):
    program.opening_error = NeedsSignIn("quickbooks", "quickbooks_sign_in_lost")
    window = open_window()
    assert window.message.message.title == "Sign in to QuickBooks again"
