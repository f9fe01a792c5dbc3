"""The pretend Clio of a small firm, and a client signed in to it."""

from datetime import UTC, datetime

import pytest
from clio_world import CLIENT, REDIRECT, Client, make_firm, serve
from support.standing_clock import StandingClock

from hardcost_desktop.demo.clio.service import ClioService


@pytest.fixture
def clock():
    return StandingClock(datetime(2026, 3, 2, 15, tzinfo=UTC))


@pytest.fixture
def make_service(clock):
    def make(firm=None, **more):
        return ClioService(
            firm=firm or make_firm(), clock=clock, **CLIENT, redirect_uris=[REDIRECT], **more
        )

    return make


@pytest.fixture
def service(make_service):
    service = make_service()
    with serve(service):
        yield service


@pytest.fixture
def token(service):
    return service.grants.issue_tokens().access_token


@pytest.fixture
def api(service, token):
    with Client(service.origin, token) as client:
        yield client
