"""The JSON the command line prints; a public interface (docs/design.md).

Money is text with two decimals, QuickBooks ids are text, Clio ids are numbers, as each service has them.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.left import Left
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.checking import Finding
from hardcost_desktop.services.import_result import Failed, ImportResult
from hardcost_desktop.storage.ledger.copying import Content
from hardcost_desktop.storage.ledger.inspection import Inspection

Shape = dict[str, Any]


def money(amount: Decimal) -> str:
    """Write an amount with two decimals."""
    return f"{amount:.2f}"


def plan_shape(plan: ImportPlan) -> Shape:
    """Shape a review."""
    return {
        "rows": [row_shape(row) for row in plan.rows],
        "totals": {
            str(status): {"count": total.count, "amount": money(total.amount)}
            for status, total in plan.totals.items()
        },
        "other_account_lines": plan.other_account_lines,
    }


def row_shape(row: Row) -> Shape:
    """Shape a row; for a suggestion, the matter is the one suggested."""
    return {
        "key": row.key,
        "status": str(row.status),
        "reason": str(row.reason) if row.reason else None,
        "date": row.date.isoformat(),
        "type": str(row.type) if row.type else None,
        "number": row.number,
        "payee": row.payee,
        "customer": row.customer_name,
        "customer_id": row.customer_id,
        "contact_id": row.contact.id if row.contact else None,
        "matter_id": row.matter.id if row.matter else None,
        "matter": row.matter.number if row.matter else None,
        "note": row.note,
        "note_edited": row.draft is not None and row.draft.note_edited,
        "amount": money(row.amount),
        "currency": row.currency,
        "lines": [
            {"id": line.id, "description": line.description, "amount": money(line.amount)}
            for line in row.lines
        ],
        "activity_id": row.activity_id,
        "undone": row.undone,
        "left": left_shape(row.left),
        "lookalikes": [lookalike_shape(cost) for cost in row.lookalikes],
    }


def left_shape(left: Left | None) -> Shape | None:
    """Shape a person's word that a row stays as it is."""
    if left is None:
        return None
    at = left.at.isoformat() if left.at else None
    return {"reason": str(left.reason), "by": left.who, "at": at}


def lookalike_shape(cost: HardCost) -> Shape:
    """Shape a hard cost in Clio that may be the same cost: its id is what `resolve --activity` takes."""
    return {
        "activity_id": cost.id,
        "date": cost.date.isoformat(),
        "amount": None if cost.price is None else money(cost.price),
        "reference": cost.reference,
        "note": cost.note,
        "matter_id": cost.matter_id,
    }


def result_shape(result: ImportResult) -> Shape:
    """Shape what an import did."""
    return {
        "run": result.run,
        "imported": [
            {"key": row.key, "activity_id": row.activity_id, "amount": money(row.amount)}
            for row in result.imported
        ],
        "failed": [failed_shape(row) for row in result.failed],
        "not_sent": list(result.not_sent),
    }


def failed_shape(failed: Failed) -> Shape:
    """Shape a row that failed."""
    return {"key": failed.key, "reason": failed.reason, "message": failed.message}


def finding_shape(finding: Finding) -> Shape:
    """Shape one line of the health check."""
    return {
        "name": finding.name,
        "state": finding.state,
        "meaning": finding.meaning,
        "remedy": finding.remedy,
    }


def inspection_shape(found: Inspection) -> Shape:
    """Shape what a look through the ledger found."""
    return {
        "imported": found.imported,
        "amount": money(found.amount),
        "unsettled": list(found.unsettled),
        "flaws": [{"code": flaw.code, "what": flaw.what} for flaw in found.flaws],
    }


def content_shape(tables: Mapping[str, Content]) -> Shape:
    """Shape what was copied, by the table's name."""
    return {name: {"rows": c.rows, "sha256": c.checksum} for name, c in tables.items()}
