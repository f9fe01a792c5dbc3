"""Looks on while the program starts, and writes what it saw."""

import os
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from benchmarks.harness.memory import resident_mb

_EVERY = 5
"""Milliseconds between two beats where nothing stands in the way."""


def look_on() -> None:
    """Begin, with the first paint just answered."""
    told = (time.time() - float(os.environ["HARDCOST_BENCH_STARTED"])) * 1000
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(Onlooker(app, [told, resident_mb()]))


class Onlooker(QObject):
    """An event filter that waits for the first paint of the main window; it notes what kept the loop until then.

    Args:
        app: The application.
        told: What was seen of the first paint.
    """

    def __init__(self, app: QObject, told: list[float]) -> None:
        super().__init__(app)
        self._told = told
        self._gaps = {"importing": 0.0, "building": 0.0}
        self._phase = "importing"
        self._last = time.perf_counter()
        self._beat = QTimer(self, interval=_EVERY, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._note)
        self._beat.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint; it is answered once the loop turns again."""
        if type(watched).__name__ == "MainWindow":
            self._phase = "building"
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, self, self._see_whole)
        return False

    @Slot()
    def _see_whole(self) -> None:
        self._beat.stop()
        self._note()
        took = (time.time() - float(os.environ["HARDCOST_BENCH_STARTED"])) * 1000
        print(*self._told, took, resident_mb(), *self._gaps.values(), flush=True)
        QApplication.closeAllWindows()

    @Slot()
    def _note(self) -> None:
        now = time.perf_counter()
        gap, self._last = (now - self._last) * 1000, now
        self._gaps[self._phase] = max(self._gaps[self._phase], gap)
