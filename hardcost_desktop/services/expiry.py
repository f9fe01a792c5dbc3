"""How long a sign-in still lasts, and when to say so: before a person finds it ended."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from hardcost_desktop.domain.connection import SignInEnds
from hardcost_desktop.messages import NOTICES, Words

UNUSED_NOTICE = timedelta(days=14)
"""Of the 100 days an unused sign-in lasts (Intuit, OAuth FAQ): more than one weekly look at the program."""

END_NOTICE = timedelta(days=30)
"""Before the end after five years (Intuit, refresh token policy of November 2025): one monthly import."""

MATERIAL = timedelta(days=1)
"""Each renewal moves the dates; less than a day's move is not worth a write to the disk."""


@dataclass(frozen=True, slots=True)
class Expiring:
    """A sign-in that will soon need a person.

    Attributes:
        code: Which end is near; words in messages.NOTICES.
        day: The last day it works, where this computer is.
        days: Whole days from now until then, 0 when it may be over.
    """

    code: Literal["sign_in_unused_soon", "sign_in_ends_soon"]
    day: date
    days: int

    @property
    def words(self) -> Words:
        """What to tell a person."""
        return NOTICES[self.code].fill({"day": self.day.isoformat(), "days": self.days})


def warn_of_end(ends: SignInEnds, now: datetime) -> Expiring | None:
    """Tell whether a sign-in is near one of its ends; the one no use can move goes first.

    Args:
        ends: As last heard from the service.
        now: The present instant, aware UTC.
    """
    if ends.whatever is not None and ends.whatever - now <= END_NOTICE:
        return Expiring("sign_in_ends_soon", *_left(ends.whatever, now))
    if ends.unused is not None and ends.unused - now <= UNUSED_NOTICE:
        return Expiring("sign_in_unused_soon", *_left(ends.unused, now))
    return None


def merge_ends(before: SignInEnds, heard: SignInEnds) -> SignInEnds:
    """Take what was just heard where it says something new by at least a day."""
    return SignInEnds(_moved(before.unused, heard.unused), _moved(before.whatever, heard.whatever))


def _moved(before: datetime | None, heard: datetime | None) -> datetime | None:
    if heard is None or (before is not None and abs(heard - before) < MATERIAL):
        return before
    return heard


def _left(end: datetime, now: datetime) -> tuple[date, int]:
    return end.astimezone().date(), max(0, (end - now).days)
