"""How a firm's window is wanted: files beside its profile, in the window's own words."""

from collections.abc import Callable
from pathlib import Path

from hardcost_desktop.storage.disk import unreadable, write_whole


class LayoutStore:
    """One kind of them, such as the tables.

    Args:
        file: Gives the file of a firm by its name, as `Home.layout_file` does.
    """

    def __init__(self, file: Callable[[str], Path]) -> None:
        self._file = file

    def load(self, name: str) -> str:
        """Read one; empty when none is kept.

        Raises:
            UsageTrouble: No profile can have this name.
            LocalTrouble: The file cannot be read.
        """
        path = self._file(name)
        try:
            return path.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise unreadable(path, error) from error

    def save(self, name: str, text: str) -> None:
        """Keep one; raises UsageTrouble for its name, LocalTrouble for the disk."""
        write_whole(self._file(name), text)
