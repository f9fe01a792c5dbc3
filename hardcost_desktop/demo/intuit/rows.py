"""One record of the books, with its JSON and its comparable values made once."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Final

from hardcost_desktop.demo.firm.model import Record

from .entities import Kind
from .wire import PACIFIC, write_json

Comparable = int | str | bool | date | datetime | Decimal

# Where a property is not found in the record under its own name.
_PLACES: Final[Mapping[str, str]] = {
    "PrimaryEmailAddr": "PrimaryEmailAddr.Address",
    "AttachableRef.EntityRef.Type": "AttachableRef.EntityRef.type",
}


class Row:
    """A record that never changes: an edit puts another row in its place."""

    __slots__ = ("_json", "_values", "record")

    def __init__(self, record: Record) -> None:
        self.record = record
        self._values: dict[str, tuple[Comparable, ...]] = {}
        self._json: bytes | None = None

    def json(self) -> bytes:
        """Give the record as the service writes it."""
        if self._json is None:
            self._json = write_json(self.record)
        return self._json

    def values(self, name: str, kind: Kind) -> tuple[Comparable, ...]:
        """Give the property's comparable values: none if absent, several inside lists."""
        found = self._values.get(name)
        if found is None:
            steps = _PLACES.get(name, name).split(".")
            found = tuple(comparable(value, kind) for value in _walk(self.record, steps))
            self._values[name] = found
        return found

    def changed_since(self, instant: datetime) -> bool:
        """Say whether the record's last change was at or after an instant."""
        changes = self.values("MetaData.LastUpdatedTime", Kind.INSTANT)
        return any(isinstance(at, datetime) and at >= instant for at in changes)


def comparable(value: object, kind: Kind) -> Comparable:
    """Turn a record's value, or a statement's literal, into what is compared.

    Raises:
        ValueError: The text is no value of this kind.
    """
    return _READERS[kind](str(value))


def read_instant(text: str) -> datetime:
    """Read an instant; without an offset it is Pacific time.

    Raises:
        ValueError: No ISO date or time.
    """
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=PACIFIC)


def _walk(node: object, steps: list[str]) -> Iterator[object]:
    if isinstance(node, list):
        for item in node:
            yield from _walk(item, steps)
    elif not steps:
        yield node
    elif isinstance(node, dict) and steps[0] in node:
        yield from _walk(node[steps[0]], steps[1:])


def _read_number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"no number: {text}") from error


def _read_flag(text: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise ValueError(f"neither true nor false: {text}")
    return text.lower() == "true"


_READERS: Final[Mapping[Kind, Callable[[str], Comparable]]] = {
    Kind.ID: int,
    Kind.TEXT: str,
    Kind.WORD: str.lower,
    Kind.DATE: date.fromisoformat,
    Kind.INSTANT: read_instant,
    Kind.NUMBER: _read_number,
    Kind.FLAG: _read_flag,
}
