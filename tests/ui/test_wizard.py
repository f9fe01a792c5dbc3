"""The set-up from nothing to the first review, by mouse and by keyboard, left and taken up again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from support.fakes import CLIO, PROFILE

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import NeedsSignIn
from hardcost_desktop.storage.built_in_keys import AppKeys, BuiltInKeys
from hardcost_desktop.ui.wizard import demo_window
from hardcost_desktop.ui.wizard.guide import clio_guide, quickbooks_guide
from hardcost_desktop.ui.wizard.steps import Step

KEY, SECRET = "k" * 40, "s" * 40


@pytest.fixture
def beginning(program, open_window):
    """The window of somebody who starts the program for the first time."""
    program.profiles.save(FirmProfile("default"))
    program.profiles.save_settings("default", ImportSettings())
    return open_window


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def press(qtbot, button):
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def texts(page):
    labels = [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]
    return " ".join([*labels, *(field.text() for field in page.findChildren(QLineEdit))])


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


def enter_keys(qtbot, wizard, page):
    qtbot.keyClicks(page.keys.client_id, KEY)
    qtbot.keyClicks(page.keys.secret, SECRET)
    press(qtbot, wizard.navigation.next)


def test_the_first_start_offers_the_demo_beside_the_own_firm(qtbot, beginning, program):
    window = beginning()
    wizard = window.pages.wizard
    assert window.pages.currentWidget() is wizard
    assert window.windowTitle() == "New firm — Hardcost Desktop"
    assert wizard.welcome.demo.isVisible()
    assert wizard.welcome.connect_firm.isVisible()
    assert "QuickBooks is only ever read" in texts(wizard.welcome)
    assert wizard.navigation.later.isHidden()


@pytest.mark.parametrize(("started", "said"), [(True, "opens in a window"), (False, "could not")])
def test_the_demo_is_another_process_of_this_program(qtbot, beginning, monkeypatch, started, said):
    begun = []

    def start(program, arguments):
        begun.append(arguments)
        return started, 1

    monkeypatch.setattr(demo_window.QProcess, "startDetached", start)
    wizard = beginning().pages.wizard
    click(qtbot, wizard.welcome.demo)
    assert begun == [["-m", "hardcost_desktop", "demo"]]
    assert said in wizard.welcome.told.text()


def test_by_keyboard_from_nothing_to_the_review(qtbot, beginning, program, office):
    window = beginning()
    wizard, next_ = window.pages.wizard, window.pages.wizard.navigation.next
    program.signed_in.set()
    press(qtbot, wizard.welcome.connect_firm)
    assert "You will allow" in texts(wizard.clio.page)
    wizard.clio.place.region.setFocus()
    qtbot.keyClick(wizard.clio.place.region, Qt.Key.Key_Down)
    press(qtbot, next_)
    assert wizard.clio.keys_page.portal.toolTip() == "https://eu.developers.clio.com"
    assert not next_.isEnabled()
    enter_keys(qtbot, wizard, wizard.clio.keys_page)
    qtbot.waitUntil(lambda: wizard.step is Step.QUICKBOOKS)
    settle(qtbot, window)
    assert program.asked[0][0].region == "eu"
    assert window.windowTitle() == "Harbor & Lowe — Hardcost Desktop"
    assert "only ever read" in texts(wizard.quickbooks.page)
    press(qtbot, next_)
    qtbot.keyClicks(wizard.quickbooks.keys_page.keys.client_id, KEY)
    qtbot.keyClicks(wizard.quickbooks.keys_page.keys.secret, SECRET)
    assert not next_.isEnabled()
    qtbot.keyClicks(wizard.quickbooks.place.redirect, "https://harbor.law/back")
    assert "https://harbor.law/back" in texts(wizard.quickbooks.keys_page._steps.parentWidget())
    press(qtbot, next_)
    qtbot.waitUntil(lambda: wizard.step is Step.HEALTH)
    settle(qtbot, window)
    assert program.asked[1][0].redirect_uri == "https://harbor.law/back"
    assert wizard.health.summary.text().startswith("Nothing in the way")
    press(qtbot, next_)
    settle(qtbot, window)
    press(qtbot, next_)
    assert wizard.settings.message.message.title == "Choose an account"
    tree = wizard.settings.form.accounts._tree
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    qtbot.keyClick(wizard.settings.form.start, Qt.Key.Key_Y)
    press(qtbot, next_)
    qtbot.waitUntil(lambda: window.session.reading is not None)
    settle(qtbot, window)
    assert window.pages.currentWidget() is window.review
    assert program.profiles.load_settings("default").account_ids


@pytest.mark.parametrize(
    ("profile", "step"),
    [
        (FirmProfile("default"), Step.WELCOME),
        (FirmProfile("default", clio=CLIO), Step.QUICKBOOKS),
        (FirmProfile("default", quickbooks=PROFILE.quickbooks), Step.CLIO),
        (PROFILE, Step.HEALTH),
    ],
)
def test_it_goes_on_at_the_first_unfinished_page(qtbot, beginning, program, profile, step):
    program.profiles.save(profile)
    window = beginning() if step is Step.WELCOME else None
    if window is None:
        program.profiles.save_settings("default", ImportSettings())
        window = open_at(qtbot, program, profile)
    assert window.pages.wizard.step is step
    settle(qtbot, window)
    window.close()


def open_at(qtbot, program, profile):
    from hardcost_desktop.ui.main_window import MainWindow

    program.profiles.save(profile)
    window = MainWindow(program, "default")
    qtbot.addWidget(window, before_close_func=lambda w: w.runner.close())
    window.show()
    window.open_firm()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.wizard)
    return window


def test_back_leads_to_the_page_before(qtbot, beginning):
    wizard = beginning().pages.wizard
    click(qtbot, wizard.welcome.connect_firm)
    click(qtbot, wizard.navigation.next)
    assert wizard.step is Step.CLIO_KEYS
    click(qtbot, wizard.navigation.back)
    click(qtbot, wizard.navigation.back)
    assert wizard.step is Step.WELCOME
    assert wizard.navigation.back.isHidden()


def test_a_finished_set_up_can_be_walked_through_again_and_left(qtbot, window):
    window.menus.wizard.trigger()
    wizard, next_ = window.pages.wizard, window.pages.wizard.navigation.next
    assert wizard.step is Step.WELCOME
    click(qtbot, wizard.welcome.connect_firm)
    assert "Connected to Harbor & Lowe" in wizard.clio.page.state.text()
    assert not wizard.clio.place.region.isEnabled()
    click(qtbot, next_)
    click(qtbot, next_)
    assert wizard.step is Step.HEALTH
    settle(qtbot, window)
    click(qtbot, wizard.navigation.later)
    assert window.pages.currentWidget() is window.review


def test_a_declined_sign_in_is_said_on_its_page(qtbot, beginning, program):
    wizard = beginning().pages.wizard
    program.refusal = NeedsSignIn("clio", "sign_in_denied", service="Clio")
    program.signed_in.set()
    wizard.go_to(Step.CLIO_KEYS)
    enter_keys(qtbot, wizard, wizard.clio.keys_page)
    qtbot.waitUntil(lambda: wizard.clio.keys_page.message.message is not None)
    assert wizard.step is Step.CLIO_KEYS
    assert wizard.clio.keys_page.message.message.title == "Clio was not connected"
    assert wizard.clio.keys_page.keys.client_id.text() == KEY


def test_cancelling_the_wait_comes_back_to_the_keys(qtbot, beginning):
    wizard = beginning().pages.wizard
    wizard.go_to(Step.CLIO_KEYS)
    enter_keys(qtbot, wizard, wizard.clio.keys_page)
    qtbot.waitUntil(lambda: wizard.waiting.address.field.text() != "")
    assert wizard.navigation.isHidden()
    click(qtbot, wizard.waiting.cancel)
    qtbot.waitUntil(wizard.navigation.isVisible)
    assert wizard.clio.keys_page.message.message is None


def test_with_built_in_keys_none_are_asked_for(qtbot, beginning, program):
    keys = BuiltInKeys({"us": AppKeys("their-id", "theirs")}, AppKeys("q-id", "q", "https://relay"))
    window = beginning(keys=keys)
    wizard, next_ = window.pages.wizard, window.pages.wizard.navigation.next
    program.signed_in.set()
    click(qtbot, wizard.welcome.connect_firm)
    assert next_.text() == "Sign in to Clio"
    click(qtbot, next_)
    qtbot.waitUntil(lambda: wizard.step is Step.QUICKBOOKS)
    click(qtbot, next_)
    qtbot.waitUntil(lambda: wizard.step is Step.HEALTH)
    settle(qtbot, window)
    (clio, clio_secret), (books, books_secret) = program.asked
    assert (clio.client_id, clio_secret) == ("their-id", "theirs")
    assert (books.client_id, books_secret, books.redirect_uri) == ("q-id", "q", "https://relay")


def test_what_is_entered_in_a_portal_can_be_copied(qtbot, beginning):
    wizard = beginning().pages.wizard
    wizard.go_to(Step.CLIO_KEYS)
    line = wizard.clio.keys_page._shown[3].findChild(QLineEdit)
    assert line.text() == "http://127.0.0.1:47613/callback/clio"
    button = line.parentWidget().button
    assert button.accessibleName() == "Copy: Redirect address 1"
    press(qtbot, button)
    assert QApplication.clipboard().text() == line.text()


@pytest.mark.parametrize(
    ("region", "portal"),
    [
        ("us", "https://developers.clio.com"),
        ("eu", "https://eu.developers.clio.com"),
        ("ca", "https://ca.developers.clio.com"),
        ("au", "https://au.developers.clio.com"),
    ],
)
def test_each_region_has_its_portal_and_the_permissions_are_named(region, portal):
    guide = clio_guide(region)
    entered = [entry.text for step in guide.steps for entry in step.entries]
    assert guide.portal == portal
    assert "Activities (read and write)" in entered
    assert "Users, Contacts, Matters, Billing (read)" in entered


def test_intuits_real_companies_take_no_address_of_this_computer():
    sandbox, real = quickbooks_guide("sandbox", ""), quickbooks_guide("production", "https://a")
    entered = [entry.text for step in sandbox.steps for entry in step.entries]
    assert "http://localhost:47613/callback/quickbooks" in entered
    assert "com.intuit.quickbooks.accounting" in entered
    assert "https://a" in [entry.text for step in real.steps for entry in step.entries]
    assert not any("localhost" in e.text for step in real.steps for e in step.entries)
