"""Where everything lies that this program keeps: one home folder, whatever the system."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from hardcost_desktop.errors import LocalTrouble, UsageTrouble
from hardcost_desktop.storage.disk import PRIVATE_FOLDER, keep_private, obstacle, unreadable

if TYPE_CHECKING:  # behind the first paint
    from hardcost_desktop.domain.connection import Pair

_PROFILE_NAME = re.compile(r"\w(?:[\w .-]{0,58}[\w-])?")
# Microsoft, "Naming Files, Paths, and Namespaces": device names, reserved with any ending.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def checked_profile_name(name: str) -> str:
    """Give the name in its composed form (NFC), fit to be a folder's name on every system.

    Raises:
        UsageTrouble: It is not 1 to 60 letters, digits, spaces, `-`, `_` and `.`, starting with a letter or
            digit and not ending in a space or dot, or Windows reserves it.
    """
    composed = unicodedata.normalize("NFC", name)
    if not _PROFILE_NAME.fullmatch(composed) or _RESERVED.fullmatch(composed):
        raise UsageTrouble("profile_name", name=name)
    return composed


@dataclass(frozen=True, slots=True)
class Home:
    """The places below one home folder.

    Attributes:
        root: The home folder; need not exist yet.
    """

    root: Path

    @classmethod
    def default(cls) -> "Home":
        """Give the home the system has in mind for this user."""
        return cls(platformdirs.user_data_path("Hardcost Desktop", appauthor=False))

    @property
    def profiles(self) -> Path:
        """The folder of the firm profiles."""
        return self.root / "profiles"

    @property
    def ledgers(self) -> Path:
        """The folder of the ledgers."""
        return self.root / "ledgers"

    @property
    def logs(self) -> Path:
        """The folder of the logs."""
        return self.root / "logs"

    @property
    def locks(self) -> Path:
        """The folder of the lock files."""
        return self.root / "locks"

    @property
    def log_file(self) -> Path:
        """The log being written."""
        return self.logs / "hardcost-desktop.log"

    @property
    def updates_file(self) -> Path:
        """The file of what was chosen about newer releases."""
        return self.root / "updates.json"

    @property
    def language_file(self) -> Path:
        """The file of the language that was chosen in the window."""
        return self.root / "language.txt"

    def names(self) -> Sequence[str]:
        """List the profiles there are, in alphabetical order; raises LocalTrouble."""
        try:
            found = [path.parent.name for path in self.profiles.glob("*/profile.json")]
        except OSError as error:
            raise unreadable(self.profiles, error) from error
        return sorted(found, key=str.casefold)

    def profile(self, name: str) -> Path:
        """Give a profile's folder; raises UsageTrouble for a name no folder can have."""
        return self.profiles / checked_profile_name(name)

    def profile_file(self, name: str) -> Path:
        """Give the file of a profile's connections."""
        return self.profile(name) / "profile.json"

    def settings_file(self, name: str) -> Path:
        """Give the file of a profile's settings."""
        return self.profile(name) / "settings.json"

    def layout_file(self, name: str) -> Path:
        """Give the file of how the table of a profile is wanted."""
        return self.profile(name) / "table.json"

    def folder_file(self, name: str) -> Path:
        """Give the file of where files of a profile were saved last."""
        return self.profile(name) / "folder.json"

    def last_review_file(self, name: str) -> Path:
        """Give the file of what a profile's last review showed."""
        return self.profile(name) / "last-review.jsonl"

    def seen_file(self, name: str) -> Path:
        """Give the file of what was seen or told of a profile's costs."""
        return self.profile(name) / "seen.json"

    def ledger(self, pair: "Pair") -> Path:
        """Give the ledger's file: by pair, so that two profiles of one firm share one memory."""
        return self.ledgers / f"{_pair_name(pair)}.sqlite"

    def cache(self, pair: "Pair") -> Path:
        """Give the folder of what was read from a pair; it may be deleted at any time."""
        return self.root / "cache" / _pair_name(pair)

    def import_lock(self, pair: "Pair") -> Path:
        """Give the file that keeps a second import of the same pair out."""
        return self.locks / f"{_pair_name(pair)}.import.lock"

    def sign_in_lock(self, name: str) -> Path:
        """Give the file that keeps two programs from renewing a profile's sign-in at once."""
        return self.locks / f"{checked_profile_name(name)}.sign-in.lock"

    def profile_lock(self, name: str) -> Path:
        """Give the file that keeps two programs from changing a profile's file at once."""
        return self.locks / f"{checked_profile_name(name)}.profile.lock"

    def prepare(self) -> None:
        """Create the folders, for their owner only.

        A home that was there before and holds other things keeps its rights: it is not ours to close.

        Raises:
            LocalTrouble: One of them cannot be made; the words say which and why.
        """
        for folder in (self.root, self.profiles, self.ledgers, self.logs, self.locks):
            try:
                shared = folder == self.root and folder.is_dir() and any(folder.iterdir())
                folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
                if not shared:
                    keep_private(folder)
            except OSError as error:
                raise LocalTrouble(
                    "home_unwritable", path=str(folder), why=obstacle(error)
                ) from error


def _pair_name(pair: "Pair") -> str:
    """Name a pair's files; a region that is a host may hold a port, which file names cannot.

    A digest keeps two names apart that would look alike once made safe.
    """
    plain = f"{pair.realm_id}-{pair.region}-{pair.account_id}"
    safe = re.sub(r"[^a-z0-9.-]", "_", plain.lower())
    if safe == plain:
        return plain
    return f"{safe[:80]}-{hashlib.sha256(plain.encode()).hexdigest()[:8]}"


def resources() -> Path:
    """Give the folder of the program's own files: inside the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def guide_pages() -> Path:
    """Give the folder of the guide's pages: among the program's own files, or in a checkout's `docs`."""
    own = resources()
    installed = own / "docs"
    return (installed if installed.is_dir() else own.parent / "docs") / "guide"
