"""The kinds of list filter: each turns a parameter's values into a test of a record."""

import re
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, date, datetime
from operator import eq, ge, gt, le, lt
from typing import Any

from hardcost_desktop.demo.clio.refusals import bad_argument
from hardcost_desktop.demo.firm.model import Record

Predicate = Callable[[Record], bool]
Filter = Callable[[list[str]], Predicate]
"""Gets all values the parameter was given with, at least one."""

# Ruby's Time.xmlschema, whose complaint the service passes on
_XMLSCHEMA = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?")
_COMPARISON = re.compile(r"(>=|<=|=|>|<)(.+)", re.DOTALL)
_COMPARE = {">=": ge, "<=": le, "=": eq, ">": gt, "<": lt}


def whole_number(name: str, text: str) -> int:
    """Read a parameter that must be a whole number."""
    if not re.fullmatch(r"-?\d{1,18}", text):
        raise bad_argument(f"{name} is not a number")
    return int(text)


def one_of(field: str, values: Collection[str], *, comma_list: bool = False) -> Filter:
    """Match a text field without regard to case; the parameter must be one of `values`."""

    def build(given: list[str]) -> Predicate:
        asked = given[-1].split(",") if comma_list else [given[-1]]
        for each in asked:
            if each not in values:
                raise bad_argument(f"{each} is not a valid {field}")
        wanted = {each.lower() for each in asked}
        return lambda record: str(record.get(field) or "").lower() in wanted

    return build


def truth(check: Predicate) -> Filter:
    """Match records for which `check` says what the parameter says: true or false."""

    def build(given: list[str]) -> Predicate:
        if given[-1] not in {"true", "false"}:
            raise bad_argument(f"{given[-1]} is not a boolean")
        wanted = given[-1] == "true"
        return lambda record: check(record) is wanted

    return build


def flag(field: str) -> Filter:
    """Match a boolean field."""
    return truth(lambda record: bool(record.get(field)))


def only(check: Predicate) -> Filter:
    """Narrow to records passing `check` when the parameter is true; false narrows nothing."""
    exact = truth(check)

    def build(given: list[str]) -> Predicate:
        matches = exact(given)
        return matches if given[-1] == "true" else lambda _: True

    return build


def reference(field: str) -> Filter:
    """Match the id of a nested record; the keyword `null` matches records without one."""

    def build(given: list[str]) -> Predicate:
        wanted = None if given[-1] == "null" else whole_number(f"{field}_id", given[-1])
        return lambda record: ((record.get(field) or {}).get("id")) == wanted

    return build


def ids(*, among: bool) -> Filter:
    """Match records whose id is among the given ones, or is not."""

    def build(given: list[str]) -> Predicate:
        wanted = {whole_number("ids", each) for each in given}
        return lambda record: (record["id"] in wanted) is among

    return build


def since(field: str) -> Filter:
    """Match instants at or after the given one; a bare date is refused."""

    def build(given: list[str]) -> Predicate:
        start = _instant(given[-1])
        return lambda record: datetime.fromisoformat(record[field]) >= start

    return build


def day(field: str, compare: Callable[[Any, Any], bool]) -> Filter:
    """Match a date field by comparing it with the given date."""

    def build(given: list[str]) -> Predicate:
        wanted = _day(given[-1])
        return lambda record: bool(record.get(field)) and compare(str(record[field]), wanted)

    return build


def day_range(field: str) -> Filter:
    """Match a date field by one or more comparisons such as `>=2020-01-01`."""

    def build(given: list[str]) -> Predicate:
        tests = list(_comparisons(field, given))
        return lambda record: all(test(record) for test in tests)

    return build


def text_search(texts: Callable[[Record], Iterator[object]]) -> Filter:
    """Match records any of whose texts contains the parameter, in any case."""

    def build(given: list[str]) -> Predicate:
        needle = given[-1].lower()
        return lambda record: any(needle in str(each).lower() for each in texts(record) if each)

    return build


def _comparisons(field: str, given: list[str]) -> Iterator[Predicate]:
    for each in given:
        parts = _COMPARISON.fullmatch(each)
        if parts is None:
            raise bad_argument(f"{each} is not a comparison of {field}")
        yield day(field, _COMPARE[parts[1]])([parts[2]])


def _instant(text: str) -> datetime:
    if not _XMLSCHEMA.fullmatch(text):
        raise bad_argument("invalid xmlschema format")
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise bad_argument("invalid xmlschema format") from None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise bad_argument("invalid date") from None
