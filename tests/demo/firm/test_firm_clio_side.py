"""The firm's records in Clio fit the published contract, and together they make sense."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.model import Firm

CONTRACT = Path(__file__).parents[4] / "shared" / "contracts" / "clio-manage-v4.openapi.json"
SCHEMAS = {
    "contacts": "Contact",
    "matters": "Matter",
    "users": "User",
    "activities": "Activity",
    "expense_categories": "ExpenseCategory",
    "billing_settings": "BillingSetting",
    "account": "Account_base",
}


@pytest.fixture(scope="module")
def firm() -> Firm:
    return build_firm(today=date(2026, 11, 22))


@pytest.fixture(scope="module")
def contract():
    if not CONTRACT.exists():
        pytest.skip(f"Clio's contract is not at {CONTRACT}")
    return json.loads(CONTRACT.read_text("utf-8"))


def _known_fields(contract, name):
    schema = contract["components"]["schemas"][name]
    if "$ref" in schema:
        return _known_fields(contract, schema["$ref"].rsplit("/", 1)[1])
    fields = set(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        if "$ref" in part:
            fields |= _known_fields(contract, part["$ref"].rsplit("/", 1)[1])
        fields |= set(part.get("properties", {}))
    return fields


@pytest.mark.parametrize("kind", SCHEMAS)
def test_records_satisfy_the_contract_and_add_nothing_to_it(firm, contract, kind):
    schema = {"$ref": f"#/components/schemas/{SCHEMAS[kind]}", **contract}
    validator = Draft7Validator(schema)
    known = _known_fields(contract, SCHEMAS[kind])

    for record in firm.clio[kind]:
        assert not list(validator.iter_errors(record))
        assert record.keys() <= known


@pytest.mark.parametrize("kind", SCHEMAS)
def test_ids_are_unique(firm, kind):
    ids = [record["id"] for record in firm.clio[kind]]
    assert len(ids) == len(set(ids)) > 0


def test_there_is_one_primary_subscriber(firm):
    assert [u["name"] for u in firm.clio["users"] if u["account_owner"]] == ["Miriam Lowe"]
    assert {u["enabled"] for u in firm.clio["users"]} == {True, False}


def test_about_sixty_clients_have_about_ninety_matters_in_every_status(firm):
    clients = {c["id"] for c in firm.clio["contacts"] if c["is_client"]}
    assert 55 <= len(clients) <= 80
    assert 80 <= len(firm.clio["matters"]) <= 100
    assert {m["status"] for m in firm.clio["matters"]} == {"Open", "Pending", "Closed"}
    assert {m["client_id"] for m in firm.clio["matters"]} < clients
    assert {c["type"] for c in firm.clio["contacts"]} == {"Person", "Company"}


def test_matter_numbers_are_unique_and_of_both_styles(firm):
    numbers = [m["display_number"] for m in firm.clio["matters"]]
    assert len(numbers) == len(set(numbers))
    assert {len(n.split("-")[0]) for n in numbers} == {4, 5}  # 2026-014 and 00412-Acme


def test_only_the_tied_contacts_share_a_name(firm):
    counted = Counter(c["name"].casefold() for c in firm.clio["contacts"])
    shared = {name for name, times in counted.items() if times > 1}
    assert shared == {"maria delacroix", "jonas pemberly"}


def test_activities_belong_to_known_matters_and_users(firm):
    matters = {m["id"] for m in firm.clio["matters"]}
    users = {u["id"] for u in firm.clio["users"]}
    for entry in firm.clio["activities"]:
        assert entry["matter"]["id"] in matters
        assert entry["user"]["id"] in users


def test_hard_costs_are_the_primary_subscribers_among_other_kinds_of_entries(firm):
    [owner] = [u["id"] for u in firm.clio["users"] if u["account_owner"]]
    entries = firm.clio["activities"]
    assert {e["type"] for e in entries} == {
        "HardCostEntry", "SoftCostEntry", "ExpenseEntry", "TimeEntry",
    }  # fmt: skip
    assert {e["user"]["id"] for e in entries if e["type"] == "HardCostEntry"} == {owner}


def test_expense_categories_are_of_every_entry_type(firm):
    types = {c["entry_type"] for c in firm.clio["expense_categories"]}
    assert types == {"hard_cost", "soft_cost", "unassociated"}


def test_the_account_keeps_us_dollars(firm):
    [account], [billing] = firm.clio["account"], firm.clio["billing_settings"]
    assert (account["name"], billing["currency"]) == ("Harbor & Lowe LLP", "USD")
