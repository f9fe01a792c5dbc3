"""What became of single rows, on its way from the worker to the main thread."""

from collections.abc import Mapping
from threading import Lock

from hardcost_desktop.services.import_result import Fate


class Fates:
    """Collects on the worker's thread, and hands over in the main thread; nothing is dropped in between."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._latest: dict[str, Fate] = {}

    def note(self, key: str, fate: Fate) -> None:
        """Note a row's fate; called on the worker's thread."""
        with self._lock:
            self._latest[key] = fate

    def take(self) -> Mapping[str, Fate]:
        """Take what came since the last time."""
        with self._lock:
            latest, self._latest = self._latest, {}
            return latest
