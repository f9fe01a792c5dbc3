"""One piece of work off the main thread, and who hears of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.services.progress import Cancel, Progress, Step, ignore

Call = Callable[[Progress, Cancel], Any]
"""Runs on a worker thread; knows no widget."""


@dataclass(eq=False, slots=True)
class Task:
    """A call under way; `done`, `failed` and `moved` are called in the main thread.

    Attributes:
        call: What runs.
        done: Hears what the call gave.
        failed: Hears of an expected error; Cancelled is one, and stands for a crash too.
        moved: Hears of steps, at most twenty times a second.
        cancel: Stops the call at its next safe point.
        latest: The newest step, written by the worker and read by the main thread's timer.
        told: The step `moved` heard of last.
    """

    call: Call
    done: Callable[[Any], None]
    failed: Callable[[HardcostError], None]
    moved: Progress = ignore
    cancel: Cancel = field(default_factory=Cancel)
    latest: Step | None = None
    told: Step | None = None

    def perform(self) -> object:
        """Run; called on a worker thread."""
        self.cancel.check()
        return self.call(self._move, self.cancel)

    def _move(self, step: Step) -> None:
        self.latest = step

    def tell_step(self) -> None:
        """Tell of the newest step, if it was not told yet; called in the main thread."""
        step = self.latest
        if step is not None and step is not self.told:
            self.told = step
            self.moved(step)
