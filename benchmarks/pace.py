"""How close an import comes to what Clio's limit allows, and whether it ever asks too often."""

import time
from collections.abc import Iterator
from math import ceil
from threading import Event

from benchmarks.harness.calls import counted_calls
from benchmarks.harness.figure import Figure
from benchmarks.harness.firm import PROFILE, open_firm
from benchmarks.harness.serve import Serving
from hardcost_desktop.services.progress import Cancel, ignore

TITLE = "An import within Clio's limit"

METHOD = """\
The program over the demo services and real HTTP. The first import meets 50 requests in a window, as Clio's at its
peak; the windows are 20 seconds instead of 60, so that six of them take two minutes. It begins in a window that
nothing was asked in, with one reading of Clio, so that 299 entries fill six windows; the least time is what five
of them last from the first request on. The second import has 600 requests a minute, and answers that take 200 ms:
one after the other, 300 entries would take a minute, but the limit allows ten a second, so that its least time is
30 seconds. As all 300 fit into one window, they may take less: a few entries are under way at a time, as many as
use the limit up."""

LIMIT = 50
WINDOW = 20.0
ROWS = 299
_WINDOWS = ceil((ROWS + 1) / LIMIT)
_TIGHT = Serving(rate_limit=LIMIT, rate_window=WINDOW)

_MANY = 300
_WIDE = Serving(rate_limit=600, latency_ms=200)


def measure() -> Iterator[Figure]:
    """Import against a limit, and against slow answers."""
    begun, took, refused = _import(ROWS, _TIGHT)
    least = (_WINDOWS - 1) * WINDOW - begun % 1  # Clio's window began with that second
    how = f"the least is {least:.1f} s"
    yield Figure(f"{ROWS} entries, 50 in 20 s", took, "s", 1.03 * least, how)
    yield Figure("Refused for asking too often", refused, "", 0)
    _, took, refused = _import(_MANY, _WIDE)
    least = _MANY / _WIDE.rate_limit * _WIDE.rate_window
    answers = _MANY * _WIDE.latency_ms / 1000
    how = f"the limit's least is {least:.0f} s; the answers alone, one after the other, {answers:.0f} s"
    yield Figure(f"{_MANY} entries, 600 in 60 s, answers of 200 ms", took, "s", 1.03 * least, how)
    yield Figure("Refused for asking too often", refused, "", 0)


def _import(rows: int, served: Serving) -> tuple[float, float, int]:
    """Import so many rows; gives when, how long, and how many requests were refused."""
    with open_firm(4 * rows, served) as program, counted_calls() as calls:
        firm = program.open_firm(PROFILE)
        review = firm.previewing.review(firm.configuring.settings(), ignore, Cancel())
        keys = [row.key for row in review.plan.ready[:rows]]
        Event().wait(served.rate_window + 1 if served is _TIGHT else 0)
        begun, start = time.time(), time.perf_counter()
        result = firm.importing.run(review, keys, ignore, Cancel())
        took = time.perf_counter() - start
        assert len(result.imported) == rows, result
        return begun, took, calls.refused
