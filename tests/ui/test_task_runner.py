"""Work off the main thread: results come back, in order, in the main thread, or not at all."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from hardcost_desktop.errors import Cancelled, LocalTrouble
from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui.tasks import TaskRunner


class Listener:
    def __init__(self):
        self.results, self.errors, self.steps, self.threads = [], [], [], []

    def done(self, result):
        self.threads.append(QThread.currentThread())
        self.results.append(result)

    def failed(self, error):
        self.errors.append(error)

    def moved(self, step):
        self.steps.append(step)


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def listener():
    return Listener()


def run(runner, listener, call, queue="work"):
    return runner.run(call, listener.done, listener.failed, listener.moved, queue)


def idle(qtbot, runner):
    qtbot.waitUntil(lambda: not runner.busy)


def test_results_arrive_in_order_in_the_main_thread(qtbot, qapp, runner, listener):
    for n in range(50):
        run(runner, listener, lambda _p, _c, n=n: n)
    idle(qtbot, runner)
    assert listener.results == list(range(50))
    assert set(listener.threads) == {qapp.thread()}


def test_work_has_one_worker_and_waiting_does_not_hold_it_up(qtbot, runner, listener):
    hold = threading.Event()
    names = []
    run(runner, listener, lambda _p, _c: hold.wait(5), queue="wait")
    run(runner, listener, lambda _p, _c: names.append(threading.current_thread().name))
    run(runner, listener, lambda _p, _c: names.append(threading.current_thread().name))
    qtbot.waitUntil(lambda: len(names) == 2)
    assert len(set(names)) == 1
    hold.set()
    idle(qtbot, runner)


def test_steps_are_thinned_out_but_the_last_is_always_told(qtbot, runner, listener):
    def call(progress, _cancel):
        for n in range(10_000):
            progress(Step("customers", n))

    run(runner, listener, call)
    idle(qtbot, runner)
    assert listener.steps[-1].done == 9_999
    assert len(listener.steps) < 100


def test_an_expected_error_is_told_as_it_is(qtbot, runner, listener):
    trouble = LocalTrouble("file_unwritable")

    def call(_progress, _cancel):
        raise trouble

    run(runner, listener, call)
    idle(qtbot, runner)
    assert listener.errors == [trouble]


def test_an_unexpected_error_is_a_crash_and_ends_the_task_as_cancelled(qtbot, runner, listener):
    with qtbot.waitSignal(runner.crashed) as crash:
        run(runner, listener, lambda _p, _c: 1 // 0)
    assert isinstance(crash.args[0], ZeroDivisionError)
    assert isinstance(listener.errors[0], Cancelled)


def test_cancel_reaches_the_call(qtbot, runner, listener):
    task = run(runner, listener, lambda _p, cancel: cancel.wait(5) and cancel.check())
    task.cancel.request()
    idle(qtbot, runner)
    assert isinstance(listener.errors[0], Cancelled)


def test_busy_changes_once_on_and_once_off(qtbot, runner, listener):
    told = []
    runner.busy_changed.connect(lambda: told.append(runner.busy))
    run(runner, listener, lambda _p, _c: None)
    run(runner, listener, lambda _p, _c: None)
    idle(qtbot, runner)
    assert told == [True, False]


def test_close_cancels_waits_and_lets_nobody_hear_of_it(qtbot, listener):
    runner = TaskRunner()
    ended = threading.Event()

    def call(_progress, cancel):
        cancel.wait(5)
        ended.set()

    run(runner, listener, call)
    run(runner, listener, call)
    runner.close()
    runner.close()
    assert ended.is_set()
    QCoreApplication.processEvents()
    assert listener.results == []


def test_a_closed_runner_takes_no_more_calls(listener):
    runner = TaskRunner()
    runner.close()
    run(runner, listener, lambda _p, _c: "too late")
    assert not runner.busy
    QCoreApplication.processEvents()
    assert listener.results == []
