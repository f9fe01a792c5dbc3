"""The error family: a class says what can be done about it, a code says which sentence a person reads.

Sentences live in `hardcost_desktop.messages`, keyed by code; `details` fill their named gaps. Nothing secret
is ever put into `details`.
"""

from datetime import datetime
from typing import Literal

Service = Literal["quickbooks", "clio"]


class HardcostError(Exception):
    """An expected failure with words for a person.

    Attributes:
        code: Key of the words in `messages.ERRORS`.
        details: Values for the named gaps of those words; plain text, never secret.
    """

    def __init__(self, code: str, /, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class UsageTrouble(HardcostError):
    """What was asked for makes no sense: a wrong date, an unknown account, profile or row."""


class NeedsSignIn(HardcostError):
    """A service must be connected, or connected again, by a person in a browser."""

    def __init__(self, service: Service, code: str, /, **details: object) -> None:
        super().__init__(code, **details)
        self.service = service


class NeedsSetup(HardcostError):
    """A prerequisite of the import is unmet; the words say where to meet it."""


class TemporaryTrouble(HardcostError):
    """The service cannot be reached or is busy; trying later may help.

    Attributes:
        retry_at: When the service said to come back, aware UTC, if it said so.
    """

    def __init__(
        self, code: str, /, *, retry_at: datetime | None = None, **details: object
    ) -> None:
        super().__init__(code, **details)
        self.retry_at = retry_at


class RefusedByService(HardcostError):
    """The service answered, and refused or answered something unreadable.

    Attributes:
        request_id: The service's own id of the request, for its support, if it gave one.
    """

    def __init__(self, code: str, /, *, request_id: str | None = None, **details: object) -> None:
        super().__init__(code, **details)
        self.request_id = request_id


class OutcomeUnknown(HardcostError):
    """An entry was sent and its answer never heard; it must be looked up before anything is sent again."""


class LocalTrouble(HardcostError):
    """This computer is in the way: disk, folder rights, database, key store."""


class AlreadyRunning(HardcostError):
    """Another import for the same firm is under way."""


class AlreadyClaimed(HardcostError):
    """A live ledger entry, perhaps a colleague's, holds one of the lines."""


class Cancelled(HardcostError):
    """A person stopped it."""

    def __init__(self) -> None:
        super().__init__("cancelled")


NO_ANSWER = (NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService, Cancelled)
"""What asking a service, or waiting for it, may end in instead of an answer."""
