"""Whom a ledger belongs to."""

from sqlalchemy import Connection, select, text

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.errors import NeedsSetup
from hardcost_desktop.storage.ledger.tables import pairs

# In words both databases know; on a server another machine may write the same pair in the same moment.
_INSERT = text(
    "INSERT INTO pairs (realm_id, region, account_id) VALUES (:realm_id, :region, :account_id) "
    "ON CONFLICT DO NOTHING"
)


def claim_pair(connection: Connection, pair: Pair) -> int:
    """Give the pair's number, writing the pair where it is new.

    A file belongs to one pair for ever; a server's database keeps those of several firms apart.

    Raises:
        NeedsSetup: The file belongs to another pair.
    """
    wanted = {"realm_id": pair.realm_id, "region": pair.region, "account_id": pair.account_id}
    number = select(pairs.c.id).filter_by(**wanted)
    known = connection.execute(number).scalar()
    if known is not None:
        return int(known)  # nothing is written: a read-only ledger can still be read
    other = connection.execute(select(pairs).limit(1)).first()
    if other is not None and connection.dialect.name == "sqlite":
        account = f"{other.account_id} ({other.region})"
        raise NeedsSetup("ledger_other_pair", company=other.realm_id, account=account)
    connection.execute(_INSERT, wanted)
    return int(connection.execute(number).scalar_one())
