"""Costs as QuickBooks has them: the rows a plan will have, with nothing said or known of them."""

from datetime import timedelta

from hypothesis import given
from support.builders import MAY_1, World, check, expense, line
from test_plan_invariants import worlds

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.matching import NOWHERE
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.unmatched import list_unmatched


def listed(world):
    return list_unmatched(world.books, world.settings)


@given(worlds)
def test_they_are_the_rows_of_the_plan_of_an_empty_record_in_the_same_order(world):
    unknown = world.having(ledger=(), hard_costs=())
    found = listed(unknown)
    assert [(row.key, row.amount, row.lines, row.customer_name, row.date) for row in found] == [
        (row.key, row.amount, row.lines, row.customer_name, row.date) for row in unknown.plan().rows
    ]


@given(worlds)
def test_none_holds_anything_that_could_be_written_or_claims_to_be_ready(world):
    for row in listed(world):
        assert (row.status, row.reason, row.draft, row.match) == (
            Status.ATTENTION,
            None,
            None,
            NOWHERE,
        )


def test_r5_what_is_dated_before_the_start_date_is_left_out():
    early = check(id="7", date=MAY_1 - timedelta(days=1))
    assert [row.key for row in listed(World(transactions=(early, check())))] == ["P133.c58"]


def test_r10_lines_of_one_customer_make_one_row_and_are_named_in_full():
    customers = (Customer("58", "Estate", "Acme Ltd:Estate"),)
    both = check(line("1", "60.00"), line("2", "40.25"))
    world = World(transactions=(both, expense()), customers=customers)
    assert [(row.key, f"{row.amount}", row.customer_name) for row in listed(world)] == [
        ("P133.c58", "100.25", "Acme Ltd:Estate"),
        ("P140.l1", "100.00", "Acme Ltd:Estate"),
    ]


def test_the_window_can_go_first():
    paused = []
    many = tuple(check(id=str(n)) for n in range(200))
    world = World(transactions=many)
    list_unmatched(world.books, world.settings, lambda: paused.append(1))
    assert len(paused) > 1
