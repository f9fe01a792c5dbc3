"""Keeping book of one import: what became of each row, and what ends the run."""

from hardcost_desktop.domain.row import Row
from hardcost_desktop.errors import (
    HardcostError,
    LocalTrouble,
    NeedsSetup,
    NeedsSignIn,
    RefusedByService,
    TemporaryTrouble,
)
from hardcost_desktop.messages import explain
from hardcost_desktop.services.import_result import (
    IN_DOUBT,
    Failed,
    Fate,
    Imported,
    ImportResult,
    Watch,
)

REFUSALS = 5
"""Entries that Clio may refuse one after the other before any is taken; more are no accident of single rows."""


class ImportBook:
    """Notes in the result what became of rows, and tells whoever watches."""

    def __init__(self, result: ImportResult, watch: Watch, *, proved: bool) -> None:
        """Take its parts; `proved` says that Clio is known to take hard costs (R3)."""
        self.result = result
        self._watch = watch
        self._refusals_left = REFUSALS if proved else 1

    @property
    def stopped(self) -> bool:
        """Whether nothing more is to be begun."""
        return self.result.stopped is not None

    def stop(self, trouble: HardcostError | None) -> None:
        """Begin nothing more; the first reason is told."""
        self.result.stopped = self.result.stopped or trouble

    def note_sending(self, row: Row) -> None:
        """Note a row that is claimed and about to be sent."""
        self._watch(row.key, Fate.SENDING)

    def note_imported(self, imported: Imported) -> None:
        """Note a row that is in Clio now."""
        self.result.imported.append(imported)
        self._watch(imported.key, Fate.IMPORTED)

    def note_refusal(self, trouble: HardcostError) -> None:
        """Count what Clio refused by itself."""
        self._refusals_left -= isinstance(trouble, RefusedByService)

    def note_turned_away(self, row: Row, trouble: NeedsSignIn) -> None:
        """Note a row that was certainly not written, though nothing is wrong with it."""
        self.stop(trouble)
        self._watch(row.key, Fate.WAITING)

    def note_failed(self, row: Row, trouble: HardcostError, *, in_doubt: bool) -> None:
        """Note a row that is not in Clio, or, in doubt, may be; what concerns every row stops the run."""
        words = explain(trouble)
        reason = IN_DOUBT if in_doubt else trouble.code
        told = f"{words.title}. {words.sentence} {words.remedy}".strip()
        self.result.failed.append(Failed(row.key, reason, told))
        self.stop(self._ending(trouble))
        self._watch(row.key, Fate.UNKNOWN if in_doubt else Fate.FAILED)

    def _ending(self, trouble: HardcostError) -> HardcostError | None:
        """Say what ends the run, if this does: what concerns every row, or refusals from the first row on (R3)."""
        if _ends_the_run(trouble):
            return trouble
        if not self.result.imported and self._refusals_left == 0:
            return NeedsSetup("hard_costs_refused")
        return None


def _ends_the_run(trouble: HardcostError) -> bool:
    """A busy Clio that says when to come back is waited for; one that cannot be reached is not."""
    if isinstance(trouble, TemporaryTrouble):
        return trouble.retry_at is None
    return isinstance(trouble, NeedsSignIn | NeedsSetup | LocalTrouble)
