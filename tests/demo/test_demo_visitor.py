"""The visitor: a stand-in for a person at a browser who allows both services."""

import json
from base64 import b64encode
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import Request, urlopen

import pytest

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.trust import build_trust
from hardcost_desktop.demo.server import DemoServer, clio_redirect_uris, quickbooks_redirect_uris
from hardcost_desktop.demo.visitor import ConsentVisitor

TODAY = date(2026, 11, 22)
AGENT = {"User-Agent": "DemoTest/1.0"}


@pytest.fixture(scope="module")
def firm():
    return build_firm(today=TODAY)


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


def test_the_visitor_tells_of_a_page_that_refuses(firm):
    with DemoServer(firm=firm) as server, ConsentVisitor() as visitor:
        visitor.open(f"{server.addresses().clio_url}/oauth/authorize?client_id=nobody")
        visitor.close()
    assert visitor.troubles == ["HTTP Error 400: BAD REQUEST"]
