"""The query endpoint: envelopes, paging and exact numbers."""

import json
from decimal import Decimal

import pytest
from intuit_firm import purchase


def fill(client, count: int) -> None:
    books = client.service.books["9130357000000001"]
    for n in range(count):
        books.add("Purchase", purchase(str(1000 + n), "2026-06-02"))


def test_a_page_tells_its_start_and_the_number_of_rows_it_holds(client):
    answer = client.query("select * from Purchase orderby Id startposition 2 maxresults 10")
    body = answer.json()
    assert [row["Id"] for row in body["QueryResponse"]["Purchase"]] == ["10", "133"]
    assert body["QueryResponse"]["startPosition"] == 2
    assert body["QueryResponse"]["maxResults"] == 2
    assert "totalCount" not in body["QueryResponse"]
    assert answer.headers["Content-Type"] == "application/json;charset=utf-8"


def test_nothing_found_is_an_empty_object(client):
    for statement in (
        "select * from Purchase where Id = '1'",
        "select * from Purchase startposition 4",
        "select * from Bill",
    ):
        assert client.query(statement).json()["QueryResponse"] == {}


def test_only_counting_gives_a_total(client):
    answer = client.query("select count(*) from Purchase where TxnDate >= '2026-05-02'")
    assert answer.json()["QueryResponse"] == {"totalCount": 2}


def test_times_are_pacific_with_their_offset(client):
    assert client.query("select count(*) from Bill").json()["time"].startswith("2026-06-15T10:00:0")
    assert client.query("select count(*) from Bill").json()["time"].endswith("-07:00")


def test_amounts_keep_their_digits(client):
    books = client.service.books["9130357000000001"]
    books.add("Purchase", purchase("500", "2026-06-02", "0.00001", ExchangeRate=Decimal("1.250")))
    text = client.query("select * from Purchase").text
    for amount in ("405.00", "0.50", "80.10", "0.00001"):
        assert f'"TotalAmt":{amount},' in text
    assert '"ExchangeRate":1.250' in text
    rows = json.loads(text, parse_float=Decimal)["QueryResponse"]["Purchase"]
    assert sum(row["TotalAmt"] for row in rows) == Decimal("485.60001")


def test_a_statement_can_be_posted_as_text(client):
    headers = {"Content-Type": "application/text"}
    statement = "select * from Customer where DisplayName = 'Zoë & Søn'"
    answer = client.api("query", method="POST", data=statement.encode(), headers=headers)
    assert [row["Id"] for row in answer.json()["QueryResponse"]["Customer"]] == ["2"]


def test_a_posted_statement_must_be_called_text(client):
    answer = client.api("query", method="POST", json={"query": "select * from Purchase"})
    assert answer.json()["Fault"]["Error"][0]["code"] == "500"


def test_a_plus_sign_must_be_encoded(client):
    where = "MetaData.LastUpdatedTime > '2026-05-01T00:00:00+00:00'"
    assert len(client.rows(f"select * from Purchase where {where}")) == 3
    raw = f"query?query=select * from Purchase where {where}"
    assert client.api(raw).json()["Fault"]["Error"][0]["code"] == "4001"


def test_the_default_page_is_a_hundred_rows_and_the_largest_a_thousand(client):
    fill(client, 1100)
    assert len(client.rows("select * from Purchase")) == 100
    assert len(client.rows("select * from Purchase maxresults 1000")) == 1000
    assert client.query("select * from Purchase maxresults 1001").status_code == 400


def test_pages_join_without_gap_or_overlap(client):
    fill(client, 250)
    statement = "select * from Purchase orderby Id startposition {} maxresults 100"
    pages = [client.rows(statement.format(start)) for start in (1, 101, 201, 301)]
    assert [len(page) for page in pages] == [100, 100, 53, 0]
    together = [row for page in pages for row in page]
    assert together == sorted(set(together), key=int)


def test_a_page_can_be_one_row_too_long(client):
    client.service.quirks.one_more_row = True
    assert client.rows("select * from Purchase orderby Id maxresults 1") == ["9", "10"]


def test_the_books_can_change_between_two_pages(client):
    books = client.service.books["9130357000000001"]
    client.service.quirks.after_page = lambda _: books.delete("Purchase", "9")
    assert client.rows("select * from Purchase orderby Id maxresults 1") == ["9"]
    client.service.quirks.after_page = None
    assert client.rows("select * from Purchase orderby Id startposition 2") == ["133"]


@pytest.mark.parametrize(
    "entity",
    [
        "Purchase",
        "Bill",
        "VendorCredit",
        "JournalEntry",
        "Customer",
        "Vendor",
        "Employee",
        "Account",
        "Item",
        "Class",
        "Department",
        "Attachable",
        "CompanyInfo",
        "Preferences",
    ],
)
def test_every_entity_can_be_asked_for(client, entity):
    assert client.query(f"select * from {entity} orderby Id").status_code == 200


def test_a_minor_version_changes_nothing(client):
    params = {"query": "select count(*) from Purchase", "minorversion": "75"}
    assert client.api("query", params=params).json()["QueryResponse"] == {"totalCount": 3}
