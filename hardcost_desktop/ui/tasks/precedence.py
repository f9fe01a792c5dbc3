"""The window first: how Python's other threads make way for the one that answers the person.

Only one thread at a time runs Python. Three things would let the window wait for it:

A full collection of cyclic garbage visits every object there is and stops all threads meanwhile: with a review of
100,000 rows for a second, again and again, as reading makes the very objects that set it off. Rows, transactions
and what they are made of hold no cycles, so there is nothing for it to find among them.

A thread that computes gives way only when it has run for the switch interval. While the worker plans, the window
may have to ask for its turn at each cell that it paints, and waits that long each time.

Even so the window waits for all threads in turn, at each of these places. So they wait for the window, at a gate.
"""

import gc
import sys

from PySide6.QtCore import QObject, Slot

from hardcost_desktop.ui.tasks.doorkeeper import Doorkeeper
from hardcost_desktop.ui.tasks.runner import TaskRunner

_NEVER = 1_000_000_000
"""So many collections of the middle generation before a full one: there is no other way to hold these off alone."""

_TURN = 0.001
"""Seconds; Python's own is 0.005. What the window waits for at most when something happens in it."""


class Precedence(QObject):
    """Holds full collections off while work is under way, spares them what the work left, and shortens turns.

    Young objects are collected as ever: those are few at a time, and most garbage is young.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = gc.get_threshold()
        self._usual_turn = sys.getswitchinterval()
        sys.setswitchinterval(_TURN)
        gc.freeze()  # the program itself: modules, classes, functions
        self._doorkeeper = Doorkeeper(self)

    def watch(self, runner: TaskRunner) -> None:
        """Follow a runner's work, in place of the one before."""
        runner.busy_changed.connect(self._follow)
        self._doorkeeper.attend(runner.gate)

    @Slot()
    def _follow(self) -> None:
        runner = self.sender()
        if isinstance(runner, TaskRunner) and runner.busy:
            gc.set_threshold(*self._usual[:2], _NEVER)
        else:
            gc.freeze()
            gc.set_threshold(*self._usual)

    def close(self) -> None:
        """Leave everything as it was found."""
        self._doorkeeper.leave()
        gc.unfreeze()
        gc.set_threshold(*self._usual)
        sys.setswitchinterval(self._usual_turn)
