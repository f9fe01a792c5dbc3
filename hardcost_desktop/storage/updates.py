"""Where a release of this program asks for newer ones, and what a person chose about that: one file each.

`resources/updates.json` is made with a release; without it this program knows nobody to ask:

    {"address": "https://…/release.json", "public_key": "base64 of 32 bytes, Ed25519"}
"""

import base64
import binascii
import logging
from dataclasses import dataclass
from pathlib import Path

import msgspec

from hardcost_desktop.decoding import decode
from hardcost_desktop.domain.looking import UpdateChoice
from hardcost_desktop.storage.disk import unreadable, write_whole

FILE = "updates.json"
VERSION = 1
"""Of the form of what a person chose. What another version wrote is not read; then nothing is asked for."""

_KEY_BYTES = 32

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BuiltInUpdates:
    """What a release knows of its makers.

    Attributes:
        address: Where they tell of the newest release.
        public_key: 32 bytes; what is not signed with its other half is not believed.
    """

    address: str
    public_key: bytes


class _BuiltInFile(msgspec.Struct, frozen=True):
    address: str
    public_key: str


class _ChoiceFile(msgspec.Struct, frozen=True):
    version: int
    choice: UpdateChoice


def read_built_in_updates(resources: Path) -> BuiltInUpdates | None:
    """Read what a release brings; None where there is no such file, or none of use."""
    try:
        said = decode((resources / FILE).read_bytes(), _BuiltInFile)
        key = base64.b64decode(said.public_key, validate=True)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeError, binascii.Error) as error:
        _log.warning("%s is of no use: %s", FILE, type(error).__name__)
        return None
    return BuiltInUpdates(said.address, key) if len(key) == _KEY_BYTES else None


class UpdateChoices:
    """What a person chose, for all firms of one home.

    Args:
        path: The file; need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> UpdateChoice:
        """Read it; that nothing was chosen where nothing of use is kept. Raises LocalTrouble."""
        try:
            kept = decode(self._path.read_bytes(), _ChoiceFile)
        except FileNotFoundError:
            return UpdateChoice()
        except OSError as error:
            raise unreadable(self._path, error) from error
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.warning("the choice about updates is of no use: %s", type(error).__name__)
            return UpdateChoice()
        return kept.choice if kept.version == VERSION else UpdateChoice()

    def save(self, choice: UpdateChoice) -> None:
        """Keep it; raises LocalTrouble."""
        write_whole(self._path, msgspec.json.encode(_ChoiceFile(VERSION, choice)).decode())
