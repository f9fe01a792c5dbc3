"""Change data capture: which records of some entities were changed or deleted since an instant."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from hardcost_desktop.gateways.quickbooks.bodies import Row, read_record, told_at
from hardcost_desktop.gateways.quickbooks.queries import row_id
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany

MOST = 1000
"""Intuit, change data capture: an answer has at most so many objects, and there is no next page."""

_DELETED = "Deleted"
"""The `status` of what is left of a deleted record; others have none."""


class _Answered(msgspec.Struct, rename="pascal"):
    """One question's share of the answer; an entity that nothing changed in has no name in it."""

    query_response: list[dict[str, Any]] = []


class _Body(msgspec.Struct):
    cdc: list[_Answered] = msgspec.field(default=[], name="CDCResponse")


@dataclass(frozen=True, slots=True)
class Changes:
    """What one answer tells.

    Attributes:
        at: When it was given, by QuickBooks' own clock; None where it does not say.
        rows: What was entered or changed, whole, by entity and id.
        deleted: The ids of what was deleted, by entity.
    """

    at: datetime | None
    rows: Mapping[str, Mapping[str, Row]]
    deleted: Mapping[str, frozenset[str]]

    @property
    def number(self) -> int:
        """How many records it tells of."""
        return sum(map(len, self.rows.values())) + sum(map(len, self.deleted.values()))

    def ids(self, entity: str) -> frozenset[str]:
        """List what was entered, changed or deleted of an entity."""
        return self.deleted[entity] | self.rows[entity].keys()


def read_changes(
    company: ReadOnlyCompany, entities: Collection[str], since: datetime
) -> Changes | None:
    """Read what was changed or deleted; None when there may be more than the answer holds.

    Raises:
        RefusedByService: The instant is too long ago, among others (Intuit: 30 days).
    """
    asked = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    body = company.changes(",".join(entities), asked)
    parts = [part for each in read_record(body, _Body).cdc for part in each.query_response]
    rows: dict[str, dict[str, Row]] = {entity: {} for entity in entities}
    deleted: dict[str, set[str]] = {entity: set() for entity in entities}
    told = 0
    for entity in entities:
        for row in _rows(parts, entity):
            told += 1
            if row.get("status") == _DELETED:
                deleted[entity].add(row_id(row, entity))
            else:
                rows[entity][row_id(row, entity)] = row
    if told >= MOST:
        return None
    gone = {entity: frozenset(ids) for entity, ids in deleted.items()}
    return Changes(told_at(body), rows, gone)


def _rows(parts: Collection[Mapping[str, Any]], entity: str) -> Iterator[Row]:
    for part in parts:
        yield from read_record(part.get(entity, []), list[dict[str, Any]])
