"""Writes a ledger of one version of the schema, with something of everything, as the text of its SQL.

    PYTHONPATH=tests/storage:CHECKOUT python tests/storage/corpus/make.py VERSION > version-VERSION.sql

CHECKOUT is the program as it was when that version was the newest; README.md says which.
"""

import sqlite3
import sys
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from ledger_desk import claim_of

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import Claim, Draft, EntryState
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.storage.ledger import open_ledger

with suppress(ModuleNotFoundError):  # there was none in version 1
    from hardcost_desktop.domain.decision import Mark

PAIR = Pair("9130", "us", 77)
BEGUN = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
DECISIONS = (
    ("matter", "P4.c58", "7"),
    ("customer_matter", "58", "7"),
    ("customer_contact", "58", "4"),
    ("excluded", "P5.c58", "entered by hand"),
    ("excluded", "P6.c58", ""),
    ("excluded", "P6.c58", None),
    ("confirmed", "P7.c58", ""),
    ("user", "P4.c58", "12"),
)


def two_lines(transaction: str) -> Claim:
    claim = claim_of(transaction, "1", "2", amount="617.25")
    was, price = claim.draft, Decimal("1234.50")
    draft = Draft(was.date, price, was.note, was.reference, was.user_id, was.matter_id)
    return replace(claim, draft=draft)


def fill(path: Path) -> None:
    seconds = count()
    ledger = open_ledger(path, who="anna", clock=lambda: BEGUN + timedelta(seconds=next(seconds)))
    ledger.bind(PAIR)
    for number, state in enumerate(EntryState, start=1):
        run = ledger.begin_run("anna", ImportSettings(stamp=False))
        entry = ledger.claim(run, two_lines(f"P{number}"))
        activity = 7000 + number if state in {EntryState.IMPORTED, EntryState.UNDONE} else None
        if state is EntryState.UNDONE:
            ledger.settle(entry, EntryState.IMPORTED, activity_id=activity)
        if state is not EntryState.CLAIMED:
            ledger.settle(entry, state, activity_id=activity, message="Clio said: “no”")
            ledger.end_run(run)
    if hasattr(ledger, "mark"):  # since version 2
        ledger.mark([Mark(claim_of("P9", "1", amount="1234.50"), 7009)], ImportSettings())
    ledger.close()


def dump(path: Path, version: int) -> str:
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT value FROM meta").fetchall() == [(str(version),)]
        file.executemany(
            "INSERT INTO decisions (pair_id, kind, subject, value, made_by, made_at) "
            f"VALUES (1, ?, ?, ?, 'anna', '{BEGUN.isoformat()}')",
            DECISIONS,
        )
        return "\n".join(file.iterdump()) + "\n"


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        ledger_file = Path(folder) / "ledger.sqlite"
        fill(ledger_file)
        sys.stdout.write(dump(ledger_file, int(sys.argv[1])))
