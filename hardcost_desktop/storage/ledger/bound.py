"""A ledger's database, the pair it is about, and one transaction at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, func, select

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.storage.ledger.connecting import WRITING, place_of
from hardcost_desktop.storage.ledger.event_rows import Teller
from hardcost_desktop.storage.ledger.faults import explained
from hardcost_desktop.storage.ledger.moved import check_not_moved
from hardcost_desktop.storage.ledger.pair_rows import claim_pair


class LedgerUnbound(RuntimeError):
    """The caller's mistake: a ledger was used before it was told to whom it belongs."""


class BoundLedger:
    """What every part of a ledger works with."""

    def __init__(
        self, engine: Engine, who: str, clock: Callable[[], datetime] | None = None
    ) -> None:
        self._engine = engine
        self._who = who
        self._clock = clock
        self._pair: int | None = None

    def bind(self, pair: Pair) -> None:
        """Belong to this pair from now on; raises NeedsSetup when the file belongs to another."""
        with self._writing() as connection:
            self._pair = claim_pair(connection, pair)

    @property
    def _bound(self) -> int:
        if self._pair is None:
            raise LedgerUnbound
        return self._pair

    def _teller(self, now: datetime) -> Teller:
        return Teller(self._bound, self._who, now)

    def _instant(self, connection: Connection) -> datetime:
        """By the server's clock where there is a server: two computers' own clocks may be minutes apart."""
        if self._clock is not None:
            return self._clock()
        if connection.dialect.name == "sqlite":
            return datetime.now(UTC)
        told: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        return told.astimezone(UTC)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with explained(place_of(self._engine)), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        writer = self._engine.execution_options(**{WRITING: True})
        with explained(place_of(self._engine)), writer.begin() as connection:
            check_not_moved(connection)
            yield connection
