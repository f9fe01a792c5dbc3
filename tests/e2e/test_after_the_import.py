"""After an import of 500: taken back in the middle of other people's work, though the program was killed half-way."""

import signal
import subprocess
import sys
from datetime import date
from decimal import Decimal
from threading import Event

import pytest
from support.connected import settle_in
from support.terminal import Terminal

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer

COUNT = 500
MANY = 1_000_000


@pytest.fixture
def office(tmp_path):
    """A terminal with everything ready imported, and the services."""
    firm = build_firm(scale=1200, today=date(2026, 11, 20))
    with DemoServer(firm=firm, rate_limit=MANY) as server:
        server.intuit.throttle.enabled = False
        terminal = Terminal(tmp_path)
        settle_in(terminal, server, firm)
        yield terminal, server


@pytest.mark.timeout(170)
@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed there as SIGKILL does")
def test_an_undo_of_500_removes_494_and_tells_of_the_others_though_it_was_killed(office):
    terminal, server = office
    ready = [r for r in terminal.run("preview", "--json").json["rows"] if r["status"] == "ready"]
    done = terminal.run("import", "--json", "--only", *(row["key"] for row in ready[:COUNT])).json
    imported = {row["key"]: row["activity_id"] for row in done["imported"]}
    assert len(imported) == COUNT
    keys = list(imported)
    on_bill, edited, gone = keys[100:103], keys[300:302], keys[400]
    clio = server.clio.records
    for number, key in enumerate(on_bill, 1042):
        clio.bill_activity(imported[key], number=str(number))
    for key in edited:
        clio.edit_activity(imported[key], price=Decimal("1.23"))
    clio.delete_activity(imported[gone])

    looked = terminal.run("undo", str(done["run"]), "--look", "--json").json
    standing = {row["key"]: row["standing"] for row in looked}
    assert {key for key, how in standing.items() if how == "edited"} == {*edited}
    assert len([how for how in standing.values() if how == "as_written"]) == COUNT - 6

    kill_half_way(terminal, server, str(done["run"]), list(imported.values())[200])
    result = terminal.run("undo", str(done["run"]), "--json").json
    assert {row["key"]: row["reason"] for row in result["kept"]} == (
        dict.fromkeys(on_bill, "on_bill") | dict.fromkeys(edited, "edited_in_clio")
    )
    assert all(str(1042 + at) in result["kept"][at]["message"] for at in range(3))
    assert [row["key"] for row in result["gone"]] == [gone]
    left = {activity["id"] for activity in clio.activities} & set(imported.values())
    assert left == {imported[key] for key in (*on_bill, *edited)}

    again = terminal.run("preview", "--json").json["rows"]
    offered = [row["key"] for row in again if row["status"] == "ready"]
    assert sorted(offered) == sorted(
        {row["key"] for row in ready} - {*on_bill, *edited}
    )  # each exactly once
    assert {r["key"]: r["reason"] for r in again if r["key"] in edited} == dict.fromkeys(
        edited, "changed_in_clio"
    )


def kill_half_way(terminal, server, run, until):
    """End the undo by SIGKILL once an entry is gone from Clio."""
    process = subprocess.Popen(
        [sys.executable, "-m", "hardcost_desktop", "undo", run, "--json"],
        env=terminal.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with process:
        while server.clio.records.entries.get(until) is not None and process.poll() is None:
            Event().wait(0.002)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL


@pytest.mark.timeout(120)
def test_a_change_is_found_updated_and_left_from_the_command_line(office):
    terminal, server = office
    ready = [r for r in terminal.run("preview", "--json").json["rows"] if r["status"] == "ready"]
    first, second = [row["key"] for row in ready if ".l" in row["key"]][:2]
    terminal.run("operator", "Olive Lowe")
    done = terminal.run("import", "--json", "--only", first, second).json
    books = next(iter(server.intuit.books.values()))
    for key in (first, second):
        number, _, which = key[1:].partition(".l")
        lines = books.record("Purchase", number)["Line"]
        now = [{**x, "Amount": Decimal("77.70")} if x["Id"] == which else x for x in lines]
        books.update("Purchase", number, Line=now)
    found = terminal.run("changes", "--json").json
    assert [(row["key"], row["reason"], row["amount"]) for row in found] == [
        (first, "changed_in_quickbooks", "77.70"),
        (second, "changed_in_quickbooks", "77.70"),
    ]
    updated = terminal.run("update", first, "--json").json
    assert [row["after"] for row in updated["updated"]] == ["77.70"]
    held = {row["id"]: row["price"] for row in server.clio.records.activities}
    assert held[done["imported"][0]["activity_id"]] == Decimal("77.70")
    assert terminal.run("leave", second).code == 0
    assert terminal.run("changes", "--json").json == []
    (story,) = terminal.run("history", "--search", f"{first} 77.70", "--json").json
    assert story["operator"] == "Olive Lowe"
    told = [event["what"] for event in story["story"]]
    assert told == ["claimed", "imported", "amending", "amended"]
    assert terminal.run("remove", second).code == 2  # it is left: nothing of it is to be decided
    assert terminal.run("undo", "--only", second, "--json").json["removed"] == [second]
