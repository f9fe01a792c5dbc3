"""Hard costs in Clio that may be the same cost, written by another hand ("First hit wins", possible_duplicate)."""

import re
from collections.abc import Collection, Iterable

from hardcost_desktop.domain.directory import Directory, HardCost
from hardcost_desktop.domain.grouping import Group
from hardcost_desktop.domain.matching import Match
from hardcost_desktop.domain.reason import Reason
from hardcost_desktop.domain.row import Row

MANY = 5
"""Look-alikes that are no accident: a person seldom types as many by hand into both services."""


def find_lookalikes(
    group: Group, match: Match, directory: Directory, ours: Collection[int]
) -> tuple[HardCost, ...]:
    """Find hard costs of the row's date and amount that this program did not write.

    They count when they are on that client's matters, on no matter at all (so Clio's own importer leaves those
    of a client with several), or carry the check number.

    Args:
        group: The row's lines.
        match: Where it belongs.
        directory: What Clio holds.
        ours: Ids of the activities this program wrote.
    """
    same = directory.hard_costs_by_day_and_price.get((group.transaction.date, group.amount))
    if not same:
        return ()
    matters = {matter.id for matter in match.choices}
    number = group.transaction.number.strip()
    return tuple(
        cost
        for cost in same
        if cost.id not in ours
        and (cost.matter_id is None or cost.matter_id in matters or _carries(cost, number))
    )


def _carries(cost: HardCost, number: str) -> bool:
    return bool(number) and number in re.split(r"[\s#,;]+", cost.reference)


def clio_seems_to_import(rows: Iterable[Row], directory: Directory) -> bool:
    """Tell whether Clio's own importer seems to be on: many look-alikes, most of them the Primary Subscriber's.

    That is whose entries it makes, always (R14).

    Args:
        rows: The review.
        directory: What Clio holds.
    """
    doubtful = (row for row in rows if row.reason is Reason.POSSIBLE_DUPLICATE)
    alike = {cost.id: cost.user_id for row in doubtful for cost in row.lookalikes}
    owner = directory.primary_subscriber
    if owner is None:
        return False
    theirs = sum(user == owner.id for user in alike.values())
    return theirs >= MANY and 2 * theirs > len(alike)
