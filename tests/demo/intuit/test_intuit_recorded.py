"""This service's answers beside recorded answers of the real one: same members, same dialect."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from intuit_firm import NOW, REALM, small_firm

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.intuit.books import Books
from hardcost_desktop.demo.intuit.grammar import parse

RECORDED = Path(__file__).with_name("recorded")


def recording(name: str) -> dict[str, Any]:
    return json.loads((RECORDED / f"{name}.json").read_text())


def body(name: str) -> dict[str, Any]:
    return json.loads(recording(name)["body"])


def shape(value: Any) -> Any:
    """Keep the members and their types, and the texts that never vary."""
    if isinstance(value, dict):
        return {key: shape(member) for key, member in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value]
    return type(value)


def test_an_unknown_entity(client):
    answer = client.query("SELECT * FROM Custmoer")
    real = body("error_400_2")
    assert answer.status_code == 400
    assert answer.json()["Fault"] == real["Fault"]
    assert shape(answer.json()) == shape(real)
    assert answer.headers["Content-Type"] == recording("error_400_2")["headers"]["Content-Type"]


def test_an_unknown_path(client):
    answer = client.api("customer/1/5")
    real = body("error_500")
    assert shape(answer.json()) == shape(real)
    mine, theirs = answer.json()["Fault"]["Error"][0], real["Fault"]["Error"][0]
    assert (mine["Message"], mine["code"]) == (theirs["Message"], theirs["code"])
    assert mine["Detail"].split(" : ")[0] == theirs["Detail"].split(" : ")[0]


def test_a_bad_id(client):
    assert client.api("customer/1.5").json() == body("error_500_2")


def test_an_expired_token(client, clock):
    token = client.service.grants.connect(REALM).access_token
    clock.advance(timedelta(hours=2))
    headers = {"Authorization": f"Bearer {token}"}
    answer = client.ask("GET", f"/v3/company/{REALM}/customer/1", headers=headers)
    real = body("error_401")
    mine = answer.json()
    assert shape(mine) == shape(real)
    assert mine["fault"]["error"][0]["message"] == real["fault"]["error"][0]["message"]
    assert mine["fault"]["type"] == real["fault"]["type"]
    assert len(mine["fault"]["error"][0]["detail"]) == len(real["fault"]["error"][0]["detail"])
    recorded = recording("error_401")["headers"]["Www-Authenticate"]
    assert answer.headers["WWW-Authenticate"] == recorded


def test_a_missing_record(client):
    real = body("batch_basic")["BatchItemResponse"][1]["Fault"]
    assert client.api("purchase/404").json()["Fault"] == real


def test_a_single_record(client):
    assert client.api("customer/1").json().keys() == body("get_id").keys()


def test_a_page_and_a_count(client):
    page = client.query("select * from Customer maxresults 2").json()
    real = body("all_alt_select_2")
    assert page.keys() == real.keys()
    assert page["QueryResponse"].keys() == real["QueryResponse"].keys()
    count = client.query("select count(*) from Customer").json()
    assert shape(count) == shape(body("all_alt_select"))


def test_a_batch(client):
    query = {"bId": "bid4", "Query": "select * from Purchase"}
    answer = client.api("batch", method="POST", json={"BatchItemRequest": [query]}).json()
    real = body("batch_basic")
    assert answer.keys() == real.keys()
    assert answer["BatchItemResponse"][0].keys() == real["BatchItemResponse"][3].keys()


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("all_alt_select_2", "Customer"),
        ("all_alt_select_3", "Customer"),
        ("all_employees_including_active_2", "Employee"),
        ("all_vendors_by_5_2", "Vendor"),
        ("get_display_name", "Customer"),
        ("misc_ampersand", "Vendor"),
    ],
)
def test_recorded_rows_are_found_by_their_own_statement_in_the_recorded_order(name, entity):
    rows = body(name)["QueryResponse"][entity]
    statement = parse(parse_qs(urlsplit(recording(name)["request"]["uri"]).query)["query"][0])
    books = Books(small_firm(**{entity: rows}), DemoClock(start=NOW))
    assert [row.record["Id"] for row in books.select(statement)] == [row["Id"] for row in rows]


def test_a_recorded_purchase_can_be_kept_edited_and_voided():
    books = Books(small_firm(Purchase=[body("purchase_check")["Purchase"]]), DemoClock(start=NOW))
    voided = books.void("Purchase", "180")
    assert voided["SyncToken"] == "1"
    assert [line["Amount"] for line in voided["Line"]] == [0]
