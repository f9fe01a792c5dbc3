"""`preview --notify` on the demo firm, over HTTP: what is new once, with money, and nothing is written."""

import re
from datetime import date

import pytest

from hardcost_desktop.bootstrap import program
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.switches import Fault
from hardcost_desktop.storage.lock import SingleImport
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.profiles import ProfileStore

TODAY = date(2026, 11, 20)


class Shown:
    """The desktop of a test."""

    def __init__(self, notices):
        self.notices = notices

    def show(self, title, text):
        self.notices.append((title, text))


@pytest.fixture
def shown(monkeypatch):
    notices = []
    monkeypatch.setattr(program, "DesktopNotices", lambda: Shown(notices))
    return notices


@pytest.fixture
def browser(monkeypatch):
    opened = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    return opened


def writes(server):
    """Every request that is no reading, but for the renewal of a sign-in."""
    asked = [*server.clio.switches.journal, *server.intuit.switches.journal]
    return [a for a in asked if a.method != "GET" and "token" not in a.path]


def client_names(firm):
    return {customer["DisplayName"] for customer in firm.quickbooks["Customer"]}


def test_a_look_tells_what_is_new_once_and_writes_nothing(connected, shown, browser):
    before = len(writes(connected.server))
    assert connected.run("preview", "--notify") == 0, connected.err
    ((title, text),) = shown
    assert re.match(r"\d+ new costs ready \(USD [\d,]+\.\d\d\), \d+ need a matter", text)
    assert connected.out.startswith(f"{title}: {text}\n")
    firm = build_firm(today=TODAY)
    assert not any(name in connected.out + text for name in client_names(firm) if name != title)
    assert "A notice is on the desktop." in connected.out
    assert connected.run("preview", "--notify") == 0
    assert "Nothing new since the last review." in connected.out
    assert len(shown) == 1
    assert len(writes(connected.server)) == before
    assert browser == []


def test_a_sign_in_that_ended_is_told_once_and_each_run_exits_so(connected, shown, browser):
    token = Fault(400, '{"error":"invalid_grant"}')
    connected.server.clio.switches.arm("/oauth/token", token, method="POST", times=99)
    connected.server.intuit.switches.arm("/tokens/bearer", token, method="POST", times=99)
    for _ in range(3):
        assert connected.run("preview", "--notify") == 3
        assert connected.err
    ((_, text),) = shown
    assert "ign" in text
    assert text.endswith("Open Hardcost Desktop to see what to do.")
    assert browser == []


def test_a_service_out_of_reach_is_no_notice(connected, shown):
    connected.server.clio.switches.arm("/api/v4", Fault(503), times=99)
    assert connected.run("preview", "--notify") == 5
    assert shown == []


def test_beside_an_import_nothing_is_read_and_nobody_is_kept_out(connected, shown, tmp_path):
    assert connected.run("preview", "--notify") == 0
    (seen,) = tmp_path.rglob("seen.json")
    seen.unlink()
    read = len(connected.server.intuit.switches.journal)
    home = Home(tmp_path / "home")
    pair = ProfileStore(home).load("default").pair
    with SingleImport(home.import_lock(pair))():
        assert connected.run("preview", "--notify") == 6
    assert "under way" in connected.err or "running" in connected.err
    assert len(connected.server.intuit.switches.journal) == read
    assert len(shown) == 1
    assert connected.run("import", "--json", "--only", "P0.l0") != 6


def test_it_prints_no_json(connected):
    assert connected.run("preview", "--notify", "--json") == 2
