"""Reading lists through queries, page by page, each row once."""

import logging
from collections.abc import Callable, Iterator, Sequence

from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.quickbooks.bodies import Row, rows_of
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany

_log = logging.getLogger(__name__)

PAGE = 1000
"""Intuit, data queries: MAXRESULTS is at most 1000, and 100 when it is left out."""

IDS_AT_ONCE = 200
"""Keeps a statement of ids well below the 8,000 characters an address may safely have."""

EVERY_ONE = "Active IN (true, false)"
"""Without it, names that were made inactive are left out (Intuit, data queries)."""


def read_all(
    company: ReadOnlyCompany,
    entity: str,
    where: str,
    page_read: Callable[[int], None] = lambda _: None,
) -> Iterator[Row]:
    """Read every row of an entity that fits.

    Pages have no snapshot: a row may come twice when others change meanwhile, and one page was seen to hold a
    row more than asked for. So the next page begins after the rows received, an empty page is the end, and an
    id is given once.

    Args:
        company: To be read.
        entity: In Intuit's spelling; case matters.
        where: Conditions; ids and dates only, nothing a person typed.
        page_read: Told the number of new rows after each page; may raise Cancelled.

    Raises:
        RefusedByService: A row has no id, or the same page comes again and again.
    """
    seen: set[str] = set()
    start, idle = 1, 0
    while True:
        page = rows_of(company.query(select(entity, where, start)), entity)
        if not page:
            return
        fresh = {row_id(row, entity): row for row in page if row_id(row, entity) not in seen}
        if len(fresh) < len(page):
            _log.info("%s: %d rows came twice", entity, len(page) - len(fresh))
        idle = 0 if fresh else idle + 1
        if idle > 1:
            raise RefusedByService("quickbooks_pages_repeat", entity=entity)
        seen |= fresh.keys()
        page_read(len(fresh))
        yield from fresh.values()
        start += len(page)


def read_ids(company: ReadOnlyCompany, entity: str, ids: Sequence[str]) -> Iterator[Row]:
    """Read single rows by their ids, some at a time; those that do not exist are left out."""
    for first in range(0, len(ids), IDS_AT_ONCE):
        some = ", ".join(f"'{one}'" for one in ids[first : first + IDS_AT_ONCE])
        yield from read_all(company, entity, f"Id IN ({some})")


def select(entity: str, where: str, start: int) -> str:
    """Write the statement for one page, in an order that does not change while pages are read."""
    return " ".join(
        (
            "SELECT *",
            f"FROM {entity} WHERE {where}",
            f"ORDERBY Id STARTPOSITION {start} MAXRESULTS {PAGE}",
        )
    )


def row_id(row: Row, entity: str) -> str:
    """Give the id of a row."""
    found = row.get("Id")
    if isinstance(found, str) and found:
        return found
    raise RefusedByService("quickbooks_unreadable", path=f"{entity}.Id")
