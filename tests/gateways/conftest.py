import socket
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest
from gateway_server import ScriptedServer

from hardcost_desktop.errors import NeedsSignIn
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.oauth.loopback import LoopbackReceiver
from hardcost_desktop.gateways.oauth.tokens import Tokens
from hardcost_desktop.gateways.pacing import BudgetPace
from hardcost_desktop.gateways.sending import Limits

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch):
    for name in (
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server():
    scripted = ScriptedServer()
    yield scripted
    scripted.close()


@pytest.fixture
def waits():
    """How long the gateways would have waited, in seconds."""
    return []


@pytest.fixture
def wait(waits):
    def note(seconds):
        waits.append(seconds)
        return False

    return note


@pytest.fixture
def open_door(wait):
    opened = []

    def open_one(service="clio", **changes):
        parts = {
            "wait": wait,
            "clock": lambda: NOW,
            "jitter": lambda: 1.0,
            "limits": Limits(read=5),
        }
        door = HttpDoor(service, changes.pop("pace", None) or BudgetPace(), **(parts | changes))
        opened.append(door)
        return door

    yield open_one
    for door in opened:
        door.close()


@pytest.fixture
def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Grants:
    """A sign-in service's side of a refresh: hands out numbered access tokens."""

    def __init__(self, service):
        self.stored = "refresh-0"
        self.refreshed: list[str] = []
        self.access = AccessTokens(
            service,
            refresh=self.refresh,
            load=lambda: self.stored,
            store=lambda token: setattr(self, "stored", token),
            exclusive=nullcontext,
            clock=lambda: NOW,
            tokens=Tokens("access-0", "refresh-0", NOW + timedelta(hours=1)),
        )

    def refresh(self, token):
        self.refreshed.append(token)
        return Tokens(f"access-{len(self.refreshed)}", token, NOW + timedelta(hours=1))


@pytest.fixture
def clio_grants():
    return Grants("clio")


@pytest.fixture
def quickbooks_grants():
    return Grants("quickbooks")


SOON = timedelta(seconds=10)


@pytest.fixture
def receiver(free_port):
    with LoopbackReceiver(f"http://localhost:{free_port}/cb", "quickbooks") as listening:
        yield listening


@pytest.fixture
def other_port(free_port):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture
def waiting(receiver):
    """Someone waits for the state `s3cret`; gives what came of it."""
    outcome = []

    def wait():
        try:
            outcome.append(receiver.wait("s3cret", SOON))
        except NeedsSignIn as error:
            outcome.append(error)

    receiver._inbox.expect("s3cret")
    thread = Thread(target=wait)
    thread.start()

    def result():
        thread.join(10)
        return outcome[0]

    yield result
    receiver._inbox.offer({"state": "s3cret", "error": "access_denied"})
    thread.join(10)
