"""What a session does, and what comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hardcost_desktop.domain.books import Account
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.difference import Difference, find_difference
from hardcost_desktop.domain.directory import User
from hardcost_desktop.domain.pause import Pause, go_on, pausing
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError, NeedsSignIn, UsageTrouble
from hardcost_desktop.services.changes import Change
from hardcost_desktop.services.expiry import Expiring
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.decide.past import Made
from hardcost_desktop.ui.review.columns import show_row
from hardcost_desktop.ui.review.sheet import Sheet


class Activity(StrEnum):
    """What the session is doing."""

    OPENING = "opening"
    READING = "reading"
    DECIDING = "deciding"
    IMPORTING = "importing"
    UNDOING = "undoing"
    CHOICES = "choices"
    CHECKING = "checking"
    RECONCILING = "reconciling"
    ATTACHMENTS = "attachments"


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
class News:
    """What reading anew brought.

    Attributes:
        difference: Rows that came, went and changed.
        start_before: The start date of the reading before.
        start: That of this one.
    """

    difference: Difference
    start_before: date | None
    start: date | None

    @property
    def start_moved(self) -> bool:
        """Whether it was read because of another start date."""
        return self.start_before != self.start


@dataclass(frozen=True, slots=True)
class Reading:
    """A review, laid out for the table on the worker's thread, as that takes a moment for many rows.

    Attributes:
        review: What was read.
        rows: As the table shows them.
        news: Set when both services were read anew, and something else was shown before.
        trouble: What kept the last decision from being planned; it is kept, and shows with the next reading.
    """

    review: Review
    rows: Sheet
    news: News | None = None
    trouble: HardcostError | None = None

    @classmethod
    def of(cls, review: Review, before: "Reading | None" = None, pause: Pause = go_on) -> "Reading":
        """Lay a review out, and compare it with the one shown before; `pause` is called every few rows."""
        home = review.directory.currency or review.books.home_currency or ""
        shown = [show_row(row, home) for row in pausing(review.plan.rows, pause)]
        rows = Sheet.of(shown, home, pause)
        news = _compare(before.review, review, pause) if before else None
        _ = review.plan.by_key, review.plan.totals  # worked out here rather than in the window
        return cls(review, rows, news)

    def again(
        self, review: Review, trouble: HardcostError | None = None, pause: Pause = go_on
    ) -> "Reading":
        """Lay out what was planned anew from the same reading; rows nothing touched stay as they are laid out."""
        home = review.directory.currency or review.books.home_currency or ""
        known = {id(shown.row): shown for shown in pausing(self.rows, pause)}
        planned = pausing(review.plan.rows, pause)
        rows = [known.get(id(row)) or show_row(row, home) for row in planned]
        return Reading(review, self.rows.again(rows, home, pause), trouble=trouble)

    def parts(self) -> list[list[object]]:
        """List what it is made of, for whoever lets go of it bit by bit: first lists and indexes, each by itself."""
        books, directory, plan = self.review.books, self.review.directory, self.review.plan
        indexes = (*vars(books).values(), *vars(directory).values(), *vars(plan).values())
        rows = (*plan.rows, *self.rows)
        kept = [*books.transactions, *directory.hard_costs, *rows]
        return [*([each] for each in (*indexes, *self.rows.indexes())), kept]


def _compare(before: Review, now: Review, pause: Pause) -> News:
    difference = find_difference(before.plan, now.plan, pause)
    return News(difference, before.settings.start_date, now.settings.start_date)


@dataclass(frozen=True, slots=True)
class Restored:
    """A decision of this window that was taken back, or made again, or could not be.

    Attributes:
        made: The decision.
        back: Whether it was taken back, else made again.
        reading: What holds now.
        reverse: What would turn it around again; None when it was refused.
        refusal: Why it was refused.
    """

    made: Made
    back: bool
    reading: Reading
    reverse: Change | None = None
    refusal: UsageTrouble | None = None


@dataclass(frozen=True, slots=True)
class SettingsChoices:
    """What the settings can be chosen from."""

    accounts: Sequence[Account]
    users: Sequence[User]
