"""Whatever is done, and whatever fails: no token, code or client secret outside the key store."""

import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from support.terminal import TESTS, Terminal

from hardcost_desktop.demo.clio.grants import Grants as ClioGrants
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.intuit.tokens import TokenMint
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.switches import Fault

TODAY = date(2026, 11, 20)
TELLING = 16
"""Characters of a secret's end that are searched for: a shortened one is a leak too."""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/environ").exists(), reason="no /proc to look into other programs with"
)


@dataclass
class Listener:
    """Hears every secret the services make, and everything the program says."""

    secrets: set[str] = field(default_factory=set)
    said: list[str] = field(default_factory=list)

    def record(self, monkeypatch, kind: type, name: str) -> None:
        make = getattr(kind, name)

        def heard(mint, *given):
            made = make(mint, *given)
            self.secrets.add(made)
            return made

        monkeypatch.setattr(kind, name, heard)

    def found_in(self, content: bytes) -> list[str]:
        return [one for one in self.secrets if one[-TELLING:].encode() in content]


@pytest.fixture
def listener(monkeypatch):
    heard = Listener()
    for name in ("code", "access", "refresh"):
        heard.record(monkeypatch, TokenMint, name)
    heard.record(monkeypatch, ClioGrants, "_word")
    return heard


class Talk:
    """A terminal all of whose output is kept."""

    def __init__(self, folder: Path, listener: Listener) -> None:
        self.notes = folder / "notes"
        self.notes.mkdir()
        self.terminal = Terminal(folder)
        self.listener = listener
        browser = f"{sys.executable} {TESTS / 'support' / 'spied_visit.py'} {self.notes} %s"
        own = {"HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"), "TMPDIR": str(folder)}
        self.environment = {"BROWSER": browser, **own}

    def run(self, *words: str, expect: int = 0, **more: str):
        ended = self.terminal.run(*words, **self.environment, **more)
        self.listener.said += [ended.out, ended.err]
        assert ended.code == expect, (words, ended.out, ended.err)
        return ended

    def connect_clio(self, where, expect=0, secret=None):
        words = ["connect", "clio", "--url", where.clio_url, "--client-id", where.clio_client_id]
        given = secret or where.clio_client_secret
        self.run(*words, expect=expect, HARDCOST_CLIENT_SECRET=given)

    def connect_quickbooks(self, where, expect=0, secret=None):
        words = ["connect", "quickbooks", "--url", where.quickbooks_url]
        words += ["--discovery", where.quickbooks_discovery_url]
        words += ["--client-id", where.quickbooks_client_id]
        given = secret or where.quickbooks_client_secret
        self.run(*words, expect=expect, HARDCOST_CLIENT_SECRET=given)


@pytest.mark.timeout(180)
def test_no_secret_in_output_files_logs_arguments_or_the_browsers_environment(tmp_path, listener):
    talk = Talk(tmp_path, listener)
    firm = build_firm(today=TODAY, scale=4)
    with DemoServer(firm=firm) as server:
        server.intuit.throttle.enabled = False
        where = server.addresses()
        listener.secrets |= {where.clio_client_secret, where.quickbooks_client_secret}
        work_through_a_month(talk, server, firm)
        fail_in_many_ways(talk, server, listener)
        talk.run("disconnect", "quickbooks")
        talk.run("disconnect", "clio")
    assert len(listener.secrets) > 20
    assert_nothing_is_left(tmp_path, talk)


def work_through_a_month(talk, server, firm):
    server.intuit.grants.rotate_always = True
    server.clio.grants.rotate_refresh_tokens = True
    talk.connect_clio(server.addresses())
    talk.connect_quickbooks(server.addresses())
    talk.run("settings", "set", *(f"{name}={value}" for name, value in firm.settings.items()))
    talk.run("check", "--json")
    talk.run("preview", "--json")
    run = talk.run("import", "--json").json["run"]
    talk.run("undo", str(run), "--json")


def fail_in_many_ways(talk, server, listener):
    """Wrong secrets, refused codes, answers that quote a token, answers that are no JSON, a revocation."""
    quoted, wrong = "AB01" + "quotedaccesstoken" * 3, "wrong-secret-of-somebody-else"
    listener.secrets |= {quoted, wrong}
    talk.connect_clio(server.addresses(), expect=3, secret=wrong)
    talk.connect_quickbooks(server.addresses(), expect=3, secret=wrong)
    expired = f'{{"fault":{{"error":[{{"detail":"Token expired: {quoted}","code":"3200"}}]}}}}'
    granted = f'{{"access_token":"{quoted}","refresh_token":"{quoted}","expires_in":"soon"'
    page, said = Fault(403, f"Bearer {quoted}", "text/html"), Fault(400, f'{{"error":"{quoted}"}}')
    faults = (  # at QuickBooks, at Clio, and how a check of both ends
        (("/v3/company", "GET", Fault(401, expired)), ("/oauth/token", "POST", page), 3),
        (("/v3/company", "GET", page), ("/api/v4", "GET", page), 5),
        (("/tokens/bearer", "POST", said), ("/oauth/token", "POST", said), 5),
        (("/tokens/bearer", "POST", Fault(200, granted)), ("/api/v4", "GET", said), 5),
    )
    for at_quickbooks, at_clio, code in faults:
        for service, (path, method, fault) in (
            (server.intuit, at_quickbooks),
            (server.clio, at_clio),
        ):
            service.switches.arm(path, fault, method=method, times=99)
        talk.run("check", expect=code)
        server.intuit.switches.disarm()
        server.clio.switches.disarm()
    server.intuit.grants.revoke_all()
    talk.run("preview", expect=3)
    server.clio.grants.revoke_all()


def assert_nothing_is_left(folder, talk):
    for text in talk.listener.said:
        assert not talk.listener.found_in(text.encode()), text
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != "keys.json"]
    assert {path.suffix for path in files} >= {".log", ".sqlite", ".environ", ".cmdline"}
    for path in files:
        assert not talk.listener.found_in(path.read_bytes()), path
    assert "refresh-token" not in (folder / "keys.json").read_text()
