"""What another reading brought: rows that came, went and changed, with their money to the cent."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from support.builders import World, check, expense, hard_cost, line

from hardcost_desktop.domain.difference import find_difference

D = Decimal


def plan_of(*transactions, **changes):
    return World(transactions=transactions).having(**changes).plan()


def test_rows_that_come_and_go_are_counted_with_their_money():
    before = plan_of(check(line(amount="10.10"), id="1"), check(line(amount="0.20"), id="2"))
    after = plan_of(
        check(line(amount="10.10"), id="1"),
        expense(line(amount="33.33"), id="3"),
        expense(line(amount="66.67"), id="4"),
    )
    found = find_difference(before, after)
    assert [row.amount for row in found.came] == [D("33.33"), D("66.67")]
    assert [row.amount for row in found.went] == [D("0.20")]
    assert (found.changed, found.any) == ((), True)


def test_a_row_with_another_amount_or_place_has_changed():
    before = plan_of(check(line(amount="10.00"), id="1"), check(id="2"), check(id="3"))
    after = plan_of(
        check(line(amount="11.00"), id="1"),
        check(line(has_been_billed=True), id="2"),
        check(id="3"),
    )
    found = find_difference(before, after)
    assert [row.key for row in found.changed] == ["P1.c58", "P2.c58"]
    assert (found.came, found.went) == ((), ())


def test_what_only_a_machine_sees_is_no_difference():
    cost = hard_cost(reference="1047 QBO-P133.c58")
    one = plan_of(check(), hard_costs=(cost,))
    other = plan_of(check(), hard_costs=(replace(cost, note="edited in Clio"),))
    assert not find_difference(one, other).any


def sum_of(rows):
    return sum((row.amount for row in rows), D(0))


@given(st.sets(st.integers(1, 30)), st.sets(st.integers(1, 30)))
def test_before_and_came_less_went_is_after(ids_before, ids_after):
    def plan(ids):
        return plan_of(*(check(line(amount=f"{n}.{n:02}"), id=str(n)) for n in ids))

    before, after = plan(ids_before), plan(ids_after)
    found = find_difference(before, after)
    assert len(found.came) == len(ids_after - ids_before)
    assert len(found.went) == len(ids_before - ids_after)
    assert sum_of(before.rows) + sum_of(found.came) - sum_of(found.went) == sum_of(after.rows)
