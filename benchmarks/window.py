"""The window over a firm of 100,000 rows: no frozen frame, whatever a person does."""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import cycle

from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.harness.figure import Figure
from benchmarks.harness.firm import PROFILE, open_firm
from benchmarks.harness.heartbeat import Heartbeat
from benchmarks.harness.memory import peak_mb, resident_mb
from hardcost_desktop.bootstrap.program import Program
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.ui.application import FirmWindows, prepare_application
from hardcost_desktop.ui.decide.decisions import Decision, choose_matter, exclude, include
from hardcost_desktop.ui.main_window import MainWindow
from hardcost_desktop.ui.review.columns import Column, say_column

TITLE = "The window over 100,000 rows"

METHOD = """\
The real main window, on Qt's offscreen platform (software painting, no graphics card), over the demo services
in another process and real HTTP; the program's pace of five requests a second and the demo's limits are lifted,
so that reading works harder than it ever does. A timer of 5 ms beats in the event loop; a gap is the time
between two beats, so it holds whatever kept the window from answering, painting included, other programs and
Python's other threads too. What a person does is done in the running loop, by the same widgets and keys. Told is
the longest gap of each phase, and where it was spent: *own* is what the main thread computed in it."""

PURCHASES = 125_000
"""Of which a good 100,000 rows come: the rest lies on other accounts."""

FROZEN = 100.0
"""Milliseconds: what a person takes for at once (Nielsen, response times: 0.1 second)."""

WORDS = "court filing"
IMPORTED = 200
_SCROLLS = 60
_CTRL = Qt.KeyboardModifier.ControlModifier
_DEBUG = bool(os.environ.get("HARDCOST_BENCH_STACKS"))
"""Also write to standard error what the longest gap of each phase was spent on."""


def measure() -> Iterator[Figure]:
    """Open the firm and do everything once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    prepare_application()
    with open_firm(PURCHASES) as program:
        before = resident_mb()
        person = Person(program)
        try:
            person.do_everything()
            yield from person.tell()
            yield from _tell_memory(before, person.rows)
        finally:
            person.leave()


def _tell_memory(before: float, rows: int) -> Iterator[Figure]:
    after, peak = resident_mb(), peak_mb()
    yield Figure("Memory, peak", peak, "MB")
    yield Figure("Memory with the review open", after, "MB", how=f"{before:.0f} MB before reading")
    yield Figure("Memory for each row", (after - before) * 1024 / max(rows, 1), "KB")


class Person(QObject):
    """Does with the window what a person does, with a heartbeat beside it."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._readings = 0
        self._windows = FirmWindows(program, demo=False)
        self._windows.show(PROFILE)
        (self._window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        self._session = self._window.session
        self._session.read.connect(self._note_reading)
        self._review = self._window.review
        self._beat = Heartbeat(watched=_DEBUG)
        self._figures: list[Figure] = []

    @property
    def rows(self) -> int:
        """How many rows the review has."""
        reading = self._session.reading
        return len(reading.rows) if reading else 0

    def do_everything(self) -> None:
        """Open, look, decide, import."""
        self._read()
        self._read_and_scroll()
        self._sort()
        self._filter()
        self._scroll()
        self._tick()
        self._decide()
        self._import()
        self._move_start()

    def leave(self) -> None:
        """Close the window."""
        self._beat.stop()
        self._windows.close()
        self._window.close()

    def tell(self) -> Iterator[Figure]:
        """Give the longest gap of each phase, and what else was timed."""
        gaps = self._beat.gaps
        for phase, gap in gaps.longest.items():
            if phase:
                late = gaps.late.get(phase, 0)
                how = f"own {gap.own / 1e6:.0f} ms" + (f"; {late} gaps over it" if late else "")
                yield Figure(phase, gap.ms, "ms", FROZEN, how)
                if _DEBUG:
                    sys.stderr.write(
                        f"{phase}: {gap.ms:.0f} ms, own {gap.own / 1e6:.0f}\n{gap.seen}\n\n"
                    )
        yield from self._figures

    # What is done ------------------------------------------------------------------------------------------

    def _do(
        self, phase: str, act: Callable[[], object], until: Callable[[], bool] = lambda: True
    ) -> float:
        return self._beat.run(phase, act, until)

    def _press(
        self, phase: str, key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._do(phase, partial(QTest.keyClick, self._review.table, key, more))

    def _idle(self) -> bool:
        return not self._window.runner.busy

    def _work(self, phase: str, act: Callable[[], object]) -> float:
        """Do what ends with another reading; nothing here holds the one before, so that it can go."""
        count = self._readings
        return self._do(phase, act, lambda: self._readings > count and self._idle())

    @Slot()
    def _note_reading(self) -> None:
        self._readings += 1

    def _read(self) -> None:
        self._beat.start()
        took = self._work("Open and read the firm", lambda: None)
        self._figures.append(Figure("Rows", self.rows, "rows"))
        self._figures.append(Figure("Opening and reading, in all", took / 1000, "s"))
        took = self._work("Refresh", self._window.menus.refresh.trigger)
        self._figures.append(Figure("Refresh, in all", took / 1000, "s"))

    def _read_and_scroll(self) -> None:
        """Work on in the table while the worker reads, plans and lays out."""
        count, review = self._readings, self._review
        review.table.setFocus()
        review.tabs.show_status(None)
        self._window.menus.refresh.trigger()
        keys = cycle([Qt.Key.Key_PageDown] * 20 + [Qt.Key.Key_Home])
        while self._readings == count or not self._idle():
            self._press("Scroll while it reads", next(keys))

    def _sort(self) -> None:
        review = self._review
        review.table.setFocus()
        for status in (*Status, None):
            name = status.value if status else "all"
            self._do(f"Tab: {name}", partial(review.tabs.show_status, status))
        for column in list(Column)[1:]:
            for order in Qt.SortOrder:
                way = "up" if order is Qt.SortOrder.AscendingOrder else "down"
                act = partial(review.table.sortByColumn, column, order)
                self._do(f"Sort by {say_column(column)}, {way}", act)
        unsorted = partial(review.table.sortByColumn, -1, Qt.SortOrder.AscendingOrder)
        self._do("Sort: reading order", unsorted)

    def _filter(self) -> None:
        field = self._review.filter
        field.setFocus()
        for at, letter in enumerate(WORDS, 1):
            self._do(f"Filter: “{WORDS[:at]}”", partial(QTest.keyClicks, field, letter))
        self._do("Filter: cleared", field.clear)

    def _scroll(self) -> None:
        self._review.table.setFocus()
        for _ in range(_SCROLLS):
            self._press("Scroll by pages", Qt.Key.Key_PageDown)
        bar = self._review.table.verticalScrollBar()
        for part in range(20):
            self._do("Scroll by the bar", partial(bar.setValue, bar.maximum() * part // 20))
        self._press("Go to the end", Qt.Key.Key_End, _CTRL)
        self._press("Go to the beginning", Qt.Key.Key_Home, _CTRL)

    def _tick(self) -> None:
        review = self._review
        self._press("Select all (Ctrl+A)", Qt.Key.Key_A, _CTRL)
        self._press("Space: untick the selection", Qt.Key.Key_Space)
        self._press("Space: tick the selection", Qt.Key.Key_Space)
        self._do("Filter with all selected", partial(QTest.keyClicks, review.filter, "c"))
        self._do("Filter cleared with all selected", review.filter.clear)
        self._do("Select one", partial(review.table.selectRow, 0))
        self._do("Untick all shown", review.untick_shown)
        self._do("Tick all shown", review.tick_shown)

    def _decide(self) -> None:
        review = self._review
        self._do("Tab: ready", partial(review.tabs.show_status, Status.READY))
        row = review.model.row_at(review.model.rowCount() // 2)
        took = self._decide_on("Exclude one row", exclude([row], ""))
        self._figures.append(Figure("One decision, until it is shown", took, "ms"))
        self._decide_on("Include it again", include([row]))
        self._do("Tab: attention", partial(review.tabs.show_status, Status.ATTENTION))
        shown = map(review.model.row_at, range(review.model.rowCount()))
        row = next(row for row in shown if row.reason is Reason.SEVERAL_MATTERS)
        self._decide_on("Choose a matter", choose_matter([row], row.match.choices[0].id))

    def _decide_on(self, phase: str, decision: Decision) -> float:
        return self._work(phase, partial(self._session.decide, decision))

    def _import(self) -> None:
        keys = [row.key for row in self._review.model.ticked[:IMPORTED]]
        phase = f"Import {IMPORTED} rows"
        took = self._work(phase, partial(self._session.import_rows, keys))
        self._figures.append(Figure(f"Import of {len(keys)} rows, in all", took / 1000, "s"))

    def _move_start(self) -> None:
        start = self._session.settings.start_date
        assert start is not None
        later = start + timedelta(days=7)
        self._work("Another start date", partial(self._window.top.start_changed.emit, later))
