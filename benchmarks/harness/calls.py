"""Counting the requests that leave the program, by the log of its one door."""

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

_DOOR = "hardcost_desktop.gateways.http"


class Calls(logging.Handler):
    """What was asked of the services, and how often they said that it was too often."""

    def __init__(self) -> None:
        super().__init__()
        self.by_address: Counter[str] = Counter()
        self.refused = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Note one answer; signing in is none of the work."""
        if not isinstance(record.args, tuple) or "oauth" in str(record.args[1]):
            return
        method, address = str(record.args[0]), str(record.args[1])
        self.by_address[f"{method} {address.rpartition('/')[2]}"] += 1
        self.refused += record.args[2] == 429

    @property
    def number(self) -> int:
        """All of them."""
        return self.by_address.total()

    def say(self) -> str:
        """List them, the most frequent first."""
        return ", ".join(f"{many} {what}" for what, many in self.by_address.most_common())


@contextmanager
def counted_calls() -> Iterator[Calls]:
    """Count what is asked in the `with` block."""
    calls, door = Calls(), logging.getLogger(_DOOR)
    before = door.level
    door.addHandler(calls)
    door.setLevel(logging.INFO)
    try:
        yield calls
    finally:
        door.removeHandler(calls)
        door.setLevel(before)
