"""The firm's books are shaped as QuickBooks Online sends them, oddities included."""

from datetime import date
from decimal import Decimal

import pytest

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.model import Firm
from hardcost_desktop.demo.firm.trust import build_trust

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def firm() -> Firm:
    return build_firm(today=TODAY)


@pytest.fixture(scope="module")
def purchases(firm):
    return firm.quickbooks["Purchase"]


def _txn_type(purchase):
    return purchase["PurchaseEx"]["any"][0]["value"]["Value"]


def test_each_form_of_purchase_has_its_own_marks(purchases):
    marks = {
        (p["PaymentType"], p.get("Credit"), _txn_type(p), "PrintStatus" in p) for p in purchases
    }
    assert marks == {
        ("Check", None, "3", True),
        ("Cash", None, "54", False),
        ("CreditCard", False, "54", False),
        ("CreditCard", True, "11", False),
    }


def test_about_four_hundred_purchases_end_near_today(purchases, firm):
    inside = [p for p in purchases if p["TxnDate"] >= firm.settings["start-date"]]
    assert 380 <= len(inside) <= 420
    assert firm.settings == {"start-date": "2026-07-01", "account": "Reimbursable Expenses"}
    assert "2026-11-16" <= max(p["TxnDate"] for p in inside) < TODAY.isoformat()
    assert any(p["TxnDate"] < "2026-07-01" for p in purchases)


def test_ids_are_unique_and_grow_with_time(purchases):
    ids = [int(p["Id"]) for p in purchases]
    assert ids == sorted(set(ids))
    assert [p["TxnDate"] for p in purchases] == sorted(p["TxnDate"] for p in purchases)


def test_totals_are_the_sums_of_their_lines(purchases):
    assert all(p["TotalAmt"] == sum(line["Amount"] for line in p["Line"]) for p in purchases)


def test_timestamps_are_pacific_on_both_sides_of_a_clock_change(purchases):
    offsets = {p["MetaData"]["CreateTime"][-6:] for p in purchases}
    assert offsets == {"-07:00", "-08:00"}


def test_names_are_unique_across_customers_vendors_and_employees(firm):
    rows = [r for kind in ("Customer", "Vendor", "Employee") for r in firm.quickbooks[kind]]
    tops = [r["DisplayName"] for r in rows if not r.get("Job")]
    ids = [r["Id"] for r in rows]
    assert len(tops) == len(set(tops))
    assert len(ids) == len(set(ids))
    assert not [name for name in tops if ":" in name or "\t" in name]


def test_every_reference_leads_to_a_record(firm, purchases):
    known = {
        "AccountRef": {r["Id"] for r in firm.quickbooks["Account"]},
        "CustomerRef": {r["Id"] for r in firm.quickbooks["Customer"]},
        "ItemRef": {r["Id"] for r in firm.quickbooks["Item"]},
        "ClassRef": {r["Id"] for r in firm.quickbooks["Class"]},
    }
    for purchase in purchases:
        for line in purchase["Line"]:
            detail = line.get(line["DetailType"], {})
            for name in known.keys() & detail.keys():
                assert detail[name]["value"] in known[name]


def test_sub_customers_go_five_levels_deep(firm):
    levels = {c.get("Level", 0): c for c in firm.quickbooks["Customer"]}
    assert max(levels) == 4
    assert levels[4]["FullyQualifiedName"].count(":") == 4


def test_payees_are_of_every_type_or_absent(purchases):
    assert {p.get("EntityRef", {}).get("type") for p in purchases} == {
        "Vendor", "Customer", "Employee", None,
    }  # fmt: skip


def test_header_fields_without_value_are_absent(purchases):
    for name in ("DocNumber", "PrivateNote", "EntityRef"):
        assert {name in p for p in purchases} == {True, False}
    assert not [p for p in purchases if None in p.values()]


def test_names_with_apostrophes_and_accents_are_among_the_clients(firm):
    names = " ".join(c["DisplayName"] for c in firm.quickbooks["Customer"])
    assert all(part in names for part in ("O'Brien", "Núñez", "Müller", "(deleted)"))


def _texts(purchases):
    for purchase in purchases:
        yield purchase.get("PrivateNote", "")
        yield from (line.get("Description", "") for line in purchase["Line"])


@pytest.mark.parametrize("oddity", ["<b>", "=HYPERLINK(", "POS DEBIT", "Voided - "])
def test_texts_are_as_odd_as_in_real_books(purchases, oddity):
    assert any(oddity in text for text in _texts(purchases))


def test_the_longest_memo_is_as_long_as_quickbooks_allows(purchases):
    assert max(len(text) for text in _texts(purchases)) == 4000


def test_unknown_lines_and_fields_are_there(purchases):
    kinds = {line["DetailType"] for p in purchases for line in p["Line"]}
    assert "TDSLineDetail" in kinds
    assert any("SustainabilityScore" in p for p in purchases)
    assert any("DepartmentRef" in p for p in purchases)
    assert any("ProjectRef" in line for p in purchases for line in p["Line"])


def test_an_amount_of_five_decimals_harms_no_row(purchases):
    fine = [
        (p["Id"], line)
        for p in purchases
        for line in p["Line"]
        if line["Amount"] != line["Amount"].quantize(Decimal("0.01"))
    ]
    [(_, line)] = fine
    assert line["AccountBasedExpenseLineDetail"]["AccountRef"]["name"] == "Utilities"


def test_foreign_purchases_name_currency_and_rate_in_a_multi_currency_company(firm, purchases):
    [foreign] = [p for p in purchases if p["CurrencyRef"]["value"] != "USD"]
    assert foreign["CurrencyRef"]["value"] == "CAD"
    assert foreign["ExchangeRate"] == Decimal("0.7312")
    assert firm.quickbooks["Preferences"][0]["CurrencyPrefs"]["MultiCurrencyEnabled"] is True


def test_the_company_has_plus_and_tracks_by_customer(firm):
    [company], [preferences] = firm.quickbooks["CompanyInfo"], firm.quickbooks["Preferences"]
    plan = {pair["Name"]: pair["Value"] for pair in company["NameValue"]}["OfferingSku"]
    assert (company["CompanyName"], plan) == ("Harbor & Lowe LLP", "QuickBooks Online Plus")
    assert preferences["VendorAndPurchasesPrefs"]["TrackingByCustomer"] is True


def test_the_costs_account_has_sub_accounts_with_lines_of_their_own(firm, purchases):
    below = {
        a["Id"]
        for a in firm.quickbooks["Account"]
        if a["FullyQualifiedName"].startswith("Reimbursable Expenses:")
    }
    on_lines = {
        line["AccountBasedExpenseLineDetail"]["AccountRef"]["value"]
        for p in purchases
        for line in p["Line"]
        if line["DetailType"] == "AccountBasedExpenseLineDetail"
    }
    assert len(below) == 3
    assert below & on_lines


def test_receipts_hang_on_purchases_that_exist(firm, purchases):
    ids = {p["Id"] for p in purchases}
    files = firm.quickbooks["Attachable"]
    assert all(f["AttachableRef"][0]["EntityRef"]["value"] in ids for f in files)
    assert {"FileName" in f for f in files} == {True, False}


def test_the_second_company_is_small_and_has_another_realm(firm):
    trust = build_trust(today=TODAY)
    assert trust.name == "Lowe Family Trust"
    assert trust.realm_id != firm.realm_id
    assert len(trust.quickbooks["Purchase"]) == 4 == trust.other_account_lines
    assert trust.expected == {}
