"""Reads query statements: the part of SQL QuickBooks understands, and nothing more.

Intuit, data queries: `SELECT * | count(*) FROM Entity [WHERE property operator value [AND …]]
[ORDERBY property [ASC|DESC][, …]] [STARTPOSITION n] [MAXRESULTS n]`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from .entities import ENTITIES, Entity
from .lexer import Token, cut
from .refusals import ServiceRefusalError, invalid_query, syntax

DEFAULT_ROWS = 100
MOST_ROWS = 1000
"""Intuit, data queries: a page has 100 rows unless told otherwise, and never more than 1000."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison; only `in` has several values."""

    property: str
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """One sort key."""

    property: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement understood; its properties exist and may be queried."""

    entity: Entity
    counts: bool
    conditions: tuple[Condition, ...] = ()
    orders: tuple[Order, ...] = ()
    start: int = 1
    limit: int = DEFAULT_ROWS


def parse(text: str) -> Statement:
    """Understand a statement.

    Raises:
        ServiceRefusalError: 4000 if it cannot be read, 4001 if it cannot be obeyed.
    """
    if not text.strip():
        raise syntax("The query provided was empty")
    return _Parser(text).statement()


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens = cut(text)  # cut while reading: the first mistake is the one reported
        self._next = next(self._tokens)

    def statement(self) -> Statement:
        self._word("select")
        counts = self._counts()
        self._word("from")
        entity = _entity(self._take("IDENTIFIER").text)
        conditions = self._conditions(entity)
        orders = self._orders(entity)
        start, limit = self._page()
        if self._next.kind != "EOF":
            raise self._stumble()
        return Statement(entity, counts, conditions, orders, start, limit)

    def _counts(self) -> bool:
        if not self._try_word("count"):
            self._mark("*")
            return False
        self._mark("(")
        self._mark("*")
        self._mark(")")
        return True

    def _conditions(self, entity: Entity) -> tuple[Condition, ...]:
        if not self._try_word("where"):
            return ()
        return self._sequence(lambda: self._condition(entity), lambda: self._try_word("and"))

    def _condition(self, entity: Entity) -> Condition:
        name = _property(entity, self._take("IDENTIFIER").text)
        if self._try_word("in"):
            self._mark("(")
            values = self._sequence(self._value, lambda: self._try_mark(","))
            self._mark(")")
            return Condition(name, "in", values)
        if self._try_word("like"):
            return Condition(name, "like", (self._take("STRING").value(),))
        return Condition(name, self._take("OPERATOR").text, (self._value(),))

    def _value(self) -> str:
        if self._next.is_word("true") or self._next.is_word("false"):
            return self._take("IDENTIFIER").text.lower()
        return self._take("STRING").value()

    def _orders(self, entity: Entity) -> tuple[Order, ...]:
        if self._try_word("order"):
            self._word("by")
        elif not self._try_word("orderby"):
            return ()
        return self._sequence(lambda: self._order(entity), lambda: self._try_mark(","))

    def _order(self, entity: Entity) -> Order:
        name = _property(entity, self._take("IDENTIFIER").text)
        return Order(name, not self._try_word("asc") and self._try_word("desc"))

    def _page(self) -> tuple[int, int]:
        found: dict[str, int] = {}
        for _ in range(2):  # in either order, as recorded
            for word in ("startposition", "maxresults"):
                if word not in found and self._try_word(word):
                    found[word] = int(self._take("INTEGER").text)
        start = _within(found.get("startposition", 1), least=1)
        return start, _within(found.get("maxresults", DEFAULT_ROWS), most=MOST_ROWS)

    def _sequence(self, item: Callable[[], T], more: Callable[[], bool]) -> tuple[T, ...]:
        found = [item()]
        while more():
            found.append(item())
        return tuple(found)

    def _take(self, kind: str) -> Token:
        token = self._next
        if token.kind != kind:
            raise self._stumble()
        self._next = next(self._tokens)
        return token

    def _try_word(self, word: str) -> bool:
        return self._skip_if(self._next.is_word(word))

    def _word(self, word: str) -> None:
        if not self._try_word(word):
            raise self._stumble()

    def _try_mark(self, mark: str) -> bool:
        return self._skip_if(self._next.is_mark(mark))

    def _mark(self, mark: str) -> None:
        if not self._try_mark(mark):
            raise self._stumble()

    def _skip_if(self, found: bool) -> bool:
        if found:
            self._next = next(self._tokens)
        return found

    def _stumble(self) -> ServiceRefusalError:
        token = self._next
        if token.kind == "EOF":
            return syntax(f'Encountered "<EOF>" at line 1, column {token.column}.')
        return syntax(
            f'Encountered " <{token.kind}> "{token.text} "" at line 1, column {token.column}.'
        )


def _entity(name: str) -> Entity:
    if name not in ENTITIES:
        raise invalid_query(f"invalid context declaration: {name}")
    return ENTITIES[name]


def _property(entity: Entity, name: str) -> str:
    # Both spellings are in Intuit's own samples, and both work.
    known = name.replace("Metadata.", "MetaData.", 1)
    if known not in entity.properties:
        raise invalid_query(f"property '{name}' is not queryable")
    return known


def _within(value: int, *, least: int = 0, most: int | None = None) -> int:
    if value < least:
        raise invalid_query(f"value {value} is too small. Min allowed value is {least}")
    if most is not None and value > most:
        raise invalid_query(f"value {value} is too large. Max allowed value is {most}")
    return value
