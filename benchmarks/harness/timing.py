"""Timing one piece of work several times."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

TIMES = 5


@dataclass(frozen=True, slots=True)
class Took:
    """What some work took.

    Attributes:
        wall: Seconds on the clock, in which other programs computed too.
        own: Seconds of processor time.
    """

    wall: float
    own: float

    @property
    def how(self) -> str:
        """The remark beside a figure told in milliseconds."""
        return f"{self.own * 1000:,.0f} ms of processor time"


def time_once(work: Callable[[], object]) -> Took:
    """Time it once."""
    began, own = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - began, time.process_time() - own)


def time_often(work: Callable[[], object], times: int = TIMES) -> Took:
    """Time it several times; gives the medians."""
    took = [time_once(work) for _ in range(times)]
    return Took(median(each.wall for each in took), median(each.own for each in took))
