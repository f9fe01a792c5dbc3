"""The review: read both services, settle what is unsettled, and plan."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from hardcost_desktop.domain.books import Books, Company
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.lookalike import clio_seems_to_import
from hardcost_desktop.domain.pause import Pause, go_on
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.planning import Planning
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.wanted import Wanted, find_wanted
from hardcost_desktop.errors import NO_ANSWER, HardcostError, NeedsSetup
from hardcost_desktop.messages import NOTICES, Words
from hardcost_desktop.services.filling import Covering
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.lanes import Stages
from hardcost_desktop.services.ports import Clio, Clock, Ledger, QuickBooks
from hardcost_desktop.services.progress import Cancel, Patience, Progress
from hardcost_desktop.services.reading import Early, Readers
from hardcost_desktop.services.recovery import Recovery
from hardcost_desktop.services.revisiting import Revisiting


@dataclass(frozen=True, slots=True)
class Review:
    """One reading of both services and the plan made of it.

    Attributes:
        plan: The rows.
        books: What QuickBooks said.
        directory: What Clio said.
        settings: The settings it was planned with.
        company: What the company says of itself.
        read_at: When the reading began, aware UTC: what happened since may not be in it.
        blockers: Why Import would refuse now; empty when it would not.
        notices: What a person should know of it as a whole, though nothing stands in the way.
        planning: How the plan was made, for planning anew.
        asked_clio_at: When the reading began, by Clio's clock; None where it is not known. Kept as it was then, as
            this computer's clock may be put right while the review lies open.
    """

    plan: ImportPlan
    books: Books
    directory: Directory
    settings: ImportSettings
    company: Company
    read_at: datetime
    blockers: tuple[HardcostError, ...] = ()

    notices: tuple[Words, ...] = ()
    planning: Planning | None = None
    asked_clio_at: datetime | None = None


def find_company_blockers(company: Company, settings: ImportSettings) -> tuple[HardcostError, ...]:
    """List what QuickBooks itself puts in the way of an import (R1, R2)."""
    found: list[HardcostError] = []
    if company.plan.small and not settings.plan_override:
        found.append(NeedsSetup("plan_too_small", plan=company.plan))
    if not company.tracks_customers:
        found.append(NeedsSetup("tracking_off"))
    return tuple(found)


def find_blockers(
    company: Company, directory: Directory, settings: ImportSettings
) -> tuple[HardcostError, ...]:
    """List the unmet prerequisites of an import (R1, R2, R4, R14); previewing needs none of them."""
    found = [*find_company_blockers(company, settings)]
    if not settings.import_on:
        found.append(NeedsSetup("import_off"))
    if settings.user_id is None and directory.primary_subscriber is None:
        found.append(NeedsSetup("no_user"))
    return tuple(found)


def find_notices(plan: ImportPlan, directory: Directory) -> tuple[Words, ...]:
    """List what a person should know of the review as a whole."""
    alike = clio_seems_to_import(plan.rows, directory)
    return (NOTICES["clio_imports_too"],) if alike else ()


class Previewing:
    """Makes reviews for one firm.

    Attributes:
        covering: Asks Clio for what a reading lacks for another plan.
    """

    def __init__(
        self,
        quickbooks: QuickBooks,
        clio: Clio,
        ledger: Ledger,
        recovery: Recovery,
        clock: Clock,
        patience: Patience,
        lists: KeptLists,
    ) -> None:
        self._readers = Readers(quickbooks, clio, patience, lists)
        self.covering = Covering(clio, lists)
        self._lists = lists
        self._ledger = ledger
        self._recovery = recovery
        self._clock = clock
        self._patience = patience
        self._revisiting = Revisiting(quickbooks, clio, ledger, clock)

    def review(
        self,
        settings: ImportSettings,
        progress: Progress,
        cancel: Cancel,
        *,
        fresh: bool = False,
        whole: bool = False,
        early: Early | None = None,
    ) -> Review:
        """Read everything and plan.

        Args:
            settings: The firm's.
            progress: Told of each stage.
            cancel: Asked at each step.
            fresh: Read anew what else is read by what changed.
            whole: Read all of Clio's contacts and matters, whoever is asked about.
            early: Told of QuickBooks' side where Clio's takes much longer.

        Raises:
            NeedsSetup, NeedsSignIn, TemporaryTrouble, RefusedByService, LocalTrouble, Cancelled: See `read`.
        """
        review = self.read(settings, progress, cancel, fresh=fresh, whole=whole, early=early)
        Stages(progress, cancel).begin("planning")
        return self.replan(review, pause=cancel.give_way)

    def read(
        self,
        settings: ImportSettings,
        progress: Progress,
        cancel: Cancel,
        *,
        fresh: bool = False,
        whole: bool = False,
        early: Early | None = None,
    ) -> Review:
        """Read everything; gives a review without a plan.

        Raises:
            NeedsSetup: No start date or no account is chosen, or the account is gone.
            NeedsSignIn, TemporaryTrouble, RefusedByService, LocalTrouble, Cancelled: See errors.py.
        """
        _start(settings)
        if not settings.account_ids:
            raise NeedsSetup("account_missing")
        if fresh:
            self._lists.forget()
        with self._patience.until(cancel):
            return self._read(settings, progress, cancel, fresh=fresh, whole=whole, early=early)

    def _read(
        self,
        settings: ImportSettings,
        progress: Progress,
        cancel: Cancel,
        *,
        fresh: bool,
        whole: bool,
        early: Early | None,
    ) -> Review:
        begun_at, asked_at = self._clock(), self._ledger.now()
        stages = Stages(progress, cancel)
        needs = None if whole else partial(self._find_wanted, settings, cancel.check)
        read = self._readers.read(settings, _start(settings), progress, cancel, needs, early)
        directory = read.directory
        stages.begin("recovery")
        patience = settings.wait_for_late
        entries = self._recovery.settle_all(directory.hard_costs, asked_at, patience, cancel)
        if self._recovery.settle_begun(patience):
            entries = self._ledger.entries()
        stages.begin("reread")
        books, directory = self._revisiting.revisit(
            read.books,
            directory,
            entries,
            settings,
            read.recent,
            fresh=fresh,
            pause=cancel.give_way,
        )
        wanted = partial(self._find_wanted, settings, cancel.check, books)
        directory = read.filling.complete(directory, wanted, stages.count)
        asked_clio_at = self._lists.told_by_service(begun_at)
        company = read.company
        return Review(
            ImportPlan(), books, directory, settings, company, begun_at, asked_clio_at=asked_clio_at
        )

    def _find_wanted(
        self, settings: ImportSettings, pause: Pause, books: Books, directory: Directory
    ) -> Wanted:
        entries, decisions = self._ledger.entries(), self._ledger.decisions()
        return find_wanted(books, directory, entries, decisions, settings, pause)

    def replan(
        self, review: Review, settings: ImportSettings | None = None, pause: Pause = go_on
    ) -> Review:
        """Plan anew from the same reading, after a decision, an import or a changed setting.

        `pause` is called every few transactions, so that the window can go first.

        Raises:
            NeedsSetup, NeedsSignIn, TemporaryTrouble, RefusedByService: Clio was not read whole, had to be asked
                for what the decision or setting is about, and could not be.
            LocalTrouble: Disk or database fail.
        """
        settings = settings or review.settings
        entries, decisions = self._ledger.entries(), self._ledger.decisions()
        directory = self.covering.cover(
            review.books, review.directory, entries, decisions, settings, pause
        )
        return _plan_anew(review, directory, entries, decisions, settings, pause)

    def replan_after(
        self, review: Review, gone: Collection[int] = (), pause: Pause = go_on
    ) -> tuple[Review, HardcostError | None]:
        """Plan anew after what was done, which has to be told whatever becomes of this.

        Where Clio was not read whole and cannot be asked for what was decided since, that trouble is given too, and
        the plan is that of the decisions before; the next reading brings the others.

        Args:
            review: What was read before.
            gone: Activities taken out of Clio, which the reading may still hold.
            pause: As with `replan`.

        Raises:
            LocalTrouble: Disk or database fail.
        """
        left = tuple(cost for cost in review.directory.hard_costs if cost.id not in gone)
        if len(left) < len(review.directory.hard_costs):
            review = replace(review, directory=replace(review.directory, hard_costs=left))
        try:
            return self.replan(review, pause=pause), None
        except NO_ANSWER as trouble:
            before = review.planning
            decisions = before.decisions if before else self._ledger.decisions()
            entries, directory = self._ledger.entries(), review.directory
            planned = _plan_anew(review, directory, entries, decisions, review.settings, pause)
            return planned, trouble


def _plan_anew(
    review: Review,
    directory: Directory,
    entries: Sequence[LedgerEntry],
    decisions: Decisions,
    settings: ImportSettings,
    pause: Pause,
) -> Review:
    before, books = review.planning, review.books
    if before is not None and before.fits(books, directory, entries, settings):
        planning = before.decided(decisions, pause)
    else:
        planning = Planning.of(books, directory, entries, decisions, settings, pause)
    return replace(
        review,
        plan=planning.plan,
        directory=directory,
        settings=settings,
        blockers=find_blockers(review.company, directory, settings),
        notices=find_notices(planning.plan, directory),
        planning=planning,
    )


def _start(settings: ImportSettings) -> date:
    if settings.start_date is None:
        raise NeedsSetup("start_date_missing")
    return settings.start_date
