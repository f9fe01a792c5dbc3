"""The review: what is asked of the services, and what stands in the way of an import."""

import gc
import weakref
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from support.builders import MAY_1, World, check, hard_cost, line
from support.fakes import NOON

from hardcost_desktop.domain.books import Company, CompanyPlan
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.errors import Cancelled, NeedsSetup
from hardcost_desktop.messages import NOTICES
from hardcost_desktop.services.progress import Cancel, ignore

PLUS = Company("9130", "Harbor & Lowe LLP", CompanyPlan.PLUS, tracks_customers=True)


def codes(review):
    return [blocker.code for blocker in review.blockers]


@pytest.mark.parametrize("plan", [CompanyPlan.SIMPLE_START, CompanyPlan.ESSENTIALS])
def test_r1_small_plans_block_the_import_and_not_the_review(office, plan):
    office.quickbooks.facts = replace(PLUS, plan=plan)
    review = office.review()
    assert codes(review) == ["plan_too_small"]
    assert len(review.plan.ready) == 1
    with pytest.raises(NeedsSetup, match="plan_too_small"):
        office.import_all(review)
    assert office.clio.sent == []


def test_r1_a_person_can_say_that_quickbooks_reports_the_plan_wrongly(open_with):
    office = open_with(World().setting(plan_override=True))
    office.quickbooks.facts = replace(PLUS, plan=CompanyPlan.ESSENTIALS)
    assert codes(office.review()) == []


def test_r1_an_unknown_plan_blocks_nothing(office):
    office.quickbooks.facts = replace(PLUS, plan=CompanyPlan.UNKNOWN)
    assert codes(office.review()) == []


def test_r2_customer_tracking_must_be_on_in_quickbooks(office):
    office.quickbooks.facts = replace(PLUS, tracks_customers=False)
    review = office.review()
    assert codes(review) == ["tracking_off"]
    with pytest.raises(NeedsSetup, match="tracking_off"):
        office.import_all(review)


def test_r4_import_off_previews_and_says_why_it_does_not_import(open_with):
    office = open_with(World().setting(import_on=False))
    review = office.review()
    assert review.plan.ready
    with pytest.raises(NeedsSetup, match="import_off"):
        office.import_all(review)


def test_r5_only_transactions_since_the_start_date_are_asked_for(open_with):
    early = check(id="7", date=date(2026, 4, 30))
    office = open_with(World(transactions=(early, check())))
    assert [row.key for row in office.review().plan.rows] == ["P133.c58"]
    assert [window.start for window in office.quickbooks.windows] == [MAY_1]


def test_r5_a_moved_start_date_neither_imports_again_nor_forgets(office):
    office.import_all()
    world = office.quickbooks.world
    office.show(world.setting(start_date=MAY_1 + timedelta(days=1)))
    assert not office.review().plan.rows
    office.show(world.setting(start_date=date(2026, 1, 1)))
    assert [row.status for row in office.review().plan.rows] == [Status.IMPORTED]


@pytest.mark.parametrize("missing", ["start_date", "account_ids"])
def test_without_start_date_or_account_nothing_is_asked_of_anyone(open_with, missing):
    office = open_with(World().setting(**{missing: None}))
    with pytest.raises(NeedsSetup):
        office.review()
    assert office.quickbooks.windows == []


def test_a_chosen_account_that_is_gone_is_named(open_with):
    office = open_with(World().setting(account_ids=("404",)))
    with pytest.raises(NeedsSetup, match="account_gone"):
        office.review()


def test_r14_without_a_primary_subscriber_somebody_must_be_chosen(open_with):
    nobody = World(users=())
    office = open_with(nobody)
    assert codes(office.review()) == ["no_user"]
    office.show(nobody.setting(user="2"))
    assert codes(office.review()) == []


def test_r14_a_chosen_user_does_without_the_permission_to_see_users(open_with):
    office = open_with(World())

    def forbidden():
        raise NeedsSetup("no_user")

    office.clio.users = forbidden
    with pytest.raises(NeedsSetup):
        office.review()
    office.show(World().setting(user="2"))
    assert office.import_all().imported
    assert office.clio.sent[0].user_id == 2


def test_without_the_permission_to_see_clios_currency_quickbooks_own_is_home(open_with):
    office = open_with(World(transactions=(check(currency="CAD"),)))

    def forbidden():
        raise NeedsSetup("no_user")

    office.clio.currency = forbidden
    office.quickbooks.facts = replace(PLUS, home_currency="USD")
    assert [row.reason for row in office.review().plan.rows] == [Reason.FOREIGN_CURRENCY]


def test_r15_a_deleted_transaction_is_found_by_its_id(office):
    office.import_all()
    office.show(office.quickbooks.world.having(transactions=()))
    (row,) = office.review().plan.rows
    assert row.reason is Reason.DELETED_IN_QUICKBOOKS


def test_r15_a_transaction_re_dated_before_the_window_is_found_by_its_id(office):
    office.import_all()
    moved = check(date=date(2025, 12, 31))
    office.show(office.quickbooks.world.having(transactions=(moved,)))
    (row,) = office.review().plan.rows
    assert row.reason is Reason.CHANGED_IN_QUICKBOOKS


def test_a_cancel_stops_between_two_readings(office):
    cancel = Cancel()

    def stop_at_contacts(step):
        if step.stage == "contacts":
            cancel.request()

    with pytest.raises(Cancelled):
        office.firm.previewing.review(office.quickbooks.world.settings, stop_at_contacts, cancel)


def test_every_stage_is_told_and_counted(office):
    told = []
    office.firm.previewing.review(office.quickbooks.world.settings, told.append, Cancel())
    stages = [step.stage for step in told]
    assert stages[0] == "company"
    assert stages[-1] == "planning"
    assert {"transactions", "contacts", "matters", "hard_costs"} <= set(stages)


def test_a_decision_replans_without_asking_the_services_again(office):
    office.show(World(contacts=()))
    review = office.review()
    asked = len(office.quickbooks.windows)
    office.firm.deciding.exclude(review, ["P133.c58"], "not charged")
    again = office.firm.previewing.replan(review)
    assert [row.status for row in again.plan.rows] == [Status.EXCLUDED]
    assert len(office.quickbooks.windows) == asked


def test_the_review_says_when_it_was_read(office):
    assert office.review().read_at == NOON


def test_a_stamp_of_another_computer_counts_with_an_empty_ledger(open_with):
    office = open_with(World(hard_costs=(hard_cost(reference="1047 QBO-P133.c58"),)))
    assert [row.status for row in office.review().plan.rows] == [Status.IMPORTED]


def test_unsupported_types_are_looked_for_only_when_asked(open_with):
    world = World(transactions=(check(line()),))
    office = open_with(world.setting(unsupported_types=False))
    office.firm.previewing.review(office.quickbooks.world.settings, ignore, Cancel())
    assert [window.unsupported_types for window in office.quickbooks.windows] == [False]


@pytest.mark.parametrize(("theirs", "others", "told"), [(5, 0, True), (4, 0, False), (5, 5, False)])
def test_many_look_alikes_of_the_primary_subscriber_point_to_clios_own_importer(
    open_with, theirs, others, told
):
    count = theirs + others
    checks = tuple(check(line(amount=f"{n}.00"), id=str(n)) for n in range(1, count + 1))
    owner = World().users[0]
    assert owner.account_owner
    alike = tuple(
        hard_cost(id=n, price=Decimal(n), reference="", user_id=owner.id if n <= theirs else 999)
        for n in range(1, count + 1)
    )
    notices = open_with(World(transactions=checks, hard_costs=alike)).review().notices
    assert [words.title for words in notices] == [NOTICES["clio_imports_too"].title] * told


def test_a_review_that_nobody_holds_is_gone_without_a_collection_of_garbage(office):
    """The window holds those off: what held itself would stay, reading after reading."""
    gc.collect()
    gc.disable()
    try:
        review = office.review()
        read = [weakref.ref(each) for each in (review.plan, review.books, review.directory)]
        del review
        assert [each() for each in read] == [None, None, None]
    finally:
        gc.enable()
