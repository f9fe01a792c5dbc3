"""What changed after its import: it is shown before and after, and updated, removed or left by a person's word."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from support.builders import MAY_1, World, check, expense, line, matter

from hardcost_desktop.domain.books import Books, Customer
from hardcost_desktop.domain.changes import Part, Side, changed_rows, find_changes
from hardcost_desktop.domain.directory import Contact, Directory
from hardcost_desktop.domain.event import EventKind
from hardcost_desktop.domain.left import Left
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.settings import SeveralMatters
from hardcost_desktop.errors import OutcomeUnknown, UsageTrouble
from hardcost_desktop.services.kept_costs import Recent
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.services.revisiting import Revisiting

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


@pytest.mark.parametrize(
    ("now", "part", "before", "after"),
    [
        ({"note": "Something else"}, Part.NOTE, "Cost 1", "Something else"),
        ({"user_id": 2}, Part.USER, 1, 2),
    ],
)
def test_another_description_or_user_in_clio_is_shown_until_it_is_left_or_put_right(
    imported, now, part, before, after
):
    (cost,) = imported.clio.costs
    imported.clio.change(cost.id, note=" Cost \r\n1 ")
    assert changed(imported) == []  # what Clio makes of spaces is nobody's doing
    imported.clio.change(cost.id, **{"note": "Cost 1"} | now)
    assert told(imported) == ("changed_in_clio", {(C, part): (before, after)})
    change = imported.firm.deciding.leave(imported.review(), [KEY])
    assert changed(imported) == []
    imported.firm.deciding.restore(change)
    update(imported)
    (again,) = imported.clio.costs
    assert (again.note, again.user_id, changed(imported)) == ("Cost 1", 1, [])


def test_a_description_of_which_the_record_or_clio_tells_nothing_is_not_compared(imported):
    (cost,) = imported.clio.costs
    imported.clio.change(cost.id, user_id=None)
    assert changed(imported) == []


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
    assert row.left == Left(Reason.CHANGED_IN_QUICKBOOKS, "Olive", imported.clock())
    imported.show(edited(line(amount="121.00")))
    assert told(imported)[0] == "changed_in_quickbooks"
    imported.show(edited(line(amount="120.00")))
    assert changed(imported) == []
    imported.clio.change(imported.clio.costs[0].id, date=date(2026, 5, 8))
    assert len(changed(imported)) == 1
    imported.clio.change(imported.clio.costs[0].id, date=MAY_1)
    imported.firm.deciding.restore(change)
    assert len(changed(imported)) == 1


def test_what_was_left_is_told_in_its_story_and_can_be_shown_again(imported):
    imported.show(edited(line(amount="120.00")))
    imported.firm.deciding.leave(imported.review(), [KEY])
    imported.clock.advance(seconds=1)
    imported.firm.deciding.show_again(imported.review(), [KEY])
    assert len(changed(imported)) == 1
    assert story(imported)[-2:] == [EventKind.LEFT, EventKind.SHOWN_AGAIN]
    with pytest.raises(UsageTrouble) as refusal:
        imported.firm.deciding.show_again(imported.review(), [KEY])
    assert refusal.value.code == "not_left"


def test_an_entry_whose_cost_went_to_another_row_still_tells_that_it_was_left(imported):
    imported.show(edited(line(customer_id="60")))
    (row,) = changed(imported)
    imported.firm.deciding.leave(imported.review(), [row.key])
    assert row.key != KEY
    assert story(imported)[-1] is EventKind.LEFT


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


def test_what_somebody_did_in_clio_to_costs_before_the_start_date_is_shown_at_once(long_ago):
    first, second = long_ago.clio.costs
    long_ago.clio.change(first.id, price=D("9.00"))
    long_ago.clio.remove(second.id)
    assert {row.key: row.reason for row in changed(long_ago)} == {
        "P1.c58": Reason.CHANGED_IN_CLIO,
        "P2.c58": Reason.DELETED_IN_CLIO,
    }
    long_ago.clio.change(first.id, price=D("100.00"))
    assert [row.key for row in changed(long_ago)] == ["P2.c58"]


def test_of_many_costs_before_the_start_date_clio_is_asked_what_changed(long_ago, monkeypatch):
    monkeypatch.setattr("hardcost_desktop.services.revisiting.FEW", 1)
    first, second = long_ago.clio.costs
    asked, look_up = [], long_ago.clio.look_up
    monkeypatch.setattr(long_ago.clio, "look_up", lambda ids: asked.append(ids) or look_up(ids))
    long_ago.review()
    assert asked == []
    long_ago.clio.change(first.id, note="Explained")
    long_ago.clio.remove(second.id)
    assert [row.key for row in changed(long_ago)] == ["P1.c58"]
    settings = long_ago.quickbooks.world.settings
    fresh = long_ago.firm.previewing.review(settings, ignore, Cancel(), fresh=True)
    assert [row.key for row in changed_rows(fresh.plan)] == ["P1.c58", "P2.c58"]


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


def test_what_changed_stays_in_sight_though_the_start_date_was_moved_to_and_fro(open_with):
    first, second, third = (check(id=str(n), date=MAY_1 + timedelta(days=n)) for n in (0, 5, 9))
    world = World(transactions=(first, second, third))
    office = open_with(world)
    office.import_all()
    office.show(world.setting(start_date=third.date))
    office.review()
    edited_since = replace(second, lines=(line(amount="9.00"),))
    between = world.having(transactions=(first, edited_since, third))
    office.quickbooks.changed = {"P5"}
    office.show(between.setting(start_date=second.date))
    assert [row.key for row in changed(office)] == ["P5.c58"]
    office.quickbooks.changed = set()  # it changed before QuickBooks was asked last
    office.show(between.setting(start_date=third.date))
    assert [row.key for row in changed(office)] == ["P5.c58"]


def test_what_the_reading_knows_to_have_changed_in_clio_is_not_asked_for_again(
    long_ago, monkeypatch
):
    monkeypatch.setattr("hardcost_desktop.services.revisiting.FEW", 1)
    first, _ = long_ago.clio.costs
    long_ago.clio.change(first.id, price=D("9.00"))
    monkeypatch.setattr(long_ago.clio, "hard_costs_changed", None)
    world, ledger = long_ago.quickbooks.world, long_ago.ledger
    revisiting = Revisiting(long_ago.quickbooks, long_ago.clio, ledger, long_ago.clock)
    since = ledger.checkpoint().at - timedelta(minutes=15)
    recent = Recent(since, tuple(long_ago.clio.costs))
    books, directory = revisiting.revisit(
        Books((), {}, {}), Directory(), ledger.entries(), world.settings, recent
    )
    assert {each.ref for each in books.transactions} == {"P1"}
    assert directory.hard_cost_by_id[first.id].price == D("9.00")
