"""The demo firm, connected once per test folder, for commands run in this very process."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date

import keyring
import pytest
from keyring.backend import KeyringBackend

from hardcost_desktop.bootstrap import links
from hardcost_desktop.cli import connect
from hardcost_desktop.cli.main import run
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.trust import build_trust
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.visitor import ConsentVisitor
from hardcost_desktop.gateways.pacing import SteadyPace

TODAY = date(2026, 11, 20)


class MemoryKeyring(KeyringBackend):
    """A key store that lasts one test."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self.kept.pop((service, username), None)


@dataclass
class Desk:
    """A terminal in this process, with a served firm beside it."""

    server: DemoServer
    capsys: pytest.CaptureFixture[str]
    out: str = field(default="", init=False)
    err: str = field(default="", init=False)
    shown: list[tuple[str, bool]] = field(default_factory=list, init=False)

    def run(self, *words: str) -> int:
        """Run a command; its output is in `out` and `err` afterwards."""
        try:
            code = run(words, self.show)
        except SystemExit as ended:
            code = int(ended.code or 0)
        self.out, self.err = self.capsys.readouterr()
        assert "Traceback" not in self.err
        return int(code)

    def show(self, opening, profile, demo):
        """Stand in for the window."""
        with opening() as program:
            assert demo is (profile in program.profiles.names())
        self.shown.append((profile, demo))
        return 0

    def connect(self, monkeypatch) -> None:
        where = self.server.addresses()
        monkeypatch.setenv("HARDCOST_CLIENT_SECRET", where.clio_client_secret)
        assert (
            self.run(
                "connect", "clio", "--url", where.clio_url, "--client-id", where.clio_client_id
            )
            == 0
        ), self.err
        monkeypatch.setenv("HARDCOST_CLIENT_SECRET", where.quickbooks_client_secret)
        words = ["--url", where.quickbooks_url, "--discovery", where.quickbooks_discovery_url]
        words += ["--client-id", where.quickbooks_client_id]
        assert self.run("connect", "quickbooks", *words) == 0, self.err


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Nothing of these tests touches the home folder or key store of whoever runs them."""
    monkeypatch.setenv("HARDCOST_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("HARDCOST_CLIENT_SECRET", raising=False)
    monkeypatch.setattr(links, "SteadyPace", lambda: SteadyPace(1000))  # the pace has its own tests
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture(scope="session")
def served():
    """The demo firm's services; tests leave them as they found them."""
    with DemoServer(firm=build_firm(today=TODAY)) as server:
        server.intuit.throttle.enabled = False
        yield server


@pytest.fixture
def desk(served, capsys, monkeypatch):
    """A desk with nothing connected."""
    with ConsentVisitor() as visitor:
        monkeypatch.setattr(connect, "open_in_browser", visitor.visit)
        yield Desk(served, capsys)
    for service in (served.intuit, served.clio):
        service.switches.disarm()


@pytest.fixture
def open_desk(capsys, monkeypatch):
    """Opens a desk beside a firm's own services, whose bookkeeper sees two companies; both connected."""
    with ExitStack() as stack:

        def open_one(firm):
            server = DemoServer(firm=firm, others=(build_trust(today=TODAY),))
            stack.enter_context(server)
            server.intuit.throttle.enabled = False
            person = stack.enter_context(ConsentVisitor())
            monkeypatch.setattr(connect, "open_in_browser", person.visit)
            desk = Desk(server, capsys)
            desk.connect(monkeypatch)
            chosen = [f"{name}={value}" for name, value in firm.settings.items()]
            assert desk.run("settings", "set", *chosen) == 0, desk.err
            return desk

        yield open_one


@pytest.fixture
def connected(desk, monkeypatch):
    """A desk with both accounts connected and the settings chosen."""
    desk.connect(monkeypatch)
    firm = build_firm(today=TODAY)
    chosen = [f"{name}={value}" for name, value in firm.settings.items()]
    assert desk.run("settings", "set", *chosen) == 0, desk.err
    return desk
