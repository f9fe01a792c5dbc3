"""The `fields` parameter: what a caller asks to see of a record."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from hardcost_desktop.demo.clio.refusals import bad_argument, bad_field
from hardcost_desktop.demo.clio.shapes import SHAPES, Shape
from hardcost_desktop.demo.firm.model import Record

# Clio, fields: without the parameter, and for a nested record named plainly, only the defaults
_DEFAULTS = ("id", "etag")
# one name, with at most one level of braces: Clio, fields, nested resources
_PIECE = re.compile(r"(?P<name>[^,{}]+)(?:\{(?P<inner>[^{}]*)\})?(?P<more>,|$)")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One field asked for; `inner` are the names inside its braces."""

    name: str
    inner: tuple[str, ...] = _DEFAULTS


Selection = tuple[Wanted, ...]
Resolve = Callable[[str, Record], Record]
"""Gives the live record a nested one stands for, by schema name."""


def parse_fields(text: str | None, schema: str) -> Selection:
    """Read a `fields` parameter.

    Args:
        text: The parameter, None when absent.
        schema: The resource's schema name.

    Raises:
        ApiRefusal: 400, for an unknown name, a second level of braces or bad grammar.
    """
    if text is None:
        return tuple(Wanted(name) for name in _DEFAULTS)
    shape, wanted, at = SHAPES[schema], list[Wanted](), 0
    while True:
        piece = _PIECE.match(text, at)
        if piece is None:
            raise bad_argument(f"fields cannot be read at {text[at:]!r}")
        wanted.append(_want(piece["name"], piece["inner"], shape))
        at = piece.end()
        if not piece["more"]:
            return tuple(wanted)


def project(record: Record, selection: Selection, schema: str, resolve: Resolve) -> Record:
    """Cut a record down to the selection; what it lacks is null."""
    shape = SHAPES[schema]
    return {wanted.name: _value(record, wanted, shape, resolve) for wanted in selection}


def _want(name: str, inner: str | None, shape: Shape) -> Wanted:
    if not shape.knows(name):
        raise bad_field(name)
    if inner is None:
        return Wanted(name)
    if name not in shape.nested:
        raise bad_field(f"{name}{{{inner}}}")
    names = tuple(inner.split(","))
    nested = SHAPES[shape.nested[name]]
    for each in names:
        if not nested.knows(each):
            raise bad_field(f"{name}.{each}")
    return Wanted(name, names)


def _value(record: Record, wanted: Wanted, shape: Shape, resolve: Resolve) -> object:
    held = record.get(wanted.name)
    if wanted.name not in shape.nested:
        return held
    schema = shape.nested[wanted.name]
    if wanted.name in shape.lists:
        return [_cut(each, wanted.inner, schema, resolve) for each in held or ()]
    return None if held is None else _cut(held, wanted.inner, schema, resolve)


def _cut(held: Record, names: tuple[str, ...], schema: str, resolve: Resolve) -> Record:
    whole = resolve(schema, held)
    return {name: whole.get(name) for name in names}
