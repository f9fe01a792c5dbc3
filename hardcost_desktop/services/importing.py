"""The import of chosen rows: looked at once more, then written, one import of a firm at a time."""

from collections.abc import Collection, Iterable

from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.errors import LocalTrouble, UsageTrouble
from hardcost_desktop.services.confirming import Confirming
from hardcost_desktop.services.import_result import ImportResult, Watch, unwatched
from hardcost_desktop.services.import_run import ImportRun
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.ports import Clio, ImportLock, Ledger, QuickBooks
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, Patience, Progress
from hardcost_desktop.services.recovery import Recovery


class Importing:
    """Imports rows of a review for one firm."""

    def __init__(
        self,
        quickbooks: QuickBooks,
        clio: Clio,
        ledger: Ledger,
        recovery: Recovery,
        lock: ImportLock,
        operator: str,
        patience: Patience,
        lists: KeptLists,
    ) -> None:
        self._quickbooks = quickbooks
        self._clio = clio
        self._ledger = ledger
        self._recovery = recovery
        self._lock = lock
        self._operator = operator
        self._patience = patience
        self._lists = lists

    def check_idle(self) -> None:
        """See that no import of the firm is under way, without keeping one from beginning.

        Raises:
            AlreadyRunning: One is, here or at another computer.
            LocalTrouble: Disk or database fail.
        """
        self._lock.check()

    def run(
        self,
        review: Review,
        keys: Collection[str],
        progress: Progress,
        cancel: Cancel,
        watch: Watch = unwatched,
    ) -> ImportResult:
        """Write the named rows to Clio, each at most once.

        Args:
            review: What the person saw.
            keys: The rows to write.
            progress: Told how far it is.
            cancel: Stops it between two entries, or holds it there.
            watch: Told of every single row.

        Raises:
            NeedsSetup: A prerequisite is unmet; nothing was sent.
            UsageTrouble: A key is unknown or not ready; nothing was sent.
            AlreadyRunning: Another import of this firm is under way; nothing was sent.
            NeedsSignIn, TemporaryTrouble, RefusedByService, LocalTrouble: Before anything was sent. Once
                the first entry was tried, what ends the run is told in the result instead.
        """
        if review.blockers:
            raise review.blockers[0]
        rows = _chosen_rows(review, keys)
        with self._lock(), self._patience.until(cancel):
            confirming = Confirming(self._quickbooks, self._clio, self._ledger, review, self._lists)
            confirmed = confirming.confirm(rows, progress, cancel)
            result = ImportResult(self._ledger.begin_run(self._operator, review.settings))
            run = ImportRun(
                self._clio,
                self._ledger,
                self._recovery,
                confirming,
                rows,
                confirmed,
                result,
                proved=self._proved(review),
                watch=watch,
            )
            run.go(progress, cancel)
            self._close(result)
            return result

    def _proved(self, review: Review) -> bool:
        """Tell whether Clio has ever taken a hard cost; nothing else shows that it does (R3)."""
        if review.directory.hard_costs:
            return True
        return any(entry.state is EntryState.IMPORTED for entry in self._ledger.entries())

    def _close(self, result: ImportResult) -> None:
        """Note the end of the run; a disk that fails only now must not hide what was imported.

        What failed may name a matter or a contact that is gone from Clio, which no list of changes tells.
        """
        if result.failed:
            self._lists.forget()
        try:
            self._ledger.end_run(result.run)
        except LocalTrouble as trouble:
            result.stopped = result.stopped or trouble


def _chosen_rows(review: Review, keys: Collection[str]) -> list[Row]:
    for key in keys:
        row = review.plan.by_key.get(key)
        if row is None:
            raise UsageTrouble("row_unknown", key=key)
        if row.status is not Status.READY:
            raise UsageTrouble("row_not_ready", key=key, status=row.reason or row.status)
    return _in_order(review.plan.ready, keys)


def _in_order(rows: Iterable[Row], keys: Collection[str]) -> list[Row]:
    wanted = frozenset(keys)
    return [row for row in rows if row.key in wanted]
