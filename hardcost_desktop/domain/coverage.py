"""What of a transaction is in Clio already: the first wall against importing a line twice.

Two sources tell: live ledger entries, which remember the line ids they cover, and stamps found in Clio, which
count even with an empty ledger ("Never twice" in docs/rules.md).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import EntryState, LedgerEntry, Stamp, live_entries, read_stamp
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.domain.names import same_words
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction


@dataclass(frozen=True, slots=True)
class Coverage:
    """One entry's hold on a transaction's lines, from the ledger or from a stamp alone.

    Attributes:
        key: The row key it was written from.
        transaction: Such as `P133`.
        date: As written to Clio; of an entry marked by a person, as Clio has it.
        price: As written to Clio; None where Clio hides amounts; of a marked entry, as Clio has it.
        activity_id: Clio's id, None while unsettled.
        matter_id: The matter it is on in Clio.
        entry: The ledger's memory of it, None when only the stamp tells.
        stamp: The stamp, when only that tells.
        in_clio: The entry as Clio has it now, if it was read.
        gone: Clio was asked for it, and has it no more.
    """

    key: str
    transaction: str
    date: date
    price: Decimal | None
    activity_id: int | None
    matter_id: int | None
    entry: LedgerEntry | None = None
    stamp: Stamp | None = None
    in_clio: HardCost | None = None
    gone: bool = False

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
        """Tell whether QuickBooks now says otherwise than Clio.

        Args:
            transaction: As it is now.
            listed: Its hard cost lines now, without those another entry holds by line: what a stamp, which
                remembers no lines, may have summed.
        """
        if self.unsettled:
            return False
        if self.lost_lines(transaction):
            return True
        summed = listed if self.entry is None else transaction.lines
        now = add_up(line.amount for line in summed if self.covers(line))
        if self.entry is None:
            return self.date != transaction.date or self.price not in {None, now}
        if self._moved(self.entry, transaction):
            return True
        as_written = self.entry.date == transaction.date and self.entry.price == now
        return not as_written and not self._corrected(transaction, now)

    def agrees(self, transaction: Transaction) -> bool:
        """Tell whether Clio has the date and the amount that QuickBooks has now, on the matter it was written to."""
        cost, entry = self.in_clio, self.entry
        now = add_up(line.amount for line in transaction.lines if self.covers(line))
        same_place = cost is not None and entry is not None and cost.matter_id == entry.matter_id
        return same_place and self._corrected(transaction, now)

    def _corrected(self, transaction: Transaction, now: Decimal) -> bool:
        """Somebody brought the entry in Clio in line with QuickBooks by hand."""
        cost = self.in_clio
        return cost is not None and cost.date == transaction.date and cost.price == now

    def edited(self) -> bool:
        """Tell whether somebody changed date, amount or matter in Clio.

        A matter given to an entry that was written without one is no change, but what it waited for (R13).
        """
        cost, entry = self.in_clio, self.entry
        if cost is None or entry is None or entry.marked or self.unsettled:
            return False
        moved = entry.matter_id is not None and cost.matter_id != entry.matter_id
        return cost.date != entry.date or cost.price not in {None, entry.price} or moved

    def reworded(self) -> bool:
        """Tell whether somebody wrote another description in Clio, or made it another user's entry.

        What the ledger does not remember, or Clio does not show, is not compared; nor are spaces in texts.
        """
        cost, entry = self.in_clio, self.entry
        if cost is None or entry is None or entry.marked or self.unsettled:
            return False
        other_user = None not in {entry.user_id, cost.user_id} and entry.user_id != cost.user_id
        return other_user or bool(entry.note and not same_words(entry.note, cost.note))

    def orphaned(self, transaction: Transaction) -> bool:
        """Tell whether it needs a row of its own, when no row shows a line it covers.

        Lines that merely lie on an account no longer chosen, and are otherwise as they were, need none.
        """
        if self.lost_lines(transaction):
            return True
        return self.entry is not None and self._moved(self.entry, transaction)

    @staticmethod
    def _moved(entry: LedgerEntry, transaction: Transaction) -> bool:
        """Tell whether a line went to another customer or account."""
        now = {line.id: line for line in transaction.lines}
        return any(
            now[was.id].customer_id != was.customer_id or now[was.id].account_id != was.account_id
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


def find_coverage(
    entries: Iterable[LedgerEntry],
    hard_costs: Iterable[HardCost],
    gone: Collection[int] = (),
) -> Covered:
    """Join the ledger's live entries with the stamps in Clio.

    A stamp settles an unsettled ledger entry of the same key: Clio itself says that it arrived.
    """
    live = live_entries(entries)
    hard_costs = list(hard_costs)
    by_id = {cost.id: cost for cost in hard_costs}
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
            found[entry.transaction].append(_from_ledger(entry, by_id, gone))
    for cost, stamp in sorted(stamps, key=lambda pair: pair[0].id):
        found[stamp.transaction].append(_from_stamp(cost, stamp))
    ours = known | {cost.id for cost, _ in stamps}
    return Covered({ref: tuple(holds) for ref, holds in found.items()}, frozenset(ours))


def find_undone(entries: Iterable[LedgerEntry]) -> frozenset[tuple[str, str]]:
    """List the lines, each with its transaction (`P133`), whose entries an undo took out of Clio."""
    return frozenset(
        (entry.transaction, line.id)
        for entry in entries
        if entry.state is EntryState.UNDONE and not entry.marked
        for line in entry.lines
    )


def _from_ledger(
    entry: LedgerEntry, by_id: Mapping[int, HardCost], gone: Collection[int]
) -> Coverage:
    cost = by_id.get(entry.activity_id or -1)
    shown = cost if entry.marked and cost is not None else entry
    return Coverage(
        entry.key,
        entry.transaction,
        shown.date,
        shown.price,
        entry.activity_id,
        shown.matter_id,
        entry=entry,
        in_clio=cost,
        gone=entry.activity_id in gone,
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
        in_clio=cost,
    )
