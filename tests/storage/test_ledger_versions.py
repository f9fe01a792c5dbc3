"""A ledger file of an earlier version, with an import and decisions in it, goes on being the firm's ledger."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from ledger_desk import claim_of, opened
from sqlalchemy import MetaData, create_engine

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.errors import AlreadyClaimed
from hardcost_desktop.storage.ledger import version_1
from hardcost_desktop.storage.ledger.moving import inspect
from hardcost_desktop.storage.ledger.schema import STEPS, bring_up_to_date
from hardcost_desktop.storage.ledger.tables import METADATA

PAIR = Pair("9130", "us", 77)
CORPUS = Path(__file__).parent / "corpus"
VERSIONS = range(1, len(STEPS) + 1)


@pytest.fixture
def written_by(tmp_path):
    """Gives a file as the code of a version wrote it."""

    def written(version):
        path = tmp_path / "ledger.sqlite"
        with closing(sqlite3.connect(path)) as file:
            file.executescript((CORPUS / f"version-{version}.sql").read_text("utf-8"))
        return path

    return written


@pytest.fixture
def released(written_by):
    return written_by(1)


def columns_of(metadata: MetaData) -> dict[str, set[tuple[str, bool]]]:
    return {
        name: {(column.name, bool(column.nullable)) for column in table.columns}
        for name, table in metadata.tables.items()
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_what_was_imported_and_decided_is_still_known(written_by, version):
    with opened(written_by(version), PAIR) as ledger:
        entries = [entry for entry in ledger.entries() if not entry.marked]
        assert [entry.state for entry in entries] == list(EntryState)
        for number, entry in enumerate(entries, start=1):
            assert (entry.key, entry.price) == (f"P{number}.c58", Decimal("1234.50"))
            assert [line.id for line in entry.lines] == ["1", "2"]
            assert entry.claimed_at >= datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
            gone = {EntryState.IMPORTED, EntryState.UNDONE}
            assert entry.activity_id == (7000 + number if entry.state in gone else None)
        marked = [entry.activity_id for entry in ledger.entries() if entry.marked]
        assert marked == ([7009] if version > 1 else [])
        assert sum(run.imported for run in ledger.runs() if not run.marked) == 1
        with pytest.raises(AlreadyClaimed):  # the wall still stands
            ledger.claim(ledger.begin_run("anna", ImportSettings()), claim_of("P2", "2"))
        assert ledger.decisions() == Decisions(
            matter_by_row={"P4.c58": 7},
            matter_by_customer={"58": 7},
            contact_by_customer={"58": 4},
            excluded={"P5.c58": "entered by hand"},
            confirmed=frozenset({"P7.c58"}),
            user_by_row={"P4.c58": 12},
        )


@pytest.mark.parametrize("version", VERSIONS)
def test_it_is_sound_after_every_step(written_by, version):
    found = inspect(written_by(version), PAIR)
    assert found.flaws == ()
    assert found.unsettled == ("P1.c58", "P4.c58")


def test_the_file_as_it_was_is_kept_beside_it(released):
    with opened(released, PAIR):
        pass
    with closing(sqlite3.connect(released.with_name("ledger.version-1.sqlite"))) as copy:
        assert copy.execute("SELECT value FROM meta").fetchone() == ("1",)


def test_a_new_file_has_nothing_before_it_to_keep(tmp_path):
    with opened(tmp_path / "ledger.sqlite", PAIR):
        pass
    assert not list(tmp_path.glob("*.version-*"))


def test_the_first_step_is_the_first_release_for_good(released):
    with closing(sqlite3.connect(released)) as file:
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master")]
        found = {
            table: {
                (name, not needed and not key)
                for _, name, _, needed, _, key in file.execute(f"PRAGMA table_info({table})")
            }
            for table in tables
            if table in version_1.METADATA.tables
        }
    assert columns_of(version_1.METADATA) == found


def test_the_steps_lead_to_the_tables_of_today(released):
    engine = create_engine(f"sqlite:///{released}")
    try:
        bring_up_to_date(engine, STEPS)
        reached = MetaData()
        reached.reflect(engine)
    finally:
        engine.dispose()
    assert columns_of(reached) == columns_of(METADATA)
