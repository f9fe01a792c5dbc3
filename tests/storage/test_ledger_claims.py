"""Claiming and settling: an entry's life, and the wall against importing a line twice."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from ledger_desk import claim_of, opened

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import AlreadyClaimed
from hardcost_desktop.storage.ledger import IllegalTransition, LedgerUnbound, open_ledger

DEAD = [state for state in EntryState if not state.live]
LEGAL = {
    (EntryState.CLAIMED, EntryState.IMPORTED),
    (EntryState.CLAIMED, EntryState.REFUSED),
    (EntryState.CLAIMED, EntryState.UNKNOWN),
    (EntryState.CLAIMED, EntryState.RELEASED),
    (EntryState.UNKNOWN, EntryState.IMPORTED),
    (EntryState.UNKNOWN, EntryState.RELEASED),
    (EntryState.RELEASED, EntryState.IMPORTED),
    (EntryState.IMPORTED, EntryState.UNDONE),
}


def brought_to(ledger, run, state) -> int:
    entry = ledger.claim(run, claim_of("P1", "1"))
    if state is EntryState.UNDONE:
        ledger.settle(entry, EntryState.IMPORTED)
    if state is not EntryState.CLAIMED:
        ledger.settle(entry, state)
    return entry


def test_a_claim_is_remembered_as_it_was_made(ledger, run):
    claim = claim_of("P133", "1", "2", amount="0.10")
    number = ledger.claim(run, claim)
    (entry,) = ledger.entries()
    assert (entry.id, entry.key, entry.transaction) == (number, "P133.c58", "P133")
    assert entry.lines == claim.lines
    assert (entry.state, entry.activity_id) == (EntryState.CLAIMED, None)
    assert (entry.date, entry.price) == (claim.draft.date, claim.draft.price)
    assert (entry.matter_id, entry.reference, entry.message) == (9, "1047", "")


def test_instants_are_aware_utc_whatever_zone_the_clock_is_in(place, pair):
    noon = datetime(2026, 3, 4, 12, tzinfo=timezone(timedelta(hours=-5)))
    with opened(place, pair, clock=lambda: noon) as ledger:
        ledger.claim(ledger.begin_run("anna", ImportSettings()), claim_of("P1", "1"))
        (entry,) = ledger.entries()
    assert entry.claimed_at == noon
    assert entry.claimed_at.tzinfo is UTC


@pytest.mark.parametrize("state", [EntryState.CLAIMED, EntryState.IMPORTED, EntryState.UNKNOWN])
def test_a_live_entry_holds_each_of_its_lines(ledger, run, state):
    entry = ledger.claim(run, claim_of("P1", "1", "2"))
    if state is not EntryState.CLAIMED:
        ledger.settle(entry, state)
    with pytest.raises(AlreadyClaimed) as refusal:
        ledger.claim(run, claim_of("P1", "2", "3"))
    assert (refusal.value.code, refusal.value.details) == ("already_claimed", {"key": "P1.c58"})
    assert [one.id for one in ledger.entries()] == [entry]


def test_a_refused_claim_leaves_its_other_lines_free(ledger, run):
    ledger.claim(run, claim_of("P1", "1"))
    with pytest.raises(AlreadyClaimed):
        ledger.claim(run, claim_of("P1", "2", "1"))
    ledger.claim(run, claim_of("P1", "2"))


@pytest.mark.parametrize("state", DEAD)
def test_lines_of_an_entry_that_is_history_can_be_claimed_again(ledger, run, state):
    brought_to(ledger, run, state)
    ledger.claim(run, claim_of("P1", "1"))
    assert [entry.state for entry in ledger.entries()] == [state, EntryState.CLAIMED]
    assert [line.id for entry in ledger.entries() for line in entry.lines] == ["1", "1"]


def test_equal_line_numbers_of_two_transactions_are_two_lines(ledger, run):
    ledger.claim(run, claim_of("P1", "1"))
    ledger.claim(run, claim_of("B1", "1"))
    assert len(ledger.entries()) == 2


def test_a_claim_that_names_a_line_twice_is_the_callers_mistake(ledger, run):
    with pytest.raises(ValueError, match="twice"):
        ledger.claim(run, claim_of("P1", "1", "1"))
    assert ledger.entries() == []


def test_an_entry_without_lines_is_kept_too(ledger, run):
    ledger.claim(run, claim_of("P1"))
    assert [entry.lines for entry in ledger.entries()] == [()]


TOLD_ALREADY = {
    (EntryState.IMPORTED, EntryState.IMPORTED),
    (EntryState.IMPORTED, EntryState.UNKNOWN),
    (EntryState.UNDONE, EntryState.UNDONE),
    (EntryState.RELEASED, EntryState.UNKNOWN),
    (EntryState.RELEASED, EntryState.REFUSED),
}
"""A review in another process found the entry, or found it gone, first: nothing is left to note."""


@pytest.mark.parametrize("after", EntryState)
@pytest.mark.parametrize("before", EntryState)
def test_only_the_lawful_steps_of_an_entrys_life_are_possible(ledger, run, before, after):
    entry = brought_to(ledger, run, before)
    if (before, after) in LEGAL | TOLD_ALREADY:
        ledger.settle(entry, after)
    else:
        with pytest.raises(IllegalTransition):
            ledger.settle(entry, after)
    assert ledger.entries()[0].state is (after if (before, after) in LEGAL else before)


def test_without_a_stamp_an_activity_of_clio_is_one_entry_only(ledger, run):
    first, twin = (ledger.claim(run, claim_of(ref, "1")) for ref in ("P1", "P2"))
    ledger.settle(first, EntryState.IMPORTED, activity_id=77)
    with pytest.raises(AlreadyClaimed) as caught:
        ledger.settle(twin, EntryState.IMPORTED, activity_id=77)
    assert caught.value.code == "activity_held"
    assert ledger.entries()[1].state is EntryState.CLAIMED
    ledger.settle(twin, EntryState.IMPORTED, activity_id=78)
    ledger.settle(first, EntryState.UNDONE)
    third = ledger.claim(run, claim_of("P3", "1"))
    ledger.settle(third, EntryState.IMPORTED, activity_id=77)


def test_an_imported_entry_is_no_other_activity_afterwards(ledger, run):
    entry = ledger.claim(run, claim_of("P1", "1"))
    ledger.settle(entry, EntryState.IMPORTED, activity_id=7)
    ledger.settle(entry, EntryState.IMPORTED, activity_id=7)
    with pytest.raises(IllegalTransition):
        ledger.settle(entry, EntryState.IMPORTED, activity_id=8)
    assert ledger.entries()[0].activity_id == 7


def test_settling_notes_clios_number_and_why(ledger, run):
    unknown = ledger.claim(run, claim_of("P1", "1"))
    ledger.settle(unknown, EntryState.UNKNOWN, message="no answer")
    assert ledger.entries()[0].message == "no answer"
    ledger.settle(unknown, EntryState.IMPORTED, activity_id=2**40)
    assert (ledger.entries()[0].activity_id, ledger.entries()[0].message) == (2**40, "")


def test_an_entry_that_is_not_there_cannot_be_settled(ledger):
    with pytest.raises(IllegalTransition):
        ledger.settle(2**30, EntryState.IMPORTED)


def test_a_ledger_must_be_told_whose_it_is(tmp_path):
    ledger = open_ledger(tmp_path / "new.sqlite")
    try:
        with pytest.raises(LedgerUnbound):
            ledger.entries()
        ledger.bind(Pair("1", "eu", 2))
        assert ledger.entries() == []
    finally:
        ledger.close()


def test_an_answer_that_comes_after_all_takes_its_lines_back(ledger, run):
    late = brought_to(ledger, run, EntryState.RELEASED)
    ledger.settle(late, EntryState.IMPORTED, activity_id=7)
    with pytest.raises(AlreadyClaimed):
        ledger.claim(run, claim_of("P1", "1"))


def test_an_answer_that_comes_after_its_lines_went_to_another_entry_is_told_as_doubled(ledger, run):
    late = brought_to(ledger, run, EntryState.RELEASED)
    ledger.settle(ledger.claim(run, claim_of("P1", "1")), EntryState.IMPORTED, activity_id=8)
    with pytest.raises(AlreadyClaimed) as told:
        ledger.settle(late, EntryState.IMPORTED, activity_id=7)
    assert (told.value.code, told.value.details) == ("written_late", {"activity": 7})
    assert [entry.state for entry in ledger.entries()] == [EntryState.RELEASED, EntryState.IMPORTED]
