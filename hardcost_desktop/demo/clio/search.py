"""Finding and ordering the records a list request asks for."""

from collections import OrderedDict
from operator import itemgetter
from typing import Any

from werkzeug.datastructures import MultiDict

from hardcost_desktop.demo.clio.listings import Listing
from hardcost_desktop.demo.clio.records import Records
from hardcost_desktop.demo.clio.refusals import bad_argument
from hardcost_desktop.demo.clio.shapes import SHAPES
from hardcost_desktop.demo.firm.model import Record

# walking all pages of a few lists at once must not filter a large firm anew for each page
_REMEMBERED = 8


class Search:
    """Matching ids by query, remembered until a record of any list changes."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._found: OrderedDict[tuple[Any, ...], list[int]] = OrderedDict()

    def find(self, listing: Listing, query: MultiDict[str, str]) -> list[int]:
        """Give the ids of all matching records, in the order asked for.

        Raises:
            ApiRefusal: 400, for a known filter or an order with an impossible value.
        """
        order = query.get("order", "id(asc)")
        filters = [(name, tuple(query.getlist(name))) for name in listing.filters if name in query]
        key = (listing.schema, order, tuple(filters), self._version())
        if key not in self._found:
            self._found[key] = self._search(listing, filters, order)
            while len(self._found) > _REMEMBERED:
                self._found.popitem(last=False)
        return self._found[key]

    def _version(self) -> int:
        shelves = (self._records.contacts, self._records.matters, self._records.entries)
        others = (self._records.users, self._records.expense_categories)
        return sum(shelf.version for shelf in (*shelves, *others))

    def _search(
        self, listing: Listing, filters: list[tuple[str, tuple[str, ...]]], order: str
    ) -> list[int]:
        field, descending = _read_order(order, listing)
        tests = [listing.filters[name](list(given)) for name, given in filters]
        matched = [each for each in listing.shelf if all(test(each) for test in tests)]
        if field != "id":
            matched.sort(
                key=lambda each: self._sort_key(each, field, listing.schema), reverse=descending
            )
        elif descending:
            matched.reverse()
        return list(map(itemgetter("id"), matched))

    def _sort_key(self, record: Record, field: str, schema: str) -> tuple[bool, Any]:
        name, _, inner = field.partition(".")
        value = record.get(name)
        if inner and value is not None:
            value = self._records.resolve(SHAPES[schema].nested[name], value).get(inner)
        return (value is not None, value)


def _read_order(order: str, listing: Listing) -> tuple[str, bool]:
    field, _, direction = order.removesuffix(")").partition("(")
    if field not in listing.orders or direction not in {"asc", "desc"} or order[-1:] != ")":
        raise bad_argument(f"{order} is not a valid order")
    return field, direction == "desc"
