"""How many rows, and how much money: whole cents inside, Decimal at the border."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from hardcost_desktop.domain.plan import Total
from hardcost_desktop.ui.numbers import say_money


@dataclass(frozen=True, slots=True)
class Tally:
    """Count and sum of some rows; currencies are never added to one another.

    Attributes:
        count: Of the rows.
        cents: Sum of those in the firm's currency.
        others: Cents by ISO code of the rows in other currencies.
    """

    count: int = 0
    cents: int = 0
    others: Mapping[str, int] = field(default_factory=dict)

    @property
    def total(self) -> Total:
        """Count and sum, whatever the currencies: the figure `docs/rules.md` speaks of."""
        return Total(self.count, _money(self.cents + sum(self.others.values())))

    def say(self, home: str) -> str:
        """Write the sum, each foreign currency beside the firm's; `home` is the firm's ISO code."""
        return " + ".join(self.parts(home))

    def parts(self, home: str) -> list[str]:
        """Write the sum of each currency, the firm's first."""
        told = [say_money(_money(cents), code, home) for code, cents in sorted(self.others.items())]
        if self.cents or not told:
            told.insert(0, say_money(_money(self.cents), home=home))
        return told


def add_up(places: Sequence[int], cents: Sequence[int], foreign: Mapping[int, str]) -> Tally:
    """Count and sum the rows at some places.

    Args:
        places: Of a sheet.
        cents: Amounts by place.
        foreign: ISO codes by place, of the rows in other currencies than the firm's.
    """
    own = sum(map(cents.__getitem__, places))
    others: dict[str, int] = defaultdict(int)
    if foreign:
        for at in places:
            if at in foreign:
                others[foreign[at]] += cents[at]
    return Tally(len(places), own - sum(others.values()), others)


def _money(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)
