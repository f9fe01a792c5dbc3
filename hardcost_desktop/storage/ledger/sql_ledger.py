"""The ledger as the use cases know it; every method is one transaction, committed before it returns."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import Claim, EntryState, LedgerEntry, Run
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.storage.ledger.connecting import PATIENCE, WRITING, engine_for, place_of
from hardcost_desktop.storage.ledger.decision_rows import (
    Decision,
    Kind,
    insert_decisions,
    read_decisions,
)
from hardcost_desktop.storage.ledger.entry_rows import claim_lines, list_entries, settle_entry
from hardcost_desktop.storage.ledger.faults import explained
from hardcost_desktop.storage.ledger.pair_rows import claim_pair
from hardcost_desktop.storage.ledger.run_rows import finish_run, insert_run, list_runs
from hardcost_desktop.storage.ledger.schema import bring_up_to_date
from hardcost_desktop.storage.ledger.tables import entries
from hardcost_desktop.storage.people import system_account


class LedgerUnbound(RuntimeError):
    """The caller's mistake: a ledger was used before it was told to whom it belongs."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqlLedger:
    """The durable memory of what was written to Clio (the ledger's port).

    Every method raises LocalTrouble when disk or database fail, and all but `bind` and `close` raise
    LedgerUnbound before `bind`.
    """

    def __init__(self, engine: Engine, who: str, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._who = who
        self._clock = clock
        self._pair: int | None = None

    def bind(self, pair: Pair) -> None:
        """Belong to this pair from now on; raises NeedsSetup when the file belongs to another."""
        with self._writing() as connection:
            self._pair = claim_pair(connection, pair)

    def entries(self) -> list[LedgerEntry]:
        """List all entries, oldest first."""
        with self._reading() as connection:
            return list_entries(connection, entries.c.pair_id == self._bound)

    def begin_run(self, operator: str, settings: ImportSettings) -> int:
        """Note that an import begins; gives the run's number."""
        with self._writing() as connection:
            return insert_run(connection, self._bound, operator, settings, self._clock())

    def end_run(self, run: int) -> None:
        """Note that it ended."""
        with self._writing() as connection:
            finish_run(connection, self._bound, run, self._clock())

    def runs(self) -> list[Run]:
        """List all runs, newest first."""
        with self._reading() as connection:
            return list_runs(connection, self._bound)

    def run_entries(self, run: int) -> list[LedgerEntry]:
        """List one run's entries, oldest first."""
        with self._reading() as connection:
            of_run = (entries.c.pair_id == self._bound) & (entries.c.run_id == run)
            return list_entries(connection, of_run)

    def claim(self, run: int, claim: Claim) -> int:
        """Claim the lines, on the disk before anything is sent; gives the entry's number.

        Raises:
            AlreadyClaimed: A live entry, perhaps another program's of this moment, holds one of the lines.
        """
        with self._writing() as connection:
            return claim_lines(connection, self._bound, run, claim, self._clock())

    def settle(
        self,
        entry: int,
        state: EntryState,
        *,
        activity_id: int | None = None,
        message: str = "",
    ) -> None:
        """Note what became of a claimed or unknown entry, or that an imported one was undone.

        Raises:
            IllegalTransition: It cannot become this from what it is.
        """
        with self._writing() as connection:
            settle_entry(connection, self._bound, entry, state, self._clock(), activity_id, message)

    def decisions(self) -> Decisions:
        """Read what people decided."""
        with self._reading() as connection:
            return read_decisions(connection, self._bound)

    def choose_matter(self, key: str, customer_id: str | None, matter_id: int) -> None:
        """Remember a row's matter, and it as the customer's last choice."""
        made = [Decision(Kind.MATTER, key, str(matter_id))]
        if customer_id is not None:
            made.append(Decision(Kind.CUSTOMER_MATTER, customer_id, str(matter_id)))
        self._decide(*made)

    def choose_user(self, key: str, user_id: int) -> None:
        """Remember whose entry a row will be (R14)."""
        self._decide(Decision(Kind.USER, key, str(user_id)))

    def link(self, customer_id: str, contact_id: int) -> None:
        """Link a QuickBooks customer to a Clio contact."""
        self._decide(Decision(Kind.CUSTOMER_CONTACT, customer_id, str(contact_id)))

    def exclude(self, key: str, note: str) -> None:
        """Never import this row; the note says why."""
        self._decide(Decision(Kind.EXCLUDED, key, note))

    def include(self, key: str) -> None:
        """Take an exclusion back."""
        self._decide(Decision(Kind.EXCLUDED, key, None))

    def confirm(self, key: str) -> None:
        """Import this row although it looks doubled or already billed."""
        self._decide(Decision(Kind.CONFIRMED, key, ""))

    def close(self) -> None:
        """Let go of the database; the ledger cannot be used afterwards."""
        self._engine.dispose()

    @property
    def _bound(self) -> int:
        if self._pair is None:
            raise LedgerUnbound
        return self._pair

    def _decide(self, *made: Decision) -> None:
        with self._writing() as connection:
            insert_decisions(connection, self._bound, made, self._who, self._clock())

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with explained(place_of(self._engine)), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        writer = self._engine.execution_options(**{WRITING: True})
        with explained(place_of(self._engine)), writer.begin() as connection:
            yield connection


def open_ledger(
    where: Path | str,
    *,
    who: str | None = None,
    clock: Callable[[], datetime] = _utc_now,
    patience: float = PATIENCE,
) -> SqlLedger:
    """Open a ledger, making it where there is none; `bind` it then, and `close` it when done.

    Args:
        where: An SQLite file, or a PostgreSQL address such as `postgresql://user@server/hardcost`.
        who: Whose name decisions carry; the system account when not said.
        clock: The time, aware UTC.
        patience: Seconds to wait for another program that is writing.

    Raises:
        LocalTrouble: It cannot be opened, is damaged, or was written by a newer version.
        UsageTrouble: The address is none.
    """
    engine = engine_for(where, patience)
    try:
        with explained(place_of(engine)):
            bring_up_to_date(engine)
    except BaseException:
        engine.dispose()
        raise
    return SqlLedger(engine, who or system_account(), clock)
