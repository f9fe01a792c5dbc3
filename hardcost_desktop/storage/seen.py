"""What was seen of each firm's costs: a small file beside its profile, of the pair it was seen of."""

import logging

import msgspec

from hardcost_desktop.decoding import decode
from hardcost_desktop.domain.seen import Seen
from hardcost_desktop.storage.disk import erase, unreadable, write_bytes_whole
from hardcost_desktop.storage.paths import Home

VERSION = 1
"""Of the form. What another version wrote is not read: then everything is new once."""

_log = logging.getLogger(__name__)


class _SeenFile(msgspec.Struct, frozen=True):
    version: int
    seen: Seen


class SeenStore:
    """What was seen, by the firm's name on this computer."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def load(self, name: str) -> Seen | None:
        """Read it; None where nothing was kept, or nothing this program understands.

        Raises:
            UsageTrouble: No profile can have this name.
            LocalTrouble: The file cannot be read.
        """
        path = self._home.seen_file(name)
        try:
            kept = decode(path.read_bytes(), _SeenFile)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise unreadable(path, error) from error
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.info("what was seen is of no use: %s", type(error).__name__)
            return None
        return kept.seen if kept.version == VERSION else None

    def save(self, name: str, seen: Seen) -> None:
        """Keep it; raises UsageTrouble for the name, LocalTrouble for the disk."""
        content = msgspec.json.encode(_SeenFile(VERSION, seen))
        write_bytes_whole(self._home.seen_file(name), [content])

    def erase(self, name: str) -> None:
        """Keep nothing any more; raises UsageTrouble for the name, LocalTrouble for the disk."""
        erase(self._home.seen_file(name))
