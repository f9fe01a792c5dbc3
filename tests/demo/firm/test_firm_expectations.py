"""The demo firm holds every situation of docs/rules.md, and its author's expectations add up."""

import re
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.model import Firm

TODAY = date(2026, 11, 22)

PLACES = {
    ("ready", None),
    ("imported", None),
    ("excluded", None),
    ("attention", "changed_in_quickbooks"),
    ("attention", "deleted_in_quickbooks"),
    ("attention", "partly_imported"),
    ("attention", "outcome_unknown"),
    ("skipped", "unsupported_type"),
    ("skipped", "item_details"),
    ("skipped", "voided"),
    ("skipped", "no_customer"),
    ("skipped", "negative_amount"),
    ("skipped", "zero_amount"),
    ("skipped", "foreign_currency"),
    ("attention", "customer_not_linked"),
    ("attention", "ambiguous_contact"),
    ("skipped", "no_matter"),
    ("attention", "closed_matter"),
    ("attention", "several_matters"),
    ("attention", "possible_duplicate"),
    ("attention", "billed_in_quickbooks"),
}


@pytest.fixture(scope="module")
def firm() -> Firm:
    return build_firm(today=TODAY)


def _by_key(firm):
    """Sum the lines on the costs account by row key, read straight from the records."""
    costs = next(
        a["Id"] for a in firm.quickbooks["Account"] if a["Name"] == "Reimbursable Expenses"
    )
    posting = {i["Id"]: i["ExpenseAccountRef"]["value"] for i in firm.quickbooks["Item"]}
    sums: Counter[str] = Counter()
    others = 0
    for letter, entity in zip(
        "PBVJ", ("Purchase", "Bill", "VendorCredit", "JournalEntry"), strict=True
    ):
        for txn in firm.quickbooks[entity]:
            if txn["TxnDate"] < firm.settings["start-date"]:
                continue
            for line in txn["Line"]:
                detail = line.get(line["DetailType"], {})
                item = detail.get("ItemRef", {}).get("value")
                account = posting.get(item) or detail.get("AccountRef", {}).get("value")
                customer = detail.get("CustomerRef", {}).get("value")
                if account != costs and not (item and customer):
                    others += not (line["DetailType"].startswith("Item") and item is None)
                    continue
                together = txn.get("PaymentType") == "Check" and customer and not item
                tail = f"c{customer}" if together else f"l{line['Id']}"
                minus = (
                    txn.get("Credit")
                    or entity == "VendorCredit"
                    or detail.get("PostingType") == "Credit"
                )
                sums[f"{letter}{txn['Id']}.{tail}"] += -line["Amount"] if minus else line["Amount"]
    return sums, others


def test_holds_every_status_and_every_reason(firm):
    assert {(row.status, row.reason) for row in firm.expected.values()} == PLACES


def test_expects_exactly_the_rows_its_books_hold_with_their_sums(firm):
    found, _ = _by_key(firm)

    gone = {k for k, row in firm.expected.items() if row.reason == "deleted_in_quickbooks"}
    assert {k: row.amount for k, row in firm.expected.items() if k not in gone} == found
    assert [firm.expected[key].amount for key in gone] == [Decimal("0.00")]


def test_counts_all_other_lines_but_documentation(firm):
    assert firm.other_account_lines == _by_key(firm)[1] > 100


def test_amounts_are_decimals_with_two_places(firm):
    assert all(re.fullmatch(r"-?\d+\.\d\d", str(row.amount)) for row in firm.expected.values())


def test_credits_count_down(firm):
    unsupported = [
        (key[0], row.amount > 0)
        for key, row in firm.expected.items()
        if row.reason == "unsupported_type"
    ]
    assert sorted(unsupported) == [
        ("B", True), ("J", False), ("J", True), ("J", True), ("P", False), ("V", False),
    ]  # fmt: skip


def test_excluded_rows_carry_a_persons_note(firm):
    excluded = {key for key, row in firm.expected.items() if row.status == "excluded"}
    assert firm.exclusions.keys() == excluded
    assert all(firm.exclusions.values())


def test_a_lost_claim_has_two_entries_in_clio_that_look_like_it(firm):
    [claim] = firm.lost_claims
    alike = [
        entry
        for entry in firm.clio["activities"]
        if (entry["type"], entry["date"], entry["price"], entry["matter"]["id"])
        == ("HardCostEntry", claim.date.isoformat(), claim.amount, claim.matter_id)
    ]
    assert firm.expected[claim.key].reason == "outcome_unknown"
    assert ["reference" in entry for entry in alike] == [False, False]


def test_stamps_in_clio_belong_to_rows_that_tell_of_them(firm):
    stamped = {
        match[1]: entry["price"]
        for entry in firm.clio["activities"]
        if (match := re.search(r"QBO-(\S+)$", entry.get("reference", "")))
    }
    imported = {key: row.amount for key, row in firm.expected.items() if row.status == "imported"}
    others = stamped.keys() - imported.keys()

    assert imported.items() <= stamped.items()
    reasons = [firm.expected[key].reason for key in others if key in firm.expected]
    assert sorted(reasons) == ["changed_in_quickbooks", "deleted_in_quickbooks"]
    assert len(others - firm.expected.keys()) == 1  # the line of the partly imported check


@pytest.mark.parametrize("seed", [0, 1, 7])
def test_is_the_same_for_the_same_seed_and_day(seed):
    assert build_firm(seed=seed, today=TODAY) == build_firm(seed=seed, today=TODAY)


def test_is_another_for_another_seed_and_keeps_its_cases():
    one, other = build_firm(seed=1, today=TODAY), build_firm(seed=2, today=TODAY)
    assert one.expected != other.expected
    assert {(r.status, r.reason) for r in other.expected.values()} == PLACES


@pytest.mark.parametrize(
    "today", [date(2026, 1, 1), date(2026, 3, 9), date(2028, 2, 29), date(2026, 8, 31)]
)
def test_holds_together_on_any_day(today):
    firm = build_firm(today=today)
    found, others = _by_key(firm)
    assert {(row.status, row.reason) for row in firm.expected.values()} == PLACES
    assert (len(found) + 1, others) == (len(firm.expected), firm.other_account_lines)


def test_grows_to_scale_with_its_clients_and_still_knows_what_to_expect():
    small, large = build_firm(scale=300, today=TODAY), build_firm(scale=4_000, today=TODAY)

    assert [len(firm.quickbooks["Purchase"]) for firm in (small, large)] == [300, 4_000]
    assert len(large.clio["matters"]) > 3 * len(small.clio["matters"])
    assert {key: row.amount for key, row in large.expected.items()} == _by_key(large)[0]
