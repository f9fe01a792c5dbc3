"""How a person wants the columns: order, which ones, widths and sorting, as kept from one start to the next."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from hardcost_desktop.ui.review.columns import Column

_NARROWEST, _WIDEST = 24, 4000
"""Pixels; what is kept outside of these was not dragged by a person."""


@dataclass(frozen=True, slots=True)
class TableLayout:
    """What a person changed of the columns; the rest follows the window.

    Attributes:
        order: All columns from left to right; the ticks come first.
        chosen: Columns a person showed or hid; the others come and go with what there is to show.
        widths: Pixels of the columns a person made wider or narrower.
        sort: What to sort by; None keeps the reading order.
        descending: Largest first.
    """

    order: tuple[Column, ...] = tuple(Column)
    chosen: Mapping[Column, bool] = field(default_factory=dict)
    widths: Mapping[Column, int] = field(default_factory=dict)
    sort: Column | None = None
    descending: bool = False

    def as_text(self) -> str:
        """Write it down, columns by their names."""
        return json.dumps(
            {
                "order": [_name(column) for column in self.order],
                "chosen": {_name(column): shown for column, shown in self.chosen.items()},
                "widths": {_name(column): width for column, width in self.widths.items()},
                "sort": None if self.sort is None else _name(self.sort),
                "descending": self.descending,
            }
        )

    @classmethod
    def from_text(cls, text: str) -> "TableLayout":
        """Read what was written down; whatever another version or another hand made of it is left out."""
        try:
            kept = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(kept, dict):
            return cls()
        known = [_BY_NAME[name] for name in _listed(kept.get("order")) if name in _BY_NAME]
        order = tuple(dict.fromkeys((Column.TICK, *known, *Column)))
        chosen = {_BY_NAME[k]: v for k, v in _named(kept.get("chosen")) if isinstance(v, bool)}
        widths = {
            _BY_NAME[k]: v
            for k, v in _named(kept.get("widths"))
            if type(v) is int and _NARROWEST <= v <= _WIDEST
        }
        sort = _BY_NAME.get(str(kept.get("sort")))
        return cls(order, chosen, widths, sort or None, kept.get("descending") is True)


def _name(column: Column) -> str:
    return column.name.lower()


_BY_NAME = {_name(column): column for column in Column}


def _listed(kept: object) -> list[str]:
    return [str(name) for name in kept] if isinstance(kept, list) else []


def _named(kept: object) -> list[tuple[str, object]]:
    return [(k, v) for k, v in kept.items() if k in _BY_NAME] if isinstance(kept, dict) else []
