"""`connect` where the browser cannot come back by itself: a relay, a pasted address, a pasted code."""

import os
import sys
from datetime import date
from threading import Thread
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests

from hardcost_desktop.cli import connect
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.trust import build_trust
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.storage.paths import Home

TODAY = date(2026, 11, 20)
RELAY = "https://relay.example/quickbooks"


@pytest.fixture(scope="module")
def served():
    """A firm whose keys know the relay, and whose bookkeeper administers a second company."""
    others = [build_trust(today=TODAY)]
    with DemoServer(firm=build_firm(today=TODAY), others=others, relays=[RELAY]) as server:
        server.intuit.throttle.enabled = False
        yield server


class Keyboard:
    """Standard input: what is typed arrives when it is typed, and ends when the person is done."""

    def __init__(self, monkeypatch):
        reading, self._writing = os.pipe()
        self.stream = os.fdopen(reading)
        monkeypatch.setattr(sys, "stdin", self.stream)

    def type(self, line):
        os.write(self._writing, f"{line}\n".encode())

    def end(self):
        if self._writing is not None:
            os.close(self._writing)
            self._writing = None


@pytest.fixture
def keyboard(monkeypatch):
    typed = Keyboard(monkeypatch)
    yield typed
    typed.end()
    typed.stream.close()


class Person:
    """Allows the access, and carries the address the browser ends on wherever `then` says."""

    def __init__(self, company=0, decision="allow"):
        self.company = company
        self.decision = decision
        self.threads = []
        self.then = lambda address: None

    def browse(self, consent):
        self.threads.append(Thread(target=self._allow, args=(consent,)))
        self.threads[-1].start()

    def _allow(self, consent):
        with requests.Session() as line:
            line.trust_env = False
            line.headers["User-Agent"] = "Person/1.0"
            page = line.get(consent, timeout=10).text
            words = page.replace("'", '"').split('name="')
            given = {w.split('"', 1)[0]: w.split('value="', 1)[1].split('"', 1)[0] for w in words[1:]
                     if 'value="' in w and w.split('"', 1)[0] not in {"company", "viewport"}}  # fmt: skip
            companies = [
                w.split('value="')[1].split('"')[0] for w in words if w.startswith("company")
            ]
            given["decision"] = self.decision
            if companies:
                given["company"] = companies[self.company]
            ended = line.post(consent, data=given, timeout=10, allow_redirects=False)
        self.then(ended.headers["Location"])

    def done(self):
        for thread in self.threads:
            thread.join(10)


@pytest.fixture
def person(desk, monkeypatch):
    somebody = Person()
    monkeypatch.setattr(connect, "open_in_browser", somebody.browse)
    yield somebody
    somebody.done()


def connect_quickbooks(desk, *more):
    where = desk.server.addresses()
    os.environ["HARDCOST_CLIENT_SECRET"] = (
        where.quickbooks_client_secret
    )  # the command takes it out
    words = ["--url", where.quickbooks_url, "--discovery", where.quickbooks_discovery_url]
    return desk.run(
        "connect", "quickbooks", *words, "--client-id", where.quickbooks_client_id, *more
    )


def connect_clio(desk, *more):
    where = desk.server.addresses()
    os.environ["HARDCOST_CLIENT_SECRET"] = where.clio_client_secret
    return desk.run(
        "connect", "clio", "--url", where.clio_url, "--client-id", where.clio_client_id, *more
    )


def forward(address):
    """Do what the relay page does."""
    query = urlsplit(address).query
    port = parse_qs(query)["state"][0].rpartition(".")[2]
    with requests.Session() as line:
        line.trust_env = False
        back = f"http://127.0.0.1:{port}/callback/quickbooks?{query}"
        assert "go back to Hardcost Desktop" in line.get(back, timeout=10).text


def changed(address, **what):
    given = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    return f"{RELAY}?{urlencode(given | what)}"


def profile_of(desk, tmp_path):
    from hardcost_desktop.storage.profiles import ProfileStore

    return ProfileStore(Home(tmp_path / "home")).load("default")


def test_a_relay_forwards_while_the_prompt_waits(desk, person, keyboard, tmp_path):
    person.then = forward
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 0, desk.err
    assert "paste it here" in desk.err
    assert profile_of(desk, tmp_path).quickbooks.redirect_uri == RELAY


def test_a_relay_needs_no_standard_input(desk, person, keyboard):
    keyboard.end()
    person.then = forward
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 0, desk.err


def test_the_address_is_pasted_where_no_relay_forwards(desk, person, keyboard, tmp_path):
    person.then = keyboard.type
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 0, desk.err
    assert profile_of(desk, tmp_path).quickbooks.redirect_uri == RELAY


def test_the_same_keys_come_back_by_the_same_relay(desk, person, keyboard):
    person.then = keyboard.type
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 0, desk.err
    assert connect_quickbooks(desk) == 0, desk.err


def test_the_browser_on_another_computer(desk, person, keyboard, tmp_path):
    """It ends on an error page there, and the address of that is pasted here."""
    person.then = keyboard.type
    assert connect_quickbooks(desk, "--paste") == 0, desk.err
    assert profile_of(desk, tmp_path).quickbooks.redirect_uri.startswith("http://localhost:")


def test_a_pasted_refusal(desk, person, keyboard, tmp_path):
    person.decision, person.then = "deny", keyboard.type
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 3
    assert "declined" in desk.err
    assert profile_of(desk, tmp_path) is None


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ({"state": "s" * 43 + ".47613"}, "belongs to another sign-in"),
        ({"state": ""}, "belongs to another sign-in"),
        ({"realmId": "../1"}, "is not the address of a sign-in"),
        ({"code": ""}, "is not the address of a sign-in"),
    ],
)
def test_an_address_of_another_sign_in_is_not_used(desk, person, keyboard, tmp_path, what, says):
    person.then = lambda address: keyboard.type(changed(address, **what))
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 2
    assert says in desk.err
    assert profile_of(desk, tmp_path) is None


@pytest.mark.parametrize("way", ["relay", "paste"])
def test_another_companys_answer_is_refused(desk, person, keyboard, tmp_path, way):
    person.then = forward if way == "relay" else keyboard.type
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 0, desk.err
    before = profile_of(desk, tmp_path)
    person.company = 1
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 4
    assert before.quickbooks.company_name in desk.err
    assert profile_of(desk, tmp_path) == before


def test_an_answer_whose_company_was_exchanged_on_the_way_is_refused(
    desk, person, keyboard, tmp_path
):
    other = next(iter(set(desk.server.intuit.books) - {desk.server.addresses().realm_id}))
    person.then = lambda address: forward(changed(address, realmId=other))
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) != 0
    assert profile_of(desk, tmp_path) is None


def test_clios_code_is_pasted(desk, person, keyboard, tmp_path):
    person.then = lambda address: keyboard.type(parse_qs(urlsplit(address).query)["code"][0])
    assert connect_clio(desk, "--paste") == 0, desk.err
    assert profile_of(desk, tmp_path).clio.redirect_uri.endswith("/oauth/approval")


def test_the_address_of_clios_approval_page_does_as_well(desk, person, keyboard):
    person.then = keyboard.type
    assert connect_clio(desk, "--paste") == 0, desk.err


def test_clios_refusal_can_be_pasted_too(desk, person, keyboard):
    person.decision, person.then = "deny", keyboard.type
    assert connect_clio(desk, "--paste") == 3


def test_nobody_to_paste_clios_code_is_told_at_once(desk, person, keyboard):
    keyboard.end()
    assert connect_clio(desk, "--paste") == 2
    assert "does not hold the answer of Clio" in desk.err


def test_a_terminal_is_asked_again(desk, person, keyboard, monkeypatch):
    monkeypatch.setattr(keyboard.stream, "isatty", lambda: True, raising=False)

    def err_twice(address):
        keyboard.type("hello")
        keyboard.type(changed(address, state="other"))
        keyboard.type(address)

    person.then = err_twice
    assert connect_quickbooks(desk, "--redirect-uri", RELAY) == 0, desk.err
    assert desk.err.count("paste it here") == 3


def test_a_redirect_address_without_https_is_refused(desk, person):
    assert connect_quickbooks(desk, "--redirect-uri", "http://relay.example/x") == 2
