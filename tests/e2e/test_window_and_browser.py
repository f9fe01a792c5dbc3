"""The window beside a real browser: it waits while a person answers there, and goes on by itself."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from support.chromium import BROWSER, DRIVER, open_chromium

from hardcost_desktop.bootstrap import Program
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.trust import build_trust
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.visitor import ConsentVisitor
from hardcost_desktop.services.connecting import QuickBooksAsk
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.vault import SessionVault
from hardcost_desktop.ui.main_window import MainWindow
from hardcost_desktop.ui.wizard.steps import Step

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first QApplication

pytestmark = [
    pytest.mark.skipif(
        not (BROWSER and DRIVER), reason="chromium or chromedriver is not installed"
    ),
    # the offscreen platform has no window manager to tell a window's smallest size to
    pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise|grabbing)"),
]

TODAY = date(2026, 11, 20)
PATIENCE = 20_000
"""Milliseconds; a busy machine is slow at starting a page."""


@pytest.fixture(scope="module")
def firm():
    return build_firm(today=TODAY)


@pytest.fixture(scope="module")
def trust():
    """The other company that the firm's bookkeeper may choose."""
    return build_trust(today=TODAY)


@pytest.fixture(scope="module")
def where(firm, trust):
    with DemoServer(firm=firm, others=[trust]) as server:
        yield server.addresses()


@pytest.fixture(scope="module")
def chromium(tmp_path_factory):
    with open_chromium(tmp_path_factory.mktemp("chromium")) as window:
        yield window


@pytest.fixture
def program(tmp_path):
    with Program(Home(tmp_path), vault=SessionVault()) as program:
        yield program


@pytest.fixture
def open_window(qtbot, program):
    """Opens the program's window, ready for a person, and closes it in the end."""
    windows = []

    def open_():
        window = MainWindow(program, "default")
        windows.append(window)
        window.show()
        window.open_firm()
        qtbot.waitUntil(lambda: not window.runner.busy, timeout=PATIENCE)
        return window

    yield open_
    for window in windows:
        window.runner.close()
        window.close()
        window.deleteLater()


class Person:
    """Answers in chromium whatever the window opens, while the window lives on."""

    def __init__(self, qtbot, chromium, hands):
        self.shown = []
        self._qtbot = qtbot
        self._chromium = chromium
        self._hands = hands

    def answer(self, waiting, *presses, until):
        """Press what is named on the page the window has opened; gives the page it ends on."""
        self._qtbot.waitUntil(lambda: bool(self.shown), timeout=PATIENCE)
        self._qtbot.waitUntil(
            lambda: waiting.address.field.text() == self.shown[0], timeout=PATIENCE
        )
        assert waiting.isVisible()
        page = self._hands.submit(self._visit, self.shown.pop(), presses, until)
        self._qtbot.waitUntil(page.done, timeout=PATIENCE)
        self._qtbot.waitUntil(lambda: not waiting.isVisible(), timeout=PATIENCE)
        return page.result()

    def _visit(self, address, presses, until):
        self._chromium.go(address)
        for selector in presses:
            self._chromium.click(selector)
        page = self._chromium.wait_for(until)
        assert urlsplit(self._chromium.address).path.startswith("/callback/")
        return page


@pytest.fixture
def person(qtbot, chromium, monkeypatch):
    """Sits at this computer, whose browser is chromium."""
    with ThreadPoolExecutor(1) as hands:
        person = Person(qtbot, chromium, hands)
        monkeypatch.setattr("webbrowser.open", person.shown.append)
        yield person


def click(qtbot, button):
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=PATIENCE)


def enter_address(qtbot, place, where):
    qtbot.keyClick(place.region, Qt.Key.Key_End)
    assert place.region.currentText() == "Another address"
    qtbot.keyClicks(place.url, where.clio_url)


def enter_keys(qtbot, keys, where):
    qtbot.keyClicks(keys.client_id, where.clio_client_id)
    qtbot.keyClicks(keys.secret, where.clio_client_secret)


def begin_in_the_wizard(qtbot, window, where):
    """From the first page to the wait; gives the wait, and where a trouble is said."""
    wizard = window.pages.wizard
    assert window.pages.currentWidget() is wizard
    click(qtbot, wizard.welcome.connect_firm)
    enter_address(qtbot, wizard.clio.place, where)
    click(qtbot, wizard.navigation.next)
    enter_keys(qtbot, wizard.clio.keys_page.keys, where)
    click(qtbot, wizard.navigation.next)
    return wizard.waiting, wizard.clio.keys_page.message


def begin_at_the_connections(qtbot, window, where):
    """From the menu to the wait; gives the wait, and where a trouble is said."""
    window.menus.connections.trigger()
    page = window.pages.connections
    enter_address(qtbot, page.clio.place, where)
    enter_keys(qtbot, page.clio.keys, where)
    click(qtbot, page.clio.button)
    return page.waiting, page.message


def look_at_clio(window):
    """Give the words that say which Clio is connected, where the window shows them."""
    if window.pages.currentWidget() is window.pages.wizard:
        window.pages.wizard.navigation.back.click()
        state = window.pages.wizard.clio.page.state
    else:
        state = window.pages.connections.clio.state
    assert state.isVisible()
    return state.text()


BEGINNINGS = pytest.mark.parametrize("begin", [begin_in_the_wizard, begin_at_the_connections])


@BEGINNINGS
def test_clio_is_connected_once_it_is_allowed(qtbot, open_window, person, where, firm, begin):
    window = open_window()
    waiting, _ = begin(qtbot, window, where)
    qtbot.waitUntil(waiting.isVisible, timeout=PATIENCE)
    assert waiting.title.text() == "Waiting for Clio in your browser"
    page = person.answer(waiting, "#allow", until="has answered")
    assert page.startswith("Clio has answered")
    assert "go back to Hardcost Desktop" in page
    settle(qtbot, window)
    assert window.windowTitle() == f"{firm.name} — Hardcost Desktop"
    if begin is begin_in_the_wizard:
        assert window.pages.wizard.step is Step.QUICKBOOKS
    assert look_at_clio(window).startswith(f"Connected to {firm.name}.")


@BEGINNINGS
def test_a_refusal_is_said_and_can_be_thought_better_of(
    qtbot, open_window, person, program, where, firm, begin
):
    window = open_window()
    waiting, bar = begin(qtbot, window, where)
    page = person.answer(waiting, "#deny", until="was not connected")
    assert page.startswith("Clio was not connected")
    assert "Go back to Hardcost Desktop to try again" in page
    assert bar._title.text() == "Clio was not connected"
    assert "declined on the page of Clio. Nothing was changed." in bar._text.text()
    assert program.profiles.load("default") is None
    assert bar._help.text() == "Connect again"
    click(qtbot, bar._help)
    person.answer(waiting, "#allow", until="Clio has answered")
    settle(qtbot, window)
    assert not bar.isVisible()
    assert look_at_clio(window).startswith(f"Connected to {firm.name}.")


@pytest.fixture
def connected_before(program, where):
    """A firm that signed in to QuickBooks some time ago."""
    ask = QuickBooksAsk(
        where.quickbooks_url, where.quickbooks_discovery_url, where.quickbooks_client_id
    )
    with ConsentVisitor() as visitor:
        connecting = program.connecting("default", visitor.visit)
        connecting.connect_quickbooks(ask, where.quickbooks_client_secret, Cancel())


@pytest.fixture
def page(connected_before, open_window, firm):
    """The connections of that firm."""
    window = open_window()
    window.menus.connections.trigger()
    page = window.pages.connections
    assert page.quickbooks.place.environment.currentText() == "As connected now"
    assert page.quickbooks.button.text() == "Connect QuickBooks again"
    return page


def kept_sign_in(program):
    return program.vault.read("default/quickbooks/refresh-token")


def test_quickbooks_is_connected_again_where_it_was(qtbot, page, person, program, firm):
    before, profile = kept_sign_in(program), program.profiles.load("default")
    click(qtbot, page.quickbooks.button)
    landing = person.answer(page.waiting, "#allow", until="has answered")
    assert landing.startswith("QuickBooks Online has answered")
    settle(qtbot, page.window())
    assert page.quickbooks.state.isVisible()
    assert page.quickbooks.state.text() == f"Connected to {firm.name}."
    assert not page.message.isVisible()
    assert kept_sign_in(program) not in {"", None, before}
    again = program.profiles.load("default").quickbooks
    assert (again.api_url, again.realm_id) == (profile.quickbooks.api_url, firm.realm_id)


def test_another_company_is_refused_by_name(qtbot, page, person, program, firm, trust):
    before, profile = kept_sign_in(program), program.profiles.load("default")
    click(qtbot, page.quickbooks.button)
    other = f"input[value='{trust.realm_id}']"
    person.answer(page.waiting, other, "#allow", until="QuickBooks Online has answered")
    assert page.message.isVisible()
    assert page.message._title.text() == "Another company"
    told = page.message._text.text()
    assert f"You signed in to “{trust.name}”, but this firm belongs to “{firm.name}”" in told
    assert page.quickbooks.state.text() == f"Connected to {firm.name}."
    assert (kept_sign_in(program), program.profiles.load("default")) == (before, profile)
