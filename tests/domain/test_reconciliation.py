"""Month end: what breaks either equation is named with its amount, and what does not is not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from support.builders import MAY_1, OVERHEAD, World, check, entry, expense, hard_cost, line, matter

from hardcost_desktop.domain.directory import Contact
from hardcost_desktop.domain.entry import CoveredLine, EntryState
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.reconciliation import (
    Cause,
    Figure,
    Period,
    Readings,
    reconcile,
    tie,
)
from hardcost_desktop.domain.transaction import LineKind

D = Decimal
MAY = Period.month_of(MAY_1)
JUNE_2 = date(2026, 6, 2)
IMPORTED = World(ledger=(entry(),), hard_costs=(hard_cost(),))


def readings(world, period=MAY):
    return Readings(
        period, world.books, world.directory, world.ledger, world.decisions, world.settings
    )


def report(world, period=MAY):
    return reconcile(readings(world, period))


def figures(world, period=MAY):
    found = report(world, period).statements[0].total.figures
    return {figure: found[figure] for figure in Figure if found[figure]}


def causes(world, period=MAY):
    return [(one.cause, one.amount) for one in report(world, period).discrepancies]


def test_an_imported_month_ties_with_what_clio_holds():
    assert figures(IMPORTED) == {
        Figure.QUICKBOOKS: D(100),
        Figure.IMPORTED: D(100),
        Figure.EXPECTED: D(100),
        Figure.FOUND: D(100),
    }
    assert report(IMPORTED).ties


def test_every_place_is_a_column_and_each_client_and_matter_a_line():
    world = World(
        transactions=(
            check(line("1", "60.00"), line("2", "10.00", customer_id=None)),
            expense(line("1", "7.00"), id="140"),
            expense(line("1", "5.00", customer_id="59", customer_name="Twin"), id="141"),
        ),
    ).deciding(excluded={"P140.l1": "ours"})
    found = report(world)
    assert figures(world) == {
        Figure.QUICKBOOKS: D(82),
        Figure.READY: D(60),
        Figure.SKIPPED: D(10),
        Figure.EXCLUDED: D(7),
        Figure.ATTENTION: D(5),
    }
    named = [
        (client.customer, [one.matter for one in them])
        for client, them in found.statements[0].clients
    ]
    assert named == [("Acme Ltd", ["00412-Acme"]), ("Twin", [""]), ("", [""])]
    assert found.ties


def test_stamps_alone_tie_as_well():
    assert report(World(hard_costs=(hard_cost(reference="1047 QBO-P133.c58"),))).ties


def changed(**fields):
    return IMPORTED.having(hard_costs=(hard_cost(**fields),))


def booked(*lines, **fields):
    return IMPORTED.having(transactions=(check(*lines, **fields),))


STAMPED = hard_cost(9002, reference="QBO-P133.c58")


@pytest.mark.parametrize(
    ("world", "cause", "amount"),
    [
        (booked(line(amount="112.50")), Cause.CHANGED_IN_QUICKBOOKS, "-12.50"),
        (booked(line("2")), Cause.CHANGED_IN_QUICKBOOKS, "100"),
        (booked(line(account_id=OVERHEAD)), Cause.CHANGED_IN_QUICKBOOKS, "100"),
        (booked(line(customer_id="59")), Cause.CUSTOMER_CHANGED, "0"),
        (booked(line(amount="0.00")), Cause.CHANGED_IN_QUICKBOOKS, "100"),
        (
            IMPORTED.having(transactions=(), gone=frozenset({"P133"})),
            Cause.DELETED_IN_QUICKBOOKS,
            "100",
        ),
        (changed(price=D("90.00")), Cause.EDITED_IN_CLIO, "-10"),
        (changed(price=None), Cause.AMOUNT_HIDDEN, "-100"),
        (IMPORTED.having(hard_costs=()), Cause.MISSING_IN_CLIO, "-100"),
        (IMPORTED.having(hard_costs=(hard_cost(), STAMPED)), Cause.DOUBLED, "100"),
        (
            World(hard_costs=(STAMPED, replace(STAMPED, id=9003))),
            Cause.DOUBLED,
            "100",
        ),
        (World(hard_costs=(replace(STAMPED, price=D(99)),)), Cause.STAMP_DIFFERS, "-1"),
        (
            IMPORTED.having(ledger=(entry(state=EntryState.UNKNOWN, activity_id=None),)),
            Cause.OUTCOME_UNKNOWN,
            "-100",
        ),
        (IMPORTED.having(ledger=(entry(price=D(95)),)), Cause.RECORD_BROKEN, "5"),
        (
            IMPORTED.having(
                ledger=(entry(), entry("P140.l1", id=2)),
                transactions=(check(), expense()),
            ),
            Cause.SHARED_ENTRY,
            "-100",
        ),
        (
            changed(price=D(90)).having(transactions=(check(line(amount="80.00")),)),
            Cause.CHANGED_IN_BOTH,
            "10",
        ),
        (
            changed(price=D(90)).having(ledger=(entry(marked=True),)),
            Cause.MARKED_DIFFERS,
            "-10",
        ),
        (
            changed(matter_id=500).having(
                matters=(matter(), matter(500, client_id=8)),
                contacts=(Contact(7, "Acme Ltd"), Contact(8, "B")),
            ),
            Cause.OTHER_CLIENT,
            "0",
        ),
    ],
)
def test_what_breaks_the_tie_is_named_with_its_amount(world, cause, amount):
    assert causes(world) == [(cause, D(amount))]
    assert not report(world).ties


@pytest.mark.parametrize(
    ("world", "cause"),
    [
        (changed(matter_id=413).having(matters=(matter(), matter(413))), Cause.OTHER_MATTER),
        (changed(date=date(2026, 5, 9)), Cause.OTHER_DATE),
        (changed(price=D(80)).having(transactions=(check(line(amount="80.00")),)), Cause.CORRECTED),
        (
            IMPORTED.having(ledger=(entry(marked=True),), transactions=(check(currency="CAD"),)),
            Cause.OTHER_CURRENCY,
        ),
    ],
)
def test_what_changes_no_sum_is_only_remarked_on(world, cause):
    assert causes(world) == [(cause, 0)]
    assert report(world).ties


def test_what_was_moved_across_the_border_is_named_on_both_sides_of_it():
    june = Period.month_of(JUNE_2)
    moved = booked(date=JUNE_2)
    assert causes(moved) == [(Cause.REDATED_IN_QUICKBOOKS, D(100))]
    assert causes(moved, june) == [(Cause.REDATED_IN_QUICKBOOKS, D(-100))]
    in_clio = changed(date=JUNE_2)
    assert causes(in_clio) == [(Cause.REDATED_IN_CLIO, D(-100))]
    assert causes(in_clio, june) == [(Cause.REDATED_IN_CLIO, D(100))]
    both = moved.having(hard_costs=(hard_cost(date=JUNE_2),))
    assert report(both).ties
    assert figures(both) == {}


def test_lines_before_the_start_date_are_beside_unless_they_were_imported():
    later = World(transactions=(check(), expense())).setting(start_date=date(2026, 5, 15))
    assert len(report(later).beside.before_start) == 2
    kept = report(later.having(ledger=IMPORTED.ledger, hard_costs=IMPORTED.hard_costs))
    assert [one.place for one in kept.beside.before_start] == [("P140", "1")]
    assert kept.ties
    assert kept.statements[0].total.figures[Figure.IMPORTED] == 100


def test_lines_on_other_accounts_and_costs_by_other_hands_are_beside():
    world = World(
        transactions=(
            check(
                line("1"),
                line("2", account_id=OVERHEAD),
                line("3", account_id=None, customer_id=None),
            ),
            expense(line(kind=LineKind.ITEM, account_id=OVERHEAD)),
        ),
        hard_costs=(hard_cost(date=date(2026, 5, 20)), hard_cost(9002, date=JUNE_2)),
    )
    beside = report(world).beside
    assert [one.place for one in beside.other_accounts] == [("P133", "2")]
    assert [one.place for one in beside.items_elsewhere] == [("P140", "1")]
    assert [cost.id for cost in beside.other_costs] == [9001]


def test_an_entry_for_an_account_no_longer_chosen_is_beside_and_no_difference():
    two = (line("1", "60.00"), line("2", "40.00", account_id=OVERHEAD))
    both = World(
        transactions=(check(*two),), ledger=(entry("P133.c58", *two),), hard_costs=(hard_cost(),)
    )
    assert figures(both)[Figure.FOUND] == 60
    assert report(both).ties
    none = report(IMPORTED.setting(account_ids=(OVERHEAD,)))
    assert [one.key for one in none.beside.not_chosen] == ["P133.c58"]
    assert none.ties


def test_currencies_stand_in_tables_of_their_own_the_firms_first():
    world = World(transactions=(check(), expense(currency="CAD", id="140")))
    assert [(t.currency, t.total.figures[Figure.QUICKBOOKS]) for t in report(world).statements] == [
        ("USD", 100),
        ("CAD", 100),
    ]


def test_fractions_of_a_cent_are_a_difference_of_exactly_their_size():
    world = World(transactions=(check(line(amount="10.004")),))
    assert causes(world) == [(Cause.FRACTIONS, D("-0.004"))]


def test_a_plan_that_loses_doubles_or_invents_a_line_is_found_out():
    world = World(transactions=(check(), expense()))
    plan = world.plan()
    first, second = plan.rows
    stranger = World(transactions=(check(line(amount="3.00"), id="9"),)).row()

    def told(*rows):
        found = tie(readings(world), ImportPlan(rows))
        return [(one.cause, one.key, one.amount) for one in found.discrepancies]

    assert told(first, second) == []
    assert told(first) == [(Cause.LINE_UNPLACED, "P140.l1", D(-100))]
    assert told(first, second, second) == [(Cause.LINE_TWICE, "P140.l1", D(100))]
    assert told(first, second, stranger) == [(Cause.LINE_UNLISTED, "P9.c58", D(3))]


def test_a_record_that_lost_its_covered_lines_is_found_out():
    lost = entry(lines=(CoveredLine("7", D(100), "58", "91"),))
    assert causes(IMPORTED.having(ledger=(lost,))) == [(Cause.CHANGED_IN_QUICKBOOKS, D(100))]


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.month_of(date(2028, 2, 9)), date(2028, 2, 1), date(2028, 2, 29)),
        (Period.month_before(date(2027, 1, 31)), date(2026, 12, 1), date(2026, 12, 31)),
        (Period.quarter_of(date(2026, 5, 31)), date(2026, 4, 1), date(2026, 6, 30)),
        (Period.quarter_of(date(2026, 12, 1)), date(2026, 10, 1), date(2026, 12, 31)),
        (Period.year_of(date(2026, 5, 1)), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_periods_that_bookkeepers_close(period, first, last):
    assert (period.first, period.last) == (first, last)
    assert first in period
    assert last in period
