"""What changed after its import: it is shown before and after, and updated, removed or left by a person's word."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from support.builders import MAY_1, World, check, expense, line, matter

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.changes import Part, Side, changed_rows, find_changes
from hardcost_desktop.domain.directory import Contact
from hardcost_desktop.domain.event import EventKind
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.settings import SeveralMatters
from hardcost_desktop.errors import OutcomeUnknown, UsageTrouble
from hardcost_desktop.services.progress import Cancel, ignore

D = Decimal
KEY = "P133.c58"


def edited(*lines, **more) -> World:
    return World(transactions=(check(*lines, **more),))


@pytest.fixture
def imported(office):
    office.import_all()
    return office


def changed(office):
    return changed_rows(office.review().plan)


def told(office):
    (row,) = changed(office)
    return row.reason, {
        (c.side, c.part): (c.before, c.after) for c in find_changes(row) if c.part != Part.REFERENCE
    }


def update(office, *keys):
    return office.firm.amending.update(office.review(), keys or (KEY,), ignore, Cancel())


def story(office):
    (entry, *_) = office.ledger.entries()
    return [event.kind for event in office.ledger.events(entry.id)]


Q, C = Side.QUICKBOOKS, Side.CLIO


@pytest.mark.parametrize(
    ("now", "reason", "changes"),
    [
        (edited(line(amount="120.00")), "changed_in_quickbooks", {(Q, Part.AMOUNT): (D(100), D(120))}),
        (edited(line(amount="0.00")), "changed_in_quickbooks", {(Q, Part.AMOUNT): (D(100), D(0))}),
        (edited(date=date(2026, 5, 9)), "changed_in_quickbooks", {(Q, Part.DATE): (MAY_1, date(2026, 5, 9))}),
        (edited(date=date(2026, 4, 9)), "changed_in_quickbooks", {(Q, Part.DATE): (MAY_1, date(2026, 4, 9))}),
        (edited(line(customer_id="60")), "changed_in_quickbooks", {(Q, Part.CUSTOMER): ("58", "60")}),
        (
            edited(line(account_id="92")),
            "changed_in_quickbooks",
            {(Q, Part.ACCOUNT): ("91", "92"), (Q, Part.AMOUNT): (D(100), D(0))},
        ),
        (World(transactions=()), "deleted_in_quickbooks", {(Q, Part.ENTRY): ("P133", None)}),
    ],
)  # fmt: skip
def test_each_kind_of_change_in_quickbooks_is_shown_before_and_after(
    imported, now, reason, changes
):
    imported.show(now)
    assert told(imported) == (reason, changes)


def test_what_somebody_changed_or_deleted_in_clio_is_shown(imported):
    (cost,) = imported.clio.costs
    imported.clio.change(cost.id, price=D("80.00"))
    assert told(imported) == ("changed_in_clio", {(C, Part.AMOUNT): (D(100), D(80))})
    imported.clio.remove(cost.id)
    assert told(imported) == ("deleted_in_clio", {(C, Part.ENTRY): (cost.id, None)})


def test_a_matter_given_in_clio_to_a_cost_that_waited_for_one_is_no_change(open_with):
    world = World(matters=(matter(1), matter(2))).setting(
        several_matters=SeveralMatters.IMPORT_UNASSIGNED
    )
    office = open_with(world)
    office.import_all()
    office.clio.change(office.clio.costs[0].id, matter_id=2)
    assert changed(office) == []


def test_an_update_brings_the_entry_in_line_and_leaves_what_clio_made_better(imported):
    (cost,) = imported.clio.costs
    imported.clio.change(cost.id, note="Filing fee, explained to the client")
    imported.show(edited(line(amount="120.00"), date=date(2026, 5, 2), number="1050"))
    (done,) = update(imported).updated
    (now,) = imported.clio.costs
    assert (now.id, now.price, now.date) == (cost.id, D("120.00"), date(2026, 5, 2))
    assert now.note == "Filing fee, explained to the client"
    assert now.reference == "1050 QBO-P133.c58"
    assert done.change.before.draft.price == D("100.00")
    assert [row.status for row in imported.review().plan.rows] == [Status.IMPORTED]
    assert story(imported)[-2:] == [EventKind.AMENDING, EventKind.AMENDED]
    assert update_again(imported) == "not_changed"


def update_again(office):
    with pytest.raises(UsageTrouble) as refusal:
        update(office)
    return refusal.value.code


def test_a_line_that_was_added_can_join_its_entry_and_is_then_held(imported):
    imported.show(edited(line(), line("2", "50.00")))
    assert [row.reason for row in imported.review().plan.rows] == [Reason.PARTLY_IMPORTED]
    update(imported)
    assert imported.clio.costs[0].price == D("150.00")
    (entry,) = imported.ledger.entries()
    assert [covered.id for covered in entry.lines] == ["1", "2"]
    assert [row.status for row in imported.review().plan.rows] == [Status.IMPORTED]


def test_a_line_typed_anew_takes_its_entry_with_it(open_with):
    office = open_with(World(transactions=(expense(line()),)))
    office.import_all()
    office.show(World(transactions=(expense(line("5", "70.00")),)))
    update(office, "P140.l5")
    (cost,) = office.clio.costs
    assert (cost.price, cost.reference) == (D("70.00"), "QBO-P140.l5")
    assert [(r.key, r.status) for r in office.review().plan.rows] == [("P140.l5", Status.IMPORTED)]


def test_a_cost_moved_to_another_customer_moves_to_their_matter(open_with):
    world = World(
        customers=(Customer("58", "Acme Ltd"), Customer("60", "Twin")),
        contacts=(Contact(7, "Acme Ltd"), Contact(8, "Twin")),
        matters=(matter(), matter(500, client_id=8)),
    )
    office = open_with(world)
    office.import_all()
    office.show(world.having(transactions=(check(line(customer_id="60")),)))
    update(office, "P133.c60")
    (cost,) = office.clio.costs
    assert (cost.matter_id, cost.reference) == (500, "1047 QBO-P133.c60")
    assert [(r.key, r.status) for r in office.review().plan.rows] == [("P133.c60", Status.IMPORTED)]


def test_an_entry_on_a_bill_or_changed_a_moment_ago_is_left_alone_and_that_is_said(imported):
    imported.show(edited(line(amount="120.00")))
    (cost,) = imported.clio.costs
    imported.clio.change(cost.id, on_bill=True, bill_number="1042")
    (kept,) = update(imported).kept
    assert (kept.reason, "1042" in kept.message) == ("on_bill_as_is", True)
    imported.clio.change(cost.id, on_bill=False)
    review = imported.review()
    imported.clio.change(cost.id, price=D("90.00"))
    (kept,) = imported.firm.amending.update(review, [KEY], ignore, Cancel()).kept
    assert kept.reason == "stale_in_clio"
    assert imported.clio.costs[0].price == D("90.00")


@pytest.mark.parametrize(("arrived", "price"), [(True, "120.00"), (False, "100.00")])
def test_a_lost_answer_to_an_update_is_looked_up_and_never_sent_twice(imported, arrived, price):
    imported.show(edited(line(amount="120.00"), line("2", "0.00")))
    honest, sent = imported.clio.amend, []

    def lose(activity_id, change, etag):
        sent.append(change)
        if arrived:
            imported.clock.advance(seconds=1)
        raise OutcomeUnknown("answer_lost", service="Clio")

    imported.clio.amend = lose
    (kept,) = update(imported).kept
    assert kept.reason == "outcome_unknown"
    (entry,) = imported.ledger.entries()
    assert [covered.id for covered in entry.lines] == ["1", "2"]  # both its past and its future
    if arrived:
        honest(imported.clio.costs[0].id, sent[0], imported.clio.costs[0].etag)
    imported.review()
    still_open = bool(imported.ledger.begun())
    imported.clock.advance(seconds=61)
    imported.review()
    (entry,) = imported.ledger.entries()
    assert (entry.price, still_open, len(sent)) == (D(price), not arrived, 1)
    assert imported.ledger.begun() == []


def test_what_is_left_stays_imported_until_it_changes_again(imported):
    imported.show(edited(line(amount="120.00")))
    change = imported.firm.deciding.leave(imported.review(), [KEY])
    (row,) = imported.review().plan.rows
    assert (row.status, row.reason) == (Status.IMPORTED, None)
    imported.show(edited(line(amount="121.00")))
    assert told(imported)[0] == "changed_in_quickbooks"
    imported.show(edited(line(amount="120.00")))
    assert changed(imported) == []
    imported.clio.change(imported.clio.costs[0].id, date=date(2026, 5, 8))
    assert len(changed(imported)) == 1
    imported.clio.change(imported.clio.costs[0].id, date=MAY_1)
    imported.firm.deciding.restore(change)
    assert len(changed(imported)) == 1


def test_removing_lets_the_cost_come_back_unticked(imported):
    imported.clio.remove(imported.clio.costs[0].id)
    result = imported.firm.amending.remove(imported.review(), [KEY], ignore, Cancel())
    assert [row.reason for row in result.gone] == ["gone_before"]
    (row,) = imported.review().plan.rows
    assert (row.status, row.undone) == (Status.READY, True)


def test_removing_a_changed_cost_takes_it_out_of_clio_though_it_was_edited(imported):
    imported.clio.change(imported.clio.costs[0].id, price=D("80.00"))
    result = imported.firm.amending.remove(imported.review(), [KEY], ignore, Cancel())
    assert ([row.key for row in result.removed], imported.clio.costs) == ([KEY], [])


@pytest.fixture
def long_ago(open_with):
    """An office whose many imports lie before the start date now, and were looked at a moment ago."""
    office = open_with(World(transactions=(check(id="1"), check(id="2"))))
    office.import_all()
    later = World(transactions=office.quickbooks.world.transactions).setting(
        start_date=MAY_1 + timedelta(days=7)
    )
    office.show(later)
    office.review()
    office.quickbooks.reread_refs.clear()
    return office


def test_a_second_look_asks_only_what_changed(long_ago):
    long_ago.review()
    assert long_ago.quickbooks.reread_refs == []
    first, second = long_ago.quickbooks.world.transactions
    long_ago.show(
        long_ago.quickbooks.world.having(
            transactions=(replace(first, lines=(line(amount="9.00"),)), second)
        )
    )
    long_ago.quickbooks.changed = {"P1", "P77"}
    (row,) = changed(long_ago)
    assert (row.key, row.amount, long_ago.quickbooks.reread_refs) == ("P1.c58", D("9.00"), ["P1"])
    long_ago.quickbooks.changed = set()
    assert len(changed(long_ago)) == 1  # until it is settled it is read again each time


@pytest.mark.parametrize("why", ["too_long_ago", "too_many"])
def test_where_quickbooks_cannot_tell_everything_imported_is_read_again(long_ago, why):
    _, second = long_ago.quickbooks.world.transactions
    long_ago.show(long_ago.quickbooks.world.having(transactions=(second,)))
    if why == "too_many":
        long_ago.quickbooks.changed = None
    else:
        long_ago.clock.advance(days=40)
    (row,) = changed(long_ago)
    assert (row.key, row.reason) == ("P1.c58", Reason.DELETED_IN_QUICKBOOKS)
    assert long_ago.quickbooks.reread_refs == ["P1", "P2"]


def test_costs_dated_before_the_start_date_are_shown_but_never_offered(long_ago):
    first, second = long_ago.quickbooks.world.transactions
    moved = replace(first, lines=(line(amount="9.00"), line("7", customer_id="60")))
    long_ago.show(long_ago.quickbooks.world.having(transactions=(moved, second)))
    long_ago.quickbooks.changed = {"P1"}
    assert [row.key for row in long_ago.review().plan.rows] == ["P1.c58"]
