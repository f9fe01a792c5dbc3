"""Telling of the progress of long writing, and heeding a cancel in it."""

from collections.abc import Callable

from hardcost_desktop.services.progress import Cancel, Progress, Step

_EVERY = 100
"""Rows between two steps told: a row takes microseconds, telling of it as long."""


def steps_of(stage: str, total: int, progress: Progress, cancel: Cancel) -> Callable[[int], None]:
    """Make what is told how many are done; it raises Cancelled where a person asked for that."""

    def count(done: int) -> None:
        if done % _EVERY == 0 or total < _EVERY:
            cancel.check()
            progress(Step(stage, done, total))

    return count
