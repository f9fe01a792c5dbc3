"""Money: Decimal from the first byte to the last, in the currency's units."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
ZERO = Decimal("0.00")

SIGNS: Mapping[str, str] = {
    "USD": "$",
    "CAD": "$",
    "AUD": "$",
    "NZD": "$",
    "GBP": "£",
    "EUR": "€",
}
"""How people write the currencies of Clio's four regions and their neighbours, by ISO code."""


def to_cents(amount: Decimal) -> Decimal:
    """Round half up to two decimals, as an invoice does.

    QuickBooks keeps amounts with up to five decimals (Intuit, Purchase: Amount is 10.5 decimals); Clio takes
    two for a hard cost.
    """
    if amount and amount.same_quantum(CENT):
        return amount  # as nearly all are
    return amount.quantize(CENT, rounding=ROUND_HALF_UP) + ZERO  # a credit of nothing is no “-0.00”


def add_up(amounts: Iterable[Decimal]) -> Decimal:
    """Sum exactly, then round half up to cents; nothing is zero dollars."""
    return to_cents(sum(amounts, ZERO))
