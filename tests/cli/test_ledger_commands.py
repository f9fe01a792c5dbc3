"""`hardcost ledger …`: the record moved to a server and back, checked, backed up, restored."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path

import keyring
import pytest
from cli.conftest import Desk
from keyring.backend import KeyringBackend
from support.postgres import LOCKED, OWNER, PASSWORD

from hardcost_desktop.cli import connect
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.visitor import ConsentVisitor
from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.storage.ledger import SharedImport, open_ledger
from hardcost_desktop.storage.lock import SingleImport
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.people import system_account, this_computer
from hardcost_desktop.storage.profiles import ProfileStore

FIRM = build_firm(today=date(2026, 11, 20))


@dataclass
class Month:
    """A firm that has imported two rows; each test gets a copy of its home folder."""

    server: DemoServer
    home: Path
    keys: KeyringBackend | None = None


@pytest.fixture(scope="module")
def month(tmp_path_factory):
    with DemoServer(firm=FIRM) as server:
        server.intuit.throttle.enabled = False
        yield Month(server, tmp_path_factory.mktemp("month") / "home")


@pytest.fixture
def imported(month, capsys, monkeypatch, tmp_path):
    desk = Desk(month.server, capsys)
    if month.keys is None:
        with ConsentVisitor() as visitor:
            monkeypatch.setattr(connect, "open_in_browser", visitor.visit)
            desk.connect(monkeypatch)
        assert desk.run("settings", "set", *(f"{k}={v}" for k, v in FIRM.settings.items())) == 0
        ready = ready_keys(desk)
        assert desk.run("import", "--yes", "--only", *ready[:2]) == 0, desk.err
        shutil.copytree(tmp_path / "home", month.home)
        month.keys = keyring.get_keyring()
    else:
        shutil.copytree(month.home, tmp_path / "home")
        keyring.set_keyring(month.keys)
    assert desk.run("history", "--json") == 0
    desk.keys = [entry["key"] for entry in json.loads(desk.out)[0]["entries"]]
    return desk


def ready_keys(desk) -> list[str]:
    assert desk.run("preview", "--json") == 0, desk.err
    rows = json.loads(desk.out)["rows"]
    return [row["key"] for row in rows if row["status"] == "ready"]


@pytest.fixture
def database(postgres) -> str:
    return postgres.new_database()


@pytest.fixture
def file(tmp_path):
    """The ledger's file."""
    home = Home(tmp_path / "home")
    return lambda: home.ledger(ProfileStore(home).load("default").pair)


def held(desk) -> dict:
    assert desk.run("ledger", "check", "--json") == 0, desk.err
    return json.loads(desk.out)


def move(desk, to: str) -> dict:
    assert desk.run("ledger", "move", "--to", to, "--json") == 0, desk.err
    return json.loads(desk.out)


def status_of(desk, key) -> str:
    assert desk.run("preview", "--json") == 0, desk.err
    return {row["key"]: row["status"] for row in json.loads(desk.out)["rows"]}[key]


def test_a_sound_ledger_says_where_it_lies_and_what_it_holds(imported, file):
    found = held(imported)
    assert (found["place"], found["imported"], found["flaws"]) == (str(file()), 2, [])
    assert imported.run("ledger", "check") == 0
    assert "Sound." in imported.out


def test_moved_to_a_server_and_back_it_holds_the_same_and_the_window_uses_it_too(
    imported, database, file, tmp_path
):
    before = held(imported)
    moved = move(imported, database)
    assert moved["tables"]["entries"]["rows"] == 2
    after = held(imported)
    assert after == before | {"place": database}
    assert ProfileStore(Home(tmp_path / "home")).load("default").ledger == database
    assert status_of(imported, imported.keys[0]) == "imported"
    assert move(imported, "local")["tables"] == moved["tables"]
    assert held(imported) == before | {"place": str(file())}


def test_what_was_moved_is_not_written_to_any_more(imported, database, tmp_path):
    profiles = ProfileStore(Home(tmp_path / "home"))
    old = profiles.load("default")
    move(imported, database)
    moved = profiles.load("default")
    profiles.save(old)
    assert imported.run("preview") == 4
    assert f"lies on {database} now" in imported.err
    assert imported.run("ledger", "move", "--to", database) == 0  # another profile follows
    assert profiles.load("default") == moved


def test_it_is_moved_nowhere_when_it_lies_there_already(imported, database):
    assert imported.run("ledger", "move", "--to", "local") == 2
    move(imported, database)
    assert imported.run("ledger", "move", "--to", database) == 2
    assert "lies there already" in imported.err


def test_a_second_computer_joins_what_is_there_and_never_mixes_two_records(
    imported, database, tmp_path, monkeypatch
):
    second = tmp_path / "second"
    shutil.copytree(tmp_path / "home", second, ignore=shutil.ignore_patterns("*.sqlite*"))
    move(imported, database)
    monkeypatch.setenv("HARDCOST_HOME", str(second))
    assert imported.run("exclude", ready_keys(imported)[0], "--note", "mine") == 0, imported.err
    assert imported.run("ledger", "move", "--to", database) == 4
    assert "--join" in imported.err
    assert imported.run("--ledger", database, "preview") == 2
    assert "Two records" in imported.err
    assert imported.run("ledger", "move", "--to", database, "--join") == 0, imported.err
    assert held(imported)["imported"] == 2


def test_the_option_names_the_ledger_once_and_it_is_kept(imported, database, tmp_path, file):
    file().unlink()
    assert imported.run("--ledger", database, "history") == 0, imported.err
    assert ProfileStore(Home(tmp_path / "home")).load("default").ledger == database
    assert imported.run("check") == 0
    assert "shared database, " in imported.out


@pytest.mark.parametrize(
    "address", ["postgresql://a:secret@s/d", "postgresql://a@s/d?password=secret"]
)
def test_a_password_in_an_address_is_refused_and_not_repeated(imported, address):
    assert imported.run("ledger", "move", "--to", address) == 2
    assert "hardcost ledger password" in imported.err
    assert imported.run("--ledger", address, "preview") == 2
    assert "secret" not in imported.err
    assert imported.run("ledger", "move", "--to", "mysql://server/db") == 2
    assert "postgresql://USER@SERVER/DATABASE" in imported.err


def test_a_database_that_wants_a_password_gets_the_one_in_the_key_store(
    imported, postgres, monkeypatch, tmp_path
):
    owned = postgres.new_database()
    locked = owned.replace(f"//{OWNER}@", f"//{LOCKED}@")
    assert imported.run("ledger", "move", "--to", locked) == 4
    assert "address and password" in imported.err
    monkeypatch.setattr("sys.stdin", StringIO(PASSWORD + "\n"))
    assert imported.run("ledger", "password") == 0, imported.err
    move(imported, locked)
    assert held(imported)["place"] == locked
    kept = (tmp_path / "home").rglob("*")
    assert not [path for path in kept if path.is_file() and PASSWORD.encode() in path.read_bytes()]
    assert move(imported, "local")
    assert imported.run("ledger", "password", "--forget") == 0


def test_nothing_of_it_is_moved_or_restored_while_an_import_runs(
    imported, database, tmp_path, file
):
    home, pair = Home(tmp_path / "home"), ProfileStore(Home(tmp_path / "home")).load("default").pair
    backup = tmp_path / "backup.sqlite"
    assert imported.run("ledger", "backup", str(backup)) == 0
    with SingleImport(home.import_lock(pair))():
        assert imported.run("ledger", "move", "--to", database) == 6
        assert f"{system_account()} on {this_computer()} since" in imported.err
        assert imported.run("ledger", "restore", str(backup)) == 6
    move(imported, database)
    ledger = open_ledger(database)
    ledger.bind(pair)
    with SharedImport(tmp_path / "colleague.lock", ledger)():
        assert imported.run("ledger", "move", "--to", "local") == 6
        assert imported.run("import", "--yes", "--only", ready_keys(imported)[0]) == 6
    ledger.close()


def test_another_firms_record_is_not_mixed_with_this_ones(imported, database):
    other = open_ledger(database)
    other.bind(Pair("4711", "eu", 5))
    other.close()
    assert imported.run("ledger", "move", "--to", database) == 4
    assert "4711" in imported.err


@pytest.mark.parametrize("place", ["file", "server"])
def test_a_backup_restored_brings_back_what_was_there(imported, database, tmp_path, place, capsys):
    if place == "server":
        move(imported, database)
    backup = tmp_path / "backup.sqlite"
    assert imported.run("ledger", "backup", str(backup)) == 0, imported.err
    assert "In Clio: 2 entries" in imported.out
    assert imported.run("ledger", "backup", str(backup)) == 4  # what is there is not overwritten
    before = held(imported)
    assert imported.run("exclude", ready_keys(imported)[0]) == 0
    assert imported.run("ledger", "restore", str(backup)) == 0, imported.err
    (kept,) = (tmp_path / "home" / "ledgers").glob("*.before-restore-*.sqlite")
    assert str(kept) in imported.out
    assert held(imported) == before


def test_a_backup_that_would_let_a_cost_be_sent_twice_is_refused(imported, tmp_path, file):
    backup = tmp_path / "backup.sqlite"
    assert imported.run("ledger", "backup", str(backup)) == 0
    with closing(sqlite3.connect(backup)) as old:
        old.executescript(
            "DELETE FROM events; DELETE FROM entry_lines;DELETE FROM entries; DELETE FROM runs"
        )
    with closing(sqlite3.connect(file())) as present:
        present.execute("UPDATE entries SET reference = '' WHERE id = 1")
        present.commit()
    assert imported.run("ledger", "restore", str(backup)) == 4
    assert "1 entries" in imported.err
    assert imported.keys[0] in imported.err
    with closing(sqlite3.connect(file())) as present:
        present.execute("UPDATE entries SET reference = 'QBO-' || key WHERE id = 1")
        present.commit()
    assert imported.run("ledger", "restore", str(backup)) == 0
    assert "2 entries written since" in imported.out
    assert status_of(imported, imported.keys[0]) == "imported"  # the stamp in Clio tells
    assert imported.run("ledger", "restore", str(next(file().parent.glob("*.before-*")))) == 0


def test_a_damaged_ledger_is_put_aside_when_a_backup_is_restored(imported, tmp_path, file):
    backup = tmp_path / "backup.sqlite"
    assert imported.run("ledger", "backup", str(backup)) == 0
    before = held(imported)
    file().write_bytes(b"once upon a time " * 500)
    assert imported.run("preview") == 4
    assert imported.run("ledger", "check") == 4
    assert "Restore" in imported.err
    assert imported.run("ledger", "restore", str(backup)) == 0, imported.err
    assert held(imported) == before
    assert list(file().parent.glob("*.damaged-*"))


DAMAGE = {
    "state": "UPDATE entries SET state = 'lost' WHERE id = 1",
    "liveness": "UPDATE entry_lines SET live = 0 WHERE entry_id = 1",
    "sum": "UPDATE entries SET price = '1.23' WHERE id = 1",
    "no_activity": "UPDATE entries SET activity_id = NULL WHERE id = 1",
    "activity_twice": "UPDATE entries SET activity_id = 5",
    "reference": "UPDATE entries SET run_id = 99 WHERE id = 1",
    "line_twice": """
        DROP INDEX one_live_entry_a_line;
        UPDATE entry_lines SET transaction_ref = 'P1', line_id = '1' WHERE position = 0;
        UPDATE entries SET transaction_ref = 'P1'""",
}


def test_what_cannot_be_true_is_found_and_not_restored(imported, tmp_path, file):
    backup = tmp_path / "backup.sqlite"
    assert imported.run("ledger", "backup", str(backup)) == 0
    sound = backup.read_bytes()
    for flaw, damage in DAMAGE.items():
        for path in (backup, file()):
            path.write_bytes(sound)
            with closing(sqlite3.connect(path)) as changed:
                changed.executescript(damage)
        assert imported.run("ledger", "restore", str(backup)) == 4, flaw
        assert "cannot be true" in imported.err
        assert imported.run("ledger", "check", "--json") == 4, flaw
        assert flaw in {found["code"] for found in json.loads(imported.out)["flaws"]}
    assert imported.run("ledger", "check") == 4
    assert "TROUBLE  A QuickBooks line is in two living entries" in imported.out
