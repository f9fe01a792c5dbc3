"""Answers query statements, change data capture and batches of queries."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hardcost_desktop.demo.clock import DemoClock

from .books import Books
from .entities import ENTITIES, Entity
from .grammar import Statement, parse
from .receipts import Receipts
from .refusals import ServiceRefusalError, invalid_query, unsupported
from .rows import Row, read_instant
from .wire import pacific_text, write_json

_LOOK_BACK = timedelta(days=30)  # Intuit, change data capture: 30 days
_MOST_CHANGES = 1000  # the same page: objects in one answer, over all entities, without paging
_MOST_BATCHED = 30  # Intuit, batch: operations in one request


@dataclass(slots=True)
class Quirks:
    """Oddities of the real service that a test can switch on.

    Attributes:
        one_more_row: Pages hold one row more than their limit.
        after_page: Called after each page of rows was read from the books, before it is sent.
    """

    one_more_row: bool = False
    after_page: Callable[[Statement], None] | None = None


class Queries:
    """Everything that reads many records at once; each answer is JSON without its envelope."""

    def __init__(self, *, clock: DemoClock, receipts: Receipts, quirks: Quirks) -> None:
        self._clock = clock
        self._receipts = receipts
        self._quirks = quirks

    def answer(self, books: Books, text: str) -> bytes:
        """Answer a statement with its `QueryResponse` member.

        Raises:
            ServiceRefusalError: 4000 or 4001.
        """
        statement = parse(text)
        found = books.select(statement)
        if statement.counts:
            return b'"QueryResponse":' + write_json({"totalCount": len(found)})
        limit = statement.limit + self._quirks.one_more_row
        page = found[statement.start - 1 : statement.start - 1 + limit]
        if self._quirks.after_page is not None:
            self._quirks.after_page(statement)
        texts = [self.row_text(books, statement.entity, row) for row in page]
        return b'"QueryResponse":' + _listed(statement.entity, texts, statement.start)

    def changes(self, books: Books, asked: Mapping[str, str]) -> bytes:
        """Answer what changed since an instant with the `CDCResponse` member.

        Raises:
            ServiceRefusalError: An unknown entity, no instant, or one over 30 days ago.
        """
        wanted = [_entity(name.strip()) for name in asked.get("entities", "").split(",")]
        text = asked.get("changedSince", "")
        try:
            since = read_instant(text)
        except ValueError as error:
            raise invalid_query(f"value '{text}' is invalid for changedSince") from error
        if since < self._clock.now() - _LOOK_BACK:
            raise unsupported(f"cdc with changedSince date {text} which is older than fixed days")
        left = _MOST_CHANGES
        answers = []
        for entity in wanted:
            rows, tombstones = books.changes(entity, since)
            texts = [self.row_text(books, entity, row) for row in rows[:left]]
            texts += map(write_json, tombstones[: left - len(texts)])
            left -= len(texts)
            answers.append(_listed(entity, texts, 1))
        return b'"CDCResponse":[{"QueryResponse":[' + b",".join(answers) + b"]}]"

    def batch(self, books: Books, asked: object) -> bytes:
        """Answer several statements with the `BatchItemResponse` member.

        A statement that fails has its own `Fault`; an item that would write refuses the whole.

        Raises:
            ServiceRefusalError: Not a batch of at most 30 queries.
        """
        items = asked.get("BatchItemRequest") if isinstance(asked, dict) else None
        if not isinstance(items, list) or not all(map(_is_query, items)):
            raise unsupported("batch with items other than queries")
        if len(items) > _MOST_BATCHED:
            raise unsupported(f"batch with more than {_MOST_BATCHED} items")
        return b'"BatchItemResponse":[' + b",".join(self._item(books, i) for i in items) + b"]"

    def row_text(self, books: Books, entity: Entity, row: Row) -> bytes:
        """Give a record's JSON; attachments get a fresh address each time."""
        if entity.name != "Attachable":
            return row.json()
        return write_json(self._receipts.describe(books.realm_id, row.record))

    def time_text(self) -> str:
        """Give the `time` of an answer's envelope."""
        return pacific_text(self._clock.now(), timespec="milliseconds")

    def _item(self, books: Books, item: Mapping[str, Any]) -> bytes:
        try:
            answer = self.answer(books, item["Query"])
        except ServiceRefusalError as refusal:
            answer = b'"Fault":' + write_json(refusal.fault())
        return b"{" + answer + b',"bId":' + write_json(item.get("bId", "")) + b"}"


def _listed(entity: Entity, texts: list[bytes], start: int) -> bytes:
    if not texts:
        return b"{}"
    name = entity.name.encode()
    tail = f'],"startPosition":{start},"maxResults":{len(texts)}}}'.encode()
    return b'{"' + name + b'":[' + b",".join(texts) + tail


def _is_query(item: object) -> bool:
    return isinstance(item, dict) and set(item) <= {"bId", "Query"} and "Query" in item


def _entity(name: str) -> Entity:
    """Find an entity whatever its case, as recorded for `estimate`."""
    for entity in ENTITIES.values():
        if entity.path == name.lower():
            return entity
    raise invalid_query(f"invalid context declaration: {name}")
