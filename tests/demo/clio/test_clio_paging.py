"""Paging of the pretend Clio."""

import time

import pytest
from clio_world import Client, activity, contact, make_firm, matter, serve

CURSOR = {"order": "id(asc)", "limit": 200}


def walk(api, path, **query):
    """Follow `next` to the end; give all answers."""
    answers = [api.get(path, params=query).json()]
    while "next" in answers[-1]["meta"]["paging"]:
        answers.append(api.get(answers[-1]["meta"]["paging"]["next"]).json())
    return answers


def all_ids(answers):
    return [record["id"] for answer in answers for record in answer["data"]]


@pytest.fixture
def crowd(make_service):
    service = make_service(
        make_firm(contacts=[contact(n, f"Contact {n}") for n in range(201, 706)])
    )
    with serve(service):
        yield service


@pytest.fixture
def crowded(crowd):
    with Client(crowd.origin, crowd.grants.issue_tokens().access_token) as client:
        yield client


def test_a_cursor_walks_all_records_once(crowded, crowd):
    answers = walk(crowded, "contacts.json", fields="id,name", **CURSOR)
    assert all_ids(answers) == list(range(201, 706))
    assert [len(answer["data"]) for answer in answers] == [200, 200, 105]
    assert {answer["meta"]["records"] for answer in answers} == {505}
    first = answers[0]["meta"]["paging"]
    assert first.keys() == {"next"}
    assert first["next"].startswith(f"{crowd.origin}/api/v4/contacts.json?fields=id%2Cname&")
    assert "page_token=" in first["next"]
    assert answers[1]["meta"]["paging"].keys() == {"previous", "next"}
    assert answers[2]["meta"]["paging"].keys() == {"previous"}


def test_previous_leads_back(crowded):
    answers = walk(crowded, "contacts.json", **CURSOR)
    back = crowded.get(answers[2]["meta"]["paging"]["previous"]).json()
    assert back["data"] == answers[1]["data"]
    assert crowded.get(back["meta"]["paging"]["previous"]).json()["data"] == answers[0]["data"]


def test_a_cursor_neither_repeats_nor_misses_when_records_vanish(crowded, crowd):
    first = crowded.get("contacts.json", params=CURSOR).json()
    crowd.records.contacts.remove(201)
    second = crowded.get(first["meta"]["paging"]["next"]).json()
    assert second["data"][0]["id"] == 401


def test_without_a_cursor_pages_count_from_the_start_and_may_repeat_or_miss(crowded, crowd):
    first = crowded.get("contacts.json", params={"limit": 200}).json()
    crowd.records.contacts.remove(201)
    second = crowded.get(first["meta"]["paging"]["next"]).json()
    assert second["data"][0]["id"] == 402


def test_offset_paging_takes_any_order(crowded):
    query = {"offset": 500, "order": "id(desc)", "limit": 3}
    assert crowded.ids("contacts", **query) == [205, 204, 203]
    assert all_ids(walk(crowded, "contacts", **query)) == [205, 204, 203, 202, 201]


def test_small_lists_have_no_neighbours(api):
    meta = api.get("users", params={"limit": 2000}).json()["meta"]
    assert meta == {"records": 2, "paging": {}}


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("contacts", {"limit": 201}),
        ("contacts", {"limit": 0}),
        ("contacts", {"limit": "all"}),
        ("users", {"limit": 2001}),
        ("contacts", {"offset": 10_000}),
        ("contacts", {"offset": -1}),
        ("contacts", {"page_token": "x"}),
        ("contacts", {"page_token": "e30="}),
    ],
)
def test_impossible_pages_are_refused(api, path, query):
    assert api.get(path, params=query).status_code == 400


def test_a_large_firm_is_served_swiftly_and_only_a_cursor_reaches_its_end(make_service):
    days = [f"{year}-{month:02}-{day:02}" for year in range(2016, 2026)
            for month in range(1, 13) for day in range(1, 29)]  # fmt: skip
    firm = make_firm(
        contacts=[contact(n, f"Contact {n}") for n in range(1, 5_001)],
        matters=[matter(n, n % 5_000 + 1) for n in range(10_000, 18_000)],
        activities=[activity(100_000 + n, days[n % len(days)]) for n in range(100_000)],
    )
    service = make_service(firm)
    token = service.grants.issue_tokens().access_token
    with serve(service), Client(service.origin, token, checked=False) as api:
        start = time.perf_counter()
        day = {"start_date": "2020-05-05", "end_date": "2020-05-05", "type": "HardCostEntry"}
        assert len(api.ids("activities", fields="id,reference,price,matter{id}", **day)) == 30
        assert api.ids("matters", client_id=10) == [10_009, 15_009]
        assert len(all_ids(walk(api, "matters", fields="id,client{id,name}", **CURSOR))) == 8_000
        end = walk(api, "activities", offset=9_900, limit=100)
        assert end[-1]["meta"] == {"records": 100_000, "paging": end[-1]["meta"]["paging"]}
        assert end[-1]["meta"]["paging"].keys() == {"previous"}
        assert time.perf_counter() - start < 10
