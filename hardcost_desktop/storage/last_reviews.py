"""What each firm's review showed last: lines in a file beside its profile, in the window's own words."""

from collections.abc import Generator, Iterable

from hardcost_desktop.storage.disk import erase, unreadable, write_bytes_whole
from hardcost_desktop.storage.paths import Home


class LastReviewStore:
    """The lines by the firm's name on this computer; read and written one by one.

    A large firm has 100,000 of them, 40 MB: while a text of that size is made, encoded or split at once, no other
    thread runs, the window's included.
    """

    def __init__(self, home: Home) -> None:
        self._home = home

    def load(self, name: str) -> Generator[bytes]:
        """Read them, each with its line feed; none where nothing is kept. To be closed by whoever reads not all.

        Raises:
            UsageTrouble: No profile can have this name.
            LocalTrouble: The file cannot be read, or no further.
        """
        path = self._home.last_review_file(name)
        try:
            with path.open("rb") as file:
                yield from file
        except FileNotFoundError:
            return
        except OSError as error:
            raise unreadable(path, error) from error

    def save(self, name: str, lines: Iterable[bytes]) -> None:
        """Keep lines, none of which holds a line feed, in place of those before.

        Raises:
            UsageTrouble: No profile can have this name.
            LocalTrouble: The disk said no; the lines before are still there, as with what `lines` raises.
        """
        write_bytes_whole(self._home.last_review_file(name), (line + b"\n" for line in lines))

    def erase(self, name: str) -> None:
        """Keep none any more; raises UsageTrouble for the name, LocalTrouble for the disk."""
        erase(self._home.last_review_file(name))
