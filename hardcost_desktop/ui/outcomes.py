"""What a session does, and what comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from hardcost_desktop.domain.books import Account
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.directory import User
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import NeedsSignIn
from hardcost_desktop.services.expiry import Expiring
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.review.columns import Shown, show_row


class Activity(StrEnum):
    """What the session is doing."""

    OPENING = "opening"
    READING = "reading"
    DECIDING = "deciding"
    IMPORTING = "importing"
    CHOICES = "choices"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Opened:
    """A firm just opened.

    Attributes:
        profile: Its name and connections.
        settings: As kept.
        firm: None until both services are connected, and when a sign-in is lost.
        trouble: Which sign-in is lost.
        warnings: What will need a person soon.
    """

    profile: FirmProfile
    settings: ImportSettings
    firm: Firm | None = None
    trouble: NeedsSignIn | None = None
    warnings: tuple[Expiring, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A review, laid out for the table on the worker's thread, as that takes a moment for many rows."""

    review: Review
    rows: Sequence[Shown]

    @classmethod
    def of(cls, review: Review) -> "Reading":
        """Lay a review out."""
        home = review.directory.currency or review.books.home_currency or ""
        return cls(review, [show_row(row, home) for row in review.plan.rows])


@dataclass(frozen=True, slots=True)
class SettingsChoices:
    """What the settings can be chosen from."""

    accounts: Sequence[Account]
    users: Sequence[User]
