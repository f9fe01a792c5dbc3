"""Month end: read what a period is about from both services, and tie it. Nothing is written to either."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import LedgerEntry, live_entries
from hardcost_desktop.domain.reconciliation import Period, Readings, Reconciliation, reconcile
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.services.ports import Clio, Ledger, QuickBooks
from hardcost_desktop.services.preview import Previewing, Review
from hardcost_desktop.services.progress import Cancel, Patience, Progress, Step


@dataclass(frozen=True, slots=True)
class Reconciled:
    """A report, and what it was made of.

    Attributes:
        report: Both equations.
        books: QuickBooks, for the names of accounts.
        directory: Clio, for the names of matters.
        settings: The settings as they are; those before the start date are beside.
        read_at: When, aware UTC.
    """

    report: Reconciliation
    books: Books
    directory: Directory
    settings: ImportSettings
    read_at: datetime

    @property
    def account_names(self) -> list[str]:
        """Name the chosen accounts, as QuickBooks does."""
        known = self.books.accounts
        return [known[one].full_name for one in self.settings.account_ids if one in known]

    def name_matter(self, matter_id: int | None) -> str:
        """Give a matter's number; empty where there is none, or Clio does not show it."""
        matter = self.directory.matter_by_id.get(matter_id or -1)
        return matter.number if matter else ""


class Reconciling:
    """Makes the report for one firm."""

    def __init__(
        self,
        previewing: Previewing,
        quickbooks: QuickBooks,
        clio: Clio,
        ledger: Ledger,
        patience: Patience,
    ) -> None:
        self._previewing = previewing
        self._quickbooks = quickbooks
        self._clio = clio
        self._ledger = ledger
        self._patience = patience

    def reconcile(
        self, settings: ImportSettings, period: Period, progress: Progress, cancel: Cancel
    ) -> Reconciled:
        """Read as the review does, from the period's first day on, and tie.

        Bills, vendor credits and journal entries are read whatever the settings say: an account is whole only
        with them. As in each review, answers that were lost are looked up in Clio before.

        Args:
            settings: The firm's.
            period: The days.
            progress: Told of each stage.
            cancel: Asked between two readings, and every few rows while they are compared.

        Raises:
            NeedsSetup: No account is chosen, or it is gone.
            NeedsSignIn, TemporaryTrouble, RefusedByService, LocalTrouble, Cancelled: See errors.py.
        """
        wide = replace(
            settings,
            start_date=_earlier(settings.start_date, period.first),
            unsupported_types=True,
        )
        review = self._previewing.read(wide, progress, cancel)
        with self._patience.until(cancel):
            readings = self._complete(review, settings, period, progress, cancel)
        found = reconcile(readings, cancel.check)
        found.work_out(cancel.check)
        return Reconciled(found, readings.books, readings.directory, settings, review.read_at)

    def _complete(
        self,
        review: Review,
        settings: ImportSettings,
        period: Period,
        progress: Progress,
        cancel: Cancel,
    ) -> Readings:
        """Look up what was imported in the period and lies outside of it now, or is gone."""
        entries = tuple(self._ledger.entries())
        cancel.check()
        progress(Step("comparing"))
        directory = self._find_in_clio(review, entries, period)
        cancel.check()
        books = self._find_in_quickbooks(review.books, directory, entries, period)
        decisions = self._ledger.decisions()
        cover = self._previewing.covering.cover
        directory = cover(books, directory, entries, decisions, settings, cancel.check)
        return Readings(period, books, directory, entries, decisions, settings)

    def _find_in_clio(
        self, review: Review, entries: Iterable[LedgerEntry], period: Period
    ) -> Directory:
        books, directory = review.books, review.directory
        within = {t.ref for t in books.transactions if t.date in period}
        wanted = {
            entry.activity_id
            for entry in live_entries(entries)
            if entry.activity_id is not None
            and (entry.date in period or entry.transaction in within)
        }
        missing = wanted - set(directory.hard_cost_by_id)
        if not missing:
            return directory
        more = self._clio.look_up(missing)
        return replace(directory, hard_costs=(*directory.hard_costs, *more))

    def _find_in_quickbooks(
        self, books: Books, directory: Directory, entries: Iterable[LedgerEntry], period: Period
    ) -> Books:
        dated = {cost.id for cost in directory.hard_costs if cost.date in period}
        wanted = {
            entry.transaction
            for entry in live_entries(entries)
            if entry.date in period or entry.activity_id in dated
        }
        missing = wanted - set(books.by_ref) - books.gone
        if not missing:
            return books
        more = self._quickbooks.reread(sorted(missing))
        gone = missing - {transaction.ref for transaction in more}
        return replace(
            books, transactions=(*books.transactions, *more), gone=books.gone | frozenset(gone)
        )


def _earlier(start: date | None, first: date) -> date:
    return first if start is None else min(start, first)
