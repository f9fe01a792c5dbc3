"""The mark of a ledger that was moved: it stays as it was, and nobody goes on writing to it."""

from sqlalchemy import Connection, insert, select

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.ledger.connecting import place_of
from hardcost_desktop.storage.ledger.tables import meta

_MOVED = "moved_to"


def moved_to(connection: Connection) -> str | None:
    """Tell where a ledger was moved, None for one that is in use."""
    return connection.execute(select(meta.c.value).filter_by(name=_MOVED)).scalar_one_or_none()


def check_not_moved(connection: Connection) -> None:
    """Refuse to write to a ledger that lies elsewhere by now.

    Raises:
        LocalTrouble: It does; `place` says where.
    """
    place = moved_to(connection)
    if place is not None:
        here = place_of(connection.engine)
        raise LocalTrouble("ledger_moved", path=here, place=place)


def mark_moved(connection: Connection, place: str) -> None:
    """Write where it lies from now on, for people, without a password."""
    connection.execute(insert(meta).values(name=_MOVED, value=place))
