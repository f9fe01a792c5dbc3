"""Which rows of the review are shown, and in which order. Knows no Qt: one pass over 100,000 rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.review.columns import Column, Shown


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the person asked to see.

    Attributes:
        status: Only rows of this status; None shows all.
        words: Folded words a row must all contain.
        column: What to sort by; None keeps the reading order.
        descending: Largest first.
    """

    status: Status | None = None
    words: tuple[str, ...] = ()
    column: Column | None = None
    descending: bool = False

    def arrange(self, rows: Sequence[Shown]) -> list[int]:
        """Give the places of the rows to show, in order; equal rows keep the reading order."""
        found = [at for at, shown in enumerate(rows) if self._shows(shown)]
        column = self.column
        if column is not None:
            found.sort(key=lambda at: rows[at].sort_key(column), reverse=self.descending)
        return found

    def _shows(self, shown: Shown) -> bool:
        if self.status is not None and shown.row.status is not self.status:
            return False
        return all(word in shown.haystack for word in self.words)


def split_words(text: str) -> tuple[str, ...]:
    """Split what was typed into the filter; a dollar sign is no part of an amount."""
    return tuple(text.casefold().replace("$", "").split())
