"""What a change of settings would do to the review: before and after, per place, in count and money."""

from dataclasses import dataclass, replace
from datetime import date

from hardcost_desktop.domain.plan import ImportPlan, Total
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money, say_number


@dataclass(frozen=True, slots=True)
class Change:
    """One place of the review, before and after."""

    status: Status
    before: Total
    after: Total

    @property
    def moved(self) -> bool:
        """Whether anything differs."""
        return self.before != self.after

    def say(self, home: str) -> str:
        """Write it as counts and money; `home` is the firm's currency, ISO code."""
        if not self.moved:
            return f"{say_number(self.before.count)} · {say_money(self.before.amount, home=home)}"
        counts = f"{say_number(self.before.count)} → {say_number(self.after.count)}"
        before, after = (say_money(total.amount, home=home) for total in (self.before, self.after))
        return f"{counts} · {before} → {after}"


def compare(before: ImportPlan, after: ImportPlan) -> list[Change]:
    """Compare two plans, one line for each place."""
    return [Change(s, before.totals[s], after.totals[s]) for s in Status]


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
    return earlier or (now.unsupported_types and not then.unsupported_types)
