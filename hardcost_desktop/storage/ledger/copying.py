"""One pair's rows from ledger to ledger, whatever database holds them, and the proof that they arrived."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, select, text

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.storage.ledger.tables import METADATA, leases, meta, pairs

TABLES: Sequence[Table] = [t for t in METADATA.sorted_tables if t not in {meta, leases}]
"""What is copied, each after what it refers to: all but the form's version, and who imports this moment."""

_AT_ONCE = 1000
"""Rows held in memory together."""

_STREAMED = {"yield_per": _AT_ONCE}


@dataclass(frozen=True, slots=True)
class Content:
    """What a table holds of one pair.

    Attributes:
        rows: How many.
        checksum: SHA-256 of all their values, in the order of their numbers.
    """

    rows: int
    checksum: str


def number_of(connection: Connection, pair: Pair) -> int | None:
    """Give the pair's number in this ledger, None where it holds nothing of it."""
    wanted = {"realm_id": pair.realm_id, "region": pair.region, "account_id": pair.account_id}
    return connection.execute(select(pairs.c.id).filter_by(**wanted)).scalar()


def contents(connection: Connection, number: int) -> Mapping[str, Content]:
    """Count and sum up every table, by its name."""
    return {table.name: _content(connection, table, number) for table in TABLES}


def copy_rows(source: Connection, target: Connection, number: int) -> None:
    """Write every row of a pair with its own numbers; the target holds no other pair."""
    for table in TABLES:
        rows = source.execute(select(table).where(_of(table, number)), execution_options=_STREAMED)
        for part in rows.mappings().partitions(_AT_ONCE):
            target.execute(insert(table), [dict(row) for row in part])
    if target.dialect.name == "postgresql":
        _count_on(target)


def clear_rows(connection: Connection) -> None:
    """Take everything out of a ledger, with the mark of having been moved, if it has one."""
    connection.execute(delete(leases))
    for table in reversed(TABLES):
        connection.execute(delete(table))
    connection.execute(delete(meta).where(meta.c.name == "moved_to"))


def _of(table: Table, number: int) -> ColumnElement[bool]:
    return (table.c.id if table is pairs else table.c.pair_id) == number


def _content(connection: Connection, table: Table, number: int) -> Content:
    digest, count = hashlib.sha256(), 0
    asked = select(table).where(_of(table, number)).order_by(*table.primary_key.columns)
    for row in connection.execute(asked, execution_options=_STREAMED):
        digest.update(repr(tuple(row)).encode())
        count += 1
    return Content(count, digest.hexdigest())


def _count_on(connection: Connection) -> None:
    """Let PostgreSQL's own numbering go on behind the numbers that were brought."""
    for table in TABLES:
        if "id" in table.c:
            last = connection.execute(select(func.max(table.c.id))).scalar()
            connection.execute(
                text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :last, :used)"),
                {"table": table.name, "last": last or 1, "used": last is not None},
            )
