"""What was read before, kept so that it need not be read again: only ever a shorter way, never a record.

Each kind is a file of its own below one folder a pair; all of it can be deleted at any time. A file that is
missing, torn, of another form, or not to be written is as good as none.
"""

import logging
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.disk import write_whole

_Kept = TypeVar("_Kept")

_log = logging.getLogger(__name__)

FORM = 1
"""Counted up whenever a kept record gets another shape or meaning; files of other forms are read anew."""


class FileCache:
    """One pair's cache; never raises for what the disk or a file is like.

    Args:
        folder: Where its files lie; need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, name: str, kind: type[_Kept]) -> _Kept | None:
        """Read what was kept under a name, None where there is nothing of use."""
        try:
            return msgspec.json.decode(self._file(name).read_bytes(), type=kind)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.info("the cache of %s is of no use: %s", name, type(error).__name__)
            return None

    def save(self, name: str, kept: object) -> None:
        """Keep something under a name, in place of what was there."""
        try:
            write_whole(self._file(name), msgspec.json.encode(kept).decode())
        except LocalTrouble as trouble:
            _log.info("%s is not kept: %s", name, trouble.code)

    def forget(self) -> None:
        """Keep nothing any more."""
        with suppress(OSError):
            for file in self._folder.glob("*.json"):
                file.unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.{FORM}.json"
