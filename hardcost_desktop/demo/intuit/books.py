"""The live books of one company: what a bookkeeper does between two imports."""

from collections.abc import Collection
from datetime import datetime
from decimal import Decimal
from threading import RLock

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.model import Firm, Record

from .entities import ENTITIES, Entity
from .grammar import Statement
from .rows import Row
from .shelf import Shelf
from .wire import pacific_text

_NAMES = ("DisplayName", "Name", "FullyQualifiedName")


class Books:
    """One company's records; every change is dated, counted and seen by the next request.

    The firm's own records are never altered, so one firm can fill several services.

    Attributes:
        realm_id: The company's id.
        name: The company's name, as the consent page shows it.
    """

    def __init__(self, firm: Firm, clock: DemoClock) -> None:
        self.realm_id = firm.realm_id
        self.name = firm.name
        self._clock = clock
        self._lock = RLock()
        self._shelves = {name: Shelf(firm.quickbooks.get(name, ())) for name in ENTITIES}

    def record(self, entity: str, record_id: str) -> Record:
        """Give one record; it must not be altered in place.

        Raises:
            KeyError: There is none, or it was deleted.
        """
        row = self.row(entity, record_id)
        if row is None:
            raise KeyError(f"{entity} {record_id}")
        return row.record

    def records(self, entity: str) -> list[Record]:
        """List all records of an entity, inactive ones too."""
        with self._lock:
            return [row.record for row in self._shelves[entity].rows()]

    def add(self, entity: str, record: Record) -> Record:
        """Enter a new record; a missing `Id` is chosen, the rest of the header is made."""
        with self._lock:
            now = pacific_text(self._clock.now())
            entered = {
                "domain": "QBO",
                "sparse": False,
                "Id": self._shelves[entity].free_id(),
                **record,
                "SyncToken": "0",
                "MetaData": {"CreateTime": now, "LastUpdatedTime": now},
            }
            self._shelves[entity].put(entered)
            return entered

    def update(
        self, entity: str, record_id: str, *, drop: Collection[str] = (), **changes: object
    ) -> Record:
        """Save a record anew with some fields changed, and those in `drop` gone.

        Raises:
            KeyError: There is none, or it was deleted.
        """
        with self._lock:
            old = self.record(entity, record_id)
            meta = {**old.get("MetaData", {}), "LastUpdatedTime": pacific_text(self._clock.now())}
            kept = {name: value for name, value in old.items() if name not in drop}
            token = str(int(old.get("SyncToken", "0")) + 1)
            saved = {**kept, **changes, "SyncToken": token, "MetaData": meta}
            self._shelves[entity].put(saved)
            return saved

    def void(self, entity: str, record_id: str) -> Record:
        """Void a transaction: every amount becomes 0 and the memo says so."""
        with self._lock:
            old = self.record(entity, record_id)
            memo = " - ".join(filter(None, ("Voided", old.get("PrivateNote"))))
            lines = [_voided(line) for line in old.get("Line", ())]
            return self.update(entity, record_id, PrivateNote=memo, TotalAmt=Decimal(0), Line=lines)

    def deactivate(self, entity: str, record_id: str) -> Record:
        """Make a list entry inactive, which also marks its names."""
        with self._lock:
            old = self.record(entity, record_id)
            names = {name: f"{old[name]} (deleted)" for name in _NAMES if name in old}
            return self.update(entity, record_id, Active=False, **names)

    def delete(self, entity: str, record_id: str) -> None:
        """Delete a record; only change data capture still tells of it.

        Raises:
            KeyError: There is none, or it was deleted.
        """
        with self._lock:
            self._shelves[entity].remove(record_id, self._clock.now())

    def row(self, entity: str, record_id: str) -> Row | None:
        """Find a record with its JSON."""
        with self._lock:
            return self._shelves[entity].row(record_id)

    def select(self, statement: Statement) -> list[Row]:
        """List every row a statement asks for, before paging."""
        with self._lock:
            return list(self._shelves[statement.entity.name].select(statement))

    def changes(self, entity: Entity, since: datetime) -> tuple[list[Row], list[Record]]:
        """List the rows changed and the tombstones of those deleted at or after an instant."""
        with self._lock:
            shelf = self._shelves[entity.name]
            rows = [row for row in reversed(shelf.rows()) if row.changed_since(since)]
            deleted = [(key, at) for key, at in shelf.deleted.items() if at >= since]
        return rows, [_tombstone(key, at) for key, at in deleted]


def _voided(line: Record) -> Record:
    kind = line.get("DetailType", "")
    detail = line.get(kind)
    voided = {**line, "Amount": Decimal(0)}
    if isinstance(detail, dict) and "Qty" in detail:
        voided[kind] = {**detail, "Qty": Decimal(0)}
    return voided


def _tombstone(record_id: str, at: datetime) -> Record:
    return {
        "domain": "QBO",
        "status": "Deleted",
        "Id": record_id,
        "MetaData": {"LastUpdatedTime": pacific_text(at)},
    }
