"""What is written into sheets, and untrusted text made harmless for spreadsheet programs."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol

from hardcost_desktop.domain.money import CENT

Cell = str | int | Decimal | date | None

LONGEST_CELL = 32_767
"""UTF-16 units Excel takes in one cell (Microsoft, Excel specifications and limits)."""

_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_DROPPED = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
"""Control characters, marks that turn the direction of what follows, and what XML 1.0 forbids."""
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"

_ACTIVE = frozenset("=+-@")
"""A text beginning so is run as a formula by spreadsheet programs (OWASP, CSV injection)."""


class Sheet(Protocol):
    """What can be written."""

    @property
    def title(self) -> str:
        """Its name."""
        ...

    @property
    def headers(self) -> Sequence[str]:
        """The columns' names."""
        ...

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        """Typed cells."""
        ...

    @property
    def totals(self) -> Sequence[Sequence[Cell]]:
        """Lines beneath the rows."""
        ...

    @property
    def currency(self) -> str:
        """ISO code of all money; empty when nobody knows or there are several."""
        ...


def harmless(text: str) -> str:
    """Drop what no cell can hold or should do, and what is too long; line breaks stay."""
    kept = _DROPPED.sub("", _BREAKS.sub("\n", text.replace("\t", " ")))
    kept = _LONE_SURROGATE.sub(_REPLACEMENT, kept)
    if len(kept) * 2 <= LONGEST_CELL:
        return kept
    units = kept.encode("utf-16-le")[: LONGEST_CELL * 2]
    return units.decode("utf-16-le", "ignore")  # half a character at the cut is no character


def defused(text: str) -> str:
    """Make text harmless for a file that has no types: an apostrophe says that it is text."""
    safe = harmless(text)
    first = unicodedata.normalize("NFKC", safe.lstrip()[:1])  # the full-width signs act too
    return f"'{safe}" if first in _ACTIVE or text[:1] in {"\t", "\r"} else safe


def plain_number(amount: Decimal) -> str:
    """Write an amount with two decimals, or with all it has: one line may have fractions of a cent."""
    rounded = amount.quantize(CENT)
    return f"{rounded if rounded == amount else amount:f}"
