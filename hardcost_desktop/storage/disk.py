"""Files only their owner can read, written whole or not at all, and the plain reason when the disk says no."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from glob import escape
from pathlib import Path

from hardcost_desktop.errors import LocalTrouble

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_NEW = ".new"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO

_OBSTACLES = {
    errno.EACCES: "rights",
    errno.EPERM: "rights",
    errno.EROFS: "read_only",
    errno.EEXIST: "in_the_way",
    errno.ENOTDIR: "in_the_way",
    errno.EISDIR: "in_the_way",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
}


def obstacle(error: OSError) -> str:
    """Say in words what stood in the way; the system's own words where there are no better ones."""
    from hardcost_desktop.messages import OBSTACLES  # noqa: PLC0415 - behind the first paint

    code = _OBSTACLES.get(error.errno or 0)
    return OBSTACLES[code] if code else error.strerror or type(error).__name__


def unreadable(path: Path, error: OSError) -> LocalTrouble:
    """Give the error for a file that could not be read."""
    return LocalTrouble("file_unreadable", path=str(path), why=obstacle(error))


def unwritable(path: Path, error: OSError) -> LocalTrouble:
    """Give the error for a file that could not be written."""
    return LocalTrouble("file_unwritable", path=str(path), why=obstacle(error))


def open_private(path: str | Path, flags: int) -> int:
    """Open a file so that a new one belongs to its owner alone; fits `open(opener=…)`."""
    return os.open(path, flags, PRIVATE_FILE)


def keep_private(path: Path) -> None:
    """Take from an existing file or folder the rights of everybody but its owner.

    Windows has no such bits; there the folder lies in the user's own profile, which others cannot read.
    """
    mode = stat.S_IMODE(path.stat().st_mode)
    if os.name == "posix" and mode & _OTHERS:
        path.chmod(mode & ~_OTHERS)


def write_whole(path: Path, text: str) -> None:
    """Replace a file's text so that a crash leaves the old text or the new, never half of one.

    Raises:
        LocalTrouble: The disk said no; the old text is still there.
    """
    write_bytes_whole(path, [text.replace("\n", os.linesep).encode()])


def write_bytes_whole(path: Path, parts: Iterable[bytes]) -> None:
    """Replace a file's content, part by part, as `write_whole` does.

    Raises:
        LocalTrouble: The disk said no; the old content is still there, as with what `parts` raises.
    """
    try:
        path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        # made 0600
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=_NEW)
    except OSError as error:
        raise unwritable(path, error) from error
    try:
        with open(handle, "wb") as file:  # noqa: PTH123 - a handle has no Path
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)  # where it did not get its name


def erase(path: Path) -> None:
    """Remove a file, and what a writing of it that was cut off left behind.

    Raises:
        LocalTrouble: The disk said no.
    """
    try:
        for each in (path, *path.parent.glob(f".{escape(path.name)}.*{_NEW}")):
            each.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut; Windows does so by itself and cannot open folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
