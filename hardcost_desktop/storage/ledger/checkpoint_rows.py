"""How far QuickBooks was asked for changes, as a row a pair."""

import json

from sqlalchemy import Connection, insert, select, update

from hardcost_desktop.domain.event import Checkpoint
from hardcost_desktop.storage.ledger.tables import checkpoints


def read_checkpoint(connection: Connection, pair: int) -> Checkpoint | None:
    """Read it, None before the first."""
    asked = select(checkpoints).where(checkpoints.c.pair_id == pair)
    row = connection.execute(asked).one_or_none()
    return None if row is None else Checkpoint(row.at, frozenset(json.loads(row.open)))


def keep_checkpoint(connection: Connection, pair: int, told: Checkpoint) -> None:
    """Put a new one in its place."""
    values = {"at": told.at, "open": json.dumps(sorted(told.open))}
    mine = update(checkpoints).where(checkpoints.c.pair_id == pair)
    if connection.execute(mine.values(values)).rowcount == 0:
        connection.execute(insert(checkpoints), {"pair_id": pair, **values})
