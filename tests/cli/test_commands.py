"""Each command's own business, against the demo firm."""

import json
from datetime import date

import pytest

from hardcost_desktop.bootstrap import links
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.gateways.pacing import SteadyPace

SIMPLE_START = {"Name": "OfferingSku", "Value": "QuickBooks Online Simple Start"}
EXPECTED = build_firm(today=date(2026, 11, 20)).expected


def rows(desk) -> dict[str, dict]:
    assert desk.run("preview", "--json") == 0, desk.err
    return {row["key"]: row for row in json.loads(desk.out)["rows"]}


def first(found, reason: Reason) -> dict:
    return next(row for row in found.values() if row["reason"] == reason)


def test_every_demo_row_has_the_status_and_reason_its_author_meant(connected):
    shown = {
        key: (row["status"], row["reason"], row["amount"]) for key, row in rows(connected).items()
    }
    lost = {key for key, row in EXPECTED.items() if row.reason == Reason.OUTCOME_UNKNOWN}
    excluded = {key for key, row in EXPECTED.items() if row.status == Status.EXCLUDED}
    expected = {k: (r.status, r.reason, f"{r.amount:.2f}") for k, r in EXPECTED.items()}
    for key in lost | excluded:  # known to the ledger of the demo's earlier month alone
        assert shown.pop(key)
        expected.pop(key)
    assert shown == expected


def test_preview_json_has_the_documented_fields(connected):
    found = rows(connected)
    assert set(next(iter(found.values()))) == {
        "key", "status", "reason", "date", "type", "number", "payee", "customer", "customer_id",
        "contact_id", "matter_id", "matter", "note", "note_edited", "amount", "currency", "lines", "activity_id",
        "lookalikes", "undone", "left",
    }  # fmt: skip
    assert set(json.loads(connected.out)) == {"rows", "totals", "other_account_lines"}
    assert set(json.loads(connected.out)["totals"]) == {str(status) for status in Status}


def test_preview_for_people_names_reasons_and_totals(connected):
    assert connected.run("preview") == 0
    assert "Several matters" in connected.out
    assert "Needs attention" in connected.out
    assert "Lines on other accounts" in connected.out


def test_a_matter_chosen_makes_the_row_ready_and_is_suggested_for_its_sisters(connected):
    found = rows(connected)
    row = first(found, Reason.SEVERAL_MATTERS)
    sisters = [
        other["key"]
        for other in found.values()
        if other["reason"] == Reason.SEVERAL_MATTERS
        and other["customer_id"] == row["customer_id"]
        and other["key"] != row["key"]
    ]
    matter = next(
        m["id"]
        for m in connected.server.clio.records.matters
        if m["client"]["id"] == row["contact_id"] and m["status"] == "Open"
    )
    assert connected.run("choose", row["key"], "--matter", str(matter)) == 0, connected.err
    after = rows(connected)
    assert (after[row["key"]]["status"], after[row["key"]]["matter_id"]) == ("ready", matter)
    for sister in sisters:
        assert (after[sister]["status"], after[sister]["matter_id"]) == ("attention", matter)


def test_a_row_can_be_entered_as_another_user(connected):
    key = next(key for key, row in rows(connected).items() if row["status"] == "ready")
    other = next(u for u in connected.server.clio.records.users if not u["account_owner"])
    assert connected.run("choose", key, "--user", str(other["id"])) == 0, connected.err
    assert connected.run("choose", key, "--user", "1") == 2
    assert connected.run("choose", key) == 2


def test_preview_for_people_says_what_clio_holds_of_a_row_that_is_gone(connected, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    gone = first(rows(connected), Reason.DELETED_IN_QUICKBOOKS)
    assert connected.run("preview") == 0
    (line,) = [text for text in connected.out.splitlines() if text.startswith(gone["key"] + " ")]
    assert "in Clio" in line


def test_exclude_and_include(connected):
    key = next(key for key, row in rows(connected).items() if row["status"] == "ready")
    assert connected.run("exclude", key, "--note", "not charged") == 0
    assert rows(connected)[key]["status"] == "excluded"
    assert connected.run("include", key) == 0
    assert rows(connected)[key]["status"] == "ready"


def test_describe_writes_another_text_until_it_is_emptied(connected):
    found = rows(connected)
    key = next(key for key, row in found.items() if row["status"] == "ready")
    assert connected.run("describe", key, "--note", "Courier to the court") == 0, connected.err
    after = rows(connected)[key]
    assert (after["note"], after["note_edited"]) == ("Courier to the court", True)
    assert connected.run("describe", key, "--note", "") == 0
    assert rows(connected)[key] == found[key]
    assert connected.run("describe", key) == 2


def test_a_row_can_be_in_clio_already_by_another_hand(connected):
    row = first(rows(connected), Reason.POSSIBLE_DUPLICATE)
    held = list(connected.server.clio.records.activities)
    same = next(
        a["id"] for a in held if a["date"] == row["date"] and f"{a['price']:.2f}" == row["amount"]
    )
    assert connected.run("resolve", row["key"], "--activity", str(same)) == 0, connected.err
    after = rows(connected)[row["key"]]
    assert (after["status"], after["activity_id"]) == ("imported", same)
    assert connected.run("history") == 0
    assert "1 marked as in Clio already" in connected.out
    assert connected.run("history", "--json") == 0
    (run,) = json.loads(connected.out)
    assert run["marked"]
    assert connected.run("undo", str(run["run"]), "--json") == 0
    assert json.loads(connected.out)["unmarked"] == [row["key"]]
    assert [a["id"] for a in connected.server.clio.records.activities] == [a["id"] for a in held]
    assert rows(connected)[row["key"]] == row


def test_link_by_customer_name(connected):
    row = first(rows(connected), Reason.CUSTOMER_NOT_LINKED)
    contact = next(iter(connected.server.clio.records.contacts))["id"]
    assert connected.run("link", row["customer"], "--contact", str(contact)) == 0, connected.err
    assert rows(connected)[row["key"]]["contact_id"] == contact


@pytest.mark.parametrize("reason", [Reason.POSSIBLE_DUPLICATE, Reason.BILLED_IN_QUICKBOOKS])
def test_confirm_makes_a_doubtful_row_ready(connected, reason):
    key = first(rows(connected), reason)["key"]
    assert connected.run("confirm", key) == 0
    assert rows(connected)[key]["status"] == "ready"


def test_what_is_in_clio_cannot_be_excluded(connected):
    key = next(key for key, row in rows(connected).items() if row["status"] == "imported")
    assert connected.run("exclude", key) == 2


def test_settings_are_shown_as_they_would_be_set(connected):
    assert connected.run("settings", "set", "aggregation=never", "vendor=off") == 0
    assert connected.run("settings", "show", "--json") == 0
    shown = json.loads(connected.out)
    assert (shown["aggregation"], shown["vendor"]) == ("never", "off")
    assert connected.run("settings", "set", *(f"{k}={v}" for k, v in shown.items() if v)) == 0


def test_check_says_how_everything_is(connected):
    assert connected.run("check") == 0, connected.out
    assert "Harbor & Lowe" in connected.out
    connected.server.clio.hidden_permissions.add("users")
    try:
        assert connected.run("check", "--json") == 4
    finally:
        connected.server.clio.hidden_permissions.clear()
    troubles = [line for line in json.loads(connected.out) if line["state"] == "trouble"]
    assert any("Users" in line["meaning"] + line["remedy"] for line in troubles)


def test_history_of_a_new_firm_says_that_nothing_was_imported(connected):
    assert connected.run("history") == 0
    assert connected.out.strip() == "Nothing was imported yet."


def test_export_to_excel_keeps_numbers_as_numbers(connected, tmp_path):
    import zipfile

    path = tmp_path / "review.xlsx"
    assert connected.run("export", str(path)) == 0
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert sheet.count("<row ") == len(EXPECTED) + 1


def test_version_and_help_need_no_home(desk):
    assert desk.run("--version") == 0
    assert desk.run("--help") == 0
    assert "preview" in desk.out


def test_no_command_opens_the_window_where_there_is_a_display(desk, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert desk.run() == 0
    assert desk.shown == [("default", False)]


def test_no_command_without_a_display_says_what_to_do_instead(desk, monkeypatch):
    monkeypatch.setattr("hardcost_desktop.cli.main.has_display", lambda: False)
    assert desk.run() == 2
    assert "--help" in desk.err


def test_the_demo_opens_the_window_on_the_demo_firm(desk, monkeypatch):
    monkeypatch.setattr("hardcost_desktop.cli.main.has_display", lambda: True)
    assert desk.run("demo") == 0
    assert desk.shown == [("Demo firm", True)]


def test_the_demo_without_a_window_does_the_whole_job_and_nothing_twice(desk, monkeypatch):
    monkeypatch.setattr(links, "SteadyPace", SteadyPace)  # its own services keep Intuit's limit
    assert desk.run("demo", "--headless") == 0
    once, again = desk.out.split("Once more, to see that nothing is written twice:")
    assert "Imported: 0 entries, 0.00" in again
    assert "Imported: 0 entries" not in once


@pytest.mark.parametrize(
    ("entity", "change", "said"),
    [
        ("CompanyInfo", {"NameValue": [SIMPLE_START]}, "Simple Start"),
        (
            "Preferences",
            {"VendorAndPurchasesPrefs": {"TrackingByCustomer": False}},
            "Track expenses",
        ),
    ],
)
def test_connecting_tells_at_once_what_quickbooks_puts_in_the_way(
    desk, monkeypatch, entity, change, said
):
    books = desk.server.intuit.books[desk.server.addresses().realm_id]
    (record,) = books.records(entity)
    before = {name: record[name] for name in change}
    books.update(entity, record["Id"], **change)
    try:
        desk.connect(monkeypatch)
    finally:
        books.update(entity, record["Id"], **before)
    assert said in desk.err
    assert "Connected to QuickBooks" in desk.out


def test_check_of_a_firm_that_is_not_connected_is_a_list_too(desk):
    assert desk.run("check", "--json") == 3
    lines = json.loads(desk.out)
    assert [line["state"] for line in lines][-1] == "trouble"
    assert "hardcost connect clio" in lines[-1]["remedy"]
    assert desk.run("check") == 3
    assert "TROUBLE" in desk.out
