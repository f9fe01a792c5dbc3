"""The time the pretend services believe in; tests move it instead of waiting."""

from datetime import UTC, datetime, timedelta
from threading import Lock


class DemoClock:
    """Wall-clock time plus a movable offset. Instants are aware UTC."""

    def __init__(self, *, start: datetime | None = None) -> None:
        self._lock = Lock()
        self._offset = timedelta() if start is None else start - datetime.now(UTC)

    def now(self) -> datetime:
        """Give the present instant, aware UTC."""
        with self._lock:
            return datetime.now(UTC) + self._offset

    def advance(self, delta: timedelta) -> None:
        """Travel forward by `delta`."""
        with self._lock:
            self._offset += delta
