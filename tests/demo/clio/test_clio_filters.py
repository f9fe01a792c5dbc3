"""List filters of the pretend Clio."""

from decimal import Decimal

import pytest
from clio_world import activity


@pytest.fixture
def entries(service):
    add = service.records.add_activity
    time = {"type": "TimeEntry", "quantity": 3600, "non_billable": True, "user": {"id": 12}}
    kept = {"matter": {"id": 301}, "user": {"id": 11}}
    return {
        "open": add(**activity(1, "2026-03-01", **kept)),
        "loose": add(**activity(2, "2026-03-02", matter=None, note="Courier to COURT")),
        "time": add(**activity(3, "2026-03-03", **time)),
        "draft": service.records.bill_activity(add(**activity(4, "2026-03-04"))["id"], state="draft"),
        "billed": service.records.bill_activity(add(**activity(5, "2026-03-05"))["id"]),
        "soft": add(**activity(6, "2026-03-06", type="SoftCostEntry",
                               expense_category={"id": 402}, price=Decimal("2.5"))),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"start_date": "2026-03-02", "end_date": "2026-03-03"}, [2, 3]),
        ({"start_date": "2026-03-06T00:00:00Z"}, [6]),
        ({"type": "TimeEntry"}, [3]),
        ({"matter_id": "null"}, [2]),
        ({"matter_id": 301, "end_date": "2026-03-01"}, [1]),
        ({"user_id": 12}, [3]),
        ({"expense_category_id": 402}, [6]),
        ({"ids[]": [1, 6, 99]}, [1, 6]),
        ({"query": "court"}, [2]),
        ({"status": "billed"}, [5]),
        ({"status": "draft"}, [4]),
        ({"status": "unbilled"}, [1, 2, 6]),
        ({"status": "non_billable"}, [3]),
        ({"status": "billable"}, [1, 2, 4, 5, 6]),
        ({"status": "written_off"}, []),
        ({"only_unaccounted_for": "true"}, [1, 2, 3, 6]),
        ({"flat_rate": "true"}, []),
        ({"created_since": "2026-03-06T00:00:00-05:00"}, [6]),
        ({"updated_since": "2026-03-02T00:00:00Z", "type": "HardCostEntry"}, [2, 4, 5]),
        ({"matter": 999, "reference": "x"}, [1, 2, 3, 4, 5, 6]),
        ({"order": "date(desc)"}, [6, 5, 4, 3, 2, 1]),
        ({"order": "user.name(asc)", "ids[]": [2, 3]}, [2, 3]),
        ({"order": "expense_category.name(desc)"}, [6, 1, 2, 3, 4, 5]),
        ({"order": "id(desc)", "limit": 2}, [6, 5]),
    ],
)
def test_activities(api, entries, query, expected):
    assert api.ids("activities", **query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, [301, 302, 303]),
        ({"status": "open,pending"}, [301, 303]),
        ({"status": "closed"}, [302]),
        ({"client_id": 201}, [301, 302]),
        ({"billable": "false"}, [303]),
        ({"ids[]": 303}, [303]),
        ({"query": "HARBOUR"}, [303]),
        ({"query": "acme"}, [303]),
        ({"query": "00302"}, [302]),
        ({"close_date[]": [">=2025-12-01", "<2026-01-01"]}, [302]),
        ({"open_date[]": "<2025-01-01"}, []),
        ({"updated_since": "2026-02-01T00:00:00Z"}, []),
        ({"practice_area_id": 7}, []),
        ({"order": "client.name(asc)"}, [303, 301, 302]),
    ],
)
def test_matters(api, query, expected):
    assert api.ids("matters", **query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"client_only": "true"}, [201, 202]),
        ({"client_only": "false"}, [201, 202, 203]),
        ({"type": "Company"}, [202, 203]),
        ({"initial": "D"}, [201]),
        ({"query": "county"}, [203]),
        ({"query": "mail.example"}, [201]),
        ({"query": "harbour lease"}, [202]),
        ({"exclude_ids[]": [201, 202]}, [203]),
        ({"order": "name(asc)"}, [202, 203, 201]),
    ],
)
def test_contacts(api, query, expected):
    assert api.ids("contacts", **query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"enabled": "true"}, [11]),
        ({"name": "bo clerk"}, [12]),
        ({"role": "admin"}, [11]),
        ({"subscription_type": "nonattorney"}, [12]),
        ({"pending_setup": "false"}, [11, 12]),
        ({"account_owner": "true"}, [11, 12]),
    ],
)
def test_users(api, query, expected):
    assert api.ids("users", **query) == expected


def test_expense_categories(api):
    assert api.ids("expense_categories", entry_type="hard_cost") == [401]
    assert api.ids("expense_categories", query="cop") == [402]


@pytest.mark.parametrize(
    ("path", "query", "message"),
    [
        ("activities", {"updated_since": "2026-03-01"}, "invalid xmlschema format"),
        ("activities", {"created_since": "2026-13-01T00:00:00Z"}, "invalid xmlschema format"),
        ("activities", {"start_date": "yesterday"}, "invalid date"),
        ("activities", {"type": "Hardcost"}, "Hardcost is not a valid type"),
        ("activities", {"order": "note"}, "note is not a valid order"),
        ("activities", {"matter_id": "none"}, "matter_id is not a number"),
        ("matters", {"status": "Open"}, "Open is not a valid status"),
        ("matters", {"billable": "yes"}, "yes is not a boolean"),
        ("matters", {"open_date[]": "2026-01-01"}, "2026-01-01 is not a comparison of open_date"),
    ],
)
def test_impossible_values_of_known_filters_are_refused(api, path, query, message):
    answer = api.get(path, params=query)
    assert answer.status_code == 400
    assert answer.json()["error"] == {
        "type": "ArgumentError",
        "message": f"An invalid argument was supplied: {message}",
    }
