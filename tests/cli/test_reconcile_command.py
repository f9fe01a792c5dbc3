"""`reconcile` on the demo firm, over HTTP: it ties to the cent, or names the rows that make the difference."""

import csv
import json
from datetime import date
from decimal import Decimal

from hardcost_desktop.demo.firm.build import build_firm

TODAY = date(2026, 11, 20)
ALL_OF_IT = ("reconcile", "--from", "2026-01-01", "--to", "2026-12-31")
FIVE = ("imported", "ready", "attention", "skipped", "excluded")
DELETED, CHANGED = "deleted_in_quickbooks", "stamp_differs"


def report(desk, *more: str):
    code = desk.run(*ALL_OF_IT, "--json", *more)
    found = json.loads(desk.out)
    assert code == (0 if found["ties"] else 1), desk.err
    return found


def check_sums(found):
    """Every line adds up, and the lines add up to the total."""
    for table in found["statements"]:
        for line in (table["totals"], *table["matters"]):
            amounts = {name: Decimal(line[name]) for name in (*FIVE, "quickbooks")}
            assert amounts["quickbooks"] == sum(amounts[name] for name in FIVE)
            off = Decimal(line["found"]) - Decimal(line["expected"])
            assert off == Decimal(line["difference"])
        for name in (*FIVE, "quickbooks", "expected", "found", "difference"):
            whole = sum(Decimal(line[name]) for line in table["matters"])
            assert whole == Decimal(table["totals"][name])


def causes(found):
    return {one["key"]: one["cause"] for one in found["differences"] if one["weighs"]}


def test_the_demo_firm_ties_to_the_cent_but_for_what_was_changed_there(open_desk):
    desk = open_desk(build_firm(today=TODAY))
    before = report(desk)
    assert set(causes(before).values()) == {DELETED, CHANGED}
    assert desk.run("preview", "--json") == 0
    review = json.loads(desk.out)
    shown = {table["currency"]: table["totals"] for table in before["statements"]}
    for status, total in review["totals"].items():
        assert sum(Decimal(one[status]) for one in shown.values()) == Decimal(total["amount"])

    excluded, *some = [row["key"] for row in review["rows"] if row["status"] == "ready"][:6]
    assert desk.run("exclude", excluded) == 0
    assert desk.run("import", "--json", "--only", *some) == 0
    imported = json.loads(desk.out)
    after = report(desk)
    sent = sum(Decimal(row["amount"]) for row in imported["imported"])
    usd, usd_before = after["statements"][0]["totals"], before["statements"][0]["totals"]
    assert Decimal(usd["found"]) == Decimal(usd_before["found"]) + sent
    assert Decimal(usd["excluded"]) > Decimal(usd_before["excluded"])
    assert causes(after) == causes(before)

    edited, deleted = (row["activity_id"] for row in imported["imported"][:2])
    records = desk.server.clio.records
    price = records.entries.get(edited)["price"]
    records.edit_activity(edited, price=price + Decimal("12.50"))
    records.delete_activity(deleted)
    gone = causes(report(desk)).items() - causes(before).items()
    keys = [row["key"] for row in imported["imported"][:2]]
    assert gone == {(keys[0], "edited_in_clio"), (keys[1], "missing_in_clio")}
    records.edit_activity(edited, price=price)

    assert desk.run("undo", str(imported["run"]), "--json") == 0
    undone = report(desk)
    assert undone["statements"][0]["totals"]["found"] == usd_before["found"]
    assert causes(undone) == causes(before)
    for found in (before, after, undone):
        check_sums(found)


def test_a_month_in_the_terminal_and_as_a_file(connected, tmp_path, monkeypatch):
    october = ("reconcile", "--from", "2026-10-01", "--to", "2026-10-31")
    path = tmp_path / "october.csv"
    assert connected.run(*october, str(path)) == 1
    assert "Difference -91.20 in 2 rows" in connected.out
    assert "Deleted in QuickBooks, 88.80" in connected.out
    assert "Lines on other accounts: " in connected.out
    wide = [line for line in connected.out.splitlines() if len(line) > 120 and "  " in line]
    assert wide == []
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert {len(row) for row in rows} == {len(rows[0])}
    total = next(row for row in rows if row[0] == "Total")
    assert total[rows[0].index("Difference")] == "-91.20"
    assert ["Deleted in QuickBooks", "P1347.c98"] in [row[:2] for row in rows]
    monkeypatch.setenv("COLUMNS", "200")
    assert connected.run(*october, str(tmp_path / "october.xlsx")) == 1
    assert "Needs attention" in next(x for x in connected.out.splitlines() if "Client" in x)
    assert connected.run(*october, str(tmp_path / "october.txt")) == 2


def test_a_period_is_two_days_in_their_order(connected):
    assert connected.run("reconcile", "--from", "2026-05-01") == 2
    assert connected.run("reconcile", "--from", "20260501", "--to", "2026-05-31") == 2
    assert connected.run("reconcile", "--from", "2026-02-30", "--to", "2026-05-31") == 2
    assert connected.run("reconcile", "--from", "2026-05-02", "--to", "2026-05-01") == 2
    assert "before" in connected.err
