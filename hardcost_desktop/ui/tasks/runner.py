"""Two queues of work beside the main thread, and one owner of the signal that brings results back.

The runner outlives its threads: a worker that emits on a deleted owner raises, and a result whose owner is
gone is lost. So `close` waits for the threads before anything is torn down.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.services.progress import Cancel, Progress, ignore
from hardcost_desktop.ui.tasks.discarding import Divisible, free
from hardcost_desktop.ui.tasks.gate import Gate
from hardcost_desktop.ui.tasks.task import Call, Task

Queue = Literal["work", "wait", "aside"]
"""`work` has one worker: all that touches the ledger or writes. `wait` is for a person in a browser, `aside` for
what nobody waits for."""

_STEP_EVERY = 50
"""Milliseconds between two steps shown: twenty a second is more than an eye reads."""


class TaskRunner(QObject):
    """Runs calls on worker threads and tells of their ends in the main thread.

    Attributes:
        gate: What these threads pass while they compute.

    Signals:
        busy_changed: Work began, or the last of it ended.
        crashed: A call ended with an error that nobody expected; the exception.
    """

    busy_changed = Signal()
    crashed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues = {
            "work": ThreadPoolExecutor(1, thread_name_prefix="work"),
            "wait": ThreadPoolExecutor(1, thread_name_prefix="wait"),
            "aside": ThreadPoolExecutor(1, thread_name_prefix="aside"),
        }
        self._bin = ThreadPoolExecutor(1, thread_name_prefix="bin")
        self.gate = Gate()
        self._tasks: list[Task] = []
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._pulse = QTimer(self, interval=_STEP_EVERY)
        self._pulse.timeout.connect(self._tell_steps)

    @property
    def busy(self) -> bool:
        """Whether any call is waiting or under way."""
        return bool(self._tasks)

    @property
    def closed(self) -> bool:
        """Whether it takes no more calls."""
        return self._closed

    def run(
        self,
        call: Call,
        done: Callable[[Any], None],
        failed: Callable[[HardcostError], None],
        moved: Progress = ignore,
        queue: Queue = "work",
    ) -> Task:
        """Queue a call; the others are called in the main thread, `moved` before the end.

        Once closed it does nothing: a timer of a window that is going may still ask for something.
        """
        task = Task(call, done, failed, moved, Cancel(self.gate.wait_turn))
        if self._closed:
            return task
        self._tasks.append(task)
        future = self._queues[queue].submit(task.perform)
        future.add_done_callback(partial(self._end, task))
        if len(self._tasks) == 1:
            self._pulse.start()
            self.busy_changed.emit()
        return task

    def cancel_all(self) -> None:
        """Ask every call to stop at its next safe point."""
        for task in self._tasks:
            task.cancel.request()

    def discard(self, things: list[Divisible]) -> None:
        """Let go of large things without stopping the window for it; the caller holds them no longer then.

        Freeing a large collection lets no other thread run until it is done, so another thread frees them a few
        at a time: after this turn of the event loop, as calls on their way here may hold them until then.
        """
        if not self._closed:
            QTimer.singleShot(0, self, partial(self._throw_away, things))

    def _throw_away(self, things: list[Divisible]) -> None:
        if not self._closed:
            self._bin.submit(free, things, self.gate.wait_turn)

    def close(self) -> None:
        """Cancel, and wait for the threads; nobody hears of anything afterwards."""
        if self._closed:
            return
        self._closed = True
        self._pulse.stop()
        self.cancel_all()
        for queue in (*self._queues.values(), self._bin):
            queue.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()

    def _end(self, task: Task, future: "Future[object]") -> None:
        self._ended.emit(task, future)  # from the worker's thread; delivered in the main thread

    @Slot(object, object)
    def _deliver(self, task: Task, future: "Future[object]") -> None:
        if self._closed:
            return
        task.tell_step()
        self._tasks.remove(task)
        if not self._tasks:
            self._pulse.stop()
        self._tell_end(task, future)
        if not self._tasks:
            self.busy_changed.emit()

    def _tell_end(self, task: Task, future: "Future[object]") -> None:
        error = future.exception()
        if error is None:
            task.done(future.result())
        elif isinstance(error, HardcostError):
            task.failed(error)
        else:
            task.failed(Cancelled())
            self.crashed.emit(error)

    @Slot()
    def _tell_steps(self) -> None:
        for task in list(self._tasks):
            task.tell_step()
