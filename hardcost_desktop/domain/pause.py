"""Letting others go first: planning is one long computation, and Python computes one thread at a time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

T = TypeVar("T")

Pause = Callable[[], None]
"""Called every few transactions, so that whoever plans on a worker thread can let the window go first."""

FEW = 25
"""Transactions between two pauses: half a millisecond to one of computation."""

FEW_AT_ONCE = 1_000
"""As many as that of what takes a microsecond each at most, such as adding up."""


def go_on() -> None:
    """Do not pause: where nobody waits."""


def pausing(things: Iterable[T], pause: Pause, few: int = FEW) -> Iterator[T]:
    """Give all things in their order, with a pause before every so many."""
    return chain.from_iterable(_some_at_a_time(iter(things), pause, few))


def _some_at_a_time(things: Iterator[T], pause: Pause, few: int) -> Iterator[tuple[T, ...]]:
    while some := tuple(islice(things, few)):
        pause()
        yield some
