"""From an answer to its data: exact numbers, faults wherever they hide, and the rows of a query."""

from collections.abc import Mapping
from datetime import datetime
from http import HTTPStatus
from typing import Any, TypeVar

import msgspec

from hardcost_desktop.decoding import convert, decoder
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.answers import Answer
from hardcost_desktop.gateways.quickbooks.faults import find_fault, trouble

Row = Mapping[str, Any]
"""A JSON object as it came; every number with a point or exponent in it is a Decimal."""

_Record = TypeVar("_Record")

_DECODER = decoder(dict[str, Any])


def open_answer(answer: Answer, now: datetime) -> Row:
    """Read an answer's JSON object.

    Args:
        answer: Whose status says nothing by itself: a 200 may hold a fault.
        now: Aware UTC.

    Raises:
        NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: It holds a fault, or nothing readable.
    """
    fault = find_fault(answer.body)
    if fault is not None or answer.status != HTTPStatus.OK or answer.html:
        raise trouble(answer, fault, now)
    try:
        return _DECODER.decode(answer.body)
    except msgspec.MsgspecError as error:
        raise unreadable(error) from error


def rows_of(body: Row, entity: str) -> list[Row]:
    """Give the rows of a query's answer; with no rows even the entity's name is missing."""
    try:
        found = convert(body.get("QueryResponse"), dict[str, Any])
        rows = convert(found.get(entity, []), list[Row])
    except msgspec.ValidationError as error:
        raise unreadable(error) from error
    return rows


def total_of(body: Row) -> int:
    """Give the answer to a `count(*)`."""
    try:
        found = convert(body.get("QueryResponse"), dict[str, Any])
        return convert(found.get("totalCount"), int)
    except msgspec.ValidationError as error:
        raise unreadable(error) from error


def told_at(body: Row) -> datetime | None:
    """Give the instant an answer bears by QuickBooks' own clock; None where it bears none."""
    text = body.get("time")
    if not isinstance(text, str):
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    return instant if instant.tzinfo else None


def read_record(row: object, kind: type[_Record]) -> _Record:
    """Read a row as a record; unknown fields are ignored, as Intuit adds fields without notice.

    Raises:
        RefusedByService: A field is missing or of another type; the words name it.
    """
    try:
        return convert(row, kind)
    except msgspec.ValidationError:
        pass  # perhaps only for a null
    try:
        return convert(_without_nulls(row), kind)
    except msgspec.ValidationError as error:
        raise unreadable(error) from error


def _without_nulls(value: object) -> object:
    """Leave out properties that are null: Intuit gives only those with a value, other servers may not."""
    if isinstance(value, dict):
        return {name: _without_nulls(own) for name, own in value.items() if own is not None}
    if isinstance(value, list):
        return [_without_nulls(own) for own in value]
    return value


def unreadable(error: msgspec.MsgspecError) -> RefusedByService:
    """Say which field could not be read; msgspec's texts name types and paths, not values."""
    return RefusedByService("quickbooks_unreadable", path=str(error))
