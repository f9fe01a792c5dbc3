"""A whole reading laid out for the table.

Everything that is filtered, sorted or summed by is worked out here once, on the worker's thread, so that 100,000
rows answer to a key before the eye notices.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate
from typing import TypeVar

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.review.columns import MEASURES, Column, Shown
from hardcost_desktop.ui.review.tally import Tally


class Facet(StrEnum):
    """What rows can be picked out by, besides words."""

    CUSTOMER = "customer"
    ACCOUNT = "account"
    MONTH = "month"


NOBODY = ""
"""The customer of rows that name none."""

PARENT = ":"
"""Stands in QuickBooks' full names between a customer and what is below it."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """Rows in reading order; a row's place is its number in it.

    Attributes:
        rows: As the table shows them.
        haystacks: What the filter looks in, by place.
        cents: Amounts, by place.
        heights: How many slots of the table an open row takes, by place: its own, and one for each of several lines.
        ready: 1 where a row can be ticked, else 0, by place.
        undone: Keys of the rows whose entry was taken out of Clio again.
        foreign: ISO code of the rows whose currency is not the firm's, by place.
        places: By key.
        by_status: Places by status, in reading order; every status is there.
        kinds: Statuses and reasons there are.
        facets: Places by what rows can be picked out by, in reading order.
        ranks: By column: how far down each place sorts; equal values have equal ranks.
    """

    rows: Sequence[Shown] = ()
    haystacks: Sequence[str] = ()
    cents: Sequence[int] = ()
    heights: Sequence[int] = ()
    ready: bytes = b""
    undone: frozenset[str] = frozenset()
    foreign: Mapping[int, str] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    by_status: Mapping[Status, Sequence[int]] = field(default_factory=dict)
    kinds: frozenset[tuple[Status, Reason | None]] = frozenset()
    facets: Mapping[Facet, Mapping[str, Sequence[int]]] = field(default_factory=dict)
    ranks: Mapping[Column, Sequence[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Sequence[Shown], home: str) -> "Sheet":
        """Lay rows out; `home` is the firm's ISO code, empty if unknown."""
        by_status: dict[Status, list[int]] = {status: [] for status in Status}
        for at, shown in enumerate(rows):
            by_status[shown.row.status].append(at)
        return cls(
            rows=rows,
            haystacks=[shown.haystack for shown in rows],
            cents=[int(shown.row.amount.scaleb(2)) for shown in rows],
            heights=[1 + n if (n := len(shown.row.lines)) > 1 else 1 for shown in rows],
            ready=bytes(shown.row.status is Status.READY for shown in rows),
            undone=frozenset(shown.row.key for shown in rows if shown.row.undone),
            foreign={
                at: shown.row.currency
                for at, shown in enumerate(rows)
                if home and shown.row.currency not in {"", home}
            },
            places={shown.row.key: at for at, shown in enumerate(rows)},
            by_status=by_status,
            kinds=frozenset((shown.row.status, shown.row.reason) for shown in rows),
            facets=_sort_into_facets(shown.row for shown in rows),
            ranks={column: _rank(rows, column) for column in Column if column is not Column.TICK},
        )

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Shown]:
        return iter(self.rows)

    def __getitem__(self, place: int) -> Shown:
        return self.rows[place]

    def tally(self, places: Sequence[int]) -> Tally:
        """Count and sum the rows at some places."""
        cents = sum(map(self.cents.__getitem__, places))
        others: dict[str, int] = defaultdict(int)
        if self.foreign:
            for at in places:
                if at in self.foreign:
                    others[self.foreign[at]] += self.cents[at]
        return Tally(len(places), cents - sum(others.values()), others)


def _rank(rows: Sequence[Shown], column: Column) -> list[int]:
    measure = MEASURES.get(column)
    if measure is not None:
        return _number([measure(shown.row) for shown in rows])
    return _number([shown.texts[column].casefold() for shown in rows])


_Value = TypeVar("_Value", int, str)


def _number(values: Sequence[_Value]) -> list[int]:
    """Number values by their order; most columns have few different ones."""
    order = {value: at for at, value in enumerate(sorted(set(values)))}
    return [order[value] for value in values]


def _sort_into_facets(rows: Iterable[Row]) -> dict[Facet, dict[str, list[int]]]:
    found: dict[Facet, dict[str, list[int]]] = {facet: defaultdict(list) for facet in Facet}
    for at, row in enumerate(rows):
        found[Facet.MONTH][f"{row.date.year:04}-{row.date.month:02}"].append(at)
        for account in dict.fromkeys(line.account_name or line.detail for line in row.lines):
            found[Facet.ACCOUNT][account].append(at)
        for customer in _with_parents(row.customer_name):
            found[Facet.CUSTOMER][customer].append(at)
    return found


def _with_parents(name: str) -> Iterator[str]:
    """Give a customer's full name and those above it: who picks a client wants its projects too."""
    return accumulate(name.split(PARENT), lambda above, part: f"{above}{PARENT}{part}")
