"""Month end on random firms: the equations hold, and every cent of a difference is named."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from domain.test_plan_invariants import _in_clio, _written, choices, worlds
from hypothesis import given, settings
from hypothesis import strategies as st
from support.builders import MAY_1

from hardcost_desktop.domain.grouping import HardCostLines
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.reconciliation import Cause, Figure, Period, Readings, reconcile

MAY = Period.month_of(MAY_1)
periods = st.builds(
    lambda first, days: Period(MAY_1 + timedelta(first), MAY_1 + timedelta(first + days)),
    st.integers(-1, 2),
    st.integers(0, 3),
)
STATUSES = [Figure(status) for status in Status]
FIRST = {Cause.LINE_UNPLACED, Cause.LINE_TWICE, Cause.LINE_UNLISTED, Cause.FRACTIONS}


def report(world, period=MAY):
    return reconcile(
        Readings(
            period, world.books, world.directory, world.ledger, world.decisions, world.settings
        )
    )


def every(found, figure):
    return sum((table.total.figures[figure] for table in found.statements), Decimal(0))


def imported(world):
    """The world after all its ready rows were imported."""
    written = tuple(_written(row, 1000 + n) for n, row in enumerate(world.plan().ready))
    costs = world.hard_costs + tuple(_in_clio(entry) for entry in written)
    return world.having(ledger=world.ledger + written, hard_costs=costs), written


@given(worlds, periods)
@settings(max_examples=50)
def test_the_lines_of_a_period_are_the_five_statuses_to_the_cent(world, period):
    found = report(world, period)
    lines = HardCostLines.chosen(world.books, world.settings)
    booked = sum(
        (
            line.amount
            for transaction in world.transactions
            if transaction.date in period
            for line in transaction.lines
            if lines.lists(line)
        ),
        Decimal(0),
    )
    aside = sum((one.line.amount for one in found.beside.before_start), Decimal(0))
    assert every(found, Figure.QUICKBOOKS) + aside == booked
    assert sum(every(found, status) for status in STATUSES) + aside == booked
    assert not {one.cause for one in found.discrepancies} & FIRST


@given(worlds, periods)
@settings(max_examples=50)
def test_every_cent_between_quickbooks_and_clio_is_named_for_its_client_and_matter(world, period):
    for table in report(world, period).statements:
        for share in (*table.shares, *(client for client, _ in table.clients), table.total):
            figures = share.figures
            record = sum(
                one.amount
                for one in share.discrepancies
                if one.cause is Cause.RECORD_BROKEN and one.holding.found == one.holding.expected
            )
            assert figures[Figure.FOUND] - figures[Figure.EXPECTED] == (
                figures[Figure.DIFFERENCE] - record
            )


@given(worlds, periods)
@settings(max_examples=50)
def test_every_hard_cost_that_clio_dates_in_the_period_is_somewhere(world, period):
    found = report(world, period)
    holdings = [one for table in found.statements for one in table.total.holdings]
    held = [
        one.hold.activity_id for one in (*holdings, *found.beside.not_chosen) if one.in_clio
    ] + [cost.id for cost in found.beside.other_costs]
    assert sorted(held) == sorted(c.id for c in world.hard_costs if c.date in period)


@given(worlds)
@settings(max_examples=50)
def test_a_firm_that_imports_all_that_is_ready_ties(world):
    world, written = imported(world.having(ledger=(), hard_costs=(), gone=frozenset()))
    found = report(world)
    assert found.ties
    assert every(found, Figure.IMPORTED) == every(found, Figure.FOUND)
    assert every(found, Figure.FOUND) == sum((e.price for e in written), Decimal(0))


@given(worlds, choices)
@settings(max_examples=50)
def test_no_change_of_settings_makes_a_difference(world, later):
    world, _ = imported(world.having(ledger=(), hard_costs=(), gone=frozenset()))
    assert report(world.having(settings=later)).ties


@given(worlds, st.data())
@settings(max_examples=50)
def test_one_changed_price_comes_out_as_that_row_and_that_amount(world, data):
    world, written = imported(world.having(ledger=(), hard_costs=(), gone=frozenset()))
    if not written:
        return
    entry = data.draw(st.sampled_from(written))
    off = data.draw(st.sampled_from([Decimal("0.01"), Decimal("-12.50")]))
    edited = tuple(
        replace(cost, price=cost.price + off) if cost.id == entry.activity_id else cost
        for cost in world.hard_costs
    )
    broken = tuple(
        replace(one, price=one.price - off) if one.id == entry.id else one for one in world.ledger
    )
    for other, cause in (
        (world.having(hard_costs=edited), Cause.EDITED_IN_CLIO),
        (world.having(ledger=broken), Cause.RECORD_BROKEN),
    ):
        (only,) = report(other).weighing
        assert (only.cause, only.key, only.amount) == (cause, entry.key, off)
