"""Shuts the gate before the window's first event after a sleep, and opens it when the window goes to sleep.

That an event is there only a filter of events tells in time: the event loops of Unix say that they are awake once
they have dealt with it. That nothing is left to do all of them tell (`aboutToBlock`).

Until all workers have come to the gate, or where one does not come, turns are short, so that the window waits a
tenth of a millisecond rather than one, each time it comes back from Qt to Python.

Workers pass the gate where their work asks whether it shall stop, and where Python itself interrupts them every
few hundred objects they make: at the beginning of a collection of young garbage, which is there in every loop that
plans, decodes or lays out, whoever wrote it.
"""

import gc
import sys

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject, Slot

from hardcost_desktop.ui.tasks.gate import Gate

_SHORT_TURN = 0.00005
"""Seconds; shorter ones are not kept by the clocks of Linux (timer slack, 50 microseconds)."""


class Doorkeeper(QObject):
    """Attends one gate at a time, in the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = sys.getswitchinterval()
        self._gate: Gate | None = None

    def attend(self, gate: Gate) -> None:
        """Shut and open this gate from now on."""
        self.leave()
        app, loop = QCoreApplication.instance(), QAbstractEventDispatcher.instance()
        assert app is not None
        self._gate, self._turn = gate, sys.getswitchinterval()
        app.installEventFilter(self)
        loop.aboutToBlock.connect(self._open)
        gc.callbacks.append(self._interrupt)

    def leave(self) -> None:
        """Leave the gate open."""
        app, loop = QCoreApplication.instance(), QAbstractEventDispatcher.instance()
        gate, self._gate = self._gate, None
        if gate is None:
            return
        gc.callbacks.remove(self._interrupt)
        if app is not None:
            app.removeEventFilter(self)
            loop.aboutToBlock.disconnect(self._open)
        sys.setswitchinterval(self._turn)
        gate.open()

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        """Shut the gate; the event goes its way."""
        gate = self._gate
        if gate is not None and not gate.is_shut:
            gate.shut()
            sys.setswitchinterval(_SHORT_TURN)
        return False

    @Slot()
    def _open(self) -> None:
        if self._gate is not None:
            sys.setswitchinterval(self._turn)
            self._gate.open()

    def _interrupt(self, phase: str, _counts: dict[str, int]) -> None:
        gate = self._gate
        if gate is not None and phase == "start":
            gate.wait_turn()
