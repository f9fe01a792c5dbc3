"""How far down each row sorts by a column: small numbers, so that sorting compares no texts."""

from collections.abc import Iterable, Sequence
from heapq import merge
from typing import TypeVar

from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, pausing
from hardcost_desktop.ui.review.columns import MEASURES, Column, Shown

RANKED = tuple(column for column in Column if column is not Column.TICK)
"""What can be sorted by."""

_Value = TypeVar("_Value", int, str)

_SORTED_AT_ONCE = 2_000
"""Values; so many texts are sorted in a millisecond, during which no other thread runs."""


def differ(column: Column, one: Shown, other: Shown) -> bool:
    """Tell whether two rows may sort differently by a column."""
    measure = MEASURES.get(column)
    if measure is not None:
        return measure(one.row) != measure(other.row)
    return one.texts[column] != other.texts[column]


def rank(rows: Sequence[Shown], column: Column, pause: Pause) -> list[int]:
    """Give how far down each row sorts; rows of equal values have equal ranks. `pause` is called every few rows."""
    measure, each = MEASURES.get(column), pausing(rows, pause)
    if measure is not None:
        return _number([measure(shown.row) for shown in each], pause)
    return _number([shown.texts[column].casefold() for shown in each], pause)


def _number(values: Sequence[_Value], pause: Pause) -> list[int]:
    """Number values by their order; most columns have few different ones."""
    found = list(set(values))
    starts = pausing(range(0, len(found), _SORTED_AT_ONCE), pause, few=1)
    parts = [sorted(found[start : start + _SORTED_AT_ONCE]) for start in starts]
    ordered: Iterable[_Value] = merge(*parts) if len(parts) > 1 else parts[0] if parts else ()
    order = {value: at for at, value in enumerate(pausing(ordered, pause))}
    return [order[value] for value in pausing(values, pause, FEW_AT_ONCE)]
