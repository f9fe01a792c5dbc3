"""A newcomer with the guide alone: installs it on a clean system, tries the demo, uses it for real, removes it."""

import csv
import json
import re
import sqlite3
from contextlib import closing, contextmanager
from datetime import datetime
from decimal import Decimal

from clean_room import PERSON
from conftest import PICTURES, ROOT
from screen import wait_until

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.visitor import ConsentVisitor

KEPT = ".local/share/Hardcost Desktop"


def test_it_is_whole_in_a_clean_system(room):
    told = json.loads(room.tell(["hardcost", "selftest", "--json"]))
    assert [each for each in told["trials"] if not each["ok"]] == []


def test_what_was_installed_is_what_a_desktop_shows(room):
    room.run(
        [
            "apt-get",
            "install",
            "-y",
            "-q",
            "--no-install-recommends",
            "desktop-file-utils",
            "appstream",
        ]
    )
    room.run(["desktop-file-validate", "/usr/share/applications/hardcost-desktop.desktop"])
    (about,) = (room.root / "usr/share/metainfo").glob("*hardcost*")
    room.run(["appstreamcli", "validate", "--no-net", f"/usr/share/metainfo/{about.name}"])
    assert room.tell(["hardcost", "--version"]).startswith("hardcost ")


def test_a_newcomer_tries_it_on_the_made_up_firm(room, screen):
    """By the keys that the guide names, in the window that was installed."""
    guide = (ROOT / "docs" / "guide" / "keys.md").read_text("utf-8")
    for key, does in (("Ctrl+Enter", "imports"), ("Ctrl+H", "history"), ("Ctrl+E", "exports")):
        assert re.search(rf"^\| .*{re.escape(key)}.* \| .*{does}", guide, re.MULTILINE), key
    program = room.start(["hardcost-desktop", "demo"], given={"DISPLAY": screen.name})
    try:
        wait_until(lambda: homes(room))
        home = homes(room)[0]
        wait_until(lambda: list(home.glob("profiles/*/last-review.jsonl")))
        screen.choose(screen.window("Hardcost Desktop"))
        look(screen, "1-review")

        wait_until(lambda: imported(home) > 200, again=lambda: screen.press("ctrl+Return"))
        brought = imported(home)
        look(screen, "2-imported")

        undo_the_import(room, screen, home)
        look(screen, "4-undone")

        file = export(room, screen)
        look(screen, "5-exported")
        screen.choose(screen.window("Hardcost Desktop"))
        screen.press("ctrl+q")
        assert program.wait(timeout=60) == 0
    finally:
        program.kill()
        program.communicate()
    rows = [row for row in csv.reader(file.read_text("utf-8-sig").splitlines()) if row]
    amounts = [cell for row in rows[1:] for cell in row if re.fullmatch(r"-?[\d,]+\.\d\d", cell)]
    assert len(rows) > brought
    assert sum(Decimal(cell.replace(",", "")) for cell in amounts) > 0
    assert not homes(room), "the made-up firm goes when its window closes"


def homes(room):
    return sorted(room.root.glob("tmp/hardcost-demo-*/home"))


def imported(home):
    """How many entries the record of the made-up firm tells to be in its Clio."""
    (record,) = home.glob("ledgers/*.sqlite")
    with closing(sqlite3.connect(f"file:{record}?mode=ro", uri=True)) as ledger:
        (count,) = ledger.execute(
            "SELECT count(*) FROM entries WHERE state = 'imported'"
        ).fetchone()
    return count


def look(screen, name):
    """Take a picture, and see that something is on it."""
    from PySide6.QtGui import QImage

    picture = QImage(str(screen.picture(PICTURES / f"{name}.png")))
    seen = {picture.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 800, 7)}
    assert len(seen) > 20, f"{name} is blank"


def undo_the_import(room, screen, home):
    screen.press("ctrl+h")
    wait_until(lambda: screen.window("History"))
    screen.choose(screen.window("History"))
    screen.press("Tab")  # out of the search, which takes letters
    screen.press("alt+u")
    look(screen, "3-undo")
    # each key does its part as soon as it can: the look at Clio, then the removal
    wait_until(lambda: imported(home) == 0, again=lambda: screen.press("alt+u", "alt+r"))
    wait_until(lambda: not screen.window("History"), again=lambda: screen.press("Escape"))
    screen.choose(screen.window("Hardcost Desktop"))


def export(room, screen):
    file = room.home / "review.csv"
    screen.press("ctrl+e")
    wait_until(lambda: screen.window("Export"))
    screen.choose(screen.window("Export"))
    screen.press("ctrl+a")
    screen.type(f"/home/{PERSON}/review.csv")
    screen.press("Return")
    wait_until(file.is_file)
    return file


@contextmanager
def at_a_browser():
    """A person who allows what the program asks for, at the address it prints."""
    firm = build_firm(today=datetime.now().astimezone().date())
    with DemoServer(firm=firm) as server, ConsentVisitor() as visitor:
        yield server, visitor


def test_it_brings_costs_for_real_and_leaves_the_record_when_it_is_removed(room):
    """The sign-ins are kept in the desktop's keyring between one command and the next."""
    with at_a_browser() as (server, visitor):
        where = server.addresses()
        with room.start(["sh", "-ec", bringing(where)], keyring=True) as bring:
            for line in bring.stderr:
                if line.startswith("http"):
                    visitor.visit(line.strip())
            out = bring.stdout.read()
        assert bring.returncode == 0, out
    (record,) = (room.home / KEPT / "ledgers").glob("*.sqlite")
    brought = json.loads(out)["imported"]
    told = json.loads((room.home / "history.json").read_text())
    assert len(brought) > 200
    assert [run["count"] for run in told] == [len(brought)]

    before = record.read_bytes()
    said = room.run(["apt-get", "purge", "-y", "-q", "hardcost-desktop"])
    assert f"It lies in: /home/{PERSON}/{KEPT}" in said
    assert record.read_bytes() == before
    left = [name for name in room.files() if "hardcost" in name.casefold()]
    assert left == []
    assert not (room.root / "opt/hardcost-desktop").exists()


def bringing(where):
    """The commands of the README, one after the other, as one script."""
    return f"""
    export HARDCOST_CLIENT_SECRET={where.clio_client_secret} BROWSER=true
    hardcost connect clio --url {where.clio_url} --client-id {where.clio_client_id} >&2
    export HARDCOST_CLIENT_SECRET={where.quickbooks_client_secret}
    hardcost connect quickbooks --url {where.quickbooks_url} --discovery {where.quickbooks_discovery_url} \\
        --client-id {where.quickbooks_client_id} >&2
    hardcost settings set start-date=2020-01-01 account="Reimbursable Expenses" >&2
    hardcost import --yes --json
    hardcost history --json >"$HOME/history.json"
    """
