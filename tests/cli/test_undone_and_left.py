"""What an undo took out waits to be asked for; what is left as it is says so, and is shown again on a word."""

import json
from datetime import date
from decimal import Decimal

import pytest

from hardcost_desktop.demo.firm.build import build_firm


@pytest.fixture
def desk(open_desk):
    """A desk whose services are its own, as costs are imported here."""
    return open_desk(build_firm(today=date(2026, 11, 20)))


def rows(desk):
    assert desk.run("preview", "--json") == 0, desk.err
    return {row["key"]: row for row in json.loads(desk.out)["rows"]}


def ready(desk):
    return [key for key, row in rows(desk).items() if row["status"] == "ready"]


def import_(desk, *words):
    assert desk.run("import", "--json", *words) == 0, desk.err
    return [row["key"] for row in json.loads(desk.out)["imported"]]


def test_an_import_that_names_no_rows_leaves_out_what_was_undone(desk):
    first, second, third, *others = ready(desk)
    import_(desk, "--only", first, second, third)
    assert desk.run("undo", "1", "--json") == 0
    assert {key for key, row in rows(desk).items() if row["undone"]} == {first, second, third}
    assert sorted(import_(desk)) == sorted(others)
    assert "Left out, as they were undone: 3 rows." in desk.err
    assert import_(desk, "--only", first) == [first]
    assert "Left out" not in desk.err
    assert sorted(import_(desk, "--undone")) == sorted([second, third])
    assert desk.run("import", "--undone", "--only", first) == 2


def test_what_is_left_is_told_with_who_and_when_until_it_is_taken_back(desk):
    key = next(key for key in ready(desk) if ".l" in key)
    import_(desk, "--only", key)
    assert desk.run("operator", "Olive Lowe") == 0
    books = next(iter(desk.server.intuit.books.values()))
    number, _, which = key[1:].partition(".l")
    lines = books.record("Purchase", number)["Line"]
    now = [{**one, "Amount": Decimal("77.70")} if one["Id"] == which else one for one in lines]
    books.update("Purchase", number, Line=now)
    assert desk.run("leave", key) == 0
    left = rows(desk)[key]["left"]
    assert left["reason"] == "changed_in_quickbooks"
    assert left["by"]
    assert left["at"].endswith("+00:00")
    assert desk.run("changes") == 0
    assert f"Left as it is: Changed in QuickBooks ({left['by']}, {left['at'][:10]})" in desk.out
    day = rows(desk)[key]["date"]
    assert desk.run("reconcile", "--from", day, "--to", day, "--json") == 1
    (told,) = [one for one in json.loads(desk.out)["differences"] if one["key"] == key]
    assert told["left"] == left
    assert desk.run("reconcile", "--from", day, "--to", day) == 1
    assert f"Changed in QuickBooks, left as it is by {left['by']} on" in desk.out
    assert desk.run("leave", key, "--back") == 0
    assert rows(desk)[key]["reason"] == "changed_in_quickbooks"
    assert desk.run("history", "--search", key, "--json") == 0
    (found,) = json.loads(desk.out)
    assert [event["what"] for event in found["story"]][-2:] == ["left", "shown_again"]
    assert found["type"] in {"Check", "Expense"}
    assert desk.run("leave", key, "--back") == 2
