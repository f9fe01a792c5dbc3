"""A whole reading laid out for the table.

Everything that is filtered, sorted, summed or offered by is worked out here once, on the worker's thread, so that
100,000 rows answer to a key before the eye notices, and showing them is but an exchange.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from operator import attrgetter

from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.decide.offers import kind_of
from hardcost_desktop.ui.review.columns import Column, Shown
from hardcost_desktop.ui.review.facets import Choice, Facet, Facets, say_choices, sort_into_facets
from hardcost_desktop.ui.review.ranks import RANKED, differ, rank
from hardcost_desktop.ui.review.tally import Tally, add_up


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
        tallies: Count and sum of each status, and under None of all rows.
        kinds: Statuses and reasons there are.
        alike: By place: rows with the same number offer the same decisions.
        facets: Places by what rows can be picked out by, in reading order.
        choices: The same as they are offered.
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
    tallies: Mapping[Status | None, Tally] = field(default_factory=dict)
    kinds: frozenset[tuple[Status, Reason | None]] = frozenset()
    alike: Sequence[int] = ()
    facets: Facets = field(default_factory=dict)
    choices: Mapping[Facet, Sequence[Choice]] = field(default_factory=dict)
    ranks: Mapping[Column, Sequence[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Sequence[Shown], home: str, pause: Pause = go_on) -> "Sheet":
        """Lay rows out.

        Args:
            rows: In reading order.
            home: The firm's ISO code, empty if unknown.
            pause: Called every few rows, so that the window can go first.
        """

        def each() -> Iterator[Row]:
            return (shown.row for shown in pausing(rows, pause))

        own, facets = {"", home}, sort_into_facets(each(), pause)
        read = cls(
            cents=[int(row.amount.scaleb(2)) for row in each()],
            heights=[1 + n if (n := len(row.lines)) > 1 else 1 for row in each()],
            foreign={at: row.currency for at, row in enumerate(each()) if row.currency not in own},
            places={row.key: at for at, row in enumerate(each())},
            facets=facets,
            choices=say_choices(facets, pause),
        )
        return read._decide(rows, RANKED, pause)

    def again(self, rows: Sequence[Shown], home: str, pause: Pause = go_on) -> "Sheet":
        """Lay the rows of the same reading out after some were planned anew; the arguments are those of `of`.

        What a decision about a few rows leaves as it is, such as where they stand and most orders, is taken over.
        """
        both = zip(self.rows, pausing(rows, pause, FEW_AT_ONCE), strict=False)
        anew = [(was, now) for was, now in both if was is not now]
        if len(rows) != len(self.rows) or any(_READ(w.row) != _READ(n.row) for w, n in anew):
            return Sheet.of(rows, home, pause)
        return self._decide(
            rows, [c for c in RANKED if any(differ(c, *two) for two in anew)], pause
        )

    def _decide(self, rows: Sequence[Shown], ranked: Iterable[Column], pause: Pause) -> "Sheet":
        """Lay out what decisions change: statuses, and the order by some columns."""

        def each() -> Iterator[Row]:
            return (shown.row for shown in pausing(rows, pause))

        by_status: dict[Status, list[int]] = {status: [] for status in Status}
        for at, row in enumerate(each()):
            by_status[row.status].append(at)
        tallies: dict[Status | None, Tally] = {None: self.tally(range(len(rows)))}
        return replace(
            self,
            rows=rows,
            haystacks=[shown.haystack for shown in pausing(rows, pause, FEW_AT_ONCE)],
            ready=bytes(row.status is Status.READY for row in each()),
            undone=frozenset(row.key for row in each() if row.undone),
            by_status=by_status,
            tallies=tallies | {status: self.tally(found) for status, found in by_status.items()},
            kinds=frozenset((row.status, row.reason) for row in each()),
            alike=_number_kinds(each()),
            ranks={**self.ranks, **{column: rank(rows, column, pause) for column in ranked}},
        )

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Shown]:
        return iter(self.rows)

    def __getitem__(self, place: int) -> Shown:
        return self.rows[place]

    def indexes(self) -> list[object]:
        """List what it was laid out into."""
        own: list[object] = [getattr(self, each.name) for each in fields(self)]
        return [*self.ranks.values(), *self.facets.values(), *own]

    def parts(self) -> list[list[object]]:
        """List what it is made of, for whoever lets go of it bit by bit: indexes by themselves, then the rows."""
        return [*([each] for each in self.indexes()), [*self.rows]]

    def tally(self, places: Sequence[int]) -> Tally:
        """Count and sum the rows at some places."""
        return add_up(places, self.cents, self.foreign)


_READ = attrgetter("key", "date", "customer_name", "lines", "amount", "currency")
"""What a row was read with, and decisions leave as it is, as long as they do not part its lines."""


def _number_kinds(rows: Iterable[Row]) -> Sequence[int]:
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(kind_of(row), len(numbers)) for row in rows]
