"""What a sign-in or a refresh gives."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Tokens:
    """The keys to a service. Shown or logged by mistake, it shows no key.

    Attributes:
        access: Opens the API for a while; stays in memory.
        refresh: Gets the next access token; kept in the key store.
        expires_at: When the access token ends, aware UTC.
        refresh_expires_at: When an unused refresh token ends, None when it does not or nobody says.
        hard_expires_at: When a person must sign in again in any case, None when nobody says.
    """

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    expires_at: datetime
    refresh_expires_at: datetime | None = None
    hard_expires_at: datetime | None = None
