"""The page of the connections: connect again, the wait for the browser, disconnect."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from support.fakes import CLIO, PROFILE

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import NeedsSetup, NeedsSignIn
from hardcost_desktop.storage.built_in_keys import AppKeys, BuiltInKeys


@pytest.fixture
def page(program, open_window):
    """Of a firm that was never connected; the wizard would be the usual way."""
    program.profiles.save(FirmProfile("default"))
    window = open_window()
    window.menus.connections.trigger()
    return window.pages.connections


def fill(qtbot, form):
    qtbot.keyClicks(form.keys.client_id, "an-id")
    qtbot.keyClicks(form.keys.secret, "s3cret")
    click(qtbot, form.button)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_firm_has_nothing_to_go_back_to(page):
    assert not page.clio.button.isEnabled()
    assert page.back.isHidden()
    assert page.clio.disconnect_button.isHidden()


def test_a_computer_without_a_key_store_is_said_plainly(page):
    assert "last only until this program is closed" in page._intro.text()


def test_enter_in_a_field_connects_and_escape_gives_up_waiting(qtbot, page):
    qtbot.keyClicks(page.clio.keys.client_id, "an-id")
    qtbot.keyClick(page.clio.keys.client_id, Qt.Key.Key_Return)
    assert not page.waiting.isVisible()
    qtbot.keyClicks(page.clio.keys.secret, "s3cret")
    qtbot.keyClick(page.clio.keys.secret, Qt.Key.Key_Return)
    assert page.waiting.isVisible()
    qtbot.keyClick(page.waiting.pasted, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.waiting.isVisible())
    assert page.message.message is None


def test_the_secret_is_hidden_until_asked_for(qtbot, page):
    secret = page.clio.keys.secret
    assert secret.echoMode() is secret.EchoMode.Password
    page.clio.keys.shown.setFocus()
    qtbot.keyClick(page.clio.keys.shown, Qt.Key.Key_Space)
    assert secret.echoMode() is secret.EchoMode.Normal


@pytest.mark.parametrize(
    ("client_id", "secret", "said"),
    [
        ("abc def", "x", "no spaces"),
        ("olive@harbor.law", "x", "an address"),
        ("https://developers.clio.com", "x", "an address"),
        ("same-same", "same-same", "same key twice"),
        ("käy", "x", "plain letters"),
    ],
)
def test_what_cannot_be_a_key_is_said_at_once(page, client_id, secret, said):
    page.clio.keys.client_id.setText(client_id)
    page.clio.keys.secret.setText(secret)
    assert said in page.clio.keys.hint.text()
    assert not page.clio.button.isEnabled()


def test_what_copying_brought_along_is_dropped_and_a_short_key_is_doubted(page):
    keys = page.clio.keys
    keys.client_id.setText("  abcdef0123 \n")
    keys.secret.setText("s" * 40)
    assert keys.client_id.text() == "abcdef0123"
    assert "shorter than" in keys.hint.text()
    assert page.clio.button.isEnabled()
    keys.client_id.setText("a" * 40)
    assert keys.hint.isHidden()


def test_a_connection_asks_where_and_keeps_no_secret_on_the_page(qtbot, page, program, browser):
    window = page.window()
    program.signed_in.set()
    page.clio.place.region.setCurrentIndex(1)
    fill(qtbot, page.clio)
    qtbot.waitUntil(lambda: program.profiles.load("default").clio is not None)
    qtbot.waitUntil(lambda: not window.runner.busy)
    ask, secret = program.asked[0]
    assert (ask.url, ask.region, ask.client_id, secret) == (
        "https://eu.app.clio.com",
        "eu",
        "an-id",
        "s3cret",
    )
    assert page.clio.keys.secret.text() == ""


def test_the_wait_shows_the_address_and_can_be_cancelled(qtbot, page, browser):
    fill(qtbot, page.quickbooks)
    waiting = page.waiting
    qtbot.waitUntil(lambda: waiting.address.field.text() == "https://sign.in/here")
    click(qtbot, waiting.address.button)
    assert QApplication.clipboard().text() == "https://sign.in/here"
    click(qtbot, waiting.again)
    qtbot.waitUntil(lambda: len(browser) == 2)
    assert waiting._left.text() in {"5:00 minutes left", "4:59 minutes left"}
    click(qtbot, waiting.cancel)
    qtbot.waitUntil(lambda: page.currentWidget() is page._forms)
    assert page.message.message is None


def test_the_address_the_browser_ended_on_can_be_pasted(qtbot, page, program):
    fill(qtbot, page.clio)
    waiting = page.waiting
    qtbot.waitUntil(lambda: waiting.address.field.text() != "")
    assert not waiting.use.isEnabled()
    qtbot.keyClicks(waiting.pasted, "https://elsewhere")
    qtbot.keyClick(waiting.pasted, Qt.Key.Key_Return)
    assert "not the address of a sign-in" in waiting.trouble.text()
    waiting.pasted.clear()
    qtbot.keyClicks(waiting.pasted, "https://127.0.0.1/callback/clio?code=1&state=2")
    click(qtbot, waiting.use)
    qtbot.waitUntil(lambda: program.profiles.load("default").clio is not None)
    qtbot.waitUntil(lambda: not page.window().runner.busy)


def test_a_refusal_is_said_on_the_page(qtbot, page, program):
    program.signed_in.set()
    program.refusal = NeedsSetup("other_company", found="A", expected="B")
    fill(qtbot, page.clio)
    qtbot.waitUntil(lambda: page.message.message is not None)
    assert page.message.message.title == "Another company"
    assert "File, New firm" in page.message.message.text


def test_another_address_is_asked_for(qtbot, page, program):
    program.signed_in.set()
    assert page.clio.place.url.isHidden()
    page.clio.place.region.setCurrentIndex(4)
    qtbot.keyClicks(page.clio.place.url, "http://localhost:9000/")
    fill(qtbot, page.clio)
    qtbot.waitUntil(lambda: bool(program.asked))
    assert program.asked[0][0].url == "http://localhost:9000"
    assert program.asked[0][0].region == "localhost:9000"
    qtbot.waitUntil(lambda: not page.window().runner.busy)


def test_connecting_again_keeps_where_it_was(qtbot, window):
    window.open_connections()
    page = window.pages.connections
    assert page.clio.ask().url == CLIO.url
    assert page.clio.ask().region == "us"
    assert page.quickbooks.ask().api_url == PROFILE.quickbooks.api_url
    assert page.clio.button.text() == "Connect Clio again"


def test_a_lost_sign_in_is_one_bar_that_leads_to_one_press(qtbot, program, open_window):
    program.opening_error = NeedsSignIn("quickbooks", "quickbooks_sign_in_lost")
    program.vault.store("default/quickbooks/client-secret", "kept-secret")
    window = open_window()
    assert window.message.message.title == "Sign in to QuickBooks again"
    assert window.windowTitle() == "Harbor & Lowe — Hardcost Desktop"
    click(qtbot, window.message._help)
    form = window.pages.connections.quickbooks
    assert window.focusWidget() is form.button
    program.opening_error = None
    program.signed_in.set()
    click(qtbot, form.button)
    qtbot.waitUntil(lambda: window.session.reading is not None)
    assert program.asked[0][1] == "kept-secret"
    assert window.message.message is None
    assert window.pages.currentWidget() is window.review


def test_without_a_kept_secret_it_is_asked_for(qtbot, window):
    window.open_connections()
    click(qtbot, window.pages.connections.clio.button)
    qtbot.waitUntil(lambda: window.pages.connections.message.message is not None)
    assert window.pages.connections.message.message.title == "The client secret is missing"


def answer(text, told):
    """Press a button of the question that is about to be asked."""

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text() + box.informativeText())
        next(b for b in box.buttons() if b.text() == text).click()

    QTimer.singleShot(0, press)


def test_disconnecting_is_asked_first_and_says_what_stays(qtbot, window, program):
    window.open_connections()
    page, told = window.pages.connections, []
    answer("Keep connected", told)
    click(qtbot, page.clio.disconnect_button)
    assert not program.profiles.load("default").clio.disconnected
    answer("Disconnect", told)
    click(qtbot, page.clio.disconnect_button)
    qtbot.waitUntil(lambda: page.message.message is not None)
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert "Harbor & Lowe" in told[0]
    assert "Kept: the record of what was imported" in told[0]
    assert page.message.message.title == "Harbor & Lowe is disconnected"
    assert "has ended the sign-in" in page.message.message.text
    assert page.clio.button.text() == "Connect Clio again"
    assert page.clio.disconnect_button.isHidden()
    assert window.message.message.title == "Clio is disconnected"
    assert window.pages.currentWidget() is page


def test_keys_that_came_with_the_program_are_not_asked_for_again(qtbot, program, open_window):
    program.profiles.save(replace(PROFILE, clio=replace(CLIO, disconnected=True)))
    program.opening_error = NeedsSignIn("clio", "clio_disconnected", account="Harbor & Lowe")
    window = open_window(keys=BuiltInKeys({"us": AppKeys(CLIO.client_id, "theirs")}))
    assert window.pages.currentWidget() is window.pages.connections
    assert "Disconnected from Harbor & Lowe" in window.pages.connections.clio.state.text()
    program.opening_error = None
    program.signed_in.set()
    click(qtbot, window.pages.connections.clio.button)
    qtbot.waitUntil(lambda: window.session.reading is not None)
    assert program.asked[0][1] == "theirs"
