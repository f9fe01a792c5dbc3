"""Who is importing now, for all computers that share a ledger: one row a pair, kept alive by a heartbeat.

All instants are the server's: two computers' own clocks may be minutes apart.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects import postgresql, sqlite

from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.errors import AlreadyRunning, LocalTrouble
from hardcost_desktop.storage.ledger.tables import entries, leases
from hardcost_desktop.storage.people import name_holder

LASTS = timedelta(seconds=60)
"""How long a lease lasts after its last heartbeat. A claim is one, and a POST takes 45 seconds at most, so
that nothing is being sent any more when a lease can be taken over (docs/design.md)."""

BEAT = timedelta(seconds=15)
"""From one heartbeat to the next: three may get lost."""


@dataclass(frozen=True, slots=True)
class Tenant:
    """Who takes a lease.

    Attributes:
        token: New for each import; tells this one from all others.
        holder: The person.
        host: The computer.
    """

    token: str
    holder: str
    host: str


def take_lease(
    connection: Connection, pair: int, tenant: Tenant, dead: Collection[str], now: datetime
) -> None:
    """Begin to import, unless somebody else is at it.

    Args:
        connection: In a writing transaction.
        pair: The pair's number.
        tenant: Who begins.
        dead: The tokens of imports that certainly run no more, as their processes on this computer are gone.
        now: The server's clock.

    Raises:
        AlreadyRunning: Somebody is, or was heard less than `LASTS` ago.
    """
    values = {
        "token": tenant.token,
        "holder": tenant.holder,
        "host": tenant.host,
        "since": now,
        "beat": now,
    }
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    first = dialect.insert(leases).values(pair_id=pair, **values).on_conflict_do_nothing()
    if connection.execute(first.returning(leases.c.pair_id)).first() is not None:
        return
    known = connection.execute(
        select(leases).where(leases.c.pair_id == pair).with_for_update()
    ).one()
    if known.token not in {None, *dead} and now - known.beat < LASTS:
        raise AlreadyRunning("import_running", holder=_named(known))
    connection.execute(update(leases).where(leases.c.pair_id == pair).values(values))


def check_lease(connection: Connection, pair: int, now: datetime) -> None:
    """See that nobody imports, without taking anything; raises AlreadyRunning."""
    known = connection.execute(select(leases).where(leases.c.pair_id == pair)).one_or_none()
    if known is not None and known.token is not None and now - known.beat < LASTS:
        raise AlreadyRunning("import_running", holder=_named(known))


def renew_lease(connection: Connection, pair: int, token: str, now: datetime) -> None:
    """Give a sign of life, and prove in the same transaction that the lease is still ours.

    Raises:
        LocalTrouble: Nothing was heard of us for so long that somebody else took over.
    """
    ours = (leases.c.pair_id == pair) & (leases.c.token == token)
    if connection.execute(update(leases).where(ours).values(beat=now)).rowcount == 1:
        return
    known = connection.execute(select(leases).where(leases.c.pair_id == pair)).one()
    raise LocalTrouble("lease_lost", holder=_named(known))


def end_lease(connection: Connection, pair: int, token: str) -> None:
    """Let the next one import; no harm where the lease is another's by now."""
    ours = (leases.c.pair_id == pair) & (leases.c.token == token)
    connection.execute(update(leases).where(ours).values(token=None))


def check_nobody_sends(
    connection: Connection, pair: int, entry: int, token: str | None, now: datetime
) -> None:
    """See that a claimed entry is not one that another computer may be sending this moment.

    Raises:
        AlreadyRunning: It may be: an import that is not ours is alive.
    """
    claimed = select(entries.c.id).where(
        entries.c.id == entry, entries.c.state == EntryState.CLAIMED.value
    )
    if connection.execute(claimed).first() is None:
        return
    known = connection.execute(
        select(leases).where(leases.c.pair_id == pair, leases.c.token.is_not(None))
    ).one_or_none()
    if known is not None and known.token != token and now - known.beat < LASTS:
        raise AlreadyRunning("import_running", holder=_named(known))


def _named(row: Row[Any]) -> str:
    return name_holder(row.holder, row.host, row.since)
