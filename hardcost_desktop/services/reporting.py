"""The review as a sheet: typed cells that a spreadsheet program understands, whoever writes the file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import REASONS, STATUSES

Cell = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of typed cells.

    Attributes:
        title: Its name.
        headers: The columns' names.
        rows: Text as text, money as Decimal, dates as dates.
    """

    title: str
    headers: Sequence[str]
    rows: Sequence[Sequence[Cell]]


REVIEW_HEADERS = (
    "Row",
    "Status",
    "Reason",
    "What to do",
    "Date",
    "Type",
    "Number",
    "Payee",
    "Customer",
    "Matter",
    "Description",
    "Lines",
    "Amount",
    "Currency",
    "Clio entry",
)


def review_sheet(plan: ImportPlan) -> Sheet:
    """Make a sheet of all rows of a review."""
    return Sheet("Review", REVIEW_HEADERS, [_cells(row) for row in plan.rows])


def _cells(row: Row) -> tuple[Cell, ...]:
    reason = REASONS[row.reason] if row.reason else None
    return (
        row.key,
        STATUSES[row.status].title,
        reason.title if reason else "",
        reason.remedy if reason else "",
        row.date,
        str(row.type or ""),
        row.number,
        row.payee,
        row.customer_name,
        row.matter.number if row.matter else "",
        row.note,
        len(row.lines),
        row.amount,
        row.currency,
        row.activity_id,
    )
