"""The window first: who computes beside it waits while it has something to do, and never for ever."""

import gc
import sys
import threading
import time

import pytest
from PySide6.QtCore import QTimer

from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.ui.tasks import TaskRunner
from hardcost_desktop.ui.tasks.doorkeeper import Doorkeeper
from hardcost_desktop.ui.tasks.gate import Gate
from hardcost_desktop.ui.tasks.heap import share_one_heap

LONG = 10
"""Seconds; nothing here lasts as long where it works."""


class Walker:
    """Passes a gate on a thread of its own."""

    def __init__(self, wait_turn):
        self.passed = threading.Event()
        self._thread = threading.Thread(target=self._walk, args=(wait_turn,))
        self._thread.start()

    def _walk(self, wait_turn):
        wait_turn()
        self.passed.set()

    def join(self):
        self._thread.join(LONG)


@pytest.fixture
def gate():
    return Gate(patience=LONG)


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def doorkeeper(qapp, gate):
    gc.collect()  # a window of an earlier test, found on a walker's thread, would send its events from there
    before = sys.getswitchinterval(), list(gc.callbacks)
    doorkeeper = Doorkeeper()
    doorkeeper.attend(gate)
    yield doorkeeper
    doorkeeper.leave()
    assert (sys.getswitchinterval(), gc.callbacks) == before


def test_an_open_gate_holds_nobody_up(gate):
    walker = Walker(gate.wait_turn)
    walker.join()
    assert walker.passed.is_set()


def test_others_wait_while_it_is_shut_and_go_on_once_it_is_open(gate):
    gate.shut()
    walkers = [Walker(gate.wait_turn) for _ in range(3)]
    assert not any(walker.passed.wait(0.02) for walker in walkers)
    gate.open()
    assert all(walker.passed.wait(LONG) for walker in walkers)


def test_nobody_waits_for_longer_than_patience_lasts():
    gate = Gate(patience=0.01)
    gate.shut()
    assert Walker(gate.wait_turn).passed.wait(LONG)
    began = time.monotonic()
    late = Walker(gate.wait_turn)  # it was shut long ago
    assert late.passed.wait(LONG)
    assert time.monotonic() - began < LONG / 2


def test_who_shut_it_passes(gate):
    gate.shut()
    gate.shut()
    gate.wait_turn()
    gate.open()
    gate.open()
    assert not gate.is_shut


def test_work_gives_way_where_it_asks_whether_to_stop(gate):
    gate.shut()
    cancel = Cancel(gate.wait_turn)
    with cancel.branch() as branch:
        walkers = [Walker(cancel.check), Walker(branch.check)]
        assert not any(walker.passed.wait(0.02) for walker in walkers)
        gate.open()
        assert all(walker.passed.wait(LONG) for walker in walkers)


def test_the_gate_is_shut_while_an_event_is_dealt_with_and_open_while_the_window_sleeps(
    qtbot, gate, doorkeeper
):
    seen, walkers = [], []

    def deal():
        walkers.append(Walker(gate.wait_turn))
        seen.append(walkers[0].passed.wait(0.02))

    QTimer.singleShot(0, deal)
    qtbot.waitUntil(lambda: bool(walkers) and walkers[0].passed.is_set())
    assert seen == [False]


def test_work_that_only_makes_objects_waits_too(gate, doorkeeper):
    gate.shut()
    walker = Walker(lambda: gc.collect(0))
    assert not walker.passed.wait(0.02)
    gc.collect(0)  # the window's own thread is not held up
    gate.open()
    assert walker.passed.wait(LONG)


def test_whoever_leaves_the_gate_leaves_it_open(gate, doorkeeper):
    gate.shut()
    doorkeeper.leave()
    assert not gate.is_shut


def test_another_gate_is_attended_in_place_of_the_one_before(gate, doorkeeper):
    gate.shut()
    doorkeeper.attend(Gate())
    assert not gate.is_shut


def test_closing_while_a_worker_waits_at_the_gate_ends_at_once(runner):
    began, ended = threading.Event(), threading.Event()

    def call(_progress, cancel):
        began.set()
        while not cancel.requested:
            cancel.give_way()
        ended.set()

    runner.run(call, lambda _: None, lambda _: None)
    assert began.wait(LONG)
    runner.gate.shut()
    at = time.monotonic()
    runner.close()
    assert ended.is_set()
    assert time.monotonic() - at < LONG / 2


def test_one_heap_may_be_asked_for_anywhere_and_twice():
    share_one_heap()
    share_one_heap()
