"""Runs the reliability tests at their full counts, and writes what they counted to docs/reliability.md.

`python3 start.py soak`; further words go to pytest, such as `-k kill`, and then the page is left as it was.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RENEWALS = ROOT / "tests" / "e2e" / "test_sign_in_survival.py"
PAGE = ROOT / "docs" / "reliability.md"

HEAD = """# Exactly once: what was tried, and what came of it

Written by `python3 start.py soak` on {day}, in {minutes} minutes, on {machine}.

The program runs in processes of its own against the demo services in another process, over HTTP, with its ledger
in an SQLite file or on a PostgreSQL server. The witness is the services' own state and their journal of requests,
read by none of the program's code. Time that must go by is let go by on a clock that program and services share.
After each test nothing was doubled, nothing missing and no amount wrong, every line was in exactly one place, and
the totals were the lines, to the cent; a test that finds otherwise fails, and then this page is not written.

| suite | test | on | counted |
|---|---|---|---|
"""


def main(words: list[str]) -> int:
    """Run the tests; gives their exit code."""
    with tempfile.TemporaryDirectory() as figures:
        began = time.monotonic()
        more = {"HARDCOST_SOAK": "1", "HARDCOST_FIGURES": figures}
        tests = [str(HERE), str(RENEWALS)]
        command = [sys.executable, "-m", "pytest", "-n", "2", *tests, *words]
        code = subprocess.call(command, cwd=ROOT, env=os.environ | more)
        if code == 0 and not words:
            minutes = round((time.monotonic() - began) / 60)
            PAGE.write_text(write_page(Path(figures), minutes), "utf-8")
    return code


def write_page(figures: Path, minutes: int) -> str:
    """Write the page's text from the figures that the tests left behind."""
    told = [json.loads(path.read_text("utf-8")) for path in figures.glob("*.json")]
    told.sort(key=lambda each: (each["suite"], each["test"]))
    rows = []
    for suite, tests in groupby(told, key=lambda each: each["suite"].removeprefix("test_")):
        for each in tests:
            name, _, on = each["test"].rstrip("]").partition("[")
            sentence = name.removeprefix("test_").replace("_", " ")
            counted = ", ".join(f"{value} {what}" for what, value in each["figures"].items())
            rows.append(f"| {suite.replace('_', ' ')} | {sentence} | {on} | {counted} |")
    head = HEAD.format(day=datetime.now(UTC).date(), minutes=minutes, machine=describe_machine())
    return head + "\n".join(rows) + "\n"


def describe_machine() -> str:
    """Name processor cores, system and Python."""
    return f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
