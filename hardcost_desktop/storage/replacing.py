"""Files a person asked for, written whole or not at all: until the last byte the old file stays what it was."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.messages import OBSTACLES
from hardcost_desktop.storage.disk import obstacle

_HELD = frozenset({5, 32, 33})
"""ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: what Windows says of a file that is open
in Excel (Microsoft, System Error Codes)."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give an unused path beside `path`; the file written there takes its place when the block ends well.

    Unlike the program's own files it gets the rights any new file of this person gets: it is made to be shared.

    Raises:
        LocalTrouble: The disk said no; the old file is still there.
    """
    goal = path.resolve()  # what a link points to is replaced, not the link
    new = goal.parent / f".{uuid4().hex}.new"
    try:
        yield new
        new.replace(goal)
    except OSError as error:
        raise LocalTrouble("file_unwritable", path=path, why=_why(error, goal)) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def _why(error: OSError, goal: Path) -> str:
    held = _on_windows() and getattr(error, "winerror", None) in _HELD and goal.exists()
    return OBSTACLES["open_elsewhere"] if held else obstacle(error)


def _on_windows() -> bool:
    return os.name == "nt"
