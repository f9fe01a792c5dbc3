"""A bookkeeper's month from a terminal: connect, choose, review, import, look back, take back."""

import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from support.terminal import Terminal

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer

TODAY = date(2026, 11, 20)


@pytest.mark.timeout(120)
def test_the_whole_month(tmp_path):
    terminal = Terminal(tmp_path)
    firm = build_firm(today=TODAY)
    with DemoServer(firm=firm) as server:
        terminal.connect(server.addresses())
        chosen = [f"{name}={value}" for name, value in firm.settings.items()]
        assert terminal.run("settings", "set", *chosen).code == 0

        before = terminal.run("preview", "--json").json
        doubtful = [row for row in before["rows"] if row["reason"] == "possible_duplicate"]
        assert doubtful
        assert all(row["lookalikes"] for row in doubtful)
        ready = [row["key"] for row in before["rows"] if row["status"] == "ready"]
        assert before["other_account_lines"] == firm.other_account_lines
        assert_reconciled(before)

        first = terminal.run("import", "--json").json
        assert [row["key"] for row in first["imported"]] == ready
        assert (first["failed"], first["not_sent"]) == ([], [])
        assert_written_once(server, first)

        again = terminal.run("import", "--json", "--yes")
        assert (again.code, again.json["imported"]) == (0, [])
        assert_written_once(server, first)

        after = terminal.run("preview", "--json").json
        assert after["totals"]["ready"] == {"count": 0, "amount": "0.00"}
        assert_reconciled(after)
        assert sum_of(after) == sum_of(before)

        runs = terminal.run("history", "--json").json
        assert [run["count"] for run in runs] == [0, len(ready)]

        undone = terminal.run("undo", str(first["run"]), "--json").json
        assert (undone["removed"], undone["kept"]) == (ready, [])
        assert terminal.run("preview", "--json").json["totals"] == before["totals"]

        sheet = tmp_path / "review.csv"
        assert terminal.run("export", str(sheet)).code == 0
        rows = list(csv.DictReader(io.StringIO(sheet.read_text("utf-8-sig"))))
        assert len(rows) == len(before["rows"])
        assert sum(Decimal(row["Amount"]) for row in rows) == sum_of(before)
        assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "@"))]

        assert_no_secret_is_left(tmp_path, server.addresses())


def sum_of(preview) -> Decimal:
    return sum(Decimal(total["amount"]) for total in preview["totals"].values())


def assert_reconciled(preview):
    """The totals are the rows, and the rows are their lines, to the cent."""
    assert sum_of(preview) == sum(Decimal(row["amount"]) for row in preview["rows"])
    for row in preview["rows"]:
        assert Decimal(row["amount"]) == sum(Decimal(line["amount"]) for line in row["lines"])


def assert_written_once(server, result):
    """Each imported row is one hard cost in Clio, of its amount."""
    prices = {a["id"]: Decimal(a["price"]) for a in server.clio.records.activities}
    assert all(prices[r["activity_id"]] == Decimal(r["amount"]) for r in result["imported"])
    posted = server.clio.switches.asked(r"/activities", method="POST")
    assert len(posted) == len(result["imported"])
    assert {asked.method for asked in server.intuit.switches.asked("/v3/")} == {"GET"}


def assert_no_secret_is_left(folder, addresses):
    secrets = [addresses.clio_client_secret, addresses.quickbooks_client_secret]
    kept = [path for path in folder.rglob("*") if path.is_file() and path.name != "keys.json"]
    assert any(path.suffix == ".log" for path in kept)
    for path in kept:
        content = path.read_bytes()
        assert not [secret for secret in secrets if secret.encode() in content], path
