"""How large it is and how fast it starts, beside the same program from its source; written into docs/packaging.md."""

import os
import re
import subprocess
import sys
import time
from datetime import UTC, datetime
from statistics import median
from threading import Event

from conftest import ROOT

from benchmarks.harness.machine import describe_machine

PAGE = ROOT / "docs" / "packaging.md"
TIMES = 9
LARGEST = 200_000_000
"""Bytes of the bundle's files: Qt, its tables of all the world's languages, Python, and cryptography come to 145."""

SLOWEST = 1.5
"""Times the start from source: what is unpacked or looked for at each start would show here."""

BLOCK = """<!-- figures -->
Written by `python3 start.py bundle-test` on {day}, on {machine}.

| what | figure |
|---|---|
| the bundle's folder | {folder:.0f} MB in {count} files |
| `.tar.gz` | {archive:.0f} MB |
| `.deb` | {package:.0f} MB |
| from starting the program in it to its window on the screen | {ours:.0f} ms |
| the same from its source | {source:.0f} ms |

Each start is a process of its own on an empty home, on a screen in memory (Xvfb); the clock runs from just before the
process is made until the X server shows its window, looked at every few milliseconds. Both are started in turn, once
before that counts and then {times} times; told are medians.
<!-- end of figures -->"""


def test_it_is_not_larger_or_slower_than_it_was(bundle, archive, package, screen, tmp_path):
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    folder = sum(path.stat().st_size for path in files)
    commands = [
        [str(bundle / "hardcost-desktop")],
        [sys.executable, "-O", "-m", "hardcost_desktop"],
    ]
    both = [[start(command, screen, tmp_path) for command in commands] for _ in range(TIMES + 1)]
    ours, source = (median(times) * 1000 for times in zip(*both[1:], strict=True))
    figures = {
        "day": datetime.now(UTC).date(),
        "machine": describe_machine(),
        "folder": folder / 1e6,
        "count": len(files),
        "archive": archive.stat().st_size / 1e6,
        "package": package.stat().st_size / 1e6,
        "ours": ours,
        "source": source,
        "times": TIMES,
    }
    before = PAGE.read_text("utf-8")
    written = re.sub(
        r"<!-- figures -->.*<!-- end of figures -->",
        lambda _: BLOCK.format(**figures),
        before,
        flags=re.DOTALL,
    )
    PAGE.write_text(written, "utf-8")
    assert folder < LARGEST
    assert ours < source * SLOWEST


def start(command, screen, home):
    """Give the seconds until its window is there."""
    environment = os.environ | {
        "DISPLAY": screen.name,
        "HARDCOST_HOME": str(home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",  # no other program is asked
    }
    environment.pop("QT_QPA_PLATFORM", None)
    began = time.monotonic()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        while not screen.window("Hardcost Desktop"):
            assert time.monotonic() < began + 60, "no window"
            Event().wait(0.002)
        took = time.monotonic() - began
    finally:
        program.terminate()
        program.wait()
    return took
