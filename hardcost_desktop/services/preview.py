"""The review: read both services, settle what is unsettled, and plan."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from hardcost_desktop.domain.books import Books, Company, CompanyPlan, Window
from hardcost_desktop.domain.directory import Directory, User
from hardcost_desktop.domain.entry import LedgerEntry, live_entries, read_stamp
from hardcost_desktop.domain.lookalike import clio_seems_to_import
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.planning import Planning
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.errors import HardcostError, NeedsSetup, RefusedByService
from hardcost_desktop.messages import NOTICES, Words
from hardcost_desktop.services.ports import Clio, Clock, Counted, Ledger, QuickBooks
from hardcost_desktop.services.progress import Cancel, Patience, Progress, Step
from hardcost_desktop.services.recovery import Recovery


@dataclass(frozen=True, slots=True)
class Review:
    """One reading of both services and the plan made of it.

    Attributes:
        plan: The rows.
        books: What QuickBooks said.
        directory: What Clio said.
        settings: The settings it was planned with.
        company: What the company says of itself.
        read_at: When, aware UTC.
        blockers: Why Import would refuse now; empty when it would not.
        planning: How the plan was made, for planning anew.
    """

    plan: ImportPlan
    books: Books
    directory: Directory
    settings: ImportSettings
    company: Company
    read_at: datetime
    blockers: tuple[HardcostError, ...] = ()

    @property
    def notices(self) -> tuple[Words, ...]:
        """What a person should know of the review as a whole, though nothing stands in the way."""
        if clio_seems_to_import(self.plan.rows, self.directory):
            return (NOTICES["clio_imports_too"],)
        return ()

    planning: Planning | None = None


def find_company_blockers(company: Company, settings: ImportSettings) -> tuple[HardcostError, ...]:
    """List what QuickBooks itself puts in the way of an import (R1, R2)."""
    found: list[HardcostError] = []
    small = {CompanyPlan.SIMPLE_START, CompanyPlan.ESSENTIALS}
    if company.plan in small and not settings.plan_override:
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


class Previewing:
    """Makes reviews for one firm."""

    def __init__(
        self,
        quickbooks: QuickBooks,
        clio: Clio,
        ledger: Ledger,
        recovery: Recovery,
        clock: Clock,
        patience: Patience,
    ) -> None:
        self._quickbooks = quickbooks
        self._clio = clio
        self._ledger = ledger
        self._recovery = recovery
        self._clock = clock
        self._patience = patience

    def review(self, settings: ImportSettings, progress: Progress, cancel: Cancel) -> Review:
        """Read everything and plan.

        Raises:
            NeedsSetup: No start date or no account is chosen, or the account is gone.
            NeedsSignIn, TemporaryTrouble, RefusedByService, LocalTrouble, Cancelled: See errors.py.
        """
        _start(settings)
        if not settings.account_ids:
            raise NeedsSetup("account_missing")
        with self._patience.until(cancel):
            return self._read(settings, _Stages(progress, cancel), cancel)

    def _read(self, settings: ImportSettings, stages: "_Stages", cancel: Cancel) -> Review:
        company, books = self._read_books(
            settings,
            Window(_start(settings), unsupported_types=settings.unsupported_types),
            stages,
        )
        asked_at = self._ledger.now()
        directory = self._read_directory(settings, stages)
        stages.begin("recovery")
        self._recovery.settle_all(directory.hard_costs, asked_at, settings.wait_for_late, cancel)
        stages.begin("reread")
        books = self._find_the_moved(books, directory, settings)
        return self._plan(company, books, directory, settings, stages)

    def replan(self, review: Review, settings: ImportSettings | None = None) -> Review:
        """Plan anew from the same reading, after a decision, an import or a changed setting."""
        settings = settings or review.settings
        planning = self._replan(review, settings)
        blockers = find_blockers(review.company, review.directory, settings)
        return replace(
            review, plan=planning.plan, settings=settings, blockers=blockers, planning=planning
        )

    def _replan(self, review: Review, settings: ImportSettings) -> Planning:
        entries, decisions = self._ledger.entries(), self._ledger.decisions()
        before, books, directory = review.planning, review.books, review.directory
        if before is not None and before.fits(books, directory, entries, settings):
            return before.decided(decisions)
        return Planning.of(books, directory, entries, decisions, settings)

    def replan_without(self, review: Review, activity_ids: Collection[int]) -> Review:
        """Plan anew after entries were taken out of Clio, which the reading may still hold."""
        directory = review.directory
        left = tuple(cost for cost in directory.hard_costs if cost.id not in activity_ids)
        return self.replan(replace(review, directory=replace(directory, hard_costs=left)))

    def _plan(
        self,
        company: Company,
        books: Books,
        directory: Directory,
        settings: ImportSettings,
        stages: "_Stages",
    ) -> Review:
        stages.begin("planning")
        blank = Review(ImportPlan(), books, directory, settings, company, self._clock())
        return self.replan(blank)

    def _read_books(
        self, settings: ImportSettings, window: Window, stages: "_Stages"
    ) -> tuple[Company, Books]:
        stages.begin("company")
        company = self._quickbooks.company()
        stages.begin("accounts")
        accounts = self._quickbooks.accounts()
        for account in settings.account_ids:
            if account not in accounts:
                raise NeedsSetup("account_gone", account=account)
        customers = self._quickbooks.customers(stages.count("customers"))
        transactions = self._quickbooks.transactions(window, stages.count("transactions"))
        books = Books(tuple(transactions), customers, accounts, home_currency=company.home_currency)
        return company, books

    def _read_directory(self, settings: ImportSettings, stages: "_Stages") -> Directory:
        stages.begin("users")
        users = self._read_users(settings)
        return Directory(
            users=users,
            contacts=self._clio.contacts(stages.count("contacts")),
            matters=self._clio.matters(stages.count("matters")),
            hard_costs=self._clio.hard_costs(settings.start_date, None, stages.count("hard_costs")),
            currency=self._read_currency(),
        )

    def _read_users(self, settings: ImportSettings) -> tuple[User, ...]:
        """Without the permission to see users, costs can still be entered as a user who was chosen (R14)."""
        try:
            return self._clio.users()
        except NeedsSetup:
            if settings.user_id is None:
                raise
            return ()

    def _read_currency(self) -> str | None:
        """Without the permission to see it, the currency of the QuickBooks company is taken for Clio's."""
        try:
            return self._clio.currency()
        except (NeedsSetup, RefusedByService):
            return None

    def _find_the_moved(
        self, books: Books, directory: Directory, settings: ImportSettings
    ) -> Books:
        """Re-read what was imported from this window and is not in it now: re-dated, or gone (R15)."""
        present = {transaction.ref for transaction in books.transactions}
        imported = _imported_since(settings, self._ledger.entries(), directory)
        missing = sorted(imported - present)
        if not missing:
            return books
        moved = self._quickbooks.reread(missing)
        gone = frozenset(missing) - {transaction.ref for transaction in moved}
        return replace(books, transactions=_joined(books.transactions, moved), gone=gone)


def _start(settings: ImportSettings) -> date:
    if settings.start_date is None:
        raise NeedsSetup("start_date_missing")
    return settings.start_date


class _Stages:
    """Tells stages to whoever listens, and asks for cancel at each."""

    def __init__(self, progress: Progress, cancel: Cancel) -> None:
        self._progress = progress
        self._cancel = cancel

    def begin(self, stage: str) -> None:
        self._cancel.check()
        self._progress(Step(stage))

    def count(self, stage: str) -> Counted:
        self.begin(stage)

        def counted(done: int) -> None:
            self._cancel.check()
            self._progress(Step(stage, done))

        return counted


def _imported_since(
    settings: ImportSettings, entries: Iterable[LedgerEntry], directory: Directory
) -> set[str]:
    start = settings.start_date
    told = {e.transaction for e in live_entries(entries) if start is None or e.date >= start}
    stamps = (read_stamp(cost.reference) for cost in directory.hard_costs)
    return told | {stamp.transaction for stamp in stamps if stamp is not None}


def _joined(
    transactions: Iterable[Transaction], more: Iterable[Transaction]
) -> tuple[Transaction, ...]:
    return tuple({t.ref: t for t in (*transactions, *more)}.values())
