"""When a reading request is sent again: one table from what happened to what is done, and its bounds."""

from dataclasses import dataclass
from enum import Enum, auto
from http import HTTPStatus


class Action(Enum):
    """What to do after one attempt."""

    TAKE = auto()
    """Hand the answer to the caller, whatever it says."""
    AGAIN = auto()
    """Send it again after a pause that grows."""
    LATER = auto()
    """Send it again after a long pause: there were too many requests."""


def action_for(status: int) -> Action:
    """Look a status up: 429 and 5xx may pass, everything else is the answer."""
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Action.LATER
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Action.AGAIN
    return Action.TAKE


@dataclass(frozen=True, slots=True)
class RetryBounds:
    """How often and how long.

    Attributes:
        attempts: How often a reading request is sent at most.
        first_pause: Seconds before the second attempt, doubled for each further one.
        throttled_pause: Seconds after a 429 that names no time (Intuit, limits and throttles: wait 60 seconds).
        longest_pause: A longer wait than this many seconds is left to a person.
        longest_total: All pauses of one request together, in seconds.
    """

    attempts: int = 4
    first_pause: float = 0.5
    throttled_pause: float = 60.0
    longest_pause: float = 60.0
    longest_total: float = 150.0

    def pause(self, action: Action, attempt: int, told: float | None, jitter: float) -> float:
        """Give the seconds to wait after an attempt.

        Args:
            action: AGAIN or LATER.
            attempt: 1 for the first.
            told: The service's own Retry-After in seconds, if it gave one.
            jitter: Between 0 and 1, so that many computers do not come back at the same moment.
        """
        if told is not None:
            return told
        if action is Action.LATER:
            return self.throttled_pause
        return self.first_pause * 2.0 ** (attempt - 1) * (0.5 + jitter / 2)

    def allows(self, attempt: int, pause: float, waited: float) -> bool:
        """Tell whether one more attempt is within bounds."""
        return (
            attempt < self.attempts
            and pause <= self.longest_pause
            and waited + pause <= self.longest_total
        )
