"""The ledger as the use cases know it; every method is one transaction, committed before it returns."""

from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, select

from hardcost_desktop.domain.decision import Decision, Mark, Outcome
from hardcost_desktop.domain.entry import Claim, EntryState, LedgerEntry, Run
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.storage.ledger.connecting import PATIENCE, engine_for, place_of
from hardcost_desktop.storage.ledger.decision_rows import keep_decisions, read_decisions
from hardcost_desktop.storage.ledger.entry_rows import claim_lines, list_entries, settle_entry
from hardcost_desktop.storage.ledger.faults import explained
from hardcost_desktop.storage.ledger.lease_rows import (
    Tenant,
    check_lease,
    check_nobody_sends,
    end_lease,
    renew_lease,
    take_lease,
)
from hardcost_desktop.storage.ledger.run_rows import finish_run, insert_run, list_runs
from hardcost_desktop.storage.ledger.schema import bring_up_to_date
from hardcost_desktop.storage.ledger.stories import LedgerStories
from hardcost_desktop.storage.ledger.tables import decisions, entries, runs
from hardcost_desktop.storage.ledger.word_rows import conclude_entries, mark_entries
from hardcost_desktop.storage.people import system_account


class SqlLedger(LedgerStories):
    """The durable memory of what was written to Clio (the ledger's port).

    Every method raises LocalTrouble when disk or database fail, and all but `bind` and `close` raise
    LedgerUnbound before `bind`.
    """

    def __init__(
        self, engine: Engine, who: str, clock: Callable[[], datetime] | None = None
    ) -> None:
        super().__init__(engine, who, clock)
        self._lease: str | None = None

    def entries(self) -> list[LedgerEntry]:
        """List all entries, oldest first."""
        with self._reading() as connection:
            return list_entries(connection, entries.c.pair_id == self._bound)

    def begin_run(self, operator: str, settings: ImportSettings) -> int:
        """Note that an import begins; gives the run's number."""
        with self._writing() as connection:
            return insert_run(
                connection, self._bound, operator, settings, self._instant(connection)
            )

    def end_run(self, run: int) -> None:
        """Note that it ended."""
        with self._writing() as connection:
            finish_run(connection, self._bound, run, self._instant(connection))

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
            LocalTrouble: Somebody else took the import over.
        """
        with self._writing() as connection:
            now = self._instant(connection)
            if self._lease is not None:
                renew_lease(connection, self._bound, self._lease, now)
            return claim_lines(connection, self._bound, run, claim, self._teller(now))

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
            AlreadyRunning: It is not to be released, as another computer may be sending it this moment.
        """
        with self._writing() as connection:
            now = self._instant(connection)
            if state is EntryState.RELEASED:
                check_nobody_sends(connection, self._bound, entry, self._lease, now)
            settle_entry(
                connection, self._bound, entry, state, self._teller(now), activity_id, message
            )

    def now(self) -> datetime:
        """Tell the instant by the clock of the ledger; aware UTC."""
        with self._reading() as connection:
            return self._instant(connection)

    def decisions(self) -> Decisions:
        """Read what people decided."""
        with self._reading() as connection:
            return read_decisions(connection, self._bound)

    def decide(
        self, made: Collection[Decision], expected: Collection[Decision] = ()
    ) -> tuple[Decision, ...]:
        """Keep decisions, all or none; gives what stood in the place of each.

        Raises:
            UsageTrouble: What was expected to stand does not, because somebody decided otherwise.
        """
        with self._writing() as connection:
            return keep_decisions(
                connection, self._bound, made, expected, self._who, self._instant(connection)
            )

    def mark(self, marks: Collection[Mark], settings: ImportSettings) -> list[int]:
        """Note costs that are in Clio by another hand, all or none, as a run of their own.

        Raises:
            AlreadyClaimed: A live entry holds one of the lines.
            UsageTrouble: A live entry is that entry of Clio.
        """
        with self._writing() as connection:
            now = self._instant(connection)
            run = insert_run(connection, self._bound, self._who, settings, now)
            numbers = mark_entries(connection, self._bound, run, marks, self._teller(now))
            finish_run(connection, self._bound, run, now)
            return numbers

    def conclude(self, outcomes: Collection[Outcome]) -> None:
        """Note a person's word on what became of entries, all or none.

        Raises:
            UsageTrouble: One is no longer as it was, or its lines or its entry of Clio are another's by now.
            IllegalTransition: No person's word leads from the one state to the other.
        """
        with self._writing() as connection:
            teller = self._teller(self._instant(connection))
            conclude_entries(connection, self._bound, outcomes, teller)

    @property
    def shared(self) -> bool:
        """Whether other computers may use it: it lies on a server."""
        return self._engine.dialect.name != "sqlite"

    @property
    def place(self) -> str:
        """Its file or address, for people, without a password."""
        return place_of(self._engine)

    def empty(self) -> bool:
        """Tell whether nothing was ever written down: no import, no decision."""
        with self._reading() as connection:
            tables = (runs, decisions)
            return all(connection.execute(select(t.c.id).limit(1)).first() is None for t in tables)

    def take_lease(self, tenant: Tenant, dead: Collection[str]) -> None:
        """Begin to import, for all who share the ledger; from then on each claim proves that it is ours still.

        Args:
            tenant: Who begins.
            dead: The tokens of imports that certainly run no more.

        Raises:
            AlreadyRunning: Somebody else is importing.
        """
        with self._writing() as connection:
            take_lease(connection, self._bound, tenant, dead, self._instant(connection))
        self._lease = tenant.token

    def check_lease(self) -> None:
        """See that nobody who shares the ledger imports now; raises AlreadyRunning."""
        with self._reading() as connection:
            check_lease(connection, self._bound, self._instant(connection))

    def renew_lease(self) -> None:
        """Give a sign of life; raises LocalTrouble when somebody else took over."""
        if self._lease is not None:
            with self._writing() as connection:
                renew_lease(connection, self._bound, self._lease, self._instant(connection))

    def end_lease(self) -> None:
        """Let the next one import."""
        token, self._lease = self._lease, None
        if token is not None:
            with self._writing() as connection:
                end_lease(connection, self._bound, token)

    def close(self) -> None:
        """Let go of the database; the ledger cannot be used afterwards."""
        self._engine.dispose()


def open_ledger(
    where: Path | str,
    *,
    who: str | None = None,
    clock: Callable[[], datetime] | None = None,
    patience: float = PATIENCE,
) -> SqlLedger:
    """Open a ledger, making it where there is none; `bind` it then, and `close` it when done.

    Args:
        where: An SQLite file, or a PostgreSQL address such as `postgresql://user@server/hardcost`.
        who: Whose name decisions carry; the system account when not said.
        clock: The time, aware UTC; the server's, or this computer's for a file, when left out.
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
