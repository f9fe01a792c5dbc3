"""What the review shows at one moment, kept apart from the window so that a worker can write it down."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QLocale

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import STATUSES
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.reporting import total_by_currency
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.review.columns import Column, Shown
from hardcost_desktop.ui.words import isolated, one_line, say_date, say_moment


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the rows come from.

    Attributes:
        firm: Its name.
        review: The reading.
    """

    firm: str
    review: Review

    @property
    def home(self) -> str:
        """The firm's currency, empty while neither service says."""
        return self.review.directory.currency or self.review.books.home_currency or ""

    @property
    def facts(self) -> list[str]:
        """Account, start date and time of the reading, in words."""
        review = self.review
        books, settings = review.books, review.settings
        names = [books.accounts[a].full_name for a in settings.account_ids if a in books.accounts]
        accounts = _tr("QuickBooks account: {names}")
        facts = [accounts.format(names=", ".join(isolated(name) for name in names))]
        if settings.start_date is not None:
            facts.append(_tr("Costs from {day} on").format(day=say_date(settings.start_date)))
        facts.append(_tr("Read {moment}").format(moment=say_moment(review.read_at)))
        return facts


@dataclass(frozen=True)
class ShownReview:
    """Rows as shown.

    Attributes:
        origin: Where they come from.
        rows: After tab, filter and sort.
        columns: Those visible, from left to right; never the ticks.
        ticked: Keys of the ticked rows.
        place: The tab; None for all.
        filters: What narrows the rows, in words.
    """

    origin: Origin
    rows: Sequence[Shown]
    columns: Sequence[Column]
    ticked: frozenset[str]
    place: Status | None = None
    filters: tuple[str, ...] = ()

    @property
    def place_name(self) -> str:
        """The tab's name."""
        return STATUSES[self.place].title if self.place else _tr("All")

    @cached_property
    def totals(self) -> Mapping[str, Decimal]:
        """Sum by currency: of the rows shown."""
        return total_by_currency(shown.row for shown in self.rows) or {self.origin.home: Decimal()}

    def is_ticked(self, row: Row) -> bool:
        """Tell whether Import would write a row."""
        return row.key in self.ticked

    def say_total(self) -> str:
        """Write the sum as the window does, each currency by itself."""
        home = self.origin.home
        return " + ".join(say_money(amount, code, home) for code, amount in self.totals.items())

    @property
    def facts(self) -> list[str]:
        """What is shown, in words."""
        count = _tr("{place}: {rows}, {total}").format(
            place=self.place_name, rows=count_rows(len(self.rows)), total=self.say_total()
        )
        return [*self.origin.facts, count, *(one_line(text) for text in self.filters)]


def count_rows(count: int) -> str:
    """Say how many rows."""
    return _tr("1 row") if count == 1 else _tr("{n} rows").format(n=say_number(count))


def say_typed(text: str) -> str:
    """Put what was typed into the filter into words."""
    return _tr("Filtered by “{text}”").format(text=isolated(text))


def paper_is_letter() -> bool:
    """Tell whether this locale's paper is Letter rather than A4 (CLDR, paper size)."""
    return QLocale().territory() in _LETTER


_LETTER = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.PuertoRico,
        QLocale.Country.Philippines,
    }
)
