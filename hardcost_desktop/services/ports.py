"""What the use cases need of the outside: gateways and storage fit these shapes; nothing here is concrete."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from typing import Literal, Protocol, TypeVar

from hardcost_desktop.domain.allowance import Allowance
from hardcost_desktop.domain.books import Account, Company, Window
from hardcost_desktop.domain.connection import FirmProfile, Pair
from hardcost_desktop.domain.directory import (
    ClioAccount,
    HardCost,
    User,
)
from hardcost_desktop.domain.entry import Claim, Draft, EntryState, LedgerEntry, Receipt, Run
from hardcost_desktop.domain.pause import Pause
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.services.book_ports import ReviewBooks
from hardcost_desktop.services.clio_lists import ClioLists, Counted
from hardcost_desktop.services.ledger_parts import Amends, Stories, Words

_Kept = TypeVar("_Kept")

ClioArea = Literal["users", "contacts", "matters", "activities", "expense_categories", "billing"]
"""What of a Clio account is read, each behind a permission of its own or of a larger one."""


class QuickBooks(Protocol):
    """The firm's QuickBooks company, read only.

    Every method raises NeedsSignIn, TemporaryTrouble or RefusedByService.
    """

    def company(self) -> Company:
        """Read what the company says of itself and of its settings (R1, R2)."""
        ...

    def accounts(self) -> Mapping[str, Account]:
        """Read the chart of accounts, inactive ones too, by id."""
        ...

    def open_books(self, window: Window, pause: Pause) -> ReviewBooks:
        """Open the books for a review: those kept from the last one, by what changed, where that can be told.

        `pause` is called every now and then while these are taken from the disk.
        """
        ...

    def clock_offset(self) -> timedelta | None:
        """Tell how far the service's clock was ahead of this computer's at its last answer, if it said."""
        ...

    def changed_since(self, since: datetime) -> frozenset[str] | None:
        """List the transactions (`P133`) changed or deleted since an instant; None when not all can be told."""
        ...

    def reread(self, refs: Collection[str]) -> list[Transaction]:
        """Read single transactions (`P133`) whatever their date; those that are gone are left out."""
        ...


class Clio(Amends, ClioLists, Protocol):
    """The firm's Clio account. Reading raises NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService."""

    def account(self) -> ClioAccount:
        """Read whose account this is."""
        ...

    def currency(self) -> str | None:
        """Read the account's currency as ISO code, None where it is not said."""
        ...

    def users(self) -> tuple[User, ...]:
        """Read all users."""
        ...

    def hard_costs(
        self, start: date | None, end: date | None, counted: Counted
    ) -> tuple[HardCost, ...]:
        """Read the hard costs dated in the closed interval."""
        ...

    def hard_costs_changed(self, since: datetime, counted: Counted) -> tuple[HardCost, ...]:
        """Read at least the hard costs entered or changed since an instant; those deleted are not told."""
        ...

    def is_last(self, start: date, activity_id: int, number: int) -> bool:
        """Tell whether this is the so many-th of the hard costs dated from a day on, by id, and the last of them."""
        ...

    def probe(self, area: ClioArea) -> int:
        """Read as little as can be of an area; gives how many records came, none or one.

        Raises:
            NeedsSetup: The app or its user lacks the permission, which is named.
        """
        ...

    def clock_offset(self) -> timedelta | None:
        """Tell how far the service's clock was ahead of this computer's at its last answer, if it said."""
        ...

    def allowance(self) -> Allowance | None:
        """Tell how many requests Clio allows now, as far as it said."""
        ...

    def await_turn(self) -> datetime:
        """Wait until one more entry may be sent, so that a claim is never older than its sending.

        Raises:
            NeedsSignIn, TemporaryTrouble, LocalTrouble, Cancelled: Nothing can be sent.
        """
        ...

    def create(self, draft: Draft, turn: datetime) -> Receipt:
        """Write one hard cost, sending it exactly once.

        Raises:
            OutcomeUnknown: It was sent, or may have been, and no answer tells what became of it.
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: It was certainly not written.
        """
        ...

    def look_up(self, activity_ids: Collection[int]) -> tuple[HardCost, ...]:
        """Read hard costs by id; those that are gone are left out."""
        ...

    def remove(self, activity_id: int) -> None:
        """Delete one hard cost; gone already is as good.

        Raises:
            RefusedByService: Clio keeps it, as when it is on a bill.
        """
        ...


class Ledger(Stories, Words, Protocol):
    """The durable memory of what was written; everything is committed before a method returns.

    Every method raises LocalTrouble when disk or database fail.
    """

    @property
    def place(self) -> str:
        """Its file or address, for people, without a password."""
        ...

    @property
    def shared(self) -> bool:
        """Whether other computers may use it."""
        ...

    def bind(self, pair: Pair) -> None:
        """Belong to this pair from now on; raises NeedsSetup when it belongs to another."""
        ...

    def entries(self) -> list[LedgerEntry]:
        """List all entries, oldest first."""
        ...

    def begin_run(self, operator: str, settings: ImportSettings) -> int:
        """Note that an import begins; gives the run's number."""
        ...

    def end_run(self, run: int) -> None:
        """Note that it ended."""
        ...

    def runs(self) -> list[Run]:
        """List all runs, newest first."""
        ...

    def run_entries(self, run: int) -> list[LedgerEntry]:
        """List one run's entries, oldest first."""
        ...

    def claim(self, run: int, claim: Claim) -> int:
        """Claim the lines, fsynced, before anything is sent; gives the entry's number.

        Raises:
            AlreadyClaimed: A live entry holds one of the lines.
        """
        ...

    def settle(
        self,
        entry: int,
        state: EntryState,
        *,
        activity_id: int | None = None,
        message: str = "",
    ) -> None:
        """Note what became of a claimed or unknown entry."""
        ...

    def now(self) -> datetime:
        """Tell the instant by the clock of the ledger, the same for all who share it; aware UTC."""
        ...


class Cache(Protocol):
    """What was read before, for one pair. Never raises: what cannot be kept is read again."""

    def load(self, name: str, kind: type[_Kept]) -> _Kept | None:
        """Read what was kept under a name, None where there is nothing of use."""
        ...

    def save(self, name: str, kept: object) -> None:
        """Keep something under a name, in place of what was there."""
        ...

    def forget(self) -> None:
        """Keep nothing any more."""
        ...


class Profiles(Protocol):
    """The firms this computer knows, and their settings. Raises LocalTrouble, UsageTrouble."""

    def names(self) -> Sequence[str]:
        """List the profiles there are."""
        ...

    def load(self, name: str) -> FirmProfile | None:
        """Read one, None when there is none of that name."""
        ...

    def save(self, profile: FirmProfile) -> None:
        """Write one."""
        ...

    def update(self, name: str, change: Callable[[FirmProfile], FirmProfile]) -> FirmProfile:
        """Read one, or begin it, change it and write it, with nobody else's change in between."""
        ...

    def load_settings(self, name: str) -> ImportSettings:
        """Read its settings; defaults when none were saved."""
        ...

    def save_settings(self, name: str, settings: ImportSettings) -> None:
        """Write its settings."""
        ...


class Vault(Protocol):
    """The system's key store. Raises LocalTrouble when it is locked or broken."""

    @property
    def persistent(self) -> bool:
        """False when secrets last only as long as this program runs."""
        ...

    def read(self, name: str) -> str | None:
        """Read a secret."""
        ...

    def store(self, name: str, secret: str) -> None:
        """Keep a secret."""
        ...

    def erase(self, name: str) -> None:
        """Forget a secret; no harm if there is none."""
        ...

    def describe(self) -> str:
        """Name the key store for people."""
        ...


class Clock(Protocol):
    """The time."""

    def __call__(self) -> datetime:
        """Give the present instant, aware UTC."""
        ...


class ImportLock(Protocol):
    """One import at a time per firm."""

    def __call__(self) -> AbstractContextManager[None]:
        """Hold it for a `with` block; raises AlreadyRunning."""
        ...

    def check(self) -> None:
        """See that nobody imports now, without holding it for others; raises AlreadyRunning."""
        ...
