"""The time the pretend services believe in."""

from datetime import UTC, datetime, timedelta

from hardcost_desktop.demo.clock import DemoClock

START = datetime(2026, 3, 2, tzinfo=UTC)


def test_starts_where_it_is_told_and_runs_on():
    clock = DemoClock(start=START)
    first, second = clock.now(), clock.now()
    assert START <= first <= second < START + timedelta(minutes=1)


def test_moves_when_told():
    clock = DemoClock(start=START)
    clock.advance(timedelta(days=30))
    assert timedelta(days=30) <= clock.now() - START < timedelta(days=30, minutes=1)


def test_is_the_wall_clock_otherwise():
    before = datetime.now(UTC)
    assert before <= DemoClock().now() <= datetime.now(UTC)
