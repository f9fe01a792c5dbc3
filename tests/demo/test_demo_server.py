"""The demo server: two services on real sockets, a visitor who consents, scenarios, the command."""

import http.client
import json
import signal
import socket
import subprocess
import sys
from base64 import b64encode
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import pairwise
from threading import Thread
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
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
from hardcost_desktop.demo.visitor import ConsentVisitor

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


class _Landing(HTTPServer):
    """The program's loopback address, where the browser arrives in the end."""

    def __init__(self):
        self.arrived = []
        super().__init__(("127.0.0.1", 0), _LandingPage)


class _LandingPage(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.arrived.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"You may close this page.")

    def log_message(self, *_):
        pass


@pytest.fixture
def landing():
    page = _Landing()
    thread = Thread(target=page.serve_forever, args=(0.02,))
    thread.start()
    yield page
    page.shutdown()
    thread.join()
    page.server_close()


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
        with pytest.raises(OSError), DemoServer(firm=firm, clio_port=taken):  # noqa: PT011 - the system's words vary
            pass


def _exchange(url, form, headers=None):
    body = urlencode(form).encode()
    request = Request(url, data=body, headers={**AGENT, **(headers or {})})
    with urlopen(request, timeout=10) as answer:
        return json.load(answer)


def _visit(page, landing, **question):
    """Send the visitor and give what came back to the program."""
    query = urlencode({"response_type": "code", "state": "s-1", **question})
    with ConsentVisitor() as visitor:
        assert visitor.open(f"{page}?{query}")
    assert visitor.troubles == []
    [arrived] = landing.arrived
    return {name: values[0] for name, values in parse_qs(urlsplit(arrived).query).items()}


def test_the_visitor_connects_clio(firm, landing):
    with DemoServer(firm=firm, callback_ports=[landing.server_port]) as server:
        where = server.addresses()
        [back] = clio_redirect_uris([landing.server_port])
        page = f"{where.clio_url}/oauth/authorize"
        answer = _visit(page, landing, client_id=where.clio_client_id, redirect_uri=back)
        form = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": back,
            "client_id": where.clio_client_id,
            "client_secret": where.clio_client_secret,
        }
        tokens = _exchange(f"{where.clio_url}/oauth/token", form)

    assert answer["state"] == "s-1"
    assert tokens["token_type"] == "bearer"


def test_the_visitor_connects_the_first_company_of_quickbooks(firm, landing):
    others = [build_trust(today=TODAY)]
    with DemoServer(firm=firm, others=others, callback_ports=[landing.server_port]) as server:
        where = server.addresses()
        [back] = quickbooks_redirect_uris([landing.server_port])
        answer = _visit(
            f"{where.quickbooks_url}/connect/oauth2",
            landing,
            client_id=where.quickbooks_client_id,
            redirect_uri=back,
            scope="com.intuit.quickbooks.accounting",
        )
        keys = f"{where.quickbooks_client_id}:{where.quickbooks_client_secret}".encode()
        form = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": back,
        }
        tokens = _exchange(
            f"{where.quickbooks_url}/oauth2/v1/tokens/bearer",
            form,
            {"Authorization": f"Basic {b64encode(keys).decode()}"},
        )

    assert (answer["realmId"], answer["state"]) == (firm.realm_id, "s-1")
    assert tokens["refresh_token"]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://127.0.0.1:1/nobody"])
def test_the_visitor_tells_what_went_wrong_and_opens_nothing_once_closed(url):
    visitor = ConsentVisitor()
    assert visitor.open(url)
    visitor.close()
    assert len(visitor.troubles) == 1
    assert not visitor.open(url)


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


def _command(*arguments):
    return [sys.executable, "-m", "hardcost_desktop.demo", *arguments]


def test_the_command_prints_one_line_serves_and_ends_when_told():
    with subprocess.Popen(
        _command("--scale", "20", "--seed", "3"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        where = json.loads(process.stdout.readline())
        document = _get(where["quickbooks_discovery_url"], "none")
        process.send_signal(signal.SIGTERM)
        rest, complaints = process.communicate(timeout=20)

    assert document["authorization_endpoint"].startswith(where["quickbooks_url"])
    assert where["clio_client_id"] != where["quickbooks_client_id"]
    assert (process.returncode, rest, complaints) == (0, "", "")


def test_the_command_lists_its_scenarios():
    answer = subprocess.run(
        _command("--help"), capture_output=True, text=True, check=True, timeout=20
    )
    assert all(name in answer.stdout for name in SCENARIOS)


def test_the_usual_callback_ports_are_registered_at_both():
    assert CALLBACK_PORTS == (47613, 47614, 47615)
    assert quickbooks_redirect_uris()[0] == "http://localhost:47613/callback/quickbooks"
    assert clio_redirect_uris()[2] == "http://127.0.0.1:47615/callback/clio"
