"""Opening a ledger and making claims, for the tests and for the second program they start."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import Claim, CoveredLine, Draft
from hardcost_desktop.storage.ledger import SqlLedger, open_ledger


@contextmanager
def opened(place, pair: Pair, **options) -> Iterator[SqlLedger]:
    ledger = open_ledger(place, **options)
    try:
        ledger.bind(pair)
        yield ledger
    finally:
        ledger.close()


def claim_of(transaction: str, *lines: str, amount: str = "12.50") -> Claim:
    covered = tuple(CoveredLine(line, Decimal(amount), "58", "91") for line in lines)
    draft = Draft(date(2026, 3, 4), Decimal(amount), "Filing fee", "1047", user_id=3, matter_id=9)
    return Claim(f"{transaction}.c58", transaction, covered, draft)
