"""A look that nobody asked for: read both services, tell in one notice what is new, and change nothing."""

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.seen import Fresh, Seen, find_fresh
from hardcost_desktop.errors import (
    HardcostError,
    LocalTrouble,
    NeedsSetup,
    NeedsSignIn,
    RefusedByService,
)
from hardcost_desktop.messages import NOTICING, explain
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.services.reporting import total_by_currency

_log = logging.getLogger(__name__)

_FOR_A_PERSON = (NeedsSignIn, NeedsSetup, LocalTrouble, RefusedByService)
"""What does not pass by itself. A service out of reach does, and an import under way is a person's own."""


class Notices(Protocol):
    """The desktop's notices."""

    def show(self, title: str, text: str) -> None:
        """Show plain text; raises LocalTrouble when the desktop does not take it."""
        ...


class SeenReviews(Protocol):
    """What was seen or told, by firm. Raises LocalTrouble."""

    def load(self, name: str) -> Seen | None:
        """Read it; None where nothing is kept."""
        ...

    def save(self, name: str, seen: Seen) -> None:
        """Keep it."""
        ...


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look found.

    Attributes:
        news: What is new, in a sentence; empty when nothing is.
        standing: How all rows stand, in a sentence.
        concerns: Headlines of what stands in the way or soon will, and was not told yet.
        seen: What to remember once it is told.
    """

    news: str
    standing: str
    concerns: tuple[str, ...]
    seen: Seen

    @property
    def worth_telling(self) -> bool:
        """Whether a person should hear of it."""
        return bool(self.news or self.concerns)

    @property
    def notice(self) -> str:
        """What the notice says: counts and money, never a client's name."""
        said = [f"{one}." for one in (self.news, *self.concerns) if one]
        return " ".join([*said, NOTICING["open_program"]] if self.concerns else said)


class Noticing:
    """Looks at one firm and tells what is new, each thing once."""

    def __init__(
        self,
        name: str,
        open_firm: Callable[[], Firm],
        seen: SeenReviews,
        notices: Notices,
        pair: Pair | None,
    ) -> None:
        """Take its parts.

        Args:
            name: The firm's on this computer.
            open_firm: Joins its parts; raises what `Program.open_firm` raises.
            seen: What was seen before.
            notices: Where news are shown.
            pair: Whose costs they are; None while it is not connected.
        """
        self._name = name
        self._open_firm = open_firm
        self._seen = seen
        self._notices = notices
        self._pair = pair

    def look(self, title: str, cancel: Cancel, *, fresh: bool = False) -> Looked:
        """Read both services, and compare with what was seen; `title` heads the notice of a trouble.

        Raises:
            AlreadyRunning: An import is under way: what it is about to settle is no news.
            NeedsSetup, NeedsSignIn, TemporaryTrouble, RefusedByService, LocalTrouble, Cancelled: No look could
                be made; what needs a person was told in a notice, unless it was told before.
        """
        try:
            firm = self._open_firm()
            firm.importing.check_idle()
            settings = firm.configuring.settings()
            review = firm.previewing.review(settings, ignore, cancel, fresh=fresh)
            firm.importing.check_idle()
            return self._compare(firm, review)
        except HardcostError as error:
            if isinstance(error, _FOR_A_PERSON):
                self._tell_trouble(error, title)
            raise

    def tell(self, looked: Looked, title: str) -> None:
        """Show the notice, if there is anything to tell, and remember that it was.

        Raises:
            LocalTrouble: It could not be shown, and is told again next time; or not remembered.
        """
        if looked.worth_telling:
            self._notices.show(title, looked.notice)
        self._seen.save(self._name, looked.seen)

    def _compare(self, firm: Firm, review: Review) -> Looked:
        before = self._before()
        told = before.told if before else ()
        concerns = _concerns(firm, review)
        rows, pair = review.plan.rows, self._pair
        assert pair is not None, "an open firm has both connections"
        totals = review.plan.totals
        return Looked(
            say_fresh(find_fresh(rows, before)),
            NOTICING["standing"].format(
                ready=totals[Status.READY].count, attention=totals[Status.ATTENTION].count
            ),
            tuple(headline for code, headline in concerns if code not in told),
            Seen.of(pair, rows, [code for code, _ in concerns]),
        )

    def _before(self) -> Seen | None:
        seen = self._seen.load(self._name)
        return seen if seen is not None and seen.pair == self._pair else None

    def _tell_trouble(self, error: HardcostError, title: str) -> None:
        """Tell it once, until a look succeeds or something else is in the way."""
        if self._pair is None:
            return  # it was never set up: then whoever schedules it sees so at once
        with suppress(LocalTrouble):
            seen = self._before()
            if seen is not None and seen.trouble == error.code:
                return
            try:
                self._notices.show(title, f"{explain(error).title}. {NOTICING['open_program']}")
            except LocalTrouble as silent:
                _log.warning("no notice of %s: %s", error.code, silent.code)
                return
            told = replace(seen or Seen(self._pair), trouble=error.code)
            self._seen.save(self._name, told)


def note_seen(store: SeenReviews, name: str, pair: Pair, rows: Iterable[Row]) -> None:
    """Take down that a person was shown these rows: a look made later tells what came since.

    Raises:
        LocalTrouble: It is not kept.
    """
    before = store.load(name)
    told = before.told if before is not None and before.pair == pair else ()
    store.save(name, Seen.of(pair, rows, told))


def _concerns(firm: Firm, review: Review) -> list[tuple[str, str]]:
    """List what stands in the way or soon will, by code, with its headline; a notice of a review is its own code."""
    return [
        *((blocker.code, explain(blocker).title) for blocker in review.blockers),
        *((warning.code, warning.words.title) for warning in firm.warnings()),
        *((words.title, words.title) for words in review.notices),
    ]


def say_fresh(fresh: Fresh) -> str:
    """Say how many costs are new, in a sentence without its full stop; empty when none is."""
    groups = (("ready", fresh.ready), ("matter", fresh.matter), ("decision", fresh.decision))
    told: list[str] = []
    for name, rows in groups:
        if rows:
            code = f"{'one_' * (len(rows) == 1)}{'new_' * (not told)}{name}"
            n, amount = f"{len(rows):,}", _say_money(rows)
            told.append(NOTICING[code].format(n=n, amount=amount))
    return ", ".join(told)


def _say_money(rows: Iterable[Row]) -> str:
    totals = total_by_currency(rows).items()
    return " + ".join(f"{currency} {amount:,.2f}".strip() for currency, amount in totals)
