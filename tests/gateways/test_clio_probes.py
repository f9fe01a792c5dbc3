"""The small readings of the health check, and what the services' clocks say."""

from datetime import timedelta

import pytest
from gateway_server import as_json

from hardcost_desktop.errors import NeedsSetup, RefusedByService
from hardcost_desktop.gateways.clio.gateway import ClioGateway
from hardcost_desktop.gateways.clio.probes import PROBES

FORBIDDEN = {"error": {"type": "ForbiddenError", "message": "User is forbidden"}}


@pytest.fixture
def clio(open_door, clio_grants, server):
    return ClioGateway(open_door(), clio_grants.access, server.url, "us")


@pytest.mark.parametrize("area", [area for area, probe in PROBES.items() if not probe.single])
def test_a_probe_asks_for_one_record_by_its_number_alone(clio, server, area):
    server.says(as_json({"data": [{"id": 1}]}))
    assert clio.probe(area) == 1
    (heard,) = server.heard
    assert heard.path == f"/api/v4/{PROBES[area].path}.json"
    assert (heard.query["limit"], heard.query["fields"]) == (["1"], ["id"])


def test_an_empty_list_is_allowed_all_the_same(clio, server):
    server.says(as_json({"data": []}))
    assert clio.probe("activities") == 0
    assert server.heard[0].query["type"] == ["HardCostEntry"]


def test_the_billing_settings_are_a_single_record(clio, server):
    server.says(as_json({"data": {"id": 5}}))
    assert clio.probe("billing") == 1


@pytest.mark.parametrize("area", PROBES)
def test_a_missing_permission_is_named(clio, server, area):
    server.says(as_json(FORBIDDEN, 403))
    with pytest.raises(NeedsSetup) as refusal:
        clio.probe(area)
    assert refusal.value.details == {"area": PROBES[area].permission}


def test_an_answer_of_another_shape_is_refused(clio, server):
    server.says(as_json({"data": [{"name": "no id"}]}))
    with pytest.raises(RefusedByService):
        clio.probe("matters")


@pytest.mark.parametrize(
    ("date", "offset"),
    [
        ("Tue, 30 Jun 2026 12:10:00 GMT", timedelta(minutes=10)),
        ("Tue, 30 Jun 2026 11:59:00 GMT", timedelta(minutes=-1)),
        ("a quarter past noon", None),
    ],
)
def test_how_far_the_services_clock_is_ahead_is_read_from_its_answers(
    clio, server, open_door, clio_grants, date, offset
):
    door = open_door()
    gateway = ClioGateway(door, clio_grants.access, server.url, "us")
    assert gateway.clock_offset() is None
    server.says(as_json({"data": []}, Date=date))
    gateway.probe("users")
    assert gateway.clock_offset() == offset
