"""Each entry's story: told once, in order, and never changed."""

from dataclasses import replace
from decimal import Decimal

import pytest
from ledger_desk import claim_of
from msgspec import structs
from sqlalchemy import event

from hardcost_desktop.domain.amending import written_of
from hardcost_desktop.domain.entry import CoveredLine, EntryState
from hardcost_desktop.domain.event import Amendment, Checkpoint, EventKind
from hardcost_desktop.errors import AlreadyClaimed, UsageTrouble


@pytest.fixture
def entry(ledger, run):
    number = ledger.claim(run, claim_of("P1", "1", "2"))
    ledger.settle(number, EntryState.IMPORTED, activity_id=7)
    return ledger.entries()[0]


def to_be(entry, *lines):
    before = written_of(entry)
    covered = tuple(CoveredLine(one, Decimal("20.00"), "58", "91") for one in lines)
    draft = structs.replace(before.draft, price=Decimal("20.00") * len(lines))
    return Amendment(before, replace(before, draft=draft, lines=covered))


def lines_of(ledger):
    return [covered.id for covered in ledger.entries()[0].lines]


def test_every_step_is_told_with_who_and_what_came_back(ledger, run):
    number = ledger.claim(run, claim_of("P1", "1"))
    ledger.settle(number, EntryState.UNKNOWN, message="No answer")
    ledger.settle(number, EntryState.RELEASED, message="Not there")
    assert [(e.kind, e.message) for e in ledger.events(number)] == [
        (EventKind.CLAIMED, ""),
        (EventKind.UNKNOWN, "No answer"),
        (EventKind.RELEASED, "Not there"),
    ]


def test_no_event_is_ever_changed_or_deleted(ledger, entry):
    heard = []
    event.listen(
        ledger._engine, "before_cursor_execute", lambda *told: heard.append(told[2].casefold())
    )
    ledger.begin_amending(entry.id, to_be(entry, "2", "3"))
    ledger.end_amending(entry.id, done=True)
    ledger.tell(entry.id, EventKind.REMOVING)
    ledger.settle(entry.id, EntryState.UNDONE)
    about = [statement for statement in heard if "events" in statement]
    assert about
    assert not [s for s in about if s.startswith(("update events", "delete from events"))]


def test_an_entry_that_is_being_changed_holds_the_lines_of_its_past_and_its_future(
    ledger, run, entry
):
    ledger.begin_amending(entry.id, to_be(entry, "2", "3"))
    for line in "123":
        with pytest.raises(AlreadyClaimed):
            ledger.claim(run, claim_of("P1", line))
    (begun,) = ledger.begun()
    assert (begun.entry, begun.activity_id, begun.kind) == (entry.id, 7, EventKind.AMENDING)


@pytest.mark.parametrize(
    ("done", "lines", "price"), [(True, "23", "40.00"), (False, "12", "12.50")]
)
def test_the_end_of_a_change_frees_the_lines_it_does_not_hold(
    ledger, run, entry, done, lines, price
):
    change = to_be(entry, "2", "3")
    ledger.begin_amending(entry.id, change)
    ledger.end_amending(entry.id, done=done)
    assert lines_of(ledger) == list(lines)
    assert ledger.entries()[0].price == Decimal(price)
    ledger.claim(run, claim_of("P1", *({"1", "2", "3"} - set(lines))))
    last = ledger.events(entry.id)[-1]
    assert last.kind is (EventKind.AMENDED if done else EventKind.NOT_AMENDED)
    assert last.amendment == change
    ledger.end_amending(entry.id, done=not done)  # somebody else was quicker
    assert lines_of(ledger) == list(lines)


def test_a_change_begins_only_once_and_only_with_free_lines(ledger, run, entry):
    other = ledger.claim(run, claim_of("P1", "3"))
    with pytest.raises(AlreadyClaimed):
        ledger.begin_amending(entry.id, to_be(entry, "3"))
    ledger.settle(other, EntryState.REFUSED)
    ledger.begin_amending(entry.id, to_be(entry, "3"))
    with pytest.raises(UsageTrouble):
        ledger.begin_amending(entry.id, to_be(entry, "2"))


def test_a_checkpoint_replaces_the_one_before(ledger):
    assert ledger.checkpoint() is None
    for refs in ({"P1"}, {"P2", "P3"}):
        told = Checkpoint(ledger.now(), frozenset(refs))
        ledger.keep_checkpoint(told)
    assert ledger.checkpoint() == told
