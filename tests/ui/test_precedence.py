"""While work is under way, nothing stops all threads; afterwards everything is as it was found."""

import gc
import sys
import threading

import pytest

from hardcost_desktop.ui.tasks import Precedence, TaskRunner
from hardcost_desktop.ui.tasks.discarding import free


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def precedence(runner):
    before = gc.get_threshold(), sys.getswitchinterval()
    precedence = Precedence()
    precedence.watch(runner)
    yield precedence
    precedence.close()
    assert (gc.get_threshold(), sys.getswitchinterval()) == before
    assert gc.get_freeze_count() == 0


def test_no_full_collection_comes_by_itself_while_work_is_under_way(qtbot, runner, precedence):
    usual, go_on = gc.get_threshold(), threading.Event()
    runner.run(lambda _progress, _cancel: go_on.wait(10), lambda _: None, lambda _: None)
    assert gc.get_threshold()[2] > 1_000_000
    assert gc.get_threshold()[:2] == usual[:2]
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert gc.get_threshold() == usual


def test_what_the_work_left_is_spared_by_later_collections(qtbot, runner, precedence):
    made = []
    runner.run(lambda _progress, _cancel: [[n] for n in range(5000)], made.extend, lambda _: None)
    qtbot.waitUntil(lambda: not runner.busy)
    assert len(made) == 5000
    assert all(each is not made[0] for each in gc.get_objects())


def test_things_are_freed_beside_the_window_after_this_turn_of_its_loop(qtbot, runner):
    things = [object() for _ in range(1000)]
    runner.discard(things)
    assert len(things) == 1000
    qtbot.waitUntil(lambda: not things)


def test_freeing_empties_the_list():
    things = list(range(1001))
    free(things)
    assert things == []


def test_after_the_end_nothing_is_freed_beside_any_more(runner):
    runner.close()
    things = [object()]
    runner.discard(things)
    assert things
