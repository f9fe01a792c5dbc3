"""Two programs at one ledger, and a program killed at the worst moment."""

import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from ledger_desk import claim_of, opened

from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import AlreadyClaimed

CLAIMER = Path(__file__).parent / "claimer.py"
COUNT = 40


@contextmanager
def claimer(place, pair):
    """Start a second program, ready to claim; killed at the end."""
    command = [sys.executable, str(CLAIMER), str(place), pair.realm_id, str(COUNT)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        try:
            yield child
        finally:
            child.kill()


def told_to_go(child) -> None:
    child.stdin.write("go\n")
    child.stdin.flush()


def test_two_programs_racing_for_the_same_lines_share_them_without_overlap(place, pair):
    with claimer(place, pair) as one, claimer(place, pair) as two:
        both = (one, two)  # they race for making the ledger, too
        assert [child.stdout.readline() for child in both] == ["ready\n", "ready\n"]
        for child in both:
            told_to_go(child)
        first, second = (set(json.loads(child.stdout.readline())) for child in both)
    assert first | second == set(range(COUNT))
    assert first & second == set()
    with opened(place, pair) as ledger:
        keys = sorted(entry.key for entry in ledger.entries())
    assert keys == sorted(f"P{number}.c58" for number in range(COUNT))


def test_a_claim_outlives_the_program_that_made_it(place, pair):
    with claimer(place, pair) as child:
        child.stdout.readline()
        told_to_go(child)
        assert len(json.loads(child.stdout.readline())) == COUNT
        child.kill()
        child.wait()
    with opened(place, pair) as ledger:
        assert {entry.state for entry in ledger.entries()} == {EntryState.CLAIMED}
        assert len(ledger.entries()) == COUNT
        with pytest.raises(AlreadyClaimed):
            ledger.claim(ledger.begin_run("anna", ImportSettings()), claim_of("P0", "2"))


def test_a_ledger_can_be_handed_from_thread_to_thread(place, pair):
    seen = []
    with opened(place, pair) as ledger:
        worker = threading.Thread(
            target=lambda: seen.append(ledger.begin_run("x", ImportSettings()))
        )
        worker.start()
        worker.join()
        assert [run.id for run in ledger.runs()] == seen
