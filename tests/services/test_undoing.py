"""Taking an import back: what is as written goes from Clio, and comes back to the review for a person to want it."""

from decimal import Decimal

import pytest
from support.builders import World, check, line, matter

from hardcost_desktop.domain.changes import Part
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.event import EventKind
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.errors import Cancelled, NeedsSignIn, UsageTrouble
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.services.undoing import Standing

D = Decimal
THREE = World(transactions=tuple(check(line(amount=f"{n}.00"), id=str(n)) for n in (1, 2, 3)))


@pytest.fixture
def office(open_with):
    return open_with(THREE)


def undo(office, run, progress=ignore, cancel=None):
    return office.firm.history.undo(run, progress, cancel or Cancel())


def test_undo_removes_what_is_as_written_and_names_what_stays(office):
    result = office.import_all()
    first, second, third = (row.activity_id for row in result.imported)
    office.clio.change(first, on_bill=True, bill_number="1042")
    office.clio.change(second, price=D("5.55"))
    undone = undo(office, result.run)
    assert [(row.key, row.activity_id) for row in undone.removed] == [("P3.c58", third)]
    assert undone.amount == D("3.00")
    assert [row.reason for row in undone.kept] == ["on_bill", "edited_in_clio"]
    assert "1042" in undone.kept[0].message
    assert third not in {cost.id for cost in office.clio.costs}
    statuses = [row.status for row in office.review().plan.rows]
    assert statuses == [Status.IMPORTED, Status.ATTENTION, Status.READY]


def test_undone_rows_are_ready_and_told_apart_until_they_are_imported_again(office):
    undo(office, office.import_all().run)
    office.show(THREE.having(transactions=(*THREE.transactions, check(id="4"))))
    rows = office.review().plan.rows
    assert [(row.status, row.undone) for row in rows] == [
        *[(Status.READY, True)] * 3,
        (Status.READY, False),
    ]
    office.import_all()
    assert {(row.status, row.undone) for row in office.review().plan.rows} == {
        (Status.IMPORTED, False)
    }


def test_a_reading_from_before_the_undo_is_planned_without_what_was_removed(office):
    run = office.import_all().run
    review = office.review()
    removed = undo(office, run).activity_ids
    again, _ = office.firm.previewing.replan_after(review, removed)
    assert [row.status for row in again.plan.rows] == [Status.READY] * 3


def test_what_ends_an_undo_half_way_is_told_with_what_was_removed_until_then(office):
    run = office.import_all().run
    ended = NeedsSignIn("clio", "clio_sign_in_lost")
    remove = office.clio.remove

    def refuse_the_second(activity_id):
        if len(office.clio.costs) < 3:
            raise ended
        remove(activity_id)

    office.clio.remove = refuse_the_second
    undone = undo(office, run)
    assert ([row.key for row in undone.removed], undone.stopped) == (["P1.c58"], ended)
    assert undone.not_reached == ["P2.c58", "P3.c58"]
    states = [entry.state for entry in office.ledger.run_entries(run)]
    assert states == [EntryState.UNDONE, EntryState.IMPORTED, EntryState.IMPORTED]


def test_an_undo_can_be_stopped_and_tells_how_far_it_is(office):
    run = office.import_all().run
    cancel, told = Cancel(), []

    def move(step):
        told.append((step.done, step.total, step.amount))
        if step.done == 1:
            cancel.request()

    undone = undo(office, run, move, cancel)
    assert told == [(0, 3, D("0.00")), (1, 3, D("1.00")), (1, 3, D("1.00"))]
    assert len(undone.not_reached) == 2
    assert isinstance(undone.stopped, Cancelled)


def test_before_an_undo_a_person_sees_what_it_would_meet(office):
    result = office.import_all()
    first, second, third = (row.activity_id for row in result.imported)
    office.clio.change(first, on_bill=True, bill_number="1042")
    office.clio.change(second, note="Explained to the client")
    office.clio.remove(third)
    looked = office.firm.history.look(result.run, ignore, Cancel())
    assert [(one.standing, one.bill) for one in looked] == [
        (Standing.ON_BILL, "1042"),
        (Standing.EDITED, ""),
        (Standing.GONE, ""),
    ]
    assert [change.part for change in looked[1].changes] == [Part.NOTE]
    assert len(office.clio.costs) == 2


def test_an_undo_takes_chosen_rows_of_whatever_run_and_the_edited_ones_on_a_persons_word(office):
    result = office.import_all()
    office.clio.change(result.imported[1].activity_id, price=D("5.55"))
    keys = ["P2.c58", "P3.c58"]
    undone = office.firm.history.undo(None, ignore, Cancel(), keys, edited=["P2.c58"])
    assert [row.key for row in undone.removed] == keys
    with pytest.raises(UsageTrouble) as refusal:
        office.firm.history.undo(None, ignore, Cancel(), ["P2.c58"])
    assert refusal.value.code == "not_in_clio"


def test_what_somebody_deleted_in_clio_is_told_as_such_and_comes_back(office):
    result = office.import_all()
    office.clio.remove(result.imported[0].activity_id)
    undone = undo(office, result.run)
    assert [(row.key, row.reason) for row in undone.gone] == [("P1.c58", "gone_before")]
    assert len(undone.removed) == 2
    assert [row.undone for row in office.review().plan.rows] == [True] * 3


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("then", ["undo", "refresh"])
def test_an_undo_that_was_killed_between_the_removal_and_its_note_is_finished(office, then):
    run = office.import_all().run
    settle = office.ledger.settle

    def die(*_, **__):
        raise Killed

    office.ledger.settle = die
    with pytest.raises(Killed):
        undo(office, run)
    office.ledger.settle = settle
    assert len(office.clio.costs) == 2
    if then == "undo":
        undone = undo(office, run)
        assert (len(undone.removed), undone.gone) == (3, [])
    else:
        first, *others = office.review().plan.rows
        assert (first.status, first.undone) == (Status.READY, True)
        assert {row.status for row in others} == {Status.IMPORTED}


def test_the_story_of_an_entry_holds_every_attempt_and_its_answer(office):
    result = office.import_all()
    office.clio.change(result.imported[0].activity_id, on_bill=True, bill_number="1042")
    undo(office, result.run)
    office.clio.change(result.imported[0].activity_id, on_bill=False)
    undo(office, result.run)
    (found,) = office.firm.history.search("P1.c58")
    story = office.firm.history.story(found.entry.id)
    assert [event.kind for event in story] == [
        EventKind.CLAIMED,
        EventKind.IMPORTED,
        EventKind.KEPT,
        EventKind.REMOVING,
        EventKind.UNDONE,
    ]
    assert {event.who for event in story} == {"Olive"}
    assert "1042" in story[2].message
    assert story[1].activity_id == result.imported[0].activity_id


@pytest.mark.parametrize(
    "text", ["00412", "acme", "1047 clerk", "1,250.50", "$1250.50", "COURT acme 1250.50"]
)
def test_a_cost_is_found_by_matter_client_check_payee_or_amount(open_with, text):
    world = World(
        transactions=(check(line(amount="1250.50")), check(id="2", number="7", payee="B"))
    )
    office = open_with(world)
    office.import_all()
    found = {one.entry.key: one.run for one in office.firm.history.search(text)}
    assert found["P133.c58"].operator == "Olive"
    assert found["P133.c58"].settings["stamp"] == "on"
    assert office.firm.history.search(f"{text} nowhere") == []


def test_a_cost_is_found_by_the_name_its_matter_has_today(office):
    office.import_all()
    today = World(matters=(matter(number="Acme v. Roadrunner"),)).directory
    assert len(office.firm.history.search("roadrunner", today)) == 3
