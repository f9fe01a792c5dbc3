"""What a service allows now, and how long so many entries take within it."""

from dataclasses import dataclass

WINDOW = 60.0
"""Seconds over which Clio counts requests (Clio, rate limits)."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """The budget of requests as the service said it last.

    Attributes:
        limit: Requests in one window; more outside of busy hours.
        remaining: Those left in this window.
        opens_in: Seconds until the next window.
    """

    limit: int
    remaining: int
    opens_in: float

    def binds(self, entries: int) -> bool:
        """Tell whether so many entries have to wait for another window."""
        return entries > self.remaining


def time_left(entries: int, each: float, allowance: Allowance | None) -> float:
    """Tell how long so many entries will take: as fast as they go, but not faster than is allowed.

    Args:
        entries: How many are still to be written, one request each.
        each: Seconds one takes when it need not wait.
        allowance: None when the service never said.

    Returns:
        Seconds.
    """
    unhindered = entries * each
    if allowance is None or allowance.limit <= 0 or not allowance.binds(entries):
        return unhindered
    later = entries - allowance.remaining
    whole_windows = (later - 1) // allowance.limit
    in_the_last = later - whole_windows * allowance.limit
    last = min(in_the_last * each, WINDOW)
    return max(unhindered, allowance.opens_in + whole_windows * WINDOW + last)
