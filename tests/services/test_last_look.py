"""The last look before an import: every row as QuickBooks has it now, and nothing of Clio missed."""

from datetime import timedelta
from decimal import Decimal

import pytest
from support.builders import World, check, hard_cost, line
from support.fakes import NothingKept

from hardcost_desktop.services import confirming
from hardcost_desktop.services.confirming import Confirming
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.progress import Cancel, ignore

MANY = 1200
MUCH = 200 + confirming.FEW_COSTS + 1


def many(*changed):
    made = {str(n): check(id=str(n)) for n in range(1, MANY + 1)}
    return World(transactions=tuple((made | {one.id: one for one in changed}).values()))


@pytest.fixture
def asked(open_with):
    """Opens an office whose Clio holds many hard costs, and tells since when it was asked for changes."""

    def open_asked():
        others = tuple(hard_cost(n, price=Decimal(n)) for n in range(200, MUCH))
        office = open_with(World(hard_costs=others))
        office.asked, office.told = [], ()

        def changed(since, counted):
            office.asked.append(since)
            return office.told

        office.clio.hard_costs_changed = changed
        return office

    return open_asked


def test_each_row_is_read_again_as_it_is_however_many_there_are(open_with):
    """A merged customer, or an invoice, gives a transaction no new date: QuickBooks need not tell it as a change."""
    office = open_with(many())
    office.quickbooks.changed = set()
    review = office.review()
    office.show(many(check(line(amount="120.00"), id="7")))
    lists = KeptLists(NothingKept(), "Olive", office.clock, office.clio.clock_offset)
    last_look = Confirming(office.quickbooks, office.clio, office.ledger, review, lists)
    may_be_sent = last_look.confirm(review.plan.ready, ignore, Cancel())
    assert {row.key for row in review.plan.ready} - may_be_sent == {"P7.c58"}
    assert len(set(office.quickbooks.reread_refs)) == MANY


def test_where_clio_holds_much_only_what_is_new_there_is_read(asked):
    office = asked()
    review = office.review()
    office.told = (hard_cost(9001, reference="1047 QBO-P133.c58"),)
    result = office.import_all(review)
    assert [row.reason for row in result.failed] == ["changed_since_review"]
    assert office.asked == [review.read_at - timedelta(minutes=10)]


def test_since_is_told_by_clios_own_clock(asked):
    office = asked()
    office.clio.offset = timedelta(hours=3)
    review = office.review()
    office.import_all(review)
    assert office.asked == [review.read_at + timedelta(hours=3, minutes=-10)]


@pytest.mark.parametrize("ahead", [-1, 1])
def test_a_clock_put_right_while_the_review_lies_open_hides_no_change(asked, ahead):
    office = asked()
    began = office.clock()
    office.clock.advance(hours=ahead)
    office.clio.offset = timedelta(hours=-ahead)
    review = office.review()
    office.clock.advance(hours=-ahead)
    office.clio.offset = timedelta()
    office.import_all(review)
    assert office.asked == [began - timedelta(minutes=10)]


def test_a_clock_put_back_while_the_review_is_read_hides_no_change(asked):
    office = asked()
    began = office.clock()
    office.clock.advance(hours=1)

    def put_right():
        office.clock.now = began
        office.clio.on_reading = None

    office.clio.on_reading = put_right
    office.import_all(office.review())
    assert office.asked == [began - timedelta(minutes=10)]


def test_where_clio_never_told_its_clock_the_days_are_listed(asked):
    office = asked()
    office.clio.offset = None
    assert office.import_all(office.review()).failed == []
    assert office.asked == []
