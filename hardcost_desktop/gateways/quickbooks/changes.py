"""Change data capture: which records of an entity were changed or deleted since an instant."""

from datetime import UTC, datetime

import msgspec

from hardcost_desktop.gateways.quickbooks.bodies import read_record
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany

MOST = 1000
"""Intuit, change data capture: an answer has at most so many objects, and there is no next page."""


class _Changed(msgspec.Struct, rename="pascal"):
    """A changed record, or what is left of a deleted one."""

    id: str


class _Purchases(msgspec.Struct, rename="pascal"):
    """One entity's share of the answer; empty when nothing changed."""

    purchase: list[_Changed] = []


class _Answered(msgspec.Struct, rename="pascal"):
    query_response: list[_Purchases] = []


class _Body(msgspec.Struct):
    cdc: list[_Answered] = msgspec.field(default=[], name="CDCResponse")


def read_changes(company: ReadOnlyCompany, entity: str, since: datetime) -> frozenset[str] | None:
    """List the ids of what was changed or deleted; None when there may be more than the answer holds.

    Raises:
        RefusedByService: The instant is too long ago, among others (Intuit: 30 days).
    """
    asked = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    body = read_record(company.changes(entity, asked), _Body)
    found = [one.id for part in body.cdc for each in part.query_response for one in each.purchase]
    return frozenset(found) if len(found) < MOST else None
