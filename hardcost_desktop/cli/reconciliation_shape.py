"""The JSON of the month-end report; a public interface (docs/design.md)."""

from decimal import Decimal
from typing import Any

from hardcost_desktop.cli.shapes import left_shape
from hardcost_desktop.domain.reconciliation import (
    Discrepancy,
    Figure,
    Reconciliation,
    Share,
    Statement,
)
from hardcost_desktop.messages import CAUSES

Shape = dict[str, Any]


def reconciliation_shape(report: Reconciliation) -> Shape:
    """Shape the report; amounts have two decimals, or all they have where QuickBooks holds more."""
    return {
        "from": report.period.first.isoformat(),
        "to": report.period.last.isoformat(),
        "ties": report.ties,
        "statements": [_statement(table) for table in report.statements],
        "differences": [_discrepancy(one, report.home) for one in report.discrepancies],
        "beside": {
            name: {"count": tally.count, "amounts": {c: _text(a) for c, a in tally.amounts.items()}}
            for name, tally in report.tallies.items()
        },
    }


def _statement(table: Statement) -> Shape:
    return {
        "currency": table.currency,
        "totals": _figures(table.total),
        "matters": [
            {
                "customer": share.customer,
                "customer_id": share.customer_id,
                "matter": share.matter or None,
                "matter_id": share.matter_id,
                **_figures(share),
                "rows": [row.key for row in share.rows],
            }
            for share in table.shares
        ],
    }


def _figures(share: Share) -> Shape:
    return {str(figure): _text(share.figures[figure]) for figure in Figure}


def _discrepancy(one: Discrepancy, home: str) -> Shape:
    booked, held = one.date_in_quickbooks, one.date_in_clio
    return {
        "key": one.key,
        "cause": str(one.cause),
        "message": CAUSES[one.cause].sentence,
        "weighs": one.cause.weighs,
        "amount": _text(one.amount),
        "currency": one.currency or home,
        "quickbooks": None if one.in_quickbooks is None else _text(one.in_quickbooks),
        "written": None if one.written is None else _text(one.written),
        "clio": None if one.in_clio is None else _text(one.in_clio),
        "quickbooks_date": booked.isoformat() if booked else None,
        "clio_date": held.isoformat() if held else None,
        "activity_id": one.activity_id,
        "left": left_shape(one.left),
    }


def _text(amount: Decimal) -> str:
    exact = f"{amount.normalize():f}"
    return exact if len(exact.partition(".")[2]) > 2 else f"{amount:.2f}"  # noqa: PLR2004 - cents
