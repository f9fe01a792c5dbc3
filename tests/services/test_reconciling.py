"""Month end over fakes at the two services and a real import record: read what is needed, write nothing."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from support.builders import MAY_1, World, check, line

from hardcost_desktop.domain.decision import Decision, DecisionKind
from hardcost_desktop.domain.reconciliation import Cause, Figure, Period
from hardcost_desktop.errors import Cancelled, NeedsSetup
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.services.reconciliation_sheets import list_sheets, say_verdict

D = Decimal
APRIL_30, JUNE_2 = date(2026, 4, 30), date(2026, 6, 2)
MAY = Period.month_of(MAY_1)
THREE = World(transactions=tuple(check(line(amount=f"{n}.00"), id=str(n)) for n in (1, 2, 3)))


@pytest.fixture
def office(open_with):
    return open_with(THREE)


def reconcile(office, period=MAY, **settings):
    chosen = replace(office.quickbooks.world.settings, **settings)
    return office.firm.reconciling.reconcile(chosen, period, ignore, Cancel())


def told(office, period=MAY):
    report = reconcile(office, period).report
    return [(one.cause, one.key, one.amount) for one in report.discrepancies]


def figure(office, figure, **settings):
    return reconcile(office, **settings).report.statements[0].total.figures[figure]


def test_it_ties_before_and_after_the_import_its_undo_and_an_exclusion(office):
    assert told(office) == []
    assert figure(office, Figure.READY) == 6
    run = office.import_all().run
    assert (figure(office, Figure.IMPORTED), figure(office, Figure.FOUND)) == (6, 6)
    office.firm.history.undo(run, ignore, Cancel())
    office.ledger.decide([Decision(DecisionKind.EXCLUDED, "P1.c58", "ours")])
    assert (figure(office, Figure.READY), figure(office, Figure.EXCLUDED)) == (5, 1)
    assert told(office) == []


def test_nothing_is_sent_or_removed(office):
    office.import_all()
    sent, costs = list(office.clio.sent), list(office.clio.costs)
    reconcile(office)
    assert (office.clio.sent, office.clio.costs) == (sent, costs)


def test_an_entry_that_somebody_deleted_in_clio_is_named(office):
    second = office.import_all().imported[1]
    office.clio.remove(second.activity_id)
    assert told(office) == [(Cause.MISSING_IN_CLIO, "P2.c58", D(-2))]


def test_a_price_edited_in_the_record_itself_comes_out_with_its_row(office, tmp_path):
    office.import_all()
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite")) as file, file:
        file.execute("update entries set price = '0.50' where key = 'P3.c58'")
    assert told(office) == [(Cause.RECORD_BROKEN, "P3.c58", D("2.50"))]


def test_a_difference_that_was_left_as_it_is_names_who_left_it_and_still_weighs(office):
    office.import_all()
    cost = office.clio.costs[0]
    office.clio.change(cost.id, price=D("7.00"))
    office.clio.remove(office.clio.costs[1].id)
    keys = ("P1.c58", "P2.c58")
    office.firm.deciding.leave(office.review(), keys)
    made = reconcile(office)
    assert not made.report.ties
    assert {one.key: (one.cause, one.left.who) for one in made.report.discrepancies} == {
        "P1.c58": (Cause.EDITED_IN_CLIO, "Olive"),
        "P2.c58": (Cause.MISSING_IN_CLIO, "Olive"),
    }
    _, differences, rows = list_sheets(made)
    day = f"{office.clock():%Y-%m-%d}"
    assert f"Edited in Clio, left as it is by Olive on {day}" in {
        row[1] for row in differences.rows
    }
    assert "Left as it is: Changed in Clio" in {row[4] for row in rows.rows}
    office.firm.deciding.show_again(office.review(), keys)
    assert [one.left for one in reconcile(office).report.discrepancies] == [None, None]


def test_what_was_moved_to_before_the_period_is_read_on_both_sides(office):
    first, second, _ = (row.activity_id for row in office.import_all().imported)
    moved = [replace(t, date=APRIL_30) if t.id == "1" else t for t in THREE.transactions]
    office.show(THREE.having(transactions=tuple(moved)))
    office.clio.change(second, date=APRIL_30)
    assert told(office) == [
        (Cause.REDATED_IN_CLIO, "P2.c58", D(-2)),
        (Cause.REDATED_IN_QUICKBOOKS, "P1.c58", D(1)),
    ]
    assert {cost.id for cost in office.clio.costs} >= {first, second}


def test_an_unstamped_entry_of_an_earlier_month_that_clio_dates_in_this_one_is_found(open_with):
    office = open_with(THREE.setting(stamp=False))
    first = office.import_all().imported[0].activity_id
    office.clio.change(first, date=JUNE_2)
    june = Period.month_of(JUNE_2)
    assert told(office, june) == [(Cause.REDATED_IN_CLIO, "P1.c58", D(1))]
    later = replace(office.quickbooks.world.settings, start_date=JUNE_2)
    office.show(office.quickbooks.world.having(settings=later))
    assert told(office, june) == [(Cause.REDATED_IN_CLIO, "P1.c58", D(1))]
    gone = office.quickbooks.world.having(transactions=())
    office.show(gone)
    assert told(office, june) == [(Cause.DELETED_IN_QUICKBOOKS, "P1.c58", D(1))]


def test_a_period_from_before_the_start_date_is_read_from_its_first_day(office):
    april = (check(id="9", date=APRIL_30), *THREE.transactions)
    office.show(THREE.having(transactions=april))
    made = reconcile(office, Period(APRIL_30, MAY.last))
    assert [one.place for one in made.report.beside.before_start] == [("P9", "1")]
    assert office.quickbooks.windows[-1].start == APRIL_30


def test_bills_and_the_like_are_read_whatever_the_settings_say(office):
    reconcile(office, unsupported_types=False)
    assert office.quickbooks.windows[-1].unsupported_types


def test_it_needs_an_account_and_can_be_stopped(office):
    with pytest.raises(NeedsSetup, match="account_missing"):
        reconcile(office, account_ids=())
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        office.firm.reconciling.reconcile(THREE.settings, MAY, ignore, cancel)


def test_the_sheets_hold_the_table_the_causes_and_every_row_to_the_cent(office):
    made = office.import_all().imported
    office.clio.change(made[0].activity_id, price=D("3.50"))
    office.clio.change(made[1].activity_id, price=D("1.00"))
    found = reconcile(office)
    table, differences, rows = list_sheets(found)

    def column(sheet, name):
        return [row[sheet.headers.index(name)] for row in sheet.rows]

    assert table.totals[0][:3] == ("Total", "", D(6))
    assert sum(column(table, "Difference")) == sum(column(differences, "Difference")) == D("1.50")
    assert sum(column(rows, "Is in Clio")) == sum(column(table, "Is in Clio")) == D("7.50")
    assert column(differences, "Cause") == ["Edited in Clio"] * 2
    assert {len(line) for line in (*table.rows, *table.totals)} == {len(table.headers)}
    assert {len(line) for line in rows.rows} == {len(rows.headers)}
    words = say_verdict(found.report)
    assert words.title == "Difference 1.50 in 2 rows"
    assert words.sentence.startswith("2.50 too much and 1.00 too little")
