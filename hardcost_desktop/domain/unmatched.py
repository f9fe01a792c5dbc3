"""A firm's costs as QuickBooks alone has them: what can be shown before anything is known of Clio."""

from datetime import date

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.grouping import Group, HardCostLines
from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.planner import row_order, sort_by_day
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.settings import ImportSettings


def list_unmatched(books: Books, settings: ImportSettings, pause: Pause = go_on) -> list[Row]:
    """Make a row of every cost since the start date (R5 to R10), in the reading order, and judge none.

    The rows hold nothing that could be written: no contact, no matter, no draft. Their place is `ATTENTION` only
    because a row has to have one; it says nothing of them.

    Args:
        books: What QuickBooks holds; whether any of it is in Clio already is not asked.
        settings: Which accounts count, from which day on, and which lines become one row.
        pause: Called every few transactions, so that the window can go first.
    """
    lines, start = HardCostLines.chosen(books, settings), settings.start_date or date.min
    there = pausing(books.transactions, pause, FEW_AT_ONCE)
    days = sort_by_day(transaction for transaction in there if transaction.date >= start)
    rows: list[Row] = []
    for day in sorted(days):
        groups = (group for each in pausing(days[day], pause) for group in lines.groups(each))
        rows += sorted((_row(group, books) for group in groups), key=row_order)
    return rows


def _row(group: Group, books: Books) -> Row:
    transaction, customer = group.transaction, books.customers.get(group.customer_id or "")
    return Row(
        group.key,
        Status.ATTENTION,
        None,
        transaction,
        group.lines,
        group.amount,
        transaction.currency or books.home_currency or "",
        transaction.date,
        customer_id=group.customer_id,
        customer_name=(customer.full_name or customer.name) if customer else group.customer_name,
    )
