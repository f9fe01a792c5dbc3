"""Taking an import back: what is as written goes from Clio, and comes back to the review for a person to want it."""

from decimal import Decimal

import pytest
from support.builders import World, check, line

from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.errors import Cancelled, NeedsSignIn
from hardcost_desktop.services.progress import Cancel, ignore

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
    assert statuses == [Status.IMPORTED, Status.IMPORTED, Status.READY]


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
    again = office.firm.previewing.replan_without(review, removed)
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
