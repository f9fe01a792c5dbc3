"""What of a transaction is in Clio already: the first wall against importing a line twice.

Two sources tell: live ledger entries, which remember the line ids they cover, and stamps found in Clio, which
count even with an empty ledger ("Never twice" in docs/rules.md).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import LedgerEntry, Stamp, live_entries, read_stamp
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction


@dataclass(frozen=True, slots=True)
class Coverage:
    """One entry's hold on a transaction's lines, from the ledger or from a stamp alone.

    Attributes:
        key: The row key it was written from.
        transaction: Such as `P133`.
        date: As written to Clio.
        price: As written to Clio; None where Clio hides amounts.
        activity_id: Clio's id, None while unsettled.
        matter_id: The matter it is on in Clio.
        entry: The ledger's memory of it, None when only the stamp tells.
        stamp: The stamp, when only that tells.
    """

    key: str
    transaction: str
    date: date
    price: Decimal | None
    activity_id: int | None
    matter_id: int | None
    entry: LedgerEntry | None = None
    stamp: Stamp | None = None

    @property
    def unsettled(self) -> bool:
        """Whether nobody knows yet if Clio has it."""
        return self.entry is not None and self.entry.state.unsettled

    def covers(self, line: Line) -> bool:
        """Tell whether it holds this line: by line id, or by what its stamp names."""
        if self.entry is not None:
            return any(covered.id == line.id for covered in self.entry.lines)
        if self.stamp is None:
            return False
        if self.stamp.line_id is not None:
            return line.id == self.stamp.line_id
        return line.kind is LineKind.CATEGORY and line.customer_id == self.stamp.customer_id

    def lost_lines(self, transaction: Transaction) -> bool:
        """Tell whether a line it covers has gone from the transaction, as when it was typed anew."""
        if self.entry is None:
            return not any(self.covers(line) for line in transaction.lines)
        present = {line.id for line in transaction.lines}
        return any(covered.id not in present for covered in self.entry.lines)

    def differs(self, transaction: Transaction, listed: Iterable[Line]) -> bool:
        """Tell whether QuickBooks now says otherwise than what was written.

        Args:
            transaction: As it is now.
            listed: Its hard cost lines now; a stamp alone remembers only their sum.
        """
        if self.unsettled:
            return False
        if self.date != transaction.date or self.lost_lines(transaction):
            return True
        if self.entry is not None:
            return self._lines_differ(self.entry, transaction)
        now = add_up(line.amount for line in listed if self.covers(line))
        return self.price is not None and self.price != now

    def orphaned(self, transaction: Transaction) -> bool:
        """Tell whether it needs a row of its own, when no row shows a line it covers.

        Lines that merely lie on an account no longer chosen, and are otherwise as they were, need none.
        """
        if self.entry is None or self.unsettled:
            return self.lost_lines(transaction)
        return self.differs(transaction, ())

    @staticmethod
    def _lines_differ(entry: LedgerEntry, transaction: Transaction) -> bool:
        now = {line.id: line for line in transaction.lines}
        return any(
            (line := now[was.id]).amount != was.amount
            or line.customer_id != was.customer_id
            or line.account_id != was.account_id
            for was in entry.lines
        )


@dataclass(frozen=True, slots=True)
class Covered:
    """Every hold on every transaction, and the activities this program is known to have written."""

    by_transaction: Mapping[str, tuple[Coverage, ...]]
    activity_ids: frozenset[int]

    def of(self, transaction: str) -> tuple[Coverage, ...]:
        """List the holds on one transaction (`P133`)."""
        return self.by_transaction.get(transaction, ())


def find_coverage(entries: Iterable[LedgerEntry], hard_costs: Iterable[HardCost]) -> Covered:
    """Join the ledger's live entries with the stamps in Clio.

    A stamp settles an unsettled ledger entry of the same key: Clio itself says that it arrived.
    """
    live = live_entries(entries)
    known = {entry.activity_id for entry in live if entry.activity_id is not None}
    stamps = [
        (cost, stamp)
        for cost in hard_costs
        if cost.id not in known and (stamp := read_stamp(cost.reference)) is not None
    ]
    arrived = {stamp.key for _, stamp in stamps}
    found: defaultdict[str, list[Coverage]] = defaultdict(list)
    for entry in sorted(live, key=lambda e: e.id):
        if not (entry.state.unsettled and entry.key in arrived):
            found[entry.transaction].append(_from_ledger(entry))
    for cost, stamp in sorted(stamps, key=lambda pair: pair[0].id):
        found[stamp.transaction].append(_from_stamp(cost, stamp))
    ours = known | {cost.id for cost, _ in stamps}
    return Covered({ref: tuple(holds) for ref, holds in found.items()}, frozenset(ours))


def _from_ledger(entry: LedgerEntry) -> Coverage:
    return Coverage(
        entry.key,
        entry.transaction,
        entry.date,
        entry.price,
        entry.activity_id,
        entry.matter_id,
        entry=entry,
    )


def _from_stamp(cost: HardCost, stamp: Stamp) -> Coverage:
    return Coverage(
        stamp.key,
        stamp.transaction,
        cost.date,
        cost.price,
        cost.id,
        cost.matter_id,
        stamp=stamp,
    )
