"""Where a firm's ledger lies, and opening it: a file of this computer, or a database that several share."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from hardcost_desktop.domain.connection import FirmProfile, Pair
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.services.ports import Clock, ImportLock, Vault
from hardcost_desktop.storage.ledger import SharedImport, SqlLedger, open_ledger
from hardcost_desktop.storage.ledger.address import shared_address, with_password
from hardcost_desktop.storage.lock import SingleImport
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.profiles import ProfileStore


class Ledgers:
    """The ledgers of the firms of one home folder."""

    def __init__(
        self,
        home: Home,
        profiles: ProfileStore,
        vault: Vault,
        closing: ExitStack,
        clock: Clock | None,
        asked: str | None,
    ) -> None:
        """Take its parts; `asked` is the address somebody named for this run of the program.

        Raises:
            UsageTrouble: That is no address, or one with a password in it.
        """
        self._home = home
        self._profiles = profiles
        self._vault = vault
        self._closing = closing
        self._clock = clock
        self._asked = shared_address(asked) if asked else ""

    def open(self, profile: FirmProfile, pair: Pair) -> SqlLedger:
        """Open the ledger of a firm; an address that was asked for is kept, so that the window uses it too.

        Raises:
            UsageTrouble: Another address was asked for than where the firm's ledger lies.
            NeedsSetup, LocalTrouble: It cannot be used.
        """
        adopted = self._adopted(profile, pair)
        place = self.place_of(profile.name, adopted, pair)
        ledger = self.open_at(place, pair, profile.operator)
        if adopted != profile.ledger:
            self.keep_place(profile.name, adopted)
        return ledger

    def open_at(self, place: Path | str, pair: Pair, who: str = "") -> SqlLedger:
        """Open the ledger at a place, for as long as the program runs; `who` works here, else the system account."""
        ledger = open_ledger(place, who=who, clock=self._clock)
        self._closing.callback(ledger.close)
        ledger.bind(pair)
        return ledger

    @property
    def folder(self) -> Path:
        """The folder of the ledgers of this computer."""
        return self._home.ledgers

    def file(self, pair: Pair) -> Path:
        """Give the file that holds, or would hold, a pair's ledger on this computer."""
        return self._home.ledger(pair)

    def file_lock(self, pair: Pair) -> ImportLock:
        """Give what keeps a second import on this computer out."""
        return SingleImport(self._home.import_lock(pair))

    def lock(self, pair: Pair, ledger: SqlLedger) -> ImportLock:
        """Give what keeps a second import out: on this computer, and on all that share the ledger."""
        path = self._home.import_lock(pair)
        return SharedImport(path, ledger) if ledger.shared else SingleImport(path)

    def place_of(self, name: str, address: str, pair: Pair) -> Path | str:
        """Give the file, or the address with the password from the key store if one is kept there."""
        if not address:
            return self._home.ledger(pair)
        return with_password(address, self._vault.read(password_name(name)))

    def keep_place(self, name: str, address: str) -> None:
        """Remember where a firm's ledger lies; empty for this computer."""
        self._profiles.update(name, lambda profile: replace(profile, ledger=address))

    def keep_password(self, name: str, password: str) -> None:
        """Keep the password of a firm's shared ledger in the key store; an empty one is forgotten."""
        if password:
            self._vault.store(password_name(name), password)
        else:
            self._vault.erase(password_name(name))

    def _adopted(self, profile: FirmProfile, pair: Pair) -> str:
        if not self._asked or self._asked == profile.ledger:
            return profile.ledger
        here = self._home.ledger(pair)
        if profile.ledger or (here.exists() and not _untouched(here, pair)):
            raise UsageTrouble("ledger_elsewhere", place=profile.ledger or here)
        return self._asked


def password_name(profile: str) -> str:
    """Name the password of a firm's shared ledger in the key store."""
    return f"{profile}/ledger/password"


def _untouched(path: Path, pair: Pair) -> bool:
    ledger = open_ledger(path)
    try:
        ledger.bind(pair)
        return ledger.empty()
    finally:
        ledger.close()
