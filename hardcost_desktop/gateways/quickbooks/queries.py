"""Reading lists through queries, page by page, each row once."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from urllib.parse import quote

from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.quickbooks.bodies import Row, rows_of, told_at, total_of
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany
from hardcost_desktop.gateways.side_by_side import side_by_side

_log = logging.getLogger(__name__)

PAGE = 1000
"""Intuit, data queries: MAXRESULTS is at most 1000, and 100 when it is left out."""

LONGEST = 7000
"""Characters that the ids of one statement may take in an address, which may safely have 8,000."""

_FURTHER = 3
"""Pages that a list may have more than it had when it was counted."""

EVERY_ONE = "Active IN (true, false)"
"""Without it, names that were made inactive are left out (Intuit, data queries)."""


def read_all(
    company: ReadOnlyCompany,
    entity: str,
    where: str,
    page_read: Callable[[int], None] = lambda _: None,
    begun: Callable[[datetime | None], None] = lambda _: None,
) -> Iterator[Row]:
    """Read every row of an entity that fits, its pages side by side.

    Pages have no snapshot: when others change rows meanwhile, one may come twice and another move to a page that
    was read already. So the rows are counted first, and the page after the last full one is read with the rest;
    an id is given once; and each page begins with the row that the one before it ends with. Where one does not, or
    when fewer came than there were, all pages are read again.

    Args:
        company: To be read.
        entity: In Intuit's spelling; case matters.
        where: Conditions; ids and dates only, nothing a person typed.
        page_read: Told the number of new rows after each page; may raise Cancelled.
        begun: Told when the rows were counted, by QuickBooks' own clock: no page was read before.

    Raises:
        RefusedByService: A row has no id, or there seems to be no end of them.
    """
    total, counted_at = count_rows(company, entity, where)
    begun(counted_at)
    seen: set[str] = set()
    gaps: list[int] = []
    if total:
        starts = range(1, total + 2, PAGE - 1)
        answers = side_by_side(lambda start: company.fetch(select(entity, where, start)), starts)
        opened = (rows_of(answer(), entity) for answer in answers)
        yield from _each_once(_note_gaps(opened, entity, gaps), entity, seen, page_read)
    if gaps or len(seen) < total:
        _log.info("%s: %d of %d rows came; they are read again", entity, len(seen), total)
        pages = _walk(company, entity, where, total // PAGE + _FURTHER)
        yield from _each_once(pages, entity, seen, page_read)


def count_rows(company: ReadOnlyCompany, entity: str, where: str) -> tuple[int, datetime | None]:
    """Ask how many rows fit; gives the number, and when that was by QuickBooks' own clock."""
    statement = " ".join(("SELECT count(*)", f"FROM {entity} WHERE {where}"))
    body = company.query(statement)
    return total_of(body), told_at(body)


def read_page(company: ReadOnlyCompany, entity: str, where: str, start: int) -> list[Row]:
    """Read one page, beginning with so many-th row."""
    return rows_of(company.query(select(entity, where, start)), entity)


def _note_gaps(pages: Iterable[list[Row]], entity: str, gaps: list[int]) -> Iterator[list[Row]]:
    """Note each page that does not begin with a row of the full one before it: rows may have moved past both."""
    before: set[str] = set()
    for number, page in enumerate(pages):
        joins = page and row_id(page[0], entity) in before
        if len(before) >= PAGE and not joins:
            gaps.append(number)
        before = {row_id(row, entity) for row in page}
        yield page


def _each_once(
    pages: Iterable[list[Row]], entity: str, seen: set[str], page_read: Callable[[int], None]
) -> Iterator[Row]:
    for page in pages:
        fresh = {row_id(row, entity): row for row in page if row_id(row, entity) not in seen}
        seen.update(fresh)
        page_read(len(fresh))
        yield from fresh.values()


def _walk(company: ReadOnlyCompany, entity: str, where: str, most: int) -> Iterator[list[Row]]:
    """Read page after page, the next one after the rows received, until an empty one."""
    start = 1
    for _ in range(most):
        page = read_page(company, entity, where, start)
        if not page:
            return
        yield page
        start += len(page)
    raise RefusedByService("quickbooks_pages_repeat", entity=entity)


def read_ids(company: ReadOnlyCompany, entity: str, ids: Sequence[str]) -> Iterator[Row]:
    """Read single rows by their ids, some at a time; those that do not exist are left out."""
    for some in _in_batches(ids):
        listed = ",".join(f"'{one}'" for one in some)
        where = f"Id IN ({listed})"
        page = read_page(company, entity, where, 1)
        found = {row_id(row, entity): row for row in page}
        yield from found.values()
        if len(found) < len(some):  # before a record is said to be gone, it is asked for once more
            missing = [one for one in some if one not in found]
            yield from read_all(company, entity, f"Id IN ({','.join(map(repr, missing))})")


def _in_batches(ids: Sequence[str]) -> Iterator[list[str]]:
    """Split ids so that a statement of them fits into an address, and its rows onto one page."""
    batch, taken = list[str](), 0
    for one in ids:
        long = len(quote(f"'{one}',"))
        if batch and (taken + long > LONGEST or len(batch) == PAGE):
            yield batch
            batch, taken = [], 0
        batch.append(one)
        taken += long
    if batch:
        yield batch


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
