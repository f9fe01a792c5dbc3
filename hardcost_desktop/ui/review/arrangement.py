"""Which rows of a sheet are shown, and in which order. Knows no Qt."""

from array import array
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

    def pick_out(self, sheet: Sheet) -> Sequence[int]:
        """Give the places within the status and the facets, in reading order."""
        parts = [sheet.facets.get(f, {}).get(v, ()) for f, v in self.wanted.facets.items()]
        if self.status is not None:
            parts.append(sheet.by_status.get(self.status, ()))
        return _in_all(parts) if parts else range(len(sheet))

    def sort(self, sheet: Sheet, places: Sequence[int]) -> Sequence[int]:
        """Sort places that are in reading order; equal rows keep it."""
        if self.column is None or not places:
            return places
        return sorted(places, key=sheet.ranks[self.column].__getitem__, reverse=self.descending)

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


def _keep(places: Sequence[int], wanted: Sequence[int], size: int) -> list[int]:
    """Keep those that are wanted, in the order they have; all are below `size`."""
    marks = bytearray(size)
    for at in wanted:
        marks[at] = 1
    return [at for at in places if marks[at]]


class Arranger:
    """Arranges a sheet, and goes on from what it found last where it can: typing one more letter is quick.

    What is typed is looked for in reading order, whatever the rows are sorted by: texts and numbers lie in memory in
    that order, and taken in another one they take three times as long. For the same reason the sorted places are
    kept as plain numbers once something is typed.
    """

    def __init__(self) -> None:
        self._sheet = Sheet()
        self._last = Arrangement()
        self._within: Sequence[int] = ()
        self._sorted: Sequence[int] = ()
        self._found: Sequence[int] = ()
        self._numbers: array[int] | None = None

    def arrange(self, sheet: Sheet, wanted: Arrangement) -> Sequence[int]:
        """Give the places to show, in order."""
        same = sheet is self._sheet and wanted.without_terms == self._last.without_terms
        if not same:
            self._within = wanted.pick_out(sheet)
            self._sorted = wanted.sort(sheet, self._within)
            self._numbers = None
        self._found = self._find(sheet, wanted.wanted.terms, same=same)
        self._sheet, self._last = sheet, wanted
        if self._found is self._within:
            return self._sorted
        if wanted.column is None:
            return self._found
        if self._numbers is None:
            self._numbers = array("I", self._sorted)
        return _keep(self._numbers, self._found, len(sheet))

    def _find(self, sheet: Sheet, terms: Sequence[Term], *, same: bool) -> Sequence[int]:
        before = self._last.wanted.terms
        goes_on = same and narrows(terms, before)
        found = self._found if goes_on else self._within
        for term in terms:
            if not goes_on or term not in before:
                found = term.pick(sheet, found)
        return found
