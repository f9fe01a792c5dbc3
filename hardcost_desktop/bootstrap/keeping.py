"""Keeping a firm's ledger: moved, checked, backed up, restored."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hardcost_desktop.bootstrap.ledgers import Ledgers
from hardcost_desktop.domain.connection import FirmProfile, Pair
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.errors import LocalTrouble, NeedsSetup, UsageTrouble
from hardcost_desktop.messages import FLAWS, PIECES
from hardcost_desktop.storage.ledger import SqlLedger, backing_up, files, moving
from hardcost_desktop.storage.ledger.address import shared_address
from hardcost_desktop.storage.ledger.copying import Content
from hardcost_desktop.storage.ledger.inspection import Inspection

_NAMED = 5
"""Rows that an error names; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What a move did.

    Attributes:
        before: Where the ledger lay, for people.
        place: Where it lies now.
        tables: What was copied and read back, by the table's name; empty when a record there was joined.
    """

    before: str
    place: str
    tables: Mapping[str, Content]


@dataclass(frozen=True, slots=True)
class Restored:
    """What restoring did.

    Attributes:
        kept: The dated copy of what was there before; None where nothing was.
        tables: What was restored, by the table's name.
        forgotten: Keys of entries written since the backup; Clio's stamps tell of them.
    """

    kept: Path | None
    tables: Mapping[str, Content]
    forgotten: tuple[str, ...]


class Keeping:
    """What can be done with one firm's ledger as a whole."""

    def __init__(self, ledgers: Ledgers, profile: FirmProfile, pair: Pair) -> None:
        self._ledgers = ledgers
        self._profile = profile
        self._pair = pair
        self.place = profile.ledger or str(self._place(""))

    def move(self, to: str, *, join: bool = False) -> Moved:
        """Copy the ledger, verify the copy, and use it from then on.

        Args:
            to: A database's address without a password, or `local`.
            join: Use what is there already, and leave the one in use until now behind.

        Raises:
            UsageTrouble: That is no address, or where it lies already.
            NeedsSetup: Something else is there.
            AlreadyRunning: An import is under way.
            LocalTrouble: A database fails, or what was read back differs.
        """
        address = "" if to == "local" else shared_address(to)
        if address == self._profile.ledger and moving.where_moved(self._here) is None:
            raise UsageTrouble("ledger_there_already", place=self.place)
        tables = self._move(address, join=join)
        self._ledgers.keep_place(self._profile.name, address)
        return Moved(self.place, address or str(self._place("")), tables)

    def _move(self, address: str, *, join: bool) -> Mapping[str, Content]:
        target, name = self._place(address), address or PIECES["this_computer"]
        if moving.where_moved(self._here) is not None:  # by somebody else: this computer follows
            if not moving.holds(target, self._pair):
                raise NeedsSetup("ledger_empty", place=name)
            return {}
        ledger = self._ledgers.open_at(self._here, self._pair)
        with self._ledgers.lock(self._pair, ledger)():
            if (join or ledger.empty()) and address and moving.holds(target, self._pair):
                moving.leave(self._here, address)
                return {}
            return moving.move_rows(self._here, target, self._pair)

    def check(self) -> Inspection:
        """Look whether everything in it can be true; raises LocalTrouble when it cannot be read."""
        return moving.inspect(self._here, self._pair)

    def back_up(self, file: Path) -> Inspection:
        """Write it to a new file; gives what the file, read again, holds.

        Raises:
            LocalTrouble: There is a file of that name, or disk or database fail.
        """
        backing_up.back_up(self._here, file, self._pair)
        return moving.inspect(file, self._pair)

    def restore(self, file: Path, *, forget: bool = False) -> Restored:
        """Put a backup in the place of the ledger, once it was found to be sound.

        Args:
            file: The backup; it is not changed.
            forget: Although entries were written since of which Clio's stamps do not tell.

        Raises:
            NeedsSetup: The backup is another firm's, not sound, or does not know of everything.
            AlreadyRunning: An import is under way.
            LocalTrouble: Disk or database fail.
        """
        with TemporaryDirectory(dir=self._ledgers.folder, prefix=".restore-") as folder:
            backup = Path(folder) / "backup.sqlite"  # lifted to the present form there
            files.copy_file(file, backup)
            self._check_sound(backup, file)
            return self._restore(backup, forget=forget)

    def _restore(self, backup: Path, *, forget: bool) -> Restored:
        present = self._present()
        if present is None:
            with self._ledgers.file_lock(self._pair)():
                kept = files.put_aside(self._ledgers.file(self._pair), "damaged")
                return Restored(kept, moving.replace_rows(backup, self._here, self._pair), ())
        with self._ledgers.lock(self._pair, present)():
            known = moving.read_entries(backup, self._pair)
            lost = backing_up.forgotten(present.entries(), known)
            if not forget:
                _check_protected(lost)
            kept = files.aside(self._ledgers.file(self._pair), "before-restore")
            backing_up.back_up(self._here, kept, self._pair)
            tables = moving.replace_rows(backup, self._here, self._pair)
            return Restored(kept, tables, tuple(entry.key for entry in lost))

    def _present(self) -> SqlLedger | None:
        """Open the ledger in use; None for a file that cannot be read any more."""
        try:
            ledger = self._ledgers.open_at(self._here, self._pair)
            ledger.entries()
        except LocalTrouble as trouble:
            if self._profile.ledger or trouble.code != "ledger_damaged":
                raise
            return None
        return ledger

    def _check_sound(self, backup: Path, file: Path) -> None:
        if not moving.holds(backup, self._pair):
            raise NeedsSetup("ledger_empty", place=file)
        for flaw in moving.inspect(backup, self._pair).flaws:
            words = FLAWS[flaw.code].format(what=flaw.what)
            raise NeedsSetup("ledger_unsound", path=file, flaw=words)

    @property
    def _here(self) -> moving.Place:
        return self._place(self._profile.ledger)

    def _place(self, address: str) -> moving.Place:
        return self._ledgers.place_of(self._profile.name, address, self._pair)


def _check_protected(lost: list[LedgerEntry]) -> None:
    open_to_doubling = backing_up.unprotected(lost)
    if open_to_doubling:
        keys = ", ".join(entry.key for entry in open_to_doubling[:_NAMED])
        raise NeedsSetup("ledger_forgets", count=len(open_to_doubling), keys=keys)
