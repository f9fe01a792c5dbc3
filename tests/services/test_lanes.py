"""Readings side by side: at the same time, told in order, stopped together."""

from threading import Barrier, Event

import pytest

from hardcost_desktop.errors import Cancelled, NeedsSetup, TemporaryTrouble
from hardcost_desktop.services.lanes import side_by_side
from hardcost_desktop.services.progress import Cancel, Patience, ignore


def run(*readings, progress=ignore, cancel=None, patience=None):
    with side_by_side(progress, cancel or Cancel(), patience or Patience()) as lanes:
        begun = [lanes.run(read) for read in readings]
    return [each.result() for each in begun]


def test_all_are_under_way_at_once():
    met = Barrier(3, timeout=10)
    assert sorted(run(*[lambda _: met.wait()] * 3)) == [0, 1, 2]


def test_a_later_one_is_told_once_those_before_it_are_through():
    later_is_through = Event()

    def first(stages):
        assert later_is_through.wait(10)
        stages.count("contacts")(200)

    def second(stages):
        stages.count("matters")(400)
        later_is_through.set()

    told = []
    run(first, second, progress=lambda step: told.append((step.stage, step.done)))
    assert told == [("contacts", 0), ("contacts", 200), ("matters", 0), ("matters", 400)]


def test_the_failure_of_one_ends_the_waits_of_the_others_and_is_what_went_wrong():
    patience, waiting = Patience(), Event()

    def wait_for_clio(stages):
        waiting.set()
        assert patience.wait(60)
        stages.begin("contacts")

    def fail(_):
        assert waiting.wait(10)
        raise TemporaryTrouble("unreachable", service="QuickBooks")

    cancel = Cancel()
    with pytest.raises(TemporaryTrouble):
        run(wait_for_clio, fail, cancel=cancel, patience=patience)
    assert not cancel.requested


def test_of_two_failures_the_first_lanes_is_told():
    both = Barrier(2, timeout=10)

    def fail_with(error):
        def read(_):
            both.wait()
            raise error

        return read

    with pytest.raises(NeedsSetup):
        run(fail_with(NeedsSetup("no_user")), fail_with(TemporaryTrouble("unreachable")))


def test_a_cancel_ends_every_wait():
    cancel, patience, waiting = Cancel(), Patience(), Event()

    def wait_long(stages):
        stages.begin("contacts")
        waiting.set()
        assert patience.wait(60)
        stages.begin("matters")

    def stop(_):
        assert waiting.wait(10)
        cancel.request()

    with pytest.raises(Cancelled):
        run(wait_long, progress=stop, cancel=cancel, patience=patience)


def test_who_listens_and_breaks_stops_them_too():
    def break_down(_):
        raise ValueError("the window is gone")

    with pytest.raises(ValueError, match="gone"):
        run(lambda stages: stages.begin("contacts"), progress=break_down)


def test_what_was_cancelled_before_it_began_is_not_begun():
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        run(lambda stages: stages.begin("contacts"), cancel=cancel)
