"""What a service allows now, how many entries it takes to use that, and how long so many take within it."""

from dataclasses import dataclass

WINDOW = 60.0
"""Seconds over which Clio counts requests (Clio, rate limits)."""

MOST_AT_ONCE = 4
"""Entries on their way at the same time. If the computer fails just then, so many are in doubt; and with answers of
half a second, slow ones, four of them make 480 a minute, ten times what Clio allows in its busy hours."""


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


def at_once(each: float | None, allowance: Allowance | None) -> int:
    """Tell how many entries must be under way at a time for the limit to bind, rather than the answers.

    One, wherever that is enough, as in Clio's busy hours.

    Args:
        each: Seconds the answer to one takes; None before the first.
        allowance: None when the service never said.

    Returns:
        From 1 to `MOST_AT_ONCE`.
    """
    if each is None or allowance is None:
        return 1
    answered_meanwhile = allowance.limit / WINDOW * each
    return min(int(answered_meanwhile) + 1, MOST_AT_ONCE)


def time_left(entries: int, each: float, allowance: Allowance | None) -> float:
    """Tell how long so many entries will take: as fast as they go, but not faster than is allowed.

    Args:
        entries: How many are still to be written, one request each.
        each: Seconds from one to the next when it need not wait.
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
