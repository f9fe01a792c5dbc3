"""Looking for the receipts of single costs in QuickBooks, when somebody asks for them.

QuickBooks tells them by a query for each transaction (Intuit, Attachable), so that a review does not ask by itself.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from hardcost_desktop.domain.attachment import Attachment
from hardcost_desktop.services.clio_lists import Counted
from hardcost_desktop.services.progress import Cancel, Patience, Progress, Step

MOST = 100
"""Transactions asked about at once; at QuickBooks' pace they take a quarter of a minute."""


class Filed(Protocol):
    """Where receipts hang on transactions."""

    def attachments(
        self, refs: Sequence[str], counted: Counted
    ) -> Mapping[str, tuple[Attachment, ...]]:
        """Read what hangs on transactions (`P133`); raises NeedsSignIn, TemporaryTrouble, RefusedByService."""
        ...


class Attachments:
    """Tells what hangs on transactions."""

    def __init__(self, filed: Filed, patience: Patience) -> None:
        self._filed = filed
        self._patience = patience

    def look(
        self, refs: Sequence[str], progress: Progress, cancel: Cancel
    ) -> Mapping[str, tuple[Attachment, ...]]:
        """Look for the receipts of transactions, by their refs (`P133`); at most `MOST`.

        Raises:
            NeedsSignIn, TemporaryTrouble, RefusedByService: QuickBooks cannot tell them.
            Cancelled: Someone asked for it to stop.
        """
        done = 0

        def count(looked_at: int) -> None:
            nonlocal done
            cancel.check()
            done += looked_at
            progress(Step("attachments", done, len(refs)))

        with self._patience.until(cancel):
            count(0)
            return self._filed.attachments(refs[:MOST], count)
