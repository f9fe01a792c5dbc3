"""The part of a ledger that tells what happened to its entries, and keeps what was begun until its end is known."""

from hardcost_desktop.domain.event import Amendment, Begun, Checkpoint, Event, EventKind
from hardcost_desktop.storage.ledger.amend_rows import begin_amending, end_amending
from hardcost_desktop.storage.ledger.bound import BoundLedger
from hardcost_desktop.storage.ledger.checkpoint_rows import keep_checkpoint, read_checkpoint
from hardcost_desktop.storage.ledger.event_rows import list_begun, list_events
from hardcost_desktop.storage.ledger.left_rows import list_left


class LedgerStories(BoundLedger):
    """Every method raises LocalTrouble when disk or database fail."""

    def events(self, entry: int) -> list[Event]:
        """Tell an entry's story, oldest first, with what people decided of it since."""
        with self._reading() as connection:
            story = list_events(connection, self._bound, entry)
            story += list_left(connection, self._bound, entry)
        return sorted(story, key=lambda event: event.at)

    def tell(
        self, entry: int, kind: EventKind, message: str = "", activity_id: int | None = None
    ) -> None:
        """Add to an entry's story what changes nothing of its state."""
        with self._writing() as connection:
            teller = self._teller(self._instant(connection))
            teller.tell(connection, entry, kind, message, activity_id)

    def begun(self) -> list[Begun]:
        """List the changes and removals in Clio whose end nobody noted, oldest first."""
        with self._reading() as connection:
            return list_begun(connection, self._bound)

    def begin_amending(self, entry: int, change: Amendment) -> None:
        """Hold the lines an entry will stand for, on the disk before Clio is told.

        Raises:
            AlreadyClaimed: A live entry holds one of them.
            UsageTrouble: It is not in Clio any more, or another change of it is under way.
        """
        with self._writing() as connection:
            teller = self._teller(self._instant(connection))
            begin_amending(connection, entry, change, teller)

    def end_amending(self, entry: int, *, done: bool, message: str = "") -> None:
        """Note whether Clio holds the entry as it was to be; what somebody noted before stays."""
        with self._writing() as connection:
            teller = self._teller(self._instant(connection))
            end_amending(connection, entry, done=done, message=message, teller=teller)

    def checkpoint(self) -> Checkpoint | None:
        """Tell how far QuickBooks was asked for changes, None before the first time."""
        with self._reading() as connection:
            return read_checkpoint(connection, self._bound)

    def keep_checkpoint(self, told: Checkpoint) -> None:
        """Note how far QuickBooks was asked."""
        with self._writing() as connection:
            keep_checkpoint(connection, self._bound, told)
