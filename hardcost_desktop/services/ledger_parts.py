"""Parts of larger ports: changing entries in Clio; the stories of entries, and what people say, in the ledger."""

from collections.abc import Collection
from typing import Protocol

from hardcost_desktop.domain.amending import Patch
from hardcost_desktop.domain.decision import Decision, Mark, Outcome
from hardcost_desktop.domain.event import Amendment, Begun, Checkpoint, Event, EventKind
from hardcost_desktop.domain.settings import Decisions, ImportSettings


class Amends(Protocol):
    """Changing what was written to Clio."""

    def amend(self, activity_id: int, change: Patch, etag: str) -> None:
        """Change one hard cost, if it is still in the state the etag names; sent exactly once.

        Raises:
            OutcomeUnknown: It was sent, or may have been, and no answer tells what became of it.
            RefusedByService: It is in another state by now, gone, or Clio keeps it as it is.
            NeedsSignIn, NeedsSetup, TemporaryTrouble: It was certainly not changed.
        """
        ...


class Stories(Protocol):
    """What a ledger tells of each entry, and what was begun and not ended."""

    def events(self, entry: int) -> list[Event]:
        """Tell an entry's story, oldest first."""
        ...

    def tell(
        self, entry: int, kind: EventKind, message: str = "", activity_id: int | None = None
    ) -> None:
        """Add to an entry's story what changes nothing of its state."""
        ...

    def begun(self) -> list[Begun]:
        """List the changes and removals in Clio whose end nobody noted, oldest first."""
        ...

    def begin_amending(self, entry: int, change: Amendment) -> None:
        """Hold the lines an entry will stand for, on the disk before Clio is told.

        Raises:
            AlreadyClaimed: A live entry holds one of them.
            UsageTrouble: It is not in Clio any more, or another change of it is under way.
        """
        ...

    def end_amending(self, entry: int, *, done: bool, message: str = "") -> None:
        """Note whether Clio holds the entry as it was to be; what somebody noted before stays."""
        ...

    def checkpoint(self) -> Checkpoint | None:
        """Tell how far QuickBooks was asked for changes, None before the first time."""
        ...

    def keep_checkpoint(self, told: Checkpoint) -> None:
        """Note how far QuickBooks was asked."""
        ...


class Words(Protocol):
    """What people decided, and what they say of entries."""

    def decisions(self) -> Decisions:
        """Read what people decided."""
        ...

    def decide(
        self, made: Collection[Decision], expected: Collection[Decision] = ()
    ) -> tuple[Decision, ...]:
        """Keep decisions, all or none; gives what stood in the place of each.

        Raises:
            UsageTrouble: What was expected to stand does not, because somebody decided otherwise.
        """
        ...

    def mark(self, marks: Collection[Mark], settings: ImportSettings) -> list[int]:
        """Note costs that are in Clio by another hand, all or none, as a run of their own.

        Gives the numbers of the entries.

        Raises:
            AlreadyClaimed: A live entry holds one of the lines.
            UsageTrouble: A live entry is that entry of Clio.
        """
        ...

    def conclude(self, outcomes: Collection[Outcome]) -> None:
        """Note a person's word on what became of entries, all or none.

        Raises:
            UsageTrouble: One is no longer as it was, or its lines or its entry of Clio are another's by now.
        """
        ...
