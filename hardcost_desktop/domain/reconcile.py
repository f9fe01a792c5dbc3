"""Settling a lost answer: is the entry in Clio or not ("Never twice" in docs/rules.md)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import EntryState, LedgerEntry, read_stamp

CLOCK_SKEW = timedelta(minutes=5)
"""How far this computer's clock may be ahead of Clio's when comparing with `created_at`."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a look into Clio says of an unsettled entry.

    Attributes:
        state: IMPORTED, RELEASED, or UNKNOWN when it cannot be told yet.
        activity_id: The entry found.
        candidates: What a person must choose among, when several could be it.
    """

    state: EntryState
    activity_id: int | None = None
    candidates: tuple[HardCost, ...] = ()


def settle(
    entry: LedgerEntry,
    in_clio: Iterable[HardCost],
    taken: Collection[int],
    now: datetime,
    patience: timedelta,
) -> Settlement:
    """Look for an unsettled entry among Clio's hard costs.

    Without a stamp only day, amount and matter tell, so no twin of the entry may be under way meanwhile.

    Args:
        entry: Claimed or unknown.
        in_clio: At least Clio's hard costs of the entry's date.
        taken: Activities other ledger entries are known to be.
        now: When Clio was asked, by the ledger's clock, aware UTC.
        patience: How long "not there" is not believed: a lost POST can still take effect late.
    """
    found = [cost for cost in in_clio if cost.id not in taken and _could_be(entry, cost)]
    if len(found) == 1:
        return Settlement(EntryState.IMPORTED, found[0].id)
    if found:
        return Settlement(EntryState.UNKNOWN, candidates=tuple(found))
    waited = not under_way(entry, now, patience)
    return Settlement(EntryState.RELEASED if waited else EntryState.UNKNOWN)


def under_way(entry: LedgerEntry, now: datetime, patience: timedelta) -> bool:
    """Tell whether an unsettled entry may still be arriving: claimed, or given up, a moment ago."""
    last_sent = entry.settled_at or entry.claimed_at
    return last_sent is not None and now - last_sent < patience


def _could_be(entry: LedgerEntry, cost: HardCost) -> bool:
    """By stamp where one was sent; else by date, amount and matter, created since the claim."""
    if read_stamp(entry.reference) is not None:
        stamp = read_stamp(cost.reference)
        return stamp is not None and stamp.key == entry.key
    return (
        cost.date == entry.date
        and cost.price == entry.price
        and cost.matter_id == entry.matter_id
        and read_stamp(cost.reference) is None
        and _created_since(entry, cost)
    )


def _created_since(entry: LedgerEntry, cost: HardCost) -> bool:
    if entry.claimed_at is None or cost.created_at is None:
        return True
    return cost.created_at >= entry.claimed_at - CLOCK_SKEW
