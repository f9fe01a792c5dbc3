"""Planning anew after a decision: the same plan as from the beginning, whatever was decided."""

from dataclasses import fields, replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from support.builders import OVERHEAD, World, check, entry, hard_cost, line
from test_plan_invariants import decisions, worlds

from hardcost_desktop.domain.left import Leaving, state_of
from hardcost_desktop.domain.planning import ABOUT_CUSTOMERS, ABOUT_ROWS, Planning
from hardcost_desktop.domain.reason import Reason
from hardcost_desktop.domain.settings import Decisions

made = st.builds(
    replace,
    decisions,
    user_by_row=st.dictionaries(st.sampled_from(["P100.c58", "P101.l1"]), st.sampled_from([1, 2])),
    note_by_row=st.dictionaries(st.sampled_from(["P100.c58", "P101.l1"]), st.just("Filing")),
)


def _planned(world):
    return Planning.of(world.books, world.directory, world.ledger, world.decisions, world.settings)


@given(worlds, made, made)
@settings(max_examples=300)
def test_a_decision_gives_the_plan_that_planning_from_the_beginning_gives(world, then, later):
    planning = _planned(world).decided(then).decided(later)
    whole = _planned(world.having(decisions=later)).plan
    assert planning.plan == whole
    assert planning.plan.totals == whole.totals
    assert planning.plan.by_key == whole.by_key


@given(worlds)
def test_what_decisions_look_up_is_the_same_built_beforehand(world):
    books, pauses = world.books, []
    ready = replace(books)
    ready.prepare(lambda: pauses.append(1))
    assert "by_customer" in vars(ready)
    assert ready.by_customer == books.by_customer
    assert bool(pauses) is bool(books.transactions)


def test_leaving_what_quickbooks_deleted_shows_at_once():
    cost = hard_cost(9001, price=Decimal("100.00"))
    world = World(transactions=(), gone=frozenset({"P133"}), ledger=(entry(),), hard_costs=(cost,))
    planning = _planned(world)
    (row,) = planning.plan.rows
    assert row.reason is Reason.DELETED_IN_QUICKBOOKS
    leaving = Leaving(state_of(None, row.coverage))
    after = planning.decided(replace(world.decisions, left={row.key: leaving}))
    assert after.plan.rows[0].left
    assert after.decided(world.decisions).plan == planning.plan


def test_a_decision_about_a_row_that_none_is_called_any_more_touches_its_transaction():
    elsewhere = line("1", account_id=OVERHEAD)
    world = World(
        transactions=(check(elsewhere, line("2"), line("3")),),
        ledger=(entry("P133.c58", elsewhere),),
        decisions=Decisions(confirmed=frozenset({"P133.c58"})),
    )
    planning = _planned(world)
    assert "P133.c58" not in planning.plan.by_key
    after = planning.decided(Decisions()).plan
    assert after == _planned(world.having(decisions=Decisions())).plan
    assert after != planning.plan


def test_every_kind_of_decision_is_known_to_touch_rows_or_customers():
    assert {each.name for each in fields(Decisions)} == {*ABOUT_ROWS, *ABOUT_CUSTOMERS}


@given(worlds)
def test_another_reading_or_ledger_does_not_fit(world):
    planning = _planned(world)
    assert planning.fits(planning.books, planning.directory, world.ledger, world.settings)
    assert not planning.fits(world.books, planning.directory, world.ledger, world.settings)
    more = (*world.ledger, entry())
    assert not planning.fits(planning.books, planning.directory, more, world.settings)
