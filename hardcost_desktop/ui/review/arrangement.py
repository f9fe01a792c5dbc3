"""Which rows of a sheet are shown, and in which order. Knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.facets import Facet
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.terms import Term, narrows


@dataclass(frozen=True, slots=True)
class Wanted:
    """What rows are filtered by, within a place.

    Attributes:
        terms: Each of them must fit.
        facets: What is picked out, such as one customer.
    """

    terms: tuple[Term, ...] = ()
    facets: Mapping[Facet, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.terms or self.facets)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the person asked to see.

    Attributes:
        status: Only rows of this status; None shows all.
        wanted: The filters.
        column: What to sort by; None keeps the reading order.
        descending: Largest first.
    """

    status: Status | None = None
    wanted: Wanted = field(default_factory=Wanted)
    column: Column | None = None
    descending: bool = False

    def lay_out(self, sheet: Sheet) -> Sequence[int]:
        """Give the places within the status and the facets, sorted; equal rows keep the reading order."""
        parts = [sheet.facets.get(f, {}).get(v, ()) for f, v in self.wanted.facets.items()]
        if self.status is not None:
            parts.append(sheet.by_status.get(self.status, ()))
        found = _in_all(parts) if parts else range(len(sheet))
        if self.column is None or not found:
            return found
        return sorted(found, key=sheet.ranks[self.column].__getitem__, reverse=self.descending)

    @property
    def without_terms(self) -> "Arrangement":
        """The same before anything is typed."""
        return replace(self, wanted=replace(self.wanted, terms=()))


def _in_all(parts: Sequence[Sequence[int]]) -> Sequence[int]:
    shortest, *others = sorted(parts, key=len)
    for other in others:
        known = frozenset(other)
        shortest = [at for at in shortest if at in known]
    return shortest


class Arranger:
    """Arranges a sheet, and goes on from what it found last where it can: typing one more letter is quick."""

    def __init__(self) -> None:
        self._sheet = Sheet()
        self._last = Arrangement()
        self._laid: Sequence[int] = ()
        self._found: Sequence[int] = ()

    def arrange(self, sheet: Sheet, wanted: Arrangement) -> Sequence[int]:
        """Give the places to show, in order."""
        same = sheet is self._sheet and wanted.without_terms == self._last.without_terms
        if not same:
            self._laid = wanted.lay_out(sheet)
        terms, before = wanted.wanted.terms, self._last.wanted.terms
        goes_on = same and narrows(terms, before)
        found = self._found if goes_on else self._laid
        for term in terms:
            if not goes_on or term not in before:
                found = term.pick(sheet, found)
        self._found = found
        self._sheet, self._last = sheet, wanted
        return self._found
