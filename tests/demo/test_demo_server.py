"""The demo server: two services on real sockets, and its scenarios."""

import http.client
import json
import socket
from datetime import date
from itertools import pairwise
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.trust import build_trust
from hardcost_desktop.demo.scenarios import SCENARIOS
from hardcost_desktop.demo.server import (
    CALLBACK_PORTS,
    DemoServer,
    clio_redirect_uris,
    quickbooks_redirect_uris,
)
from hardcost_desktop.demo.switches import Fault

TODAY = date(2026, 11, 22)
AGENT = {"User-Agent": "DemoTest/1.0"}


@pytest.fixture(scope="module")
def firm():
    return build_firm(today=TODAY)


@pytest.fixture
def server(firm):
    with DemoServer(firm=firm, others=[build_trust(today=TODAY)]) as running:
        yield running


def _get(url, token):
    headers = {**AGENT, "Authorization": f"Bearer {token}", "Accept": "application/json"}
    with urlopen(Request(url, headers=headers), timeout=10) as answer:
        return json.load(answer)


def _clio(server, path):
    token = server.clio.grants.issue_tokens().access_token
    return _get(f"{server.addresses().clio_url}/api/v4/{path}", token)


def _quickbooks(server, path):
    where = server.addresses()
    token = server.intuit.grants.connect(where.realm_id).access_token
    return _get(f"{where.quickbooks_url}/v3/company/{where.realm_id}/{path}", token)


def test_both_services_serve_the_firm(server, firm):
    company = _quickbooks(server, f"companyinfo/{firm.realm_id}")
    me = _clio(server, "users/who_am_i.json?fields=name,account_owner")

    assert company["CompanyInfo"]["CompanyName"] == firm.name
    assert me["data"] == {"name": "Miriam Lowe", "account_owner": True}


def test_discovery_points_at_the_server_itself(server):
    where = server.addresses()
    document = _get(where.quickbooks_discovery_url, "none")
    assert document["token_endpoint"].startswith(where.quickbooks_url)


def test_a_connection_serves_several_requests(server):
    where = urlsplit(server.addresses().quickbooks_discovery_url)
    line = http.client.HTTPConnection(where.hostname, where.port, timeout=10)
    try:
        for _ in range(3):
            line.request("GET", where.path)
            answer = line.getresponse()
            assert (answer.status, answer.version) == (200, 11)
            answer.read()
            assert line.sock is not None  # http.client drops it when the server means to close
    finally:
        line.close()


def test_closes_while_a_client_holds_a_connection_and_another_is_stalled(firm):
    with DemoServer(firm=firm) as server:
        where = urlsplit(server.addresses().clio_url)
        server.clio.switches.arm("/api/v4/", Fault.delay(60))
        idle = socket.create_connection((where.hostname, where.port))
        stalled = socket.create_connection((where.hostname, where.port))
        stalled.sendall(
            b"GET /api/v4/users.json HTTP/1.1\r\nHost: x\r\nUser-Agent: Demo/1.0\r\n\r\n"
        )
        stalled.settimeout(10)
    idle.close()
    stalled.close()
    with pytest.raises(ConnectionError):
        socket.create_connection((where.hostname, where.port), timeout=2)


def test_a_taken_port_is_an_error_and_leaves_nothing_open(firm):
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        in_use = pytest.raises(OSError, match=r"in use|10048")  # Windows says it by number
        with in_use, DemoServer(firm=firm, clio_port=taken):
            pass


def _count(server, entity):
    answer = _quickbooks(server, f"query?query=select%20count(*)%20from%20{entity}")
    return answer["QueryResponse"]["totalCount"]


def test_all_books_can_be_queried(server, firm):
    for entity in ("Purchase", "Bill", "VendorCredit", "JournalEntry", "Account", "Item"):
        assert _count(server, entity) == len(firm.quickbooks[entity])


def test_stamps_of_earlier_imports_can_be_read_from_clio(server, firm):
    fields = "id,date,price,reference,matter{id,display_number},user{id}"
    answer = _clio(server, f"activities.json?type=HardCostEntry&limit=200&fields={fields}")
    stamped = [a for a in answer["data"] if "QBO-" in (a["reference"] or "")]
    imported = [row for row in firm.expected.values() if row.status == "imported"]

    assert len(stamped) >= len(imported) > 30
    assert all(entry["matter"]["display_number"] for entry in stamped)


def _scenario(name, firm):
    scenario = SCENARIOS[name]
    server = DemoServer(
        firm=scenario.alter(firm), latency_ms=scenario.latency_ms, rate_limit=scenario.rate_limit
    )
    scenario.prepare(server)
    return server


def test_the_empty_firm_has_no_line_on_the_costs_account(firm):
    empty = SCENARIOS["empty"].alter(firm)
    assert empty.expected == {}
    assert 0 < empty.other_account_lines < firm.other_account_lines
    assert "Reimbursable Expenses'" not in str(
        [p["Line"] for p in empty.quickbooks["Purchase"] if p["TxnDate"] >= "2026-07-01"]
    )


def test_simple_start_and_untracked_companies_say_so(firm):
    with _scenario("simple-start", firm) as server:
        company = _quickbooks(server, f"companyinfo/{firm.realm_id}")["CompanyInfo"]
    with _scenario("untracked", firm) as server:
        preferences = _quickbooks(server, "preferences")["Preferences"]

    assert {"Name": "OfferingSku", "Value": "QuickBooks Online Simple Start"} in company[
        "NameValue"
    ]
    assert preferences["VendorAndPurchasesPrefs"]["TrackingByCustomer"] is False


def test_a_hidden_permission_is_a_403(firm):
    with _scenario("no-permission", firm) as server, pytest.raises(HTTPError) as refused:
        _clio(server, "users.json")
    refused.value.close()
    assert refused.value.code == 403


def test_a_busy_clio_gives_fifty_requests(firm):
    with _scenario("busy", firm) as server:
        assert server.clio.budget.limit == 50


def test_hard_costs_can_be_off(firm):
    with _scenario("hard-costs-off", firm) as server:
        assert server.clio.hard_costs_enabled is False


def test_a_flaky_day_has_faults_that_a_second_try_survives(firm):
    path = f"companyinfo/{firm.realm_id}"
    with _scenario("flaky", firm) as server:
        codes = []
        for _ in range(8):
            try:
                _quickbooks(server, path)
                codes.append(200)
            except HTTPError as error:
                error.close()
                codes.append(error.code)
    assert 503 in codes
    assert (503, 503) not in list(pairwise(codes))


def test_a_revoked_connection_refuses_every_call(firm):
    with _scenario("revoked", firm) as server, pytest.raises(HTTPError) as refused:
        _quickbooks(server, "preferences")
    refused.value.close()
    assert refused.value.code == 401


def test_the_usual_callback_ports_are_registered_at_both():
    assert CALLBACK_PORTS == (47613, 47614, 47615)
    assert quickbooks_redirect_uris()[0] == "http://localhost:47613/callback/quickbooks"
    assert clio_redirect_uris()[2] == "http://127.0.0.1:47615/callback/clio"
