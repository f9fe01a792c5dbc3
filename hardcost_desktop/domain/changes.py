"""What changed since an import, side by side, and what an entry would say if it were brought in line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hardcost_desktop.domain.coverage import Coverage
from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.domain.names import same_words
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.reason import CHANGED, Reason
from hardcost_desktop.domain.row import Row

Value = Decimal | date | int | str | None


class Side(StrEnum):
    """Where something changed."""

    QUICKBOOKS = "quickbooks"
    CLIO = "clio"


class Part(StrEnum):
    """What of a cost changed; the words are in messages."""

    ENTRY = "entry"
    DATE = "date"
    AMOUNT = "amount"
    MATTER = "matter"
    CUSTOMER = "customer"
    ACCOUNT = "account"
    LINES = "lines"
    NOTE = "note"
    USER = "user"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One difference between what was written and what is said now.

    Attributes:
        side: Who says otherwise now.
        part: Of what.
        before: As it was written to Clio; ids of customers, accounts and matters as their service has them.
        after: As it is now; None where it is gone.
    """

    side: Side
    part: Part
    before: Value
    after: Value


def find_changes(row: Row) -> tuple[FieldChange, ...]:
    """List what changed since a row was imported, in QuickBooks and in Clio."""
    found: list[FieldChange] = []
    if row.reason is not Reason.OUTCOME_UNKNOWN:
        found += _in_quickbooks(row)
    for hold in row.coverage:
        if hold.gone:
            found.append(FieldChange(Side.CLIO, Part.ENTRY, hold.activity_id, None))
        elif hold.entry is not None and hold.in_clio is not None and not hold.entry.marked:
            found += compare_with_clio(hold.entry, hold.in_clio)
    return tuple(found)


def compare_with_clio(entry: LedgerEntry, cost: HardCost) -> tuple[FieldChange, ...]:
    """List what somebody changed of an entry in Clio; what is hidden, or was never told, is not compared."""
    price = entry.price if cost.price is None else cost.price
    user = cost.user_id if None not in {entry.user_id, cost.user_id} else entry.user_id
    pairs: tuple[tuple[Part, Value, Value], ...] = (
        (Part.DATE, entry.date, cost.date),
        (Part.AMOUNT, entry.price, price),
        (Part.MATTER, entry.matter_id, cost.matter_id),
        (Part.USER, entry.user_id, user),
    )
    texts = (
        ((Part.NOTE, entry.note, cost.note), (Part.REFERENCE, entry.reference, cost.reference))
        if entry.note
        else ()
    )
    found = [pair for pair in pairs if pair[1] != pair[2]]
    found += [pair for pair in texts if not same_words(pair[1], pair[2])]
    return tuple(FieldChange(Side.CLIO, part, was, now) for part, was, now in found)


def _in_quickbooks(row: Row) -> Iterator[FieldChange]:
    held = [hold for hold in row.coverage if not hold.unsettled]
    if not held:
        return
    if row.transaction is None:
        yield FieldChange(Side.QUICKBOOKS, Part.ENTRY, held[0].transaction, None)
        return
    dates = {hold.entry.date if hold.entry else hold.date for hold in held}
    if dates != {row.date}:
        yield FieldChange(Side.QUICKBOOKS, Part.DATE, min(dates), row.date)
    prices = [hold.entry.price if hold.entry else hold.price for hold in held]
    known = [price for price in prices if price is not None]
    if len(known) == len(held) and add_up(known) != row.amount:
        yield FieldChange(Side.QUICKBOOKS, Part.AMOUNT, add_up(known), row.amount)
    yield from _lines(held, row)


def _lines(held: Iterable[Coverage], row: Row) -> Iterator[FieldChange]:
    assert row.transaction is not None
    was = {line.id: line for hold in held if hold.entry for line in hold.entry.lines}
    if not was:
        return
    now = {line.id: line for line in row.transaction.lines}
    for part, name in ((Part.CUSTOMER, "customer_id"), (Part.ACCOUNT, "account_id")):
        before = {getattr(line, name) for line in was.values()}
        after = {getattr(now[key], name) for key in was if key in now}
        if after and before != after:
            yield FieldChange(Side.QUICKBOOKS, part, _joined(before), _joined(after))
    if was.keys() - now.keys():
        yield FieldChange(
            Side.QUICKBOOKS, Part.LINES, len(was), len([key for key in was if key in now])
        )


def _joined(ids: Iterable[str | None]) -> str:
    return ", ".join(sorted(one or "-" for one in ids))


def source_of(plan: ImportPlan, row: Row) -> tuple[Row, LedgerEntry] | None:
    """Find which row's lines an entry would stand for if it were brought in line, and the entry.

    Args:
        plan: With all rows of the transaction.
        row: The row a person chose; after lines were typed anew, either the old row or the new one.

    Returns:
        None where that cannot be told: the entry is not this program's own, several are in question, or nothing
        is left of the cost.
    """
    same = [other for other in plan.of_transaction(row.key) if other.reason is not None]
    old = [other for other in same if other.coverage and not other.lines]
    new = [
        other
        for other in same
        if other.lines and not other.coverage and other.reason is Reason.CHANGED_IN_QUICKBOOKS
    ]
    if len(old) == len(new) == 1 and row.key in {old[0].key, new[0].key}:
        return _paired(new[0], old[0])
    sharing = [other for other in same if other.coverage == row.coverage and other.lines]
    if len(sharing) > 1:
        sharing = [other for other in sharing if other.key == row.coverage[0].key]
    return _paired(row, row) if row in sharing else None


def _paired(source: Row, held: Row) -> tuple[Row, LedgerEntry] | None:
    entry = held.coverage[0].entry if len(held.coverage) == 1 else None
    usable = entry is not None and not entry.marked and not entry.state.unsettled
    if entry is None or not usable or held.coverage[0].gone or source.amount <= 0:
        return None
    return source, entry


def changed_rows(plan: ImportPlan) -> list[Row]:
    """List the rows that were imported and are no longer as they were, in the order of the review."""
    return [row for row in plan.rows if row.reason in CHANGED]
