"""The heartbeat of Qt's event loop: a timer notes how long the loop could not come round."""

import faulthandler
import time
from collections.abc import Callable
from tempfile import TemporaryFile

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

from benchmarks.harness.gaps import MS, Gaps

EVERY = 5
"""Milliseconds between two beats where nothing stands in the way: what a gap holds at least."""

_WATCH_AFTER = 0.05
"""Seconds after which a beat is late enough to ask what is going on."""

_PATIENCE = 120_000 * MS
"""The longest any one phase may take; opening and reading the firm takes 20 seconds."""


class Heartbeat(QObject):
    """Beats for as long as it is started, and sees what each long gap was spent on.

    Args:
        watched: Also note all stacks when a beat is late.

    Attributes:
        gaps: What it found.
    """

    def __init__(self, *, watched: bool) -> None:
        super().__init__()
        self.gaps = Gaps()
        self._timer = QTimer(self, interval=EVERY, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watch = _Watch() if watched else None
        self._loop: QEventLoop | None = None
        self._until: Callable[[], bool] = lambda: True
        self._patient_until = 0

    def start(self) -> None:
        """Begin to beat."""
        self._beat()
        self._timer.start()

    def stop(self) -> None:
        """End it."""
        self._timer.stop()
        if self._watch is not None:
            self._watch.stop()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter_ns()
        seen = self._watch.look() if self._watch is not None else ""
        self.gaps.beat(now, time.thread_time_ns(), seen)
        if self._loop is not None and (self._until() or now > self._patient_until):
            self._loop.quit()

    def run(
        self,
        phase: str,
        act: Callable[[], object],
        until: Callable[[], bool] = lambda: True,
        rest: int = 60,
    ) -> float:
        """Do something in the running event loop, and let it work until something holds and it has rested.

        Args:
            phase: What its gaps are told as.
            act: Called in the main thread between two beats, as an event would be.
            until: Asked at each beat.
            rest: Milliseconds afterwards, for what was put off to the next turns of the loop, as painting is.

        Returns:
            Milliseconds until it held, without the rest.
        """
        self.wait(lambda: True)
        self.gaps.phase = phase
        began = time.perf_counter_ns()
        act()
        self.wait(until)
        took = (time.perf_counter_ns() - began) / MS
        end = time.perf_counter_ns() + rest * MS
        self.wait(lambda: time.perf_counter_ns() > end)
        self.gaps.phase = ""
        return took

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the event loop work until something holds, asked at each beat.

        Raises:
            TimeoutError: It never did; what was done has failed, so there is nothing to measure.
        """
        self._until = until
        self._patient_until = time.perf_counter_ns() + _PATIENCE
        self._loop = QEventLoop()
        self._loop.exec()
        self._loop = None
        if time.perf_counter_ns() > self._patient_until:
            raise TimeoutError(self.gaps.phase)


class _Watch:
    """Has every thread's stack noted when a beat is late. It only explains; the timer measures.

    faulthandler's own watchdog writes them: it needs no turn of Python's, so it also sees what keeps all other
    threads from having one, and it holds no frame (a painter that outlives its painting crashes Qt). As it reads
    stacks that go on meanwhile, a run so explained may crash; one that is only measured cannot.
    """

    def __init__(self) -> None:
        self._file = TemporaryFile("w+")  # noqa: SIM115 - open for as long as beats may be late

    def look(self) -> str:
        """Give what was seen since the beat before, and begin to wait for the next."""
        faulthandler.cancel_dump_traceback_later()  # and wait for it, should it be writing
        self._file.seek(0)
        seen = self._file.read()
        if seen:
            self._file.seek(0)
            self._file.truncate()
        faulthandler.dump_traceback_later(_WATCH_AFTER, file=self._file)
        return seen

    def stop(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        self._file.close()
