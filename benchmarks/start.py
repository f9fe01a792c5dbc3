"""From starting the program to its window on the screen, beside a bare window of Qt."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat
from statistics import median

from benchmarks.harness.figure import Figure

TITLE = "Start"

METHOD = """\
Each start is a process of its own, on a home folder of its own, byte code compiled before. The clock runs from just
before the process is made until its window's first paint event has been answered. The bare window is a QMainWindow
with one QLabel, from the same interpreter and on the same Qt platform. Both are started in turn, told are medians.
The whole window is the program's own with all its pages, which takes the place of the first: it is imported and
opened on another thread, and the longest gap is how long the first one did not answer meanwhile."""

BARE = "benchmarks.harness.bare_window"
OURS = "benchmarks.harness.timed_start"

FACTOR = 1.6
"""How many times as long as a bare window the first paint may take."""

FROZEN = 100.0
"""Milliseconds: what a person takes for at once (Nielsen, response times: 0.1 second)."""

_TIMES = 15


@dataclass(frozen=True, slots=True)
class Start:
    """One start, in milliseconds and megabytes, as the started process wrote it.

    Attributes:
        painted: Until the first paint.
        memory: Resident then.
        whole: Until the paint of the whole window; 0 for the bare one.
        memory_whole: Resident then.
        importing: The longest time without an answer while the program was imported and opened.
        building: The same while the whole window was made of it.
    """

    painted: float
    memory: float
    whole: float = 0.0
    memory_whole: float = 0.0
    importing: float = 0.0
    building: float = 0.0


def measure() -> Iterator[Figure]:
    """Start both in turn."""
    platform = os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _start(BARE), _start(OURS)  # so that all byte code is there
    pairs = [(_start(BARE), _start(OURS)) for _ in repeat(None, _TIMES)]
    bare = [one for one, _ in pairs]
    ours = [other for _, other in pairs]
    first, ours_first = (median(s.painted for s in some) for some in (bare, ours))
    yield Figure("A bare window, first paint", first, "ms", how=f"on {platform}")
    yield Figure("First paint", ours_first, "ms")
    yield Figure("First paint, times the bare one", ours_first / first, "×", FACTOR)
    yield Figure("Whole window, painted", median(s.whole for s in ours), "ms")
    yield Figure("Longest gap while importing", median(s.importing for s in ours), "ms", FROZEN)
    yield Figure("Gap while the whole window is made", median(s.building for s in ours), "ms")
    yield Figure("A bare window, memory", median(s.memory for s in bare), "MB")
    yield Figure("Memory at the first paint", median(s.memory for s in ours), "MB")
    yield Figure("Memory with the whole window", median(s.memory_whole for s in ours), "MB")


def _start(module: str) -> Start:
    """Start one; the clock is the machine's own, so that both processes read the same."""
    with tempfile.TemporaryDirectory(prefix="hardcost-bench-") as home:
        done = subprocess.run(
            [sys.executable, "-m", module],
            env=os.environ
            | {
                "HARDCOST_HOME": home,
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",  # no other program is asked
                "HARDCOST_BENCH_STARTED": str(time.time()),
            },
            capture_output=True,
            text=True,
            check=True,
        )
    return Start(*map(float, done.stdout.split("\n")[0].split()))
