"""Planning a firm of 100,000 transactions, and planning it anew after one decision."""

import gc
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from benchmarks.harness.figure import Figure
from benchmarks.harness.memory import resident_mb
from benchmarks.harness.timing import time_often, time_once
from benchmarks.harness.trade import Trade, make_trade
from hardcost_desktop.domain.pause import go_on
from hardcost_desktop.domain.planning import Planning
from hardcost_desktop.domain.settings import Decisions

TITLE = "Planning 100,000 transactions"

METHOD = """\
`Planning` alone, without services, window or ledger file, over 100,000 made-up transactions of 250,000 lines, all
hard costs: one customer in forty has two contacts of its name, one in ten several matters, every fiftieth cost is
in Clio already. Each is taken as the median of five, with the collection of garbage held off, as the window
holds it off. Memory is what the process holds more once there is a plan; its inputs are not in
it. A decision is one row excluded, and one matter chosen, which also touches that customer's other rows; the first
of a kind is told by itself. The indexes they use are built on a worker once a review is shown. For the cost of a
row, firms of other sizes are planned, and their memory is counted object by object."""

TRANSACTIONS = 100_000
LINES = 250_000
SIZES = (1_000, 10_000, TRANSACTIONS)
STEEPEST = 2
"""How much dearer a row may be in a firm a hundred times as large: it no longer fits the processor's caches."""


def measure() -> Iterator[Figure]:
    """Plan from the beginning, then after single decisions, then firms of other sizes."""
    trade = make_trade(TRANSACTIONS, LINES)
    gc.collect()
    gc.disable()
    before = resident_mb()
    planning = _plan(trade)
    memory = resident_mb() - before
    yield Figure("Transactions", len(trade.books.transactions), "")
    yield Figure("Rows", len(planning.plan.rows), "")
    took = time_often(lambda: _plan(trade))
    yield Figure("Planning", took.wall, "s", 1.5, f"{took.own:.1f} s of processor time")
    yield Figure("Memory of the plan", memory, "MB", 400)
    took = time_once(partial(trade.books.prepare, go_on))
    yield Figure("Indexes for decisions", took.wall * 1000, "ms", None, took.how)
    yield from _decide(planning)
    yield from _grow()


def _plan(trade: Trade) -> Planning:
    planning = Planning.of(trade.books, trade.directory, (), Decisions(), trade.settings)
    assert planning.plan.totals
    assert planning.plan.by_key  # both belong to every review, so their time does too
    return planning


def _decide(planning: Planning) -> Iterator[Figure]:
    for name, decisions in _decisions(planning):
        decide = partial(planning.decided, decisions)
        for told, took in ((f"{name}, the first", time_once(decide)), (name, time_often(decide))):
            yield Figure(f"Planning anew: {told}", took.wall * 1000, "ms", 30, took.how)


def _decisions(planning: Planning) -> Iterator[tuple[str, Decisions]]:
    ready = planning.plan.ready
    row = ready[len(ready) // 2]
    assert row.matter is not None
    assert row.customer_id is not None
    yield "one row excluded", replace(planning.decisions, excluded={row.key: "no"})
    chosen, last = {row.key: row.matter.id}, {row.customer_id: row.matter.id}
    yield "one matter chosen", Decisions(matter_by_row=chosen, matter_by_customer=last)


def _grow() -> Iterator[Figure]:
    """Tell what a row costs in a small firm and in a large one."""
    times = []
    for size in SIZES:
        trade = make_trade(size, size * LINES // TRANSACTIONS)
        rows = len(_plan(trade).plan.rows)
        times.append(time_often(partial(_plan, trade)).own / rows * 1e6)
        told = f"A row among {rows:,}"
        yield Figure(f"{told}: processor time", times[-1], "µs")
        yield Figure(f"{told}: memory", _count_bytes(trade) / rows, "bytes")
    yield Figure("A row in the largest, by one in the smallest", times[-1] / times[0], "", STEEPEST)


def _count_bytes(trade: Trade) -> int:
    tracemalloc.start()
    planning = _plan(trade)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del planning
    return held
