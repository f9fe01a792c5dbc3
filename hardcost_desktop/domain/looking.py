"""What a person chose about looking for newer releases, and when it is time for another look."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hardcost_desktop.domain.release import Release, is_newer

APART = timedelta(days=1)
"""From one look to the next, whatever came of it."""

LATER = timedelta(days=7)
"""After a person said Not now."""


@dataclass(frozen=True, slots=True)
class UpdateChoice:
    """What was chosen, and what is known.

    Attributes:
        asked: A person was asked, or chose without being asked.
        on: They want newer releases to be looked for.
        address: Where, if another than the release's own.
        looked_at: When the last look began, aware UTC.
        trouble: Code of the error it ended with; empty when it was answered.
        newest: The newest release that was heard of.
        skipped: A version that is not to be told of.
        later_at: Nothing is told before, aware UTC.
    """

    asked: bool = False
    on: bool = False
    address: str = ""
    looked_at: datetime | None = None
    trouble: str = ""
    newest: Release | None = None
    skipped: str = ""
    later_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is time for a look; a clock that was set back does not keep one from being made."""
        if not self.on:
            return False
        return self.looked_at is None or not timedelta() <= now - self.looked_at < APART

    def offer(self, version: str, now: datetime) -> Release | None:
        """Give the release to tell a person of who runs `version`; None when there is none, or not now."""
        newest = self.newest
        if not self.on or newest is None or not is_newer(newest.version, version):
            return None
        if newest.version == self.skipped or (self.later_at is not None and now < self.later_at):
            return None
        return newest
