"""Events as rows: each attempt and its answer is added, and none is ever changed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, and_, exists, insert, select

from hardcost_desktop.decoding import decode
from hardcost_desktop.domain.event import Amendment, Begun, Event, EventKind
from hardcost_desktop.storage.ledger.tables import entries, events

_OPENING = (EventKind.REMOVING, EventKind.AMENDING)


@dataclass(frozen=True, slots=True)
class Teller:
    """Who tells, for which pair, and when.

    Attributes:
        pair: The pair's number.
        who: Whose doing it is.
        now: Aware UTC.
    """

    pair: int
    who: str
    now: datetime

    def tell(
        self,
        connection: Connection,
        entry: int,
        kind: EventKind,
        message: str = "",
        activity_id: int | None = None,
        amendment: Amendment | None = None,
    ) -> None:
        """Add an event to an entry's story."""
        told = None if amendment is None else msgspec.json.encode(amendment).decode()
        values = {
            "pair_id": self.pair,
            "entry_id": entry,
            "at": self.now,
            "kind": kind.value,
            "who": self.who,
            "message": message,
            "activity_id": activity_id,
            "amendment": told,
        }
        connection.execute(insert(events), values)


def list_events(connection: Connection, pair: int, entry: int) -> list[Event]:
    """Tell an entry's story, oldest first."""
    asked = select(events).where(events.c.pair_id == pair, events.c.entry_id == entry)
    return [
        Event(
            row.at,
            EventKind(row.kind),
            row.who,
            row.message,
            row.activity_id,
            _amendment_of(row),
        )
        for row in connection.execute(asked.order_by(events.c.id))
    ]


def list_begun(connection: Connection, pair: int) -> list[Begun]:
    """List the changes and removals in Clio that are the last that is told of their entries."""
    later = events.alias()
    went_on = exists().where(later.c.entry_id == events.c.entry_id, later.c.id > events.c.id)
    asked = (
        select(events, entries.c.activity_id.label("held"))
        .join(entries, entries.c.id == events.c.entry_id)
        .where(and_(events.c.pair_id == pair, events.c.kind.in_(_OPENING), ~went_on))
        .order_by(events.c.id)
    )
    return [
        Begun(row.entry_id, row.held, EventKind(row.kind), row.at, _amendment_of(row))
        for row in connection.execute(asked)
    ]


def _amendment_of(row: Row[Any]) -> Amendment | None:
    return decode(row.amendment, Amendment) if row.amendment else None
