"""A bookkeeper's month without a mouse: connect, choose, review, decide, import, report, export, quit.

Every act is a key to whatever has the keyboard just then; nothing of the window is called, only looked at.
"""

import csv
import io
import os
from datetime import date
from decimal import Decimal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first QApplication

import pytest
from PySide6.QtCore import QLocale, Qt
from support.keyboard import CTRL, SHIFT, Keyboard, told

from hardcost_desktop.bootstrap import Program, links
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.visitor import ConsentVisitor
from hardcost_desktop.gateways.pacing import SteadyPace
from hardcost_desktop.gateways.quickbooks.environments import Environment
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.vault import SessionVault
from hardcost_desktop.ui.application import prepare_application
from hardcost_desktop.ui.main_window import MainWindow
from hardcost_desktop.ui.setup import places
from hardcost_desktop.ui.wizard.steps import Step

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (propagateSizeHints|raise|grabbing)"
)
Key = Qt.Key
PATIENCE = 20_000
"""Milliseconds; a busy machine is slow."""


@pytest.fixture
def server(monkeypatch):
    """Both services, without waiting for the limits of real ones; Intuit's sandbox is the demo's."""
    monkeypatch.setattr(links, "SteadyPace", lambda: SteadyPace(1000))
    with DemoServer(firm=build_firm(today=date(2026, 11, 20))) as server:
        server.intuit.throttle.enabled = False
        where = server.addresses()
        sandbox = Environment(where.quickbooks_url, where.quickbooks_discovery_url)
        monkeypatch.setattr(places, "ENVIRONMENTS", {**places.ENVIRONMENTS, "sandbox": sandbox})
        yield server


@pytest.fixture
def program(monkeypatch, tmp_path):
    """The program on a new home folder, beside a browser that allows whatever it is asked."""
    home = Home(tmp_path / "home")
    with ConsentVisitor() as visitor, Program(home, vault=SessionVault()) as program:
        monkeypatch.setattr("webbrowser.open", visitor.open)
        yield program


@pytest.fixture
def window(qapp, program, server):
    """The window of somebody who starts the program for the first time."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    palette = qapp.palette()
    prepare_application()
    window = MainWindow(program, "default")
    window.show()
    window.open_firm()
    yield window
    window.runner.close()
    window.close()
    window.deleteLater()
    qapp.setPalette(palette)


class Bookkeeper(Keyboard):
    """Works in one window, and waits until it has done what was asked."""

    def __init__(self, qtbot, window):
        super().__init__(qtbot)
        self.window, self.review = window, window.review

    def wait(self):
        self.qtbot.waitUntil(lambda: not self.window.runner.busy, timeout=PATIENCE)

    def wait_for(self, step):
        self.qtbot.waitUntil(lambda: self.window.pages.wizard.step is step, timeout=PATIENCE)
        self.wait()

    def ask(self, key, modifiers):
        self.press(key, modifiers)
        self.wait()

    def answer(self, text, key=Key.Key_Return, modifiers=Qt.KeyboardModifier.NoModifier):
        self.write(text)
        self.ask(key, modifiers)

    def filter(self, text):
        """From the table to its filter and back."""
        self.press(Key.Key_F, CTRL)
        self.write(text)
        self.press(Key.Key_Down if text else Key.Key_Escape)
        assert self.at is self.review.table

    @property
    def tabs(self):
        """What stands on the tabs, by name."""
        texts = map(self.review.tabs.tabText, range(self.review.tabs.count()))
        split = (text.split(", ", 1) for text in texts)
        return {head.rpartition(" ")[0]: (head.rpartition(" ")[2], money) for head, money in split}


@pytest.fixture
def person(qtbot, window):
    return Bookkeeper(qtbot, window)


def connect_both(person, where):
    person.wait()
    person.tab_to("Connect my firm")
    person.press(Key.Key_Return)
    person.tab_to("United States")
    person.press(Key.Key_End)
    person.press(Key.Key_Tab)
    person.answer(where.clio_url)
    person.write(where.clio_client_id)
    person.press(Key.Key_Tab)
    person.answer(where.clio_client_secret)
    person.wait_for(Step.QUICKBOOKS)
    assert person.window.windowTitle() == "Harbor & Lowe LLP — Hardcost Desktop"
    person.tab_to("Your company (production keys)")
    person.press(Key.Key_Down)
    person.press(Key.Key_Return)
    person.write(where.quickbooks_client_id)
    person.press(Key.Key_Tab)
    person.answer(where.quickbooks_client_secret)
    person.wait_for(Step.HEALTH)
    assert "Nothing in the way" in told(person.window.pages.wizard.health)


def choose_settings(person):
    """The whole of October and what came after, on the account for costs paid for clients."""
    person.press(Key.Key_Return)
    person.wait_for(Step.SETTINGS)
    person.tab_to("Start date")
    person.write("10/15/2026m")
    person.tab_to("Search accounts")
    person.write("reimb")
    person.press(Key.Key_Tab)
    person.press(Key.Key_Space)
    person.press(Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.window.session.reading is not None, timeout=PATIENCE)
    person.wait()
    assert person.window.top.start.text() == "10/1/2026"
    assert "Reimbursable Expenses" in told(person.window.top)
    assert person.tabs["Ready"] == ("102", "$106,483.55")
    assert person.tabs["Needs attention"] == ("16", "$5,807.55")


def choose_matters(person):
    """For three costs of a client at once; what that suggests for the other two is accepted."""
    bar = person.review.bar
    person.press(Key.Key_2, CTRL)
    person.filter("timberline")
    assert "5 shown · $2,470.75" in told(bar)
    person.press(Key.Key_Down, SHIFT)
    person.press(Key.Key_Down, SHIFT)
    assert "3 selected · $2,304.89" in told(bar)
    person.press(Key.Key_M, CTRL)
    person.answer("00434")
    assert "2 shown · $165.86" in told(bar)
    assert person.tabs["Ready"] == ("105", "$108,788.44")
    person.press(Key.Key_A, CTRL)
    person.ask(Key.Key_M, CTRL | SHIFT)
    assert "No cost here matches the filter." in told(person.review)
    assert person.tabs["Ready"] == ("107", "$108,954.30")
    assert person.tabs["Needs attention"] == ("11", "$3,336.80")
    person.filter("")
    assert "11 shown" in told(bar)


def think_better_of_an_exclusion(person):
    person.filter("mariposa")
    person.press(Key.Key_Delete)
    person.answer("paid by the client")
    assert person.tabs["Excluded"] == ("1", "$275.25")
    person.press(Key.Key_5, CTRL)
    person.filter("")
    assert "paid by the client" in told(person.review.inspector)
    person.ask(Key.Key_Z, CTRL)
    assert "Undone: exclude 1 row" in told(person.window.message)
    assert person.tabs["Excluded"] == ("0", "$0.00")
    assert person.tabs["Needs attention"] == ("11", "$3,336.80")


def describe_one_and_leave_one(person):
    """The first ready cost gets another text, the second is left for later."""
    person.press(Key.Key_1, CTRL)
    person.press(Key.Key_Home)
    assert "$26.85" in told(person.review.inspector)
    person.press(Key.Key_F2)
    person.answer("Messenger to the court", Key.Key_Return, CTRL)
    assert "Messenger to the court" in told(person.review.inspector)
    person.press(Key.Key_Down)
    person.press(Key.Key_Space)
    assert "106 ticked · $108,887.82" in told(person.review.bar)


def as_written(activity):
    """An entry of Clio as far as the program says what it is."""
    money, matter = Decimal(activity["price"]), activity["matter"]["id"]
    return activity["date"], money, activity["note"], activity["reference"], matter


def import_ticked(person, server):
    """What Clio holds afterwards, beyond what it held, is what was ticked: each once, to the cent."""
    held = {activity["id"] for activity in server.clio.records.activities}
    drafts = [row.draft for row in person.review.model.ticked]
    asked = [(d.date.isoformat(), d.price, d.note, d.reference, d.matter_id) for d in drafts]
    person.ask(Key.Key_Return, CTRL)
    new = [a for a in server.clio.records.activities if a["id"] not in held]
    assert {activity["type"] for activity in new} == {"HardCostEntry"}
    written = [as_written(activity) for activity in new]
    assert sorted(written) == sorted(asked)
    assert sum(entry[1] for entry in written) == Decimal("108887.82")
    assert sum(entry[2] == "Messenger to the court" for entry in written) == 1
    assert len(server.clio.switches.asked(r"/activities", method="POST")) == len(asked) == 106
    assert {asked.method for asked in server.intuit.switches.asked("/v3/")} == {"GET"}
    assert "Imported 106 · $108,887.82   Failed 0   Not sent 0" in told(person.review.result)
    assert person.tabs["Ready"] == ("1", "$66.48")
    assert person.tabs["Imported"] == ("108", "$109,147.37")


def read_csv(path):
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def save_report_and_export(person, folder):
    person.tab_to("Save report")
    person.press(Key.Key_Return)
    person.answer(str(folder / "report.csv"))
    *rows, total = read_csv(folder / "report.csv")
    assert (len(rows), total["Amount"]) == (106, "108887.82")
    person.press(Key.Key_F6)
    person.press(Key.Key_4, CTRL)
    person.press(Key.Key_E, CTRL)
    person.answer(str(folder / "imported.csv"))
    assert "Saved 108 rows" in told(person.window.message)
    *rows, total = read_csv(folder / "imported.csv")
    assert [row["Row"] for row in rows] == [row.key for row in person.review.model.shown]
    assert [Decimal(row["Amount"]) for row in rows] == [r.amount for r in person.review.model.shown]
    assert rows[0]["Description"] == "Messenger to the court"
    assert total["Amount"] == "109147.37"


@pytest.mark.timeout(120)
def test_the_month_from_the_first_start_to_the_last_key(person, server, tmp_path):
    connect_both(person, server.addresses())
    choose_settings(person)
    choose_matters(person)
    think_better_of_an_exclusion(person)
    describe_one_and_leave_one(person)
    import_ticked(person, server)
    save_report_and_export(person, tmp_path)
    person.press(Key.Key_Q, CTRL)
    assert not person.window.isVisible()
