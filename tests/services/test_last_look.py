"""The last look before an import: few requests for many rows, and nothing missed."""

from datetime import timedelta
from decimal import Decimal

import pytest
from support.builders import World, check, hard_cost, line

from hardcost_desktop.services import confirming

MANY = 8


def many(*changed):
    made = {str(n): check(id=str(n)) for n in range(1, MANY + 1)}
    return World(transactions=tuple((made | {one.id: one for one in changed}).values()))


@pytest.fixture
def office(open_with, monkeypatch):
    """A review of many rows was made."""
    monkeypatch.setattr(confirming, "FEW_TRANSACTIONS", MANY - 1)
    opened = open_with(many())
    opened.quickbooks.changed = set()
    opened.reviewed = opened.review()
    opened.quickbooks.reread_refs.clear()
    opened.quickbooks.windows.clear()
    return opened


def changed_of(office):
    result = office.import_all(office.reviewed)
    return {row.key: row.reason for row in result.failed}


def test_few_rows_are_read_again_as_they_are(open_with):
    office = open_with(World())
    office.import_all()
    assert set(office.quickbooks.reread_refs) == {"P133"}


def test_of_many_rows_only_what_changed_is_read_again(office):
    assert changed_of(office) == {}
    assert office.quickbooks.reread_refs == []
    (since,) = office.quickbooks.windows
    assert since == office.reviewed.read_at - timedelta(minutes=10)


def test_since_is_told_by_quickbooks_own_clock(office):
    office.quickbooks.offset = timedelta(hours=3)
    assert changed_of(office) == {}
    (since,) = office.quickbooks.windows
    assert since == office.reviewed.read_at + timedelta(hours=3, minutes=-10)


def test_of_many_rows_one_that_was_edited_is_not_sent(office):
    office.show(many(check(line(amount="120.00"), id="7")))
    office.quickbooks.changed = {"P7", "P9999"}
    assert changed_of(office) == {"P7.c58": "changed_since_review"}
    assert office.quickbooks.reread_refs == ["P7"]


def test_of_many_rows_one_that_was_deleted_is_not_sent(office):
    world = many()
    office.show(world.having(transactions=world.transactions[1:]))
    office.quickbooks.changed = {"P1"}
    assert changed_of(office) == {"P1.c58": "changed_since_review"}


@pytest.mark.parametrize("unknown", ["changes", "clock"])
def test_where_quickbooks_cannot_tell_all_rows_are_read_again(office, unknown):
    office.show(many(check(line(amount="120.00"), id="7")))
    if unknown == "changes":
        office.quickbooks.changed = None
    else:
        office.quickbooks.offset = None
    assert changed_of(office) == {"P7.c58": "changed_since_review"}
    assert len(office.quickbooks.reread_refs) == MANY


def test_where_clio_holds_much_only_what_is_new_there_is_read(open_with):
    others = tuple(hard_cost(n, price=Decimal("1.00")) for n in range(1, confirming.FEW_COSTS + 2))
    office = open_with(World(hard_costs=others))
    review = office.review()
    asked = []

    def changed(since, counted):
        asked.append(since)
        return (hard_cost(9001, reference="1047 QBO-P133.c58"),)

    office.clio.hard_costs_changed = changed
    result = office.import_all(review)
    assert [row.reason for row in result.failed] == ["changed_since_review"]
    assert asked == [review.read_at - timedelta(minutes=10)]
