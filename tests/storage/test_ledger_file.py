"""The ledger's file: whose it is, who may read it, and what is said when it cannot be used."""

import os
import sqlite3
import stat
import sys
from contextlib import closing

import pytest
from ledger_desk import claim_of, opened
from sqlalchemy import text

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import LocalTrouble, NeedsSetup, UsageTrouble
from hardcost_desktop.storage.ledger import open_ledger
from hardcost_desktop.storage.ledger.connecting import engine_for
from hardcost_desktop.storage.ledger.schema import STEPS, bring_up_to_date

PAIR = Pair("9130", "us", 77)
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such bits")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledgers" / "ledger.sqlite"


def filled(path) -> None:
    with opened(path, PAIR) as ledger:
        run = ledger.begin_run("anna", ImportSettings())
        claim_all(ledger, run, [claim_of(f"P{number}", "1", "2") for number in range(50)])


def claim_all(ledger, run, claims) -> None:
    for claim in claims:
        ledger.claim(run, claim)


def asked_of(path, question: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as file:
        found = file.execute(question).fetchall()
        file.commit()
        return found


def mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def refusal_of(path, pair=PAIR) -> LocalTrouble:
    with pytest.raises(LocalTrouble) as refusal, opened(path, pair, patience=0.05) as ledger:
        ledger.entries()
    assert refusal.value.details["path"] == str(path)
    return refusal.value


@posix
def test_nobody_else_may_read_it_nor_its_journals(path):
    with opened(path, PAIR):
        files = list(path.parent.iterdir())
        assert len(files) == 3
        assert {mode(file) for file in files} == {0o600}
    assert mode(path.parent) == 0o700


@posix
def test_rights_that_are_too_wide_are_taken_back(path):
    filled(path)
    path.chmod(0o644)
    with opened(path, PAIR) as ledger:
        assert len(ledger.entries()) == 50
    assert mode(path) == 0o600


def test_commits_last_and_rows_stay_joined(path):
    engine = engine_for(path)
    try:
        with engine.begin() as connection:
            pragmas = ("journal_mode", "synchronous", "foreign_keys")
            said = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in pragmas]
        assert said == ["wal", 2, 1]
    finally:
        engine.dispose()


def test_it_refuses_another_pair_and_names_its_own(path):
    filled(path)
    with pytest.raises(NeedsSetup) as refusal, opened(path, Pair("9130", "us", 78)):
        pass
    assert refusal.value.code == "ledger_other_pair"
    assert refusal.value.details == {"company": "9130", "account": "77 (us)"}


def test_the_same_pair_is_welcome_again(path):
    filled(path)
    with opened(path, PAIR) as ledger:
        ledger.bind(PAIR)
        assert len(ledger.entries()) == 50


def test_a_damaged_file_is_no_traceback(path):
    path.parent.mkdir()
    path.write_bytes(b"once upon a time " * 500)
    assert refusal_of(path).code == "ledger_damaged"


def test_damage_deep_inside_is_found_when_it_is_read(path):
    filled(path)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    path.write_bytes(content)
    assert refusal_of(path).code == "ledger_damaged"


def test_a_newer_form_is_left_as_it_is(path):
    filled(path)
    asked_of(path, f"UPDATE meta SET value = '{len(STEPS) + 1}'")
    before = path.read_bytes()
    assert refusal_of(path).code == "ledger_newer"
    assert path.read_bytes() == before


def test_another_programs_database_is_left_as_it_is(path):
    path.parent.mkdir()
    asked_of(path, "CREATE TABLE recipes (cake)")
    assert refusal_of(path).code == "ledger_foreign"
    assert asked_of(path, "SELECT name FROM sqlite_master") == [("recipes",)]


def test_a_folder_in_its_place_is_said(path):
    path.mkdir(parents=True)
    assert refusal_of(path).code == "ledger_unopenable"


def test_a_read_only_file_can_be_read_but_no_import_begins_with_it(fenced):
    path = fenced / "ledger.sqlite"
    filled(path)
    path.chmod(0o400)
    with opened(path, PAIR) as ledger:
        assert len(ledger.entries()) == 50
        with pytest.raises(LocalTrouble) as refusal:
            ledger.begin_run("anna", ImportSettings())
    assert refusal.value.code == "ledger_read_only"
    assert mode(path) == 0o400


def test_a_folder_without_rights_is_said(fenced):
    fenced.chmod(0o500)
    trouble = refusal_of(fenced / "ledger.sqlite")
    assert trouble.code == "file_unwritable"
    assert "not allowed" in trouble.details["why"]


def test_another_program_that_does_not_stop_writing_is_said(path):
    filled(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert refusal_of(path).code == "ledger_busy"


def test_a_full_disk_is_said_and_the_claim_is_not_there(path):
    with opened(path, PAIR) as ledger:
        run = ledger.begin_run("anna", ImportSettings())
        with ledger._engine.begin() as connection:  # SQLite's own way of a disk that is full
            connection.execute(text("PRAGMA max_page_count = 1"))
        wide = [claim_of(f"P{number}", *map(str, range(50))) for number in range(100)]
        with pytest.raises(LocalTrouble) as refusal:
            claim_all(ledger, run, wide)
        assert refusal.value.code == "ledger_disk_full"
        lasting = [entry.key for entry in ledger.entries()]
        assert lasting == [claim.key for claim in wide[: len(lasting)]]
        assert all(len(entry.lines) == 50 for entry in ledger.entries())


def test_a_newer_step_is_taken_once_after_a_copy_of_the_file(path):
    filled(path)

    def add_column(connection) -> None:
        connection.execute(text("ALTER TABLE runs ADD COLUMN mood TEXT"))

    engine = engine_for(path)
    try:
        for _ in range(2):
            bring_up_to_date(engine, [*STEPS, add_column])
    finally:
        engine.dispose()
    assert asked_of(path, "SELECT value FROM meta") == [(str(len(STEPS) + 1),)]
    assert asked_of(path, "SELECT mood FROM runs") == [(None,)]
    copy = path.with_name(f"ledger.version-{len(STEPS)}.sqlite")
    assert asked_of(copy, "SELECT value FROM meta") == [(str(len(STEPS)),)]
    assert asked_of(copy, "SELECT count(*) FROM entries") == [(50,)]
    if os.name == "posix":
        assert mode(copy) == 0o600


def test_a_step_that_fails_leaves_the_form_as_it_was(path):
    filled(path)

    def stumble(connection) -> None:
        connection.execute(text("ALTER TABLE runs ADD COLUMN mood TEXT"))
        raise RuntimeError

    engine = engine_for(path)
    try:
        with pytest.raises(RuntimeError):
            bring_up_to_date(engine, [*STEPS, stumble])
    finally:
        engine.dispose()
    with opened(path, PAIR) as ledger:
        assert len(ledger.entries()) == 50
    assert "mood" not in [row[1] for row in asked_of(path, "PRAGMA table_info(runs)")]


@pytest.mark.parametrize("address", ["postgresql://anna@server:door/firm", "abacus://server/firm"])
def test_an_address_that_is_none_is_the_askers_mistake(address):
    with pytest.raises(UsageTrouble) as refusal:
        open_ledger(address)
    assert refusal.value.code == "ledger_address"


def test_a_missing_driver_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(LocalTrouble) as refusal:
        open_ledger("postgresql://anna:secret@localhost/firm")
    assert (refusal.value.code, refusal.value.details) == (
        "ledger_driver_missing",
        {"driver": "psycopg"},
    )


def test_a_server_that_does_not_answer_is_said_without_the_password():
    pytest.importorskip("psycopg")
    with pytest.raises(LocalTrouble) as refusal:
        open_ledger("postgresql://anna:secret@127.0.0.1:1/firm")
    assert refusal.value.code == "ledger_unreachable"
    assert "secret" not in refusal.value.details["path"]
