"""Change data capture and batches."""

from datetime import timedelta

import pytest
from intuit_firm import NOW, REALM, purchase


def changes(client, entities: str, days: int = 29):
    since = (NOW - timedelta(days=days)).isoformat()
    return client.api("cdc", params={"entities": entities, "changedSince": since})


def capture(client, entities: str, days: int = 29) -> list[dict]:
    answer = changes(client, entities, days)
    assert answer.status_code == 200, answer.text
    [response] = answer.json()["CDCResponse"]
    return response["QueryResponse"]


def test_what_changed_comes_whole_and_an_entity_without_changes_is_empty(client):
    purchases, bills = capture(client, "Purchase,Bill")
    assert [row["Id"] for row in purchases["Purchase"]] == ["133"]
    assert purchases["Purchase"][0]["TotalAmt"] == 80.10
    assert (purchases["startPosition"], purchases["maxResults"]) == (1, 1)
    assert bills == {}


def test_names_have_no_case_and_may_be_spaced(client):
    assert len(capture(client, "purchase, CUSTOMER")) == 2


def test_a_deletion_leaves_a_tombstone(client):
    client.service.books[REALM].delete("Purchase", "9")
    [purchases] = capture(client, "Purchase")
    assert purchases["Purchase"][1] == {
        "domain": "QBO",
        "status": "Deleted",
        "Id": "9",
        "MetaData": {"LastUpdatedTime": "2026-06-15T10:00:00-07:00"},
    }


def test_an_inactive_customer_is_a_change_like_any_other(client):
    client.service.books[REALM].deactivate("Customer", "1")
    [customers] = capture(client, "Customer")
    assert [row["Active"] for row in customers["Customer"]] == [False]


def test_it_looks_back_thirty_days_and_no_further(client):
    assert changes(client, "Purchase", 29).status_code == 200
    answer = changes(client, "Purchase", 31)
    assert answer.status_code == 400
    assert "older than fixed days is not supported" in answer.text


def test_an_answer_stops_at_a_thousand_objects_over_all_entities(client):
    books = client.service.books[REALM]
    for n in range(998):
        books.add("Purchase", purchase(str(1000 + n), "2026-06-02"))
    for customer in ("1", "2", "3"):
        books.update("Customer", customer)
    purchases, customers, vendor_credits = capture(client, "Purchase,Customer,VendorCredit")
    assert len(purchases["Purchase"]) == 999
    assert len(customers["Customer"]) == 1
    assert vendor_credits == {}


@pytest.mark.parametrize(
    "params",
    [
        {"entities": "Purchase"},
        {"entities": "Purchase", "changedSince": "soon"},
        {"entities": "Nonsense", "changedSince": "2026-06-14"},
        {"changedSince": "2026-06-14"},
    ],
)
def test_incomplete_questions_are_refused(client, params):
    assert client.api("cdc", params=params).status_code == 400


def batch(client, *items: dict):
    return client.api("batch", method="POST", json={"BatchItemRequest": list(items)})


def test_a_batch_answers_each_query_on_its_own(client):
    answer = batch(
        client,
        {"bId": "a", "Query": "select * from Purchase where Id = '9'"},
        {"bId": "b", "Query": "select * from Custmoer"},
        {"bId": "c", "Query": "select count(*) from Purchase"},
    )
    assert answer.status_code == 200
    first, second, third = answer.json()["BatchItemResponse"]
    assert first["QueryResponse"]["Purchase"][0]["Id"] == "9"
    assert second["Fault"]["Error"][0]["code"] == "4001"
    assert third["QueryResponse"] == {"totalCount": 3}
    assert [first["bId"], second["bId"], third["bId"]] == ["a", "b", "c"]


def test_a_batch_holds_thirty_items(client):
    item = {"bId": "x", "Query": "select count(*) from Purchase"}
    assert batch(client, *[item] * 30).status_code == 200
    assert batch(client, *[item] * 31).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"BatchItemRequest": [{"bId": "1", "operation": "delete", "Purchase": {"Id": "9"}}]},
        {"BatchItemRequest": "all"},
        ["no object"],
    ],
)
def test_a_batch_that_would_write_is_refused_whole(client, body):
    answer = client.api("batch", method="POST", json=body)
    assert answer.status_code == 400
    assert answer.json()["Fault"]["Error"][0]["code"] == "500"
    assert client.api("purchase/9").status_code == 200
