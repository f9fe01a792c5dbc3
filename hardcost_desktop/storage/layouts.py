"""How a firm's table is wanted: a small file beside its profile, whose text the window understands."""

from hardcost_desktop.storage.disk import unreadable, write_whole
from hardcost_desktop.storage.paths import Home


class LayoutStore:
    """The layouts below one home."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def load(self, name: str) -> str:
        """Read one; empty when none is kept.

        Raises:
            UsageTrouble: No profile can have this name.
            LocalTrouble: The file cannot be read.
        """
        path = self._home.layout_file(name)
        try:
            return path.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise unreadable(path, error) from error

    def save(self, name: str, text: str) -> None:
        """Keep one; raises UsageTrouble for its name, LocalTrouble for the disk."""
        write_whole(self._home.layout_file(name), text)
