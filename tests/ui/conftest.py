import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first QApplication

import threading
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QLocale
from support.builders import COSTS, MAY_1, World, check, expense, line, matter
from support.fakes import CLIO, PROFILE, QUICKBOOKS, FakeChoices, FakeMakers, FakeSeen
from support.office import open_office, support_sources

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.directory import Contact
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.domain.transaction import LineKind
from hardcost_desktop.errors import NeedsSignIn, UsageTrouble
from hardcost_desktop.services.disconnecting import Disconnected
from hardcost_desktop.services.support.report import Supporting
from hardcost_desktop.services.updates import Updates
from hardcost_desktop.storage.vault import SessionVault
from hardcost_desktop.ui.main_window import MainWindow

PATIENCE = 30
"""Seconds a fake waits for a test to let it go on."""

LONG = 20_000
"""Milliseconds after which what a test waits for has plainly not come, on a slow and busy computer too."""

NASTY = '<b onclick="x">Bold</b>\n\u202egnp.exe\x07 end'


def firm_world() -> World:
    """Three ready costs, two that need a decision, two skipped."""
    return World(
        transactions=(
            check(line("1", "60.00"), line("2", "40.25"), id="133"),
            expense(line("1", "25.00", description=NASTY), id="140", payee="FedEx", memo=NASTY),
            expense(line("1", "1200.00"), id="141", payee="Process Server"),
            expense(line("1", "75.50", customer_id="59"), id="142", payee="Reporter"),
            expense(line("1", "15.00", customer_id="60"), id="143", payee="Parking"),
            expense(line("1", "10.00", customer_id=None), id="144", payee="Office Depot"),
            check(line("1", "310.00", kind=LineKind.ITEM), id="145", payee="Metro"),
        ),
        customers=(
            Customer("58", "Acme Ltd", "Acme Ltd"),
            Customer("59", "Nguyen, An", "Nguyen, An"),
            Customer("60", "Stranger", "Stranger"),
        ),
        contacts=(Contact(7, "Acme Ltd"), Contact(8, "An Nguyen")),
        matters=(matter(), matter(420, client_id=8), matter(421, client_id=8)),
        settings=ImportSettings(start_date=MAY_1, account_ids=(COSTS,)),
    )


class FakeConnecting:
    """Signs in once the test lets it."""

    def __init__(self, program, browser, name):
        self.program = program
        self.browser = browser
        self.name = name

    def paste(self, text):
        if "code=" not in text:
            raise UsageTrouble("pasted_unreadable", service="Clio")
        self.program.signed_in.set()

    def connect_clio(self, ask, secret, cancel):
        return self._connect(ask, secret, cancel, clio=CLIO)

    def connect_quickbooks(self, ask, secret, cancel):
        return self._connect(ask, secret, cancel, quickbooks=QUICKBOOKS)

    def _connect(self, ask, secret, cancel, **connection):
        self.program.asked.append((ask, secret))
        self.browser("https://sign.in/here")
        while not self.program.signed_in.wait(0.01):
            cancel.check()
        if self.program.refusal:
            raise self.program.refusal
        before = self.program.profiles.load(self.name) or FirmProfile(self.name)
        profile = replace(before, **connection)
        self.program.profiles.save(profile)
        return profile


class FakeDisconnecting:
    """Ends a connection at once."""

    def __init__(self, program):
        self.program = program

    def disconnect(self, service):
        before = self.program.profiles.load("default")
        connection = replace(getattr(before, service), disconnected=True)
        profile = replace(before, **{service: connection})
        self.program.profiles.save(profile)
        self.program.opening_error = NeedsSignIn(service, f"{service}_disconnected", account="Acme")
        return Disconnected(service, "Harbor & Lowe", "revoked", None, profile)


class FakeLayouts:
    """Keeps layouts in memory."""

    def __init__(self):
        self.texts = {}

    def load(self, name):
        return self.texts.get(name, "")

    def save(self, name, text):
        self.texts[name] = text


class FakeLastReviews:
    """Keeps the lines of each firm's last review in memory."""

    def __init__(self):
        self.lines = {}

    def load(self, name):
        yield from self.lines.get(name, ())

    def save(self, name, lines):
        self.lines[name] = list(lines)


class FakeLanguage:
    """Keeps the language in memory."""

    def __init__(self):
        self.code = ""

    def load(self):
        return self.code

    def save(self, code):
        self.code = code


class FakeProgram:
    """The real use cases over fakes at the two services."""

    def __init__(self, office):
        self.office = office
        self.profiles = office.profiles
        self.layouts, self.folders = FakeLayouts(), FakeLayouts()
        self.last_reviews = FakeLastReviews()
        self.seen_reviews = FakeSeen()
        self.makers = FakeMakers()
        self.choices = FakeChoices()
        self.updates = Updates("1.3", "", None, self.choices, office.clock)
        self.vault = SessionVault()
        self.language = FakeLanguage()
        self.signed_in = threading.Event()
        self.asked = []
        self.refusal = None
        self.opening_error = None
        self.profiles.save(PROFILE)
        self.profiles.save_settings("default", office.quickbooks.world.settings)

    def open_firm(self, name):
        if self.opening_error:
            raise self.opening_error
        return self.office.firm

    def connecting(self, name, browser=None):
        return FakeConnecting(self, browser, name)

    def disconnecting(self, name):
        return FakeDisconnecting(self)

    def can_update(self):
        """Let it be a release that knows its makers."""
        address = "https://updates.example/release.json"
        clock = self.office.clock
        self.updates = Updates("1.3", address, self.makers, self.choices, clock)

    def supporting(self, name):
        return Supporting(support_sources(self.office), self.office.clock)

    def close(self):
        pass


class Gate:
    """Holds a worker until the test opens it."""

    def __init__(self):
        self.reached = threading.Event()
        self.opened = threading.Event()

    def wait(self):
        self.reached.set()
        assert self.opened.wait(PATIENCE)


def pytest_collection_modifyitems(items):
    """The offscreen platform warns that it has no window manager to tell a window's smallest size to."""
    for item in items:
        item.add_marker(
            pytest.mark.qt_log_ignore(
                r"This plugin does not support (propagateSizeHints|raise|grabbing)"
            )
        )


@pytest.fixture
def qtbot(qtbot, monkeypatch):
    """Waits longer than by its own default."""
    for name in ("waitUntil", "waitSignal"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=LONG))
    return qtbot


@pytest.fixture(autouse=True)
def _american(qapp):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def office(tmp_path):
    with open_office(tmp_path, firm_world()) as opened:
        yield opened


@pytest.fixture
def program(office):
    return FakeProgram(office)


@pytest.fixture(autouse=True)
def browser(monkeypatch):
    """No browser opens in a test; it notes what would."""
    shown = []
    monkeypatch.setattr("webbrowser.open", shown.append)
    return shown


@pytest.fixture
def open_window(qtbot, program):
    """Opens the window, and closes it in the end."""
    windows = []

    def open_(name="default", *, demo=False, wait=True, keys=None):
        window = MainWindow(program, name, demo=demo, keys=keys)
        windows.append(window)
        window.show()
        window.open_firm()
        if wait:
            qtbot.waitUntil(lambda: window.session.reading is not None or failed(window))
            qtbot.waitUntil(lambda: not window.runner.busy)
        return window

    yield open_
    for window in windows:
        window.runner.close()
        window.close()
        window.deleteLater()


def failed(window):
    at_setup = window.pages.currentWidget() is not window.review
    return window.message.message is not None or at_setup


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def gate():
    gate = Gate()
    yield gate
    gate.opened.set()
