"""One company's consent and the refresh tokens that descend from it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

IDLE_LIFE = timedelta(days=100)
"""Intuit, OAuth FAQ: a refresh token unused for 100 days is dead."""
HARD_LIFE = timedelta(days=5 * 365 + 1)
"""Intuit, refresh token policy of November 2025: five years after the consent it is dead anyway."""
ROTATION = timedelta(hours=24)
"""Intuit, OAuth FAQ: the value changes about once a day, and the old one dies within another day."""


@dataclass(slots=True)
class Lineage:
    """A consent for one company, from its approval to its end.

    Attributes:
        realm_id: The company.
        scope: What was granted, space separated.
        begun_at: When a person pressed Allow.
        refresh_token: The value to hand out now.
        minted_at: When that value was made.
        used_at: When any value was last used.
        previous: Values still honoured until the instant beside them.
        revoked: Whether somebody disconnected.
    """

    realm_id: str
    scope: str
    begun_at: datetime
    refresh_token: str
    minted_at: datetime
    used_at: datetime
    previous: dict[str, datetime] = field(default_factory=dict)
    revoked: bool = False

    def ends_at(self) -> datetime:
        """Give the instant after which only a new consent helps."""
        return self.begun_at + HARD_LIFE

    def accepts(self, value: str, now: datetime) -> bool:
        """Say whether this refresh token still works."""
        if self.revoked or now >= min(self.used_at + IDLE_LIFE, self.ends_at()):
            return False
        return value == self.refresh_token or now < self.previous.get(value, now)

    def rotate(self, successor: str, now: datetime, *, previous_lives: timedelta) -> None:
        """Put a new value in the place of the current one, which lives a little longer."""
        self.previous[self.refresh_token] = now + previous_lives
        self.refresh_token = successor
        self.minted_at = now
