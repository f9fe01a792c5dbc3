"""While work is under way, nothing stops all threads; afterwards everything is as it was found."""

import gc
import sys
import threading
import weakref
from datetime import UTC, datetime

import pytest
from support.builders import World

from hardcost_desktop.domain.books import Company
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.outcomes import Reading
from hardcost_desktop.ui.tasks import Precedence, TaskRunner
from hardcost_desktop.ui.tasks.discarding import free


class Many:
    """Holds so many objects."""

    def __init__(self, count):
        self._parts = [object() for _ in range(count)]

    def parts(self):
        return [[self._parts], list(self._parts)]


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
    things = [Many(1000)]
    runner.discard(things)
    assert len(things) == 1
    qtbot.waitUntil(lambda: not things)


def test_freeing_gives_way_every_few_parts():
    things, turns = [Many(1001)], []
    free(things, lambda: turns.append(1))
    assert things == []
    assert len(turns) > 4


def test_after_the_end_nothing_is_freed_beside_any_more(runner):
    runner.close()
    things = [Many(1)]
    runner.discard(things)
    assert things


def test_a_reading_that_was_shown_is_freed_whole():
    world = World()
    company = Company("9130", "Harbor & Lowe LLP")
    now = datetime(2026, 5, 20, 12, tzinfo=UTC)
    review = Review(world.plan(), world.books, world.directory, world.settings, company, now)
    reading = Reading.of(review)
    held = [weakref.ref(each) for each in (review.plan, review.books, review.directory)]
    wholes = [reading]
    del review, reading
    free(wholes, lambda: None)
    assert [each() for each in held] == [None, None, None]
