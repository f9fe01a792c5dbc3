"""Readings that run side by side, and are told, stopped and failed as one."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from hardcost_desktop.errors import Cancelled
from hardcost_desktop.services.clio_lists import Counted
from hardcost_desktop.services.progress import Cancel, Patience, Progress, Step

_Read = TypeVar("_Read")

_MOST = 16
"""More lanes than any work has: each begins at once."""

_LISTENING = 0.5
"""Seconds; Windows delivers Ctrl+C only between waits."""


class Stages:
    """Tells stages to whoever listens, and asks for cancel at each."""

    def __init__(self, progress: Progress, cancel: Cancel) -> None:
        self._progress = progress
        self._cancel = cancel

    def give_way(self) -> None:
        """Let go first whom a long computation would keep from answering."""
        self._cancel.give_way()

    def begin(self, stage: str) -> None:
        """Tell that a stage begins; raises Cancelled."""
        self._cancel.check()
        self._progress(Step(stage))

    def count(self, stage: str) -> Counted:
        """Begin a stage whose records are counted; raises Cancelled, as the counting does."""
        self.begin(stage)

        def counted(done: int) -> None:
            self._cancel.check()
            self._progress(Step(stage, done))

        return counted


class Lanes:
    """Readings under way.

    Their steps are told one lane's after the other's, so that a person reads of one thing at a time: those of a
    later lane are kept until the lanes before it are through.
    """

    def __init__(self, threads: ThreadPoolExecutor, cancel: Cancel) -> None:
        self._threads = threads
        self._cancel = cancel
        self._told: SimpleQueue[tuple[int, Step | None]] = SimpleQueue()
        self._futures: list[Future[Any]] = []

    def run(self, read: Callable[[Stages], _Read]) -> "Future[_Read]":
        """Begin one more reading; its steps are told after those of the lanes before it."""
        at = len(self._futures)
        stages = Stages(partial(self._tell, at), self._cancel)
        future = self._threads.submit(read, stages)
        self._futures.append(future)
        future.add_done_callback(partial(self._end, at))
        return future

    def _tell(self, at: int, step: Step) -> None:
        self._told.put((at, step))

    def _end(self, at: int, future: "Future[Any]") -> None:
        if future.exception() is not None:
            self._cancel.request()
        self._told.put((at, None))

    def listen(self, progress: Progress, cancel: Cancel) -> None:
        """Tell the steps in this thread until all lanes are through, and raise what one of them raised."""
        kept: list[list[Step]] = [[] for _ in self._futures]
        through, now = set[int](), 0
        while now < len(kept):
            at, step = self._next_told()
            if step is None:
                through.add(at)
            else:
                kept[at].append(step)
            while now < len(kept):
                for one in kept[now]:
                    progress(one)
                kept[now].clear()
                if now not in through:
                    break
                now += 1
        cancel.check()
        self._raise_first_failure()

    def forget(self) -> None:
        """Let go of what was read: futures and lanes hold each other, and it would outlive whoever asked for it."""
        self._futures.clear()

    def _next_told(self) -> tuple[int, Step | None]:
        while True:
            try:
                return self._told.get(timeout=_LISTENING)
            except Empty:
                continue

    def _raise_first_failure(self) -> None:
        """Lanes that were only stopped because another failed are not what went wrong."""
        errors = [error for future in self._futures if (error := future.exception()) is not None]
        for error in sorted(errors, key=lambda error: isinstance(error, Cancelled)):
            raise error


@contextmanager
def side_by_side(progress: Progress, cancel: Cancel, patience: Patience) -> Iterator[Lanes]:
    """Run the lanes begun in the `with` block until all are through.

    Args:
        progress: Told of each step, in this thread.
        cancel: Asked at each step, and ends every wait.
        patience: How long the gateways may wait: not past a cancel, nor past another lane's failure.

    Raises:
        Cancelled: Someone stopped it.
        HardcostError: What the first of the lanes that failed raised; the others end at their next step.
    """
    with cancel.branch() as branch, patience.until(branch), ThreadPoolExecutor(_MOST) as threads:
        lanes = Lanes(threads, branch)
        try:
            yield lanes
            lanes.listen(progress, cancel)
        except BaseException:
            branch.request()
            raise
        finally:
            lanes.forget()
