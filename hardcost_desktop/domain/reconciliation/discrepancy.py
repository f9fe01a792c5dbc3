"""One row that does not say the same everywhere, with the amount it makes and its cause."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.coverage import Coverage
from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.left import Left
from hardcost_desktop.domain.money import ZERO, add_up
from hardcost_desktop.domain.reconciliation.booked import BookedLine
from hardcost_desktop.domain.reconciliation.cause import Cause
from hardcost_desktop.domain.reconciliation.holding import Holding


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A row with its cause.

    Attributes:
        cause: Why.
        key: The row's key.
        amount: What it adds to the difference: what is there less what should be. Nothing for a remark, nor
            where the money is right and only the client is wrong.
        holding: The entry in Clio it is about.
        booked: The line of QuickBooks it is about, where no entry is.
        left: A person looked at it in the review, and left it as it is.
    """

    cause: Cause
    key: str
    amount: Decimal = ZERO
    holding: Holding | None = None
    booked: BookedLine | None = None
    left: Left | None = None

    @property
    def currency(self) -> str:
        """ISO code of the amounts; empty for the firm's own."""
        at = self.booked or self.holding
        return (at.transaction.currency or "") if at and at.transaction else ""

    @property
    def in_quickbooks(self) -> Decimal | None:
        """What QuickBooks says now; None where it has nothing."""
        if self.booked is not None:
            return self.booked.line.amount
        holding = self.holding
        return None if holding is None or holding.transaction is None else holding.now

    @property
    def written(self) -> Decimal | None:
        """What the import record says was written; None where it says nothing."""
        return self.holding.written if self.holding else None

    @property
    def in_clio(self) -> Decimal | None:
        """What Clio holds now; None where it holds nothing, or hides the amount."""
        cost = self.holding.cost if self.holding else None
        return cost.price if cost else None

    @property
    def date_in_quickbooks(self) -> date | None:
        """The transaction's date now."""
        if self.booked is not None:
            return self.booked.transaction.date
        return self.holding.transaction.date if self.holding and self.holding.transaction else None

    @property
    def date_in_clio(self) -> date | None:
        """The entry's date now."""
        return self.holding.cost.date if self.holding and self.holding.cost else None

    @property
    def activity_id(self) -> int | None:
        """Clio's id of the entry."""
        return self.holding.hold.activity_id if self.holding else None


def explain_holding(holding: Holding, clients: tuple[int | None, int | None]) -> Discrepancy | None:
    """Find what is behind a holding whose three sides differ; None where they say the same.

    Args:
        holding: What is compared.
        clients: The Clio contacts whose matter it was written to and is on now, as far as known.
    """
    cause = _find_cause(holding, clients)
    if cause is None:
        return None
    amount = holding.found - holding.expected
    if cause is Cause.RECORD_BROKEN and amount == 0 and holding.written is not None:
        amount = holding.held + holding.elsewhere - holding.written
    return Discrepancy(cause, holding.key, amount if cause.weighs else ZERO, holding)


def _find_cause(holding: Holding, clients: tuple[int | None, int | None]) -> Cause | None:
    plain = next((cause for cause, applies in _PLAIN if applies(holding)), None)
    if plain is not None:
        return plain
    if holding.in_books is not holding.in_clio:
        return _find_border(holding)
    if holding.held != holding.now:
        return _find_editor(holding)
    return _find_misplaced(holding, clients)


_PLAIN: tuple[tuple[Cause, Callable[[Holding], bool]], ...] = (
    (Cause.DOUBLED, lambda holding: holding.doubled),
    (Cause.SHARED_ENTRY, lambda holding: holding.shared),
    (Cause.OUTCOME_UNKNOWN, lambda holding: holding.hold.unsettled),
    (Cause.MISSING_IN_CLIO, lambda holding: holding.cost is None),
    (Cause.DELETED_IN_QUICKBOOKS, lambda holding: holding.transaction is None),
    (Cause.OTHER_CURRENCY, lambda holding: holding.foreign),
    (Cause.AMOUNT_HIDDEN, lambda holding: holding.cost is not None and holding.cost.price is None),
)
"""What shows without comparing one side with the other."""


def _find_border(holding: Holding) -> Cause:
    """Who moved it across the border of the period?"""
    entry, cost, transaction = holding.hold.entry, holding.cost, holding.transaction
    if entry and transaction and transaction.date == entry.date:
        return Cause.REDATED_IN_CLIO
    if entry and cost and cost.date == entry.date:
        return Cause.REDATED_IN_QUICKBOOKS
    return Cause.DATES_APART


def _find_editor(holding: Holding) -> Cause:
    """Who changed the amount, or took lines away?"""
    entry, cost = holding.hold.entry, holding.cost
    if entry is None or cost is None:
        return Cause.STAMP_DIFFERS
    if _broken(holding.hold):
        return Cause.RECORD_BROKEN
    as_written = holding.now + holding.elsewhere == entry.price
    if entry.marked and as_written:
        return Cause.MARKED_DIFFERS
    if cost.price == entry.price:
        return Cause.CHANGED_IN_QUICKBOOKS
    return Cause.EDITED_IN_CLIO if as_written else Cause.CHANGED_IN_BOTH


def _broken(hold: Coverage) -> bool:
    """The record contradicts itself and Clio: what it says was written is neither its lines' sum nor in Clio.

    While an entry is being brought in line with QuickBooks it holds the lines of both its past and its future;
    its price is then still what Clio has.
    """
    entry, cost = hold.entry, hold.in_clio
    if entry is None or not entry.lines or (cost is not None and cost.price == entry.price):
        return False
    return add_up(line.amount for line in entry.lines) != entry.price


def _find_misplaced(holding: Holding, clients: tuple[int | None, int | None]) -> Cause | None:
    """The amounts agree; is the rest as it was written?"""
    entry, cost, transaction = holding.hold.entry, holding.cost, holding.transaction
    if cost is None or transaction is None:
        return None
    found = _compare_with_record(holding, entry, cost, clients) if entry else None
    if found is None and cost.date != transaction.date:
        return Cause.OTHER_DATE
    return found


def _compare_with_record(
    holding: Holding, entry: LedgerEntry, cost: HardCost, clients: tuple[int | None, int | None]
) -> Cause | None:
    was = {line.id: line.customer_id for line in entry.lines}
    if _broken(holding.hold):
        return Cause.RECORD_BROKEN
    if any(line.customer_id != was.get(line.id) for line in holding.lines):
        return Cause.CUSTOMER_CHANGED
    if not entry.marked and cost.matter_id != entry.matter_id:
        written, now = clients
        strange = None not in clients and written != now
        return Cause.OTHER_CLIENT if strange else Cause.OTHER_MATTER
    return Cause.CORRECTED if cost.price != entry.price and not entry.marked else None
