"""A small firm, served over real HTTP, and a client that checks all it hears against the API's description."""

import logging
from contextlib import contextmanager
from decimal import Decimal
from threading import Thread

import clio_contract
import requests
from werkzeug.serving import make_server

from hardcost_desktop.demo.firm.model import Firm

CLIENT = {"client_id": "app-key", "client_secret": "app-secret"}
REDIRECT = "http://127.0.0.1:5678/callback"
AGENT = "HardcostTests/1.0"


def times(day="2026-01-05"):
    return {"created_at": f"{day}T09:00:00-05:00", "updated_at": f"{day}T09:00:00-05:00"}


def contact(number, name, **more):
    return {"id": number, "name": name, "type": "Company", "is_client": False, **times(), **more}


def matter(number, client, status="Open", **more):
    display = f"{number:05}-{client}"
    return {
        "id": number, "number": number, "display_number": display, "description": f"Case {number}",
        "status": status, "billable": True, "client_id": client, "open_date": "2025-03-01",
        **times(), **more,
    }  # fmt: skip


def activity(number, day, **more):
    price = more.get("price", Decimal("10.00"))
    return {
        "id": number, "type": "HardCostEntry", "date": day, "price": price, "total": price,
        "note": "Filing fee", "reference": None, "billed": False, "on_bill": False,
        "non_billable": False, "matter": {"id": 301}, "user": {"id": 11}, **times(day), **more,
    }  # fmt: skip


def make_firm(**clio):
    users = [
        {"id": 11, "name": "Ada Owner", "email": "ada@firm.example", "enabled": True,
         "account_owner": True, "roles": ["Admin"], "subscription_type": "Attorney", **times()},
        {"id": 12, "name": "Bo Clerk", "email": "bo@firm.example", "enabled": False,
         "account_owner": False, "roles": ["Billing"], "subscription_type": "NonAttorney", **times()},
    ]  # fmt: skip
    person = {"type": "Person", "first_name": "Rosa", "last_name": "Diaz", "is_client": True}
    emails = [{"id": 1, "address": "rosa@mail.example", "name": "Work", "primary": True}]
    holdings = {
        "account": [{"id": 9, "name": "Firm & Daughters", "state": "active"}],
        "billing_settings": [{"id": 5, "currency": "USD", "currency_sign": "$", "rounding": 2}],
        "users": users,
        "contacts": [
            contact(201, "Rosa Diaz", **person, email_addresses=emails),
            contact(202, "Acme Ltd", is_client=True),
            contact(203, "County Court"),
        ],
        "matters": [
            matter(301, 201),
            matter(302, 201, status="Closed", close_date="2025-12-31"),
            matter(303, 202, status="Pending", billable=False, description="Harbour lease"),
        ],
        "expense_categories": [
            {"id": 401, "name": "Court fees", "entry_type": "hard_cost", "rate": 0, **times()},
            {"id": 402, "name": "Copies", "entry_type": "soft_cost", "rate": 1, **times(),
             "accessible_to_user": False},
        ],
        "activities": [],
    }  # fmt: skip
    return Firm(
        name="Firm & Daughters", realm_id="1", quickbooks={}, clio={**holdings, **clio}, settings={}
    )


class Client(requests.Session):
    """A polite API client; a path is enough for an address."""

    def __init__(self, origin, token, *, checked=True):
        super().__init__()
        self.origin = origin
        self.headers.update({"User-Agent": AGENT, "Authorization": f"Bearer {token}"})
        if checked:
            self.hooks["response"].append(lambda response, **_: clio_contract.check(response))

    def request(self, method, url, **more):
        whole = url if url.startswith("http") else f"{self.origin}/api/v4/{url}"
        return super().request(method, whole, **more)

    def data(self, path, **params):
        answer = self.get(path, params=params)
        assert answer.status_code == 200, answer.text
        return answer.json()["data"]

    def ids(self, path, **params):
        return [record["id"] for record in self.data(path, **params)]

    def post_entry(self, fields=None, **data):
        body = {"data": {"type": "HardCostEntry", "date": "2026-03-02", **data}}
        return self.post("activities.json", json=body, params={"fields": fields})


@contextmanager
def serve(service):
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = make_server("127.0.0.1", 0, service.app(), threaded=True)
    service.origin = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield
    finally:
        service.switches.stop()
        server.shutdown()
        server.server_close()
        thread.join()
