"""The small firm behind a real listening pretend Intuit."""

from collections.abc import Iterator
from threading import Thread

import pytest
import requests
from intuit_client import Client
from intuit_firm import APP, NOW, OTHER_REALM, REDIRECT, small_firm
from support.standing_clock import StandingClock
from werkzeug.serving import make_server

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.intuit.service import IntuitService


@pytest.fixture
def clock() -> DemoClock:
    return StandingClock(NOW)


@pytest.fixture
def service(clock: DemoClock) -> IntuitService:
    return IntuitService(
        companies=[small_firm(), small_firm(OTHER_REALM)],
        clock=clock,
        client_id=APP[0],
        client_secret=APP[1],
        redirect_uris=[REDIRECT],
    )


@pytest.fixture
def client(service: IntuitService) -> Iterator[Client]:
    server = make_server("127.0.0.1", 0, service.app(), threaded=True)
    service.origin = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    with requests.Session() as session:
        session.trust_env = False
        yield Client(service, session)
    service.switches.stop()
    server.shutdown()
    thread.join()
    server.server_close()
