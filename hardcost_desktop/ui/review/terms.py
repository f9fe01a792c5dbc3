"""What was typed into the filter: words a row must contain, and amounts it may have."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from hardcost_desktop.ui.review.sheet import Sheet

_AMOUNT = r"-?\d[\d,]*(?:\.\d{1,2})?"
_BOUND = re.compile(rf"(>=|<=|>|<)({_AMOUNT})")
_RANGE = re.compile(rf"({_AMOUNT})(?:-|\.\.)({_AMOUNT})")


@dataclass(frozen=True, slots=True)
class Word:
    """A row must contain this, anywhere.

    Attributes:
        text: Folded.
    """

    text: str

    def pick(self, sheet: Sheet, places: Sequence[int]) -> list[int]:
        """Keep the places of the rows that fit."""
        text, haystacks = self.text, sheet.haystacks
        return [at for at in places if text in haystacks[at]]

    def implies(self, other: "Term") -> bool:
        """Tell whether whatever fits this one fits the other too."""
        return isinstance(other, Word) and other.text in self.text


@dataclass(frozen=True, slots=True)
class Amounts:
    """A row's amount must lie between these, or, for a range, the row contains what was typed.

    A matter's number, such as 100-200, looks like a range.

    Attributes:
        low: Least cents, None for any.
        high: Most cents, None for any.
        text: What was typed as a range; empty for a bound such as `>500`.
    """

    low: int | None = None
    high: int | None = None
    text: str = ""

    def pick(self, sheet: Sheet, places: Sequence[int]) -> list[int]:
        """Keep the places of the rows that fit."""
        cents, haystacks = sheet.cents, sheet.haystacks
        low = min(cents, default=0) if self.low is None else self.low
        high = max(cents, default=0) if self.high is None else self.high
        text = self.text
        if not text:
            return [at for at in places if low <= cents[at] <= high]
        return [at for at in places if low <= cents[at] <= high or text in haystacks[at]]

    def implies(self, other: "Term") -> bool:
        """Tell whether whatever fits this one fits the other too."""
        return self == other


Term = Word | Amounts


def parse_terms(text: str) -> tuple[Term, ...]:
    """Read what was typed; a dollar sign is no part of an amount."""
    return tuple(_parse(word) for word in text.casefold().replace("$", "").split())


def narrows(now: Sequence[Term], before: Sequence[Term]) -> bool:
    """Tell whether only rows that were found before can be found now."""
    return all(any(term.implies(known) for term in now) for known in before)


def _parse(word: str) -> Term:
    bound = _BOUND.fullmatch(word)
    if bound:
        sign, cents = bound[1], _cents(bound[2])
        beyond = 0 if "=" in sign else 1
        return Amounts(low=cents + beyond) if ">" in sign else Amounts(high=cents - beyond)
    span = _RANGE.fullmatch(word)
    if span and _cents(span[1]) <= _cents(span[2]):
        return Amounts(_cents(span[1]), _cents(span[2]), word)
    return Word(word)


def _cents(text: str) -> int:
    return int(Decimal(text.replace(",", "")).scaleb(2))
