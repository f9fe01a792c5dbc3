"""Numbers and amounts as the person's locale writes them; exact, as they never become floating point."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLocale

from hardcost_desktop.domain.money import SIGNS

_COMMA_CENTS = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
_SPACED = re.compile(r"(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))")


class _Marks(NamedTuple):
    """What a locale writes between digits, and where it puts the currency.

    Attributes:
        group: Between thousands.
        point: Before the cents.
        after: The currency follows the amount.
    """

    group: str
    point: str
    after: bool

    def write(self, digits: str) -> str:
        """Write digits that have commas between thousands and a point before the cents."""
        if self.point == "." and self.group == ",":
            return digits
        whole, point, cents = digits.partition(".")
        return whole.replace(",", self.group) + (self.point if point else "") + cents


def say_number(number: int) -> str:
    """Write a count."""
    return _marks(QLocale().name()).write(f"{number:,}")


def say_amount(amount: Decimal, digits: int = 2) -> str:
    """Write an amount without its currency; `digits` is how many decimals."""
    return _marks(QLocale().name()).write(f"{amount:,.{digits}f}")


def say_money(amount: Decimal, currency: str = "", home: str = "", *, digits: int = 2) -> str:
    """Write an amount; one of another currency than the firm's is named by its ISO code.

    Args:
        amount: In the currency's units.
        currency: ISO code; empty means the firm's.
        home: The firm's ISO code, if known.
        digits: How many decimals.
    """
    marks = _marks(QLocale().name())
    told, sign = marks.write(f"{abs(amount):,.{digits}f}"), "-" if amount < 0 else ""
    foreign = bool(currency and home and currency != home)
    named = currency if foreign else SIGNS.get(home or currency, "")
    if marks.after:
        return f"{sign}{told}\u00a0{named}" if named else f"{sign}{told}"
    return f"{sign}{named} {told}" if foreign else f"{sign}{named}{told}"


def read_typed(text: str) -> str:
    """Put amounts that were typed as the locale writes them into the form with a point, for a filter or a search."""
    if _marks(QLocale().name()).point != ",":
        return text
    return _COMMA_CENTS.sub(".", _SPACED.sub("", text))


@cache
def _marks(name: str) -> _Marks:
    """Ask the default locale, whose name this is."""
    locale = QLocale()
    assert locale.name() == name
    shown = locale.toCurrencyString(1.0, "¤")
    return _Marks(locale.groupSeparator(), locale.decimalPoint(), shown.endswith("¤"))
