"""The demo, joined from the real parts: every row where its author meant it, and nothing written twice."""

from contextlib import contextmanager
from datetime import date
from decimal import Decimal

import pytest

from hardcost_desktop.bootstrap import links
from hardcost_desktop.bootstrap.demo import PROFILE, open_demo
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.gateways.pacing import SteadyPace
from hardcost_desktop.services.progress import Cancel, ignore

TODAY = date(2026, 11, 20)


@pytest.fixture(autouse=True, scope="module")
def hurry():
    """The pace has its own tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(links, "SteadyPace", lambda: SteadyPace(1000))
        yield


@contextmanager
def open_unthrottled(seed):
    with open_demo(today=TODAY, seed=seed) as under_way:
        under_way.server.intuit.throttle.enabled = False
        yield under_way


@pytest.fixture(scope="module")
def demo(hurry):
    with open_unthrottled(seed=0) as under_way:
        yield under_way


@pytest.fixture
def firm(demo):
    return demo.program.open_firm(PROFILE)


def review_of(firm):
    return firm.previewing.review(firm.configuring.settings(), ignore, Cancel())


def test_every_row_has_the_status_reason_and_amount_its_author_meant(demo, firm):
    plan = review_of(firm).plan
    shown = {row.key: (row.status, row.reason, row.amount) for row in plan.rows}
    meant = {key: (row.status, row.reason, row.amount) for key, row in demo.firm.expected.items()}
    assert shown == meant
    assert plan.other_account_lines == demo.firm.other_account_lines


def test_every_status_and_every_reason_is_among_them(demo):
    meant = demo.firm.expected.values()
    assert {row.status for row in meant} == {str(status) for status in Status}
    later = {Reason.CHANGED_IN_CLIO, Reason.DELETED_IN_CLIO}  # by people in Clio, after an import
    assert {row.reason for row in meant} - {None} == {str(reason) for reason in set(Reason) - later}


def test_the_firm_is_as_large_as_a_small_practice(demo):
    assert len([m for m in demo.firm.clio["matters"] if m["status"] != "Closed"]) >= 50
    assert 350 <= len(demo.firm.quickbooks["Purchase"]) <= 450


def test_import_then_import_again_writes_each_cost_once_and_the_totals_stay():
    with open_unthrottled(seed=7) as under_way:
        firm = under_way.program.open_firm(PROFILE)
        before = review_of(firm)
        ready = [row.key for row in before.plan.ready]
        result = firm.importing.run(before, ready, ignore, Cancel())
        after = review_of(firm)
        again = firm.importing.run(after, [r.key for r in after.plan.ready], ignore, Cancel())
        posted = under_way.server.clio.switches.asked("/activities", method="POST")
    assert [row.key for row in result.imported] == ready
    assert again.imported == []
    assert len(posted) == len(ready)
    was, now = before.plan.totals, after.plan.totals
    assert now[Status.READY].amount == Decimal("0.00")
    moved = was[Status.READY].amount + was[Status.IMPORTED].amount
    assert now[Status.IMPORTED].amount == moved
    for same in (Status.ATTENTION, Status.SKIPPED, Status.EXCLUDED):
        assert now[same] == was[same]


def test_quickbooks_was_only_ever_read(demo, firm):
    review_of(firm)
    asked = demo.server.intuit.switches.asked("/v3/")
    assert asked
    assert {one.method for one in asked} == {"GET"}
