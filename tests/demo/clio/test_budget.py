"""The limit of requests: counted in windows that begin at whole seconds."""

from datetime import UTC, datetime, timedelta

from hardcost_desktop.demo.clio.budget import Budget
from hardcost_desktop.demo.clock import DemoClock

START = datetime(2026, 6, 30, 12, 0, 0, 250_000, tzinfo=UTC)


def test_a_window_ends_when_its_reset_says():
    clock = DemoClock(start=START)
    budget = Budget(clock, 2, timedelta(seconds=20))
    first, second, third = (budget.spend("token") for _ in range(3))
    assert first.reset == int(START.timestamp()) + 20
    assert [first.remaining, second.remaining] == [1, 0]
    assert (third.granted, third.wait) == (False, 20)
    clock.advance(timedelta(seconds=20))
    assert budget.spend("token").granted


def test_each_token_has_a_budget_of_its_own():
    budget = Budget(DemoClock(start=START), 1)
    assert budget.spend("one").granted
    assert budget.spend("other").granted
