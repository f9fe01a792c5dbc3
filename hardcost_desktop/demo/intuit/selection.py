"""Chooses and orders the rows a statement asks for."""

import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from .entities import Entity, Kind
from .grammar import Condition, Order, Statement
from .refusals import invalid_query
from .rows import Comparable, Row, comparable

_COMPARISONS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "=": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def select(rows: Iterable[Row], statement: Statement) -> list[Row]:
    """Give all matching rows in the asked order, ties by rising Id if `rows` come that way.

    Raises:
        ServiceRefusalError: 4001 for a literal that is no value of its property's kind.
    """
    entity = statement.entity
    found = list(rows)
    for condition in _effective(statement):
        kind = entity.properties[condition.property]
        test = _test(condition, kind)
        name = condition.property
        found = [row for row in found if any(map(test, row.values(name, kind)))]
    return _sort(found, entity, statement.orders)


def _effective(statement: Statement) -> Sequence[Condition]:
    """Add the one condition nobody writes: lists hide what is inactive."""
    asked = statement.conditions
    if not statement.entity.hides_inactive or any(c.property == "Active" for c in asked):
        return asked
    return (*asked, Condition("Active", "=", ("true",)))


def _test(condition: Condition, kind: Kind) -> Callable[[Comparable], bool]:
    if condition.operator == "like":
        return _like(condition, kind)
    literals = [_literal(text, condition, kind) for text in condition.values]
    if condition.operator == "in":
        allowed = frozenset(literals)
        return lambda value: value in allowed
    compare = _COMPARISONS[condition.operator]
    literal = literals[0]
    return lambda value: compare(value, literal)


def _like(condition: Condition, kind: Kind) -> Callable[[Comparable], bool]:
    if kind not in {Kind.TEXT, Kind.WORD}:
        raise invalid_query(f"operator LIKE is not supported for property '{condition.property}'")
    text = str(_literal(condition.values[0], condition, kind))
    pattern = re.compile(".*".join(map(re.escape, text.split("%"))), re.DOTALL)
    return lambda value: pattern.fullmatch(str(value)) is not None


def _literal(text: str, condition: Condition, kind: Kind) -> Comparable:
    try:
        return comparable(text, kind)
    except ValueError as error:
        raise invalid_query(
            f"value '{text}' is invalid for property '{condition.property}'"
        ) from error


def _sort(rows: list[Row], entity: Entity, orders: Sequence[Order]) -> list[Row]:
    for order in reversed(orders or (Order(entity.order, entity.descending),)):
        kind = entity.properties[order.property]
        rows.sort(key=_sort_key(order.property, kind), reverse=order.descending)
    return rows


def _sort_key(name: str, kind: Kind) -> Callable[[Row], tuple[bool, Any]]:
    def key(row: Row) -> tuple[bool, Any]:
        for value in row.values(name, kind):
            return (False, value.lower() if isinstance(value, str) else value)
        return (True, "")

    return key
