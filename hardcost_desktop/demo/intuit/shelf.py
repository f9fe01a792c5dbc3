"""All records of one entity, and what was deleted from among them."""

from collections.abc import Iterable
from datetime import datetime

from hardcost_desktop.demo.firm.model import Record

from .grammar import Condition, Order, Statement
from .rows import Row
from .selection import select

_KEPT_ANSWERS = 8  # one per question being paged through; firms here have 100,000 purchases


class Shelf:
    """Rows by id; answers to the latest questions are kept until something changes."""

    def __init__(self, records: Iterable[Record]) -> None:
        ordered = sorted(records, key=lambda record: int(record["Id"]))
        self._rows = {record["Id"]: Row(record) for record in ordered}
        self._answers: dict[tuple[tuple[Condition, ...], tuple[Order, ...]], list[Row]] = {}
        self.deleted: dict[str, datetime] = {}

    def row(self, record_id: str) -> Row | None:
        """Find a row, active or not."""
        return self._rows.get(record_id)

    def rows(self) -> list[Row]:
        """List all rows."""
        return list(self._rows.values())

    def select(self, statement: Statement) -> list[Row]:
        """List all rows a statement asks for, without its paging."""
        question = (statement.conditions, statement.orders)
        if question not in self._answers:
            if len(self._answers) >= _KEPT_ANSWERS:
                self._answers.clear()
            self._answers[question] = select(self._candidates(statement), statement)
        return self._answers[question]

    def put(self, record: Record) -> None:
        """Add a record, or put it in the place of the one with its id."""
        self._rows[record["Id"]] = Row(record)
        self._answers.clear()

    def remove(self, record_id: str, at: datetime) -> None:
        """Take a record away and remember when."""
        del self._rows[record_id]
        self.deleted[record_id] = at
        self._answers.clear()

    def free_id(self) -> str:
        """Give an id that was never used here."""
        return str(max(map(int, (*self._rows, *self.deleted)), default=0) + 1)

    def _candidates(self, statement: Statement) -> Iterable[Row]:
        """Give the rows worth testing: few when the statement names their ids."""
        for condition in statement.conditions:
            if condition.property == "Id" and condition.operator in {"=", "in"}:
                named = map(self._rows.get, dict.fromkeys(condition.values))
                return [row for row in named if row is not None]
        return self._rows.values()
