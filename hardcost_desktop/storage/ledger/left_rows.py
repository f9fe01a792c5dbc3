"""When an entry was left as it is, though the two services disagree: told from the decisions about its row."""

from typing import Any

from sqlalchemy import Connection, Row, select

from hardcost_desktop.domain.decision import DecisionKind
from hardcost_desktop.domain.event import Event, EventKind
from hardcost_desktop.domain.left import names_entry
from hardcost_desktop.storage.ledger.tables import decisions, entries


def list_left(connection: Connection, pair: int, entry: int) -> list[Event]:
    """Tell each time a person left an entry, or took that back, oldest first."""
    asked = select(entries).where(entries.c.id == entry, entries.c.pair_id == pair)
    known = connection.execute(asked).one_or_none()
    if known is None:
        return []
    words = connection.execute(
        select(decisions)
        .where(
            decisions.c.pair_id == pair,
            decisions.c.kind == DecisionKind.LEFT.value,
            decisions.c.subject.startswith(f"{known.transaction_ref}.", autoescape=True),
        )
        .order_by(decisions.c.id)
    )
    told: list[Event] = []
    meant: set[str] = set()
    for word in words:
        if _concerns(word, known):
            meant.add(word.subject)
            told.append(_event(EventKind.LEFT, word, known))
        elif word.subject in meant:
            meant.discard(word.subject)
            told.append(_event(EventKind.SHOWN_AGAIN, word, known))
    return told


def _concerns(word: Row[Any], known: Row[Any]) -> bool:
    if word.value is None:
        return False
    named = known.activity_id is not None and names_entry(word.value, known.activity_id)
    return named or word.subject == known.key


def _event(kind: EventKind, word: Row[Any], known: Row[Any]) -> Event:
    return Event(word.made_at, kind, word.made_by, activity_id=known.activity_id)
