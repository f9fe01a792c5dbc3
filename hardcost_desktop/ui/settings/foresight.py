"""What a change of settings would do to the review: before and after, per place, in count and money."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money, say_number


@dataclass(frozen=True, slots=True)
class Place:
    """The rows of one status.

    Attributes:
        count: Of them.
        sums: Of their amounts, by ISO code; currencies are never added to one another.
    """

    count: int
    sums: Mapping[str, Decimal]

    @classmethod
    def of(cls, plan: ImportPlan, status: Status) -> "Place":
        """Count and add up those of a plan."""
        return cls(plan.totals[status].count, plan.sums[status])

    def say_sum(self, home: str) -> str:
        """Write the sums, the firm's own currency first."""
        order = sorted(self.sums, key=lambda code: (code != home, code))
        told = [say_money(self.sums[code], code, home) for code in order]
        return " + ".join(told) or say_money(ZERO, home=home)


@dataclass(frozen=True, slots=True)
class Change:
    """One place of the review, before and after."""

    status: Status
    before: Place
    after: Place

    @property
    def moved(self) -> bool:
        """Whether anything differs."""
        return self.before != self.after

    def say(self, home: str) -> str:
        """Write it as counts and money; `home` is the firm's currency, ISO code."""
        counts = [say_number(self.before.count)]
        sums = [self.before.say_sum(home)]
        if self.moved:
            counts.append(say_number(self.after.count))
            sums.append(self.after.say_sum(home))
        return f"{' → '.join(counts)} · {' → '.join(sums)}"


def compare(before: ImportPlan, after: ImportPlan) -> list[Change]:
    """Compare two plans, one line for each place."""
    return [Change(status, Place.of(before, status), Place.of(after, status)) for status in Status]


def narrowed(review: Review, settings: ImportSettings) -> Review:
    """Leave out what a later start date would not read (R5)."""
    start = settings.start_date
    if start is None or start <= (review.settings.start_date or date.min):
        return review
    kept = tuple(t for t in review.books.transactions if t.date >= start)
    return replace(review, books=replace(review.books, transactions=kept))


def reaches_back(review: Review, settings: ImportSettings) -> bool:
    """Tell whether settings ask for more than was read, which only reading anew can show."""
    then, now = review.settings, settings
    earlier = (now.start_date or date.min) < (then.start_date or date.min)
    more = now.unsupported_types and not then.unsupported_types
    return earlier or more or names_others(review, settings)


def names_others(review: Review, settings: ImportSettings) -> bool:
    """Tell whether settings may name clients or payees of whom Clio, not read whole, was not asked."""
    then, now = review.settings, settings
    accounts = (then.account_ids, then.sub_accounts) != (now.account_ids, now.sub_accounts)
    return not review.directory.whole and (accounts or (now.vendor and not then.vendor))


def as_far_as_read(review: Review, settings: ImportSettings) -> ImportSettings:
    """Give the settings without what only reading anew can show of Clio."""
    if not names_others(review, settings):
        return settings
    then = review.settings
    return replace(
        settings,
        account_ids=then.account_ids,
        sub_accounts=then.sub_accounts,
        vendor=then.vendor and settings.vendor,
    )
