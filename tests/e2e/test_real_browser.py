"""A real browser goes through both consents, by each way back, to this program's own page."""

import os
import socket
import subprocess
import sys
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from support.chromium import BROWSER, DRIVER, open_chromium
from support.https_host import HttpsHost
from support.terminal import PATIENCE, Terminal

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.gateways.oauth.callbacks import Callback
from hardcost_desktop.gateways.oauth.loopback import LoopbackReceiver
from hardcost_desktop.storage.paths import resources

pytestmark = pytest.mark.skipif(
    not (BROWSER and DRIVER), reason="chromium or chromedriver is not installed"
)

STATE = "s" * 43


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with open_chromium(tmp_path_factory.mktemp("chromium")) as window:
        yield window


@pytest.fixture(scope="module")
def relay(tmp_path_factory):
    """The relay page on an https host."""
    hosted = HttpsHost(resources() / "relay", tmp_path_factory.mktemp("relay"))
    yield hosted
    hosted.close()


@pytest.fixture(scope="module")
def served(relay):
    with DemoServer(firm=build_firm(today=date(2026, 11, 20)), relays=[relay.address]) as server:
        yield server


def words_for(service, server):
    where = server.addresses()
    if service == "clio":
        return ["--url", where.clio_url, "--client-id", where.clio_client_id]
    words = ["--url", where.quickbooks_url, "--discovery", where.quickbooks_discovery_url]
    return [*words, "--client-id", where.quickbooks_client_id]


@contextmanager
def connecting(terminal, service, server, *more):
    """Run `hardcost connect`; gives the process and the address of the consent page it names."""
    where = server.addresses()
    secrets = {"clio": where.clio_client_secret, "quickbooks": where.quickbooks_client_secret}
    nobody = f"{sys.executable} -c pass %s"  # the real browser is driven from here instead
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "hardcost_desktop", "connect", service,
         *words_for(service, server), *more],
        env=terminal.environment(HARDCOST_CLIENT_SECRET=secrets[service], BROWSER=nobody),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            address = next(line for line in process.stderr if line.startswith("http"))
            yield process, address.strip()
        finally:
            process.kill()


def photograph(browser, name):
    if folder := os.environ.get("TEST_SCREENSHOTS"):
        browser.photograph(Path(folder) / f"{name}.png")


@pytest.mark.parametrize(("service", "name"), [("clio", "Clio"), ("quickbooks", "QuickBooks")])
def test_allow_ends_on_our_page_and_connects(browser, served, tmp_path, service, name):
    with connecting(Terminal(tmp_path), service, served) as (process, consent):
        browser.go(consent)
        browser.click("#allow")
        page = browser.wait_for("has answered")
        photograph(browser, f"allow-{service}")
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, err) == (0, "")
    assert f"Connected to {name}: " in out
    assert page.startswith(f"{name}")
    assert "go back to Hardcost Desktop" in page
    assert urlsplit(browser.address).path == f"/callback/{service}"


@pytest.mark.parametrize(("service", "name"), [("clio", "Clio"), ("quickbooks", "QuickBooks")])
def test_deny_ends_on_our_page_and_changes_nothing(browser, served, tmp_path, service, name):
    with connecting(Terminal(tmp_path), service, served) as (process, consent):
        browser.go(consent)
        browser.click("#deny")
        page = browser.wait_for("was not connected")
        photograph(browser, f"deny-{service}")
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (3, "")
    assert f"The connection was declined on the page of {name}" in err
    assert "nothing was changed" in page


def test_the_relay_page_brings_the_answer_back(browser, served, relay, tmp_path):
    terminal = Terminal(tmp_path)
    relay.asked.clear()
    more = ["--redirect-uri", relay.address]
    with connecting(terminal, "quickbooks", served, *more) as (process, consent):
        browser.go(consent)
        browser.click("#allow")
        browser.wait_for("QuickBooks Online has answered")
        assert (
            process.wait(PATIENCE) == 0
        )  # though its prompt still waits at an open standard input
        out = process.stdout.read()
    assert "Connected to QuickBooks: " in out
    [asked] = relay.asked  # the page alone: no script, no image, nothing else
    came, went = (parse_qs(urlsplit(address).query) for address in (asked, browser.address))
    assert came == went
    assert set(came) == {"code", "state", "realmId"}
    assert urlsplit(browser.address).hostname == "127.0.0.1"
    assert browser.run("return document.referrer") == ""


def test_the_relay_page_brings_a_refusal_back(browser, served, relay, tmp_path):
    more = ["--redirect-uri", relay.address]
    with connecting(Terminal(tmp_path), "quickbooks", served, *more) as (process, consent):
        browser.go(consent)
        browser.click("#deny")
        browser.wait_for("QuickBooks Online was not connected")
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 3


@pytest.mark.parametrize("port", ["", ".80", ".47616", ".47613.evil.example", "@evil.example"])
def test_the_relay_page_forwards_to_no_other_place(browser, relay, port):
    asked = f"{relay.address}?code=abc&realmId=1&state={STATE}{port}"
    browser.go(asked)
    browser.wait_for("Hardcost Desktop")
    assert browser.address == asked
    photograph(browser, f"relay{port}")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "code=abc",
        f"code=abc&error=access_denied&state={STATE}.47613",
        f"code=a&code=b&state={STATE}.47613",
        f"code=abc&realmId=%3Cscript%3Edocument.title%3D1%3C/script%3E&state={STATE}.47613",
        f"error=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&state={STATE}.47613",
    ],
)
def test_the_relay_page_takes_no_half_or_hostile_answer(browser, relay, query):
    browser.go(f"{relay.address}?{query}")
    page = browser.wait_for("There is no sign-in to bring back")
    assert "Go on" not in page
    assert "Copy" not in page
    assert browser.run("return document.title") == "Back to Hardcost Desktop"


def test_the_relay_page_shows_the_address_to_be_pasted(browser, relay):
    asked = f"{relay.address}?code=%3Cb%3E&realmId=1&state={STATE}"
    browser.go(asked)
    browser.wait_for("One more step")
    browser.click("#copy")
    assert browser.run("return document.getElementById('address').value") == asked
    browser.wait_for("Copied.")
    photograph(browser, "relay-paste")


def test_another_page_cannot_answer_in_the_persons_place(browser, relay):
    """Even one that knew the state: what a page fetches, embeds or frames is no visit of the browser."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    target = f"http://127.0.0.1:{port}/callback/quickbooks?realmId=1&state={STATE}&code="
    hidden = "const f = document.createElement(arguments[0]); f.src = arguments[1]; document.body.append(f);"
    loaded = "return new Promise(done => { f.onload = f.onerror = () => done(); });"
    with LoopbackReceiver(f"http://127.0.0.1:{port}/callback/quickbooks", "quickbooks") as way:
        way._inbox.expect(STATE)
        browser.go(
            f"{relay.address}favicon.ico"
        )  # a page of another origin, without the relay's policy
        for mode in ("no-cors", "cors"):
            browser.run(
                "return fetch(arguments[0], {mode: arguments[1]}).then(() => 1, () => 0)",
                f"{target}fetched-{mode}",
                mode,
            )
        for element in ("img", "iframe"):
            browser.run(hidden + loaded, element, f"{target}{element}")
        browser.go(f"{target}visited")
        assert way.wait(STATE) == Callback("visited", "1")
