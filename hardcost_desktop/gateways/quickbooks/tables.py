"""A company's records by entity, each as one line of JSON: the form in which they are kept between two readings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol, TypeVar

import msgspec

from hardcost_desktop.decoding import decode, decoder
from hardcost_desktop.domain.pause import Pause
from hardcost_desktop.gateways.quickbooks.bodies import Row, read_record
from hardcost_desktop.gateways.quickbooks.lines import name_detail
from hardcost_desktop.gateways.quickbooks.records import (
    AccountRecord,
    CustomerRecord,
    ItemRecord,
    Ref,
    TransactionRecord,
)
from hardcost_desktop.gateways.quickbooks.transactions import ENTITIES

KEPT_AS = "books"
"""What the tables of a company are kept under."""

Record = AccountRecord | CustomerRecord | ItemRecord | TransactionRecord

_Kind = TypeVar("_Kind", bound=Record)

LISTS: Mapping[str, type[Record]] = {
    "Account": AccountRecord,
    "Customer": CustomerRecord,
    "Item": ItemRecord,
}
"""What transactions refer to, and repeat the names of."""

TRANSACTIONS = tuple(ENTITIES.values())

_RECORDS: Mapping[str, type[Record]] = {
    **LISTS,
    **dict.fromkeys(TRANSACTIONS, TransactionRecord),
}

_ENCODER = msgspec.json.Encoder()


class LineCache(Protocol):
    """Keeps lines between two readings. Never raises: what cannot be kept is read again."""

    def read_lines(self, name: str, pause: Pause) -> list[bytes] | None:
        """Give what was kept under a name, exactly, or None; `pause` is called every now and then."""
        ...

    def write_lines(self, name: str, lines: Sequence[bytes]) -> None:
        """Keep lines under a name, in place of what was there."""
        ...


class _Head(msgspec.Struct):
    """The first line: what follows, and how many of each."""

    start: date
    filled_at: datetime
    as_of: datetime
    tables: dict[str, int]


class _Identity(msgspec.Struct, rename="pascal"):
    id: str


class _Paid(msgspec.Struct, rename="pascal"):
    """Whom a transaction was paid to, by id and by the name it had."""

    entity_ref: Ref | None = None
    vendor_ref: Ref | None = None


@dataclass(slots=True)
class Tables:
    """Whole tables of one company.

    Attributes:
        start: The first day whose transactions are in them.
        filled_at: When they were read whole, by QuickBooks' own clock.
        as_of: Until when they are complete, by the same clock.
        lines: The records by entity, in the order of their ids; of transactions before the start only some.
    """

    start: date
    filled_at: datetime
    as_of: datetime
    lines: dict[str, list[bytes]] = field(default_factory=dict)

    def records(self, entity: str, kind: type[_Kind]) -> Iterator[_Kind]:
        """Give the records of an entity."""
        return map(decoder(kind).decode, self.lines[entity])

    def apply(self, entity: str, rows: Mapping[str, Row], deleted: frozenset[str]) -> None:
        """Put changed rows in the place of the kept ones, and take away what is deleted."""
        if not rows and not deleted:
            return
        changed = {one: read_table_record(entity, row) for one, row in rows.items()}
        touched = changed.keys() | deleted
        identify = decoder(_Identity).decode
        known = ((identify(line).id, line) for line in self.lines[entity])
        joined = {one: line for one, line in known if one not in touched}
        for one, record in changed.items():
            if one not in deleted:
                joined[one] = write_record(record)
        self.lines[entity] = [joined[one] for one in sorted(joined, key=_by_number)]

    def renames(self, entity: str, rows: Mapping[str, Row], deleted: frozenset[str]) -> bool:
        """Tell whether changes to a list concern what records that did not change repeat of it.

        A customer's name stands on each of its transactions, and on those below it; one that was merged into
        another is inactive or deleted. What repeats it need not bear a new date then.
        """
        known = {record.id: _essence(record) for record in self.records(entity, LISTS[entity])}
        told = {one: _essence(read_table_record(entity, row)) for one, row in rows.items()}
        changed = any(one in known and known[one] != essence for one, essence in told.items())
        return changed or not known.keys().isdisjoint(deleted)

    def repeats_another_name(self, names: Mapping[str, str]) -> bool:
        """Tell whether a transaction was paid to one of these by another name than it has now."""
        if not names:
            return False
        read = decoder(_Paid).decode
        paid = (read(line) for entity in TRANSACTIONS for line in self.lines.get(entity, ()))
        payees = (each.entity_ref or each.vendor_ref for each in paid)
        return any(one and names.get(one.value, one.name) != one.name for one in payees)

    def write(self) -> list[bytes]:
        """Give the lines to be kept."""
        counts = {entity: len(lines) for entity, lines in self.lines.items()}
        head = _Head(self.start, self.filled_at, self.as_of, counts)
        return [_ENCODER.encode(head), *(line for each in self.lines.values() for line in each)]


def read_tables(lines: Sequence[bytes]) -> Tables | None:
    """Read what `write` gave; None for anything else."""
    try:
        head = decode(lines[0] if lines else b"", _Head)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    if sum(head.tables.values()) != len(lines) - 1 or head.as_of.tzinfo is None:
        return None
    tables, at = Tables(head.start, head.filled_at, head.as_of), 1
    for entity, number in head.tables.items():
        tables.lines[entity] = list(lines[at : at + number])
        at += number
    return tables


def read_table_record(entity: str, row: Row) -> Record:
    """Read a row as the record that is kept of it.

    Raises:
        RefusedByService: A field is unreadable.
    """
    return read_record(name_detail(row), _RECORDS[entity])


def write_record(record: Record) -> bytes:
    """Write a record as a line."""
    return _ENCODER.encode(record)


def _by_number(one: str) -> tuple[int, str]:
    """Sort ids as QuickBooks does: they are numbers."""
    return len(one), one


def _essence(record: Record) -> Record:
    """Leave out what no other record repeats: a customer's e-mail."""
    if isinstance(record, CustomerRecord):
        return msgspec.structs.replace(record, primary_email_addr=None)
    return record
