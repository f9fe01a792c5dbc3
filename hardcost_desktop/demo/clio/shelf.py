"""The live records of one kind."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from hashlib import md5
from typing import Any

from hardcost_desktop.demo.firm.model import Record


class Shelf:
    """Records of one kind by id, in ascending order of id.

    Args:
        kind: The resource's name, which goes into the etags.
        records: What it holds at first; copied, so that the firm's own records stay as they are.
        stamp: Gives the present instant as the API writes it.
        lock: Held during every change, so that no request sees half of one.
    """

    def __init__(
        self,
        kind: str,
        records: Iterable[Record],
        stamp: Callable[[], str],
        lock: AbstractContextManager[object],
    ) -> None:
        self._lock = lock
        self._kind = kind
        self._stamp = stamp
        self._records: dict[int, Record] = {}
        self._last_id = 1000
        self.version = 0
        for record in sorted(records, key=lambda each: int(each["id"])):
            self.put(self.dress(record))

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records.values())

    def __len__(self) -> int:
        return len(self._records)

    def get(self, record_id: int) -> Record | None:
        """Find a record by its id."""
        return self._records.get(record_id)

    def dress(self, record: Record) -> Record:
        """Copy a record, giving it an id, an etag and times where it has none; not yet on the shelf."""
        record_id = record.get("id", self._last_id + 1)
        self._last_id = max(self._last_id, record_id)
        now = self._stamp()
        dressed = {"created_at": now, "updated_at": now, **record, "id": record_id}
        return {"etag": etag(self._kind, record_id, now), **dressed}

    def put(self, record: Record) -> None:
        """Place a dressed record, keeping the ids in order."""
        last = next(reversed(self._records), 0)
        self._records[record["id"]] = record
        if record["id"] < last:
            self._records = dict(sorted(self._records.items()))
        self.version += 1

    def add(self, record: Record) -> Record:
        """Dress and place a record."""
        with self._lock:
            dressed = self.dress(record)
            self.put(dressed)
            return dressed

    def edit(self, record_id: int, changes: dict[str, Any]) -> Record:
        """Replace some fields of a record, and with them its etag and time of update.

        Raises:
            KeyError: There is no such record.
        """
        with self._lock:
            self.version += 1
            changed = {**self._records[record_id], **changes, "updated_at": self._stamp()}
            changed["etag"] = etag(self._kind, record_id, f"{changed['updated_at']} {self.version}")
            self._records[record_id] = changed
            return changed

    def remove(self, record_id: int) -> None:
        """Take a record away; its id is never given again.

        Raises:
            KeyError: There is no such record.
        """
        with self._lock:
            del self._records[record_id]
            self.version += 1


def etag(kind: str, record_id: object, revision: str) -> str:
    """Make an etag; its quotes are part of the value, as the service sends it."""
    digest = md5(f"{kind}/{record_id}/{revision}".encode(), usedforsecurity=False)
    return f'"{digest.hexdigest()}"'
