"""A person's word on entries: marked as in Clio already, resolved, and taken back."""

import pytest
from ledger_desk import claim_of

from hardcost_desktop.domain.decision import Mark, Outcome
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import AlreadyClaimed, UsageTrouble
from hardcost_desktop.storage.ledger import IllegalTransition

SETTINGS = ImportSettings()


def states(ledger) -> list[tuple[EntryState, int | None]]:
    return [(entry.state, entry.activity_id) for entry in ledger.entries()]


def test_what_is_in_clio_already_is_an_entry_of_a_run_of_its_own(ledger):
    ledger.mark([Mark(claim_of("P1", "1", "2"), 9001), Mark(claim_of("P2", "1"), 9002)], SETTINGS)
    one, two = ledger.entries()
    assert (one.state, one.activity_id, one.marked) == (EntryState.IMPORTED, 9001, True)
    assert [line.id for line in one.lines] == ["1", "2"]
    (run,) = ledger.runs()
    assert (run.marked, run.imported, run.ended_at is None) == (True, 2, False)
    assert ledger.run_entries(run.id) == [one, two]


def test_lines_of_a_marked_cost_cannot_be_claimed(ledger, run):
    ledger.mark([Mark(claim_of("P1", "1"), 9001)], SETTINGS)
    with pytest.raises(AlreadyClaimed):
        ledger.claim(run, claim_of("P1", "1"))


def test_marking_is_all_or_none(ledger, run):
    ledger.claim(run, claim_of("P2", "1"))
    with pytest.raises(AlreadyClaimed):
        ledger.mark([Mark(claim_of("P1", "1"), 9001), Mark(claim_of("P2", "1"), 9002)], SETTINGS)
    assert len(ledger.entries()) == len(ledger.runs()) == 1


def test_an_entry_of_clio_is_one_rows_only(ledger, run):
    entry = ledger.claim(run, claim_of("P1", "1"))
    ledger.settle(entry, EntryState.IMPORTED, activity_id=9001)
    lost = ledger.claim(run, claim_of("P2", "1"))
    with pytest.raises(UsageTrouble, match="activity_taken"):
        ledger.mark([Mark(claim_of("P3", "1"), 9001)], SETTINGS)
    with pytest.raises(UsageTrouble, match="activity_taken"):
        ledger.conclude([Outcome(lost, EntryState.CLAIMED, EntryState.IMPORTED, 9001)])


def test_a_mark_is_taken_back_and_made_again(ledger):
    (entry,) = ledger.mark([Mark(claim_of("P1", "1"), 9001)], SETTINGS)
    made = Outcome(entry, EntryState.UNDONE, EntryState.IMPORTED, 9001)
    ledger.conclude([made.reverse])
    assert states(ledger) == [(EntryState.UNDONE, 9001)]
    ledger.conclude([made])
    assert states(ledger) == [(EntryState.IMPORTED, 9001)]


@pytest.mark.parametrize(
    ("after", "activity"), [(EntryState.RELEASED, None), (EntryState.IMPORTED, 9001)]
)
def test_a_word_on_a_lost_answer_is_taken_back_to_unknown(ledger, run, after, activity):
    entry = ledger.claim(run, claim_of("P1", "1"))
    ledger.settle(entry, EntryState.UNKNOWN, message="The answer was lost.")
    word = Outcome(entry, EntryState.UNKNOWN, after, activity, "The answer was lost.")
    ledger.conclude([word])
    assert states(ledger) == [(after, activity)]
    ledger.conclude([word.reverse])
    (known,) = ledger.entries()
    assert (known.state, known.activity_id, known.message) == (
        EntryState.UNKNOWN,
        None,
        "The answer was lost.",
    )


def test_a_word_is_not_taken_back_once_the_lines_are_imported(ledger, run):
    entry = ledger.claim(run, claim_of("P1", "1"))
    word = Outcome(entry, EntryState.CLAIMED, EntryState.RELEASED)
    ledger.conclude([word])
    ledger.claim(run, claim_of("P1", "1"))
    with pytest.raises(UsageTrouble, match="imported_meanwhile"):
        ledger.conclude([word.reverse])
    assert states(ledger)[0] == (EntryState.RELEASED, None)


def test_a_word_on_what_became_something_else_meanwhile_is_refused(ledger, run):
    entry = ledger.claim(run, claim_of("P1", "1"))
    ledger.settle(entry, EntryState.IMPORTED, activity_id=9001)
    with pytest.raises(UsageTrouble, match="decided_meanwhile"):
        ledger.conclude([Outcome(entry, EntryState.CLAIMED, EntryState.RELEASED)])
    with pytest.raises(UsageTrouble, match="decided_meanwhile"):
        ledger.conclude([Outcome(entry, EntryState.IMPORTED, EntryState.UNKNOWN, 9002)])


def test_no_word_makes_a_written_entry_undone(ledger, run):
    entry = ledger.claim(run, claim_of("P1", "1"))
    ledger.settle(entry, EntryState.IMPORTED, activity_id=9001)
    with pytest.raises(IllegalTransition):
        ledger.conclude([Outcome(entry, EntryState.IMPORTED, EntryState.UNDONE, 9001)])
