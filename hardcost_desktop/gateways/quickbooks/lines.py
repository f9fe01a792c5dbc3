"""One line of a transaction: which half of the form it stands in, its account, its customer, its cost."""

from decimal import Decimal
from sys import intern

from hardcost_desktop.domain.transaction import Line, LineKind
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.quickbooks.bodies import Row
from hardcost_desktop.gateways.quickbooks.lists import Items
from hardcost_desktop.gateways.quickbooks.records import Detail, LineRecord, Ref

_CATEGORY_DETAILS = frozenset({"AccountBasedExpenseLineDetail", "JournalEntryLineDetail"})
_ITEM_DETAIL = "ItemBasedExpenseLineDetail"


def name_detail(row: Row) -> Row:
    """Give the detail object of each line one name: QuickBooks names it after its type, known or not."""
    lines = row.get("Line")
    if not isinstance(lines, list):
        return row
    return {**row, "Line": [_named(line) for line in lines]}


def _named(line: object) -> object:
    if not isinstance(line, dict):
        return line
    detail = line.get(str(line.get("DetailType")))
    return {**line, "Detail": detail} if isinstance(detail, dict) else line


def read_line(record: LineRecord, items: Items, *, credit: bool) -> Line | None:
    """Read a line; None when it carries no money of its own.

    Args:
        record: The line.
        items: For the accounts of item lines.
        credit: The transaction gives money back; its positive amounts are negative costs.

    Raises:
        RefusedByService: The line cannot be told from others, or its amount is no number.
    """
    detail = record.detail or Detail()
    documentation = record.detail_type == _ITEM_DETAIL and detail.item_ref is None
    if record.amount is None or documentation:
        return None  # Intuit, Purchase: the amount of a line without an item is ignored
    customer = detail.customer_ref or _journal_customer(detail)
    account, name = _account(record, detail, items)
    if not record.id and (customer or account):
        raise RefusedByService("quickbooks_unreadable", path="Line.Id")
    return Line(
        id=record.id,
        kind=_kind(record.detail_type),
        amount=_cost(record.amount, negative=credit or detail.posting_type == "Credit"),
        description=record.description,
        account_id=intern(account.value) if account else None,
        account_name=intern(account.name) if account else "",
        customer_id=intern(customer.value) if customer else None,
        customer_name=intern(customer.name) if customer else "",
        has_been_billed=detail.billable_status == "HasBeenBilled",
        detail=name,
    )


def _kind(detail_type: str) -> LineKind:
    if detail_type in _CATEGORY_DETAILS:
        return LineKind.CATEGORY
    return LineKind.ITEM if detail_type == _ITEM_DETAIL else LineKind.OTHER


def _account(record: LineRecord, detail: Detail, items: Items) -> tuple[Ref | None, str]:
    """Give a line's account, and the name of its item or of its unknown kind."""
    kind = _kind(record.detail_type)
    if kind is LineKind.ITEM and detail.item_ref is not None:
        item = items.find(detail.item_ref)
        return item.account, item.name
    return detail.account_ref, record.detail_type if kind is LineKind.OTHER else ""


def _journal_customer(detail: Detail) -> Ref | None:
    """A journal entry line names customers, vendors and employees alike in its `Entity`."""
    party = detail.entity
    return party.entity_ref if party and party.type.lower() == "customer" else None


def _cost(amount: Decimal, *, negative: bool) -> Decimal:
    if not amount.is_finite():
        raise RefusedByService("quickbooks_unreadable", path="Line.Amount")
    return -amount if negative else amount
