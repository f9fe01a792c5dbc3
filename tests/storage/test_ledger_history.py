"""Runs and decisions: what happened, who decided what, and what holds now."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from ledger_desk import claim_of, opened

from hardcost_desktop.domain.decision import Decision, DecisionKind
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.errors import UsageTrouble


def test_a_run_counts_and_sums_what_came_to_clio(ledger, run):
    for number, amount in enumerate(["0.10", "0.20", "100.00", "7.00"]):
        entry = ledger.claim(run, claim_of(f"P{number}", "1", amount=amount))
        if number < 3:
            ledger.settle(entry, EntryState.IMPORTED, activity_id=number)
    (only,) = ledger.runs()
    assert (only.imported, only.amount) == (3, Decimal("100.30"))
    assert (only.operator, only.ended_at) == ("anna", None)


def test_runs_are_listed_newest_first_with_their_times(place, pair):
    times = iter(datetime(2026, 3, day, tzinfo=UTC) for day in (1, 2, 3))
    with opened(place, pair, clock=lambda: next(times)) as ledger:
        first = ledger.begin_run("anna", ImportSettings())
        ledger.end_run(first)
        second = ledger.begin_run("bert", ImportSettings())
        assert [(run.id, run.started_at.day, run.ended_at) for run in ledger.runs()] == [
            (second, 3, None),
            (first, 1, datetime(2026, 3, 2, tzinfo=UTC)),
        ]
        assert ledger.runs()[0].amount == Decimal("0.00")


def test_a_runs_entries_are_its_own_oldest_first(ledger, run):
    mine = [ledger.claim(run, claim_of(f"P{number}", "1")) for number in (9, 3)]
    other = ledger.begin_run("bert", ImportSettings())
    ledger.claim(other, claim_of("P5", "1"))
    assert [entry.id for entry in ledger.run_entries(run)] == mine
    assert [entry.key for entry in ledger.entries()] == ["P9.c58", "P3.c58", "P5.c58"]


def test_a_new_ledger_knows_no_decisions(ledger):
    assert ledger.decisions() == Decisions()


def of(kind: DecisionKind, subject: str, value: str | None) -> Decision:
    return Decision(kind, subject, value)


def test_the_last_decision_of_a_kind_about_a_subject_counts(ledger):
    ledger.decide([of(DecisionKind.MATTER, "P1.c58", "7"), of(DecisionKind.NOTE, "P1.c58", "Fee")])
    ledger.decide([of(DecisionKind.CUSTOMER_CONTACT, "58", str(2**40))])
    ledger.decide([of(DecisionKind.CUSTOMER_CONTACT, "58", "4")])
    ledger.decide([of(DecisionKind.CONFIRMED, "P1.c58", ""), of(DecisionKind.USER, "P1.c58", "12")])
    ledger.decide([of(DecisionKind.CUSTOMER_MATTER, "58", "7")])
    assert ledger.decisions() == Decisions(
        matter_by_row={"P1.c58": 7},
        matter_by_customer={"58": 7},
        contact_by_customer={"58": 4},
        confirmed=frozenset({"P1.c58"}),
        user_by_row={"P1.c58": 12},
        note_by_row={"P1.c58": "Fee"},
    )


def test_an_exclusion_keeps_its_note_and_can_be_taken_back(ledger):
    ledger.decide([of(DecisionKind.EXCLUDED, "P1.c58", "")])
    ledger.decide([of(DecisionKind.EXCLUDED, "P2.c58", "entered by hand")])
    ledger.decide([of(DecisionKind.EXCLUDED, "P1.c58", None)])
    assert ledger.decisions().excluded == {"P2.c58": "entered by hand"}


def test_deciding_tells_what_stood_before(ledger):
    first = of(DecisionKind.MATTER, "P1.c58", "7")
    assert ledger.decide([first]) == (of(DecisionKind.MATTER, "P1.c58", None),)
    assert ledger.decide([of(DecisionKind.MATTER, "P1.c58", "8")]) == (first,)


def test_decisions_that_expect_what_does_not_stand_are_all_refused(ledger):
    mine, theirs = (of(DecisionKind.MATTER, "P1.c58", number) for number in "78")
    ledger.decide([theirs])
    with pytest.raises(UsageTrouble) as refusal:
        ledger.decide([of(DecisionKind.MATTER, k, None) for k in ("P2.c58", "P1.c58")], [mine])
    assert refusal.value.code == "decided_meanwhile"
    assert ledger.decisions().matter_by_row == {"P1.c58": 8}


def test_every_decision_ever_made_stays_with_who_and_when(tmp_path, pair):
    path = tmp_path / "ledger.sqlite"
    when = datetime(2026, 3, 4, tzinfo=UTC)
    with opened(path, pair, who="anna", clock=lambda: when) as ledger:
        for value in ("mine", "mine", None):  # said twice is decided once
            ledger.decide([of(DecisionKind.EXCLUDED, "P1.c58", value)])
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute("SELECT value, made_by, made_at FROM decisions ORDER BY id").fetchall()
    assert rows == [("mine", "anna", when.isoformat()), (None, "anna", when.isoformat())]
