"""After the import: what was written by whom, finding it again, and taking it back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import EntryState, LedgerEntry, Run
from hardcost_desktop.domain.event import Event
from hardcost_desktop.domain.search import Sought
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.services.ports import Clio, ImportLock, Ledger
from hardcost_desktop.services.progress import Cancel, Patience, Progress
from hardcost_desktop.services.undoing import Looked, Removed, Undoing, UndoResult

__all__ = ["Found", "History", "Removed", "UndoResult"]


@dataclass(frozen=True, slots=True)
class Found:
    """An entry with the run that wrote it: who put this cost on this matter's bill, and when."""

    entry: LedgerEntry
    run: Run


class History:
    """The runs of one firm."""

    def __init__(self, clio: Clio, ledger: Ledger, lock: ImportLock, patience: Patience) -> None:
        self._ledger = ledger
        self._undoing = Undoing(clio, ledger, lock, patience)

    def runs(self) -> list[Run]:
        """List all runs, newest first."""
        return self._ledger.runs()

    def entries(self, run: int) -> list[LedgerEntry]:
        """List one run's entries, oldest first.

        Raises:
            UsageTrouble: There is no such run.
        """
        if run not in {known.id for known in self._ledger.runs()}:
            raise UsageTrouble("run_unknown", run=run)
        return self._ledger.run_entries(run)

    def search(
        self, text: str, directory: Directory | None = None, books: Books | None = None
    ) -> list[Found]:
        """Find entries by matter, client, customer, payee, type, number, note or amount; newest first.

        Args:
            text: Words that must all be there, in whatever case; one that is a number may be the amount.
            directory: One reading of Clio, for the names that matters and clients have today.
            books: One reading of QuickBooks, for what the transactions of older entries are.
        """
        sought = Sought.read(text, directory, books)
        runs = {run.id: run for run in self._ledger.runs()}
        entries = self._ledger.entries()
        return [Found(e, runs[e.run]) for e in reversed(entries) if sought.fits(e)]

    def story(self, entry: int) -> list[Event]:
        """Tell every attempt on an entry and its answer, oldest first."""
        return self._ledger.events(entry)

    def look(
        self,
        run: int | None,
        progress: Progress,
        cancel: Cancel,
        keys: Collection[str] | None = None,
    ) -> list[Looked]:
        """Tell what undoing a run, or rows of it, would meet in Clio; nothing is changed.

        Args:
            run: Its number; None for rows of whatever run.
            progress: Told how far it is.
            cancel: Stops it.
            keys: These rows alone.

        Raises:
            UsageTrouble: There is no such run, or no such row in it that is in Clio.
        """
        return self._undoing.look(self._written(run, keys), progress, cancel)

    def undo(
        self,
        run: int | None,
        progress: Progress,
        cancel: Cancel,
        keys: Collection[str] | None = None,
        *,
        edited: Collection[str] = (),
    ) -> UndoResult:
        """Remove entries from Clio where they are as written and on no bill.

        Args:
            run: The number of an import; None for rows of whatever run.
            progress: Told how far it is.
            cancel: Stops it between two entries.
            keys: These rows alone.
            edited: Keys of rows that go although somebody changed them in Clio.

        Raises:
            UsageTrouble: There is no such run, or no such row in it that is in Clio.
            AlreadyRunning: An import of this firm is under way.
            NeedsSignIn, NeedsSetup, TemporaryTrouble, LocalTrouble: Before anything was removed. Later on,
                what ends it is told in the result instead.
        """
        written = self._written(run, keys)
        anyway = {entry.id for entry in written if entry.key in edited}
        return self._undoing.undo(UndoResult(run or 0), written, anyway, progress, cancel)

    def _written(self, run: int | None, keys: Collection[str] | None) -> Sequence[LedgerEntry]:
        known = self._ledger.entries() if run is None else self.entries(run)
        written = [entry for entry in known if entry.state is EntryState.IMPORTED]
        if keys is None:
            return written
        wanted = frozenset(keys)
        chosen = [entry for entry in written if entry.key in wanted]
        there = {entry.key for entry in chosen}
        for key in keys:
            if key not in there:
                raise UsageTrouble("not_in_clio", key=key)
        return chosen
