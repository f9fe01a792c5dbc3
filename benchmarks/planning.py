"""Planning a firm of 100,000 transactions, and planning it anew after one decision."""

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from statistics import median

from benchmarks.harness.figure import Figure
from benchmarks.harness.memory import resident_mb
from benchmarks.harness.trade import Trade, make_trade
from hardcost_desktop.domain.planning import Planning
from hardcost_desktop.domain.settings import Decisions

TITLE = "Planning 100,000 transactions"

METHOD = """\
`Planning` alone, without services, window or ledger file, over 100,000 made-up transactions of 250,000 lines, all
hard costs: one customer in forty has two contacts of its name, one in ten several matters, every fiftieth cost is
in Clio already. Each is taken as the median of five, with the collection of garbage held off, as the window
holds it off. Memory is what the process holds more once there is a plan; its inputs are not in
it. A decision is one row excluded, and one matter chosen, which also touches that customer's other rows;
the first decision of a reading takes longer, as it builds the indexes the later ones use."""

TRANSACTIONS = 100_000
LINES = 250_000
_TIMES = 5


def measure() -> Iterator[Figure]:
    """Plan from the beginning, then after single decisions."""
    trade = make_trade(TRANSACTIONS, LINES)
    gc.collect()
    gc.disable()
    before = resident_mb()
    planning = _plan(trade)
    memory = resident_mb() - before
    yield Figure("Transactions", len(trade.books.transactions), "")
    yield Figure("Rows", len(planning.plan.rows), "")
    took, own = _median(lambda: _plan(trade))
    yield Figure("Planning", took, "s", 1.5, f"{own:.1f} s of processor time")
    yield Figure("Memory of the plan", memory, "MB", 400)
    for name, decisions in _decisions(planning):
        took, own = _median(partial(planning.decided, decisions))
        how = f"{own * 1000:.0f} ms of processor time"
        yield Figure(f"Planning anew: {name}", took * 1000, "ms", 30, how)


def _plan(trade: Trade) -> Planning:
    planning = Planning.of(trade.books, trade.directory, (), Decisions(), trade.settings)
    assert planning.plan.totals
    assert planning.plan.by_key  # both belong to every review, so their time does too
    return planning


def _decisions(planning: Planning) -> Iterator[tuple[str, Decisions]]:
    ready = planning.plan.ready
    row = ready[len(ready) // 2]
    assert row.matter is not None
    assert row.customer_id is not None
    yield "one row excluded", replace(planning.decisions, excluded={row.key: "no"})
    chosen, last = {row.key: row.matter.id}, {row.customer_id: row.matter.id}
    yield "one matter chosen", Decisions(matter_by_row=chosen, matter_by_customer=last)


def _median(work: Callable[[], object]) -> tuple[float, float]:
    """Time it several times; gives seconds on the clock and seconds of processor time."""
    times = []
    for _ in range(_TIMES):
        began, own = time.perf_counter(), time.process_time()
        work()
        times.append((time.perf_counter() - began, time.process_time() - own))
    return median(wall for wall, _ in times), median(own for _, own in times)
