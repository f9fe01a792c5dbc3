"""The review and an import's result as sheets: typed cells a spreadsheet program understands, whoever writes them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.money import add_up
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import REASONS, STATUSES
from hardcost_desktop.messages.work import OUTCOMES
from hardcost_desktop.services.import_result import Failed, ImportResult

Cell = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of typed cells.

    Attributes:
        title: Its name.
        headers: The columns' names.
        rows: Text as text, money as Decimal, dates as dates.
        totals: Lines beneath the rows, as wide as these.
        currency: ISO code of all its money; empty when nobody knows or there are several.
    """

    title: str
    headers: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    totals: Sequence[Sequence[Cell]] = ()
    currency: str = ""


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
LINE_HEADERS = (
    "Row",
    "Date",
    "Payee",
    "Customer",
    "Line",
    "Category",
    "Description",
    "Amount",
    "Currency",
)
RESULT_HEADERS = (
    "Result",
    "Row",
    "Date",
    "Type",
    "Number",
    "Payee",
    "Customer",
    "Matter",
    "Description",
    "Amount",
    "Currency",
    "Clio entry",
    "Why",
)


def review_sheet(plan: ImportPlan) -> Sheet:
    """Make a sheet of all rows of a review."""
    rows = [_review_cells(row) for row in plan.rows]
    return Sheet("Review", REVIEW_HEADERS, rows, currency=only_currency(plan.rows))


def _review_cells(row: Row) -> tuple[Cell, ...]:
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


def lines_sheet(rows: Iterable[Row]) -> Sheet:
    """Make a sheet of the single lines of those rows that have several."""
    several = [row for row in rows if len(row.lines) > 1]
    cells: list[tuple[Cell, ...]] = [
        (
            row.key,
            row.date,
            row.payee,
            row.customer_name,
            number,
            line.account_name,
            line.description or line.detail,
            line.amount,
            row.currency,
        )
        for row in several
        for number, line in enumerate(row.lines, 1)
    ]
    return Sheet("Lines", LINE_HEADERS, cells, currency=only_currency(several))


def result_sheet(result: ImportResult, rows: Mapping[str, Row]) -> Sheet:
    """Make a sheet of what an import did.

    Args:
        result: The import's result.
        rows: The reviewed rows by key.
    """
    found = [_result_cells(outcome, rows.get(outcome.key)) for outcome in list_outcomes(result)]
    at = RESULT_HEADERS.index("Amount")
    total: list[Cell] = [""] * len(RESULT_HEADERS)
    total[0], total[at] = f"{OUTCOMES['imported']}: {len(result.imported)}", result.amount
    currency = only_currency(rows[i.key] for i in result.imported if i.key in rows)
    return Sheet("Result", RESULT_HEADERS, found, [total], currency)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row.

    Attributes:
        code: Key of `messages.work.OUTCOMES`.
        key: The row's.
        activity_id: The entry in Clio, if it is there.
        amount: What was written; None where nothing was.
        why: In words; untrusted text.
    """

    code: str
    key: str
    activity_id: int | None = None
    amount: Decimal | None = None
    why: str = ""


def list_outcomes(result: ImportResult) -> list[Outcome]:
    """List what became of each row: first what needs a person."""
    return [
        *(Outcome(_code(row), row.key, why=row.message) for row in result.failed),
        *(Outcome("not_sent", key) for key in result.not_sent),
        *(Outcome("imported", row.key, row.activity_id, row.amount) for row in result.imported),
    ]


def _code(row: Failed) -> str:
    return "in_doubt" if row.in_doubt else "failed"


def _result_cells(outcome: Outcome, row: Row | None) -> tuple[Cell, ...]:
    amount = row.amount if outcome.amount is None and row else outcome.amount
    return (
        OUTCOMES[outcome.code],
        outcome.key,
        row.date if row else None,
        str((row and row.type) or ""),
        row.number if row else "",
        row.payee if row else "",
        row.customer_name if row else "",
        row.matter.number if row and row.matter else "",
        row.note if row else "",
        amount,
        row.currency if row else "",
        outcome.activity_id,
        outcome.why,
    )


def only_currency(rows: Iterable[Row]) -> str:
    """Give the one currency of all rows; empty when there are several."""
    found = {row.currency for row in rows}
    return found.pop() if len(found) == 1 else ""


def total_by_currency(rows: Iterable[Row]) -> Mapping[str, Decimal]:
    """Add up rows, each currency by itself."""
    amounts: dict[str, list[Decimal]] = defaultdict(list)
    for row in rows:
        amounts[row.currency].append(row.amount)
    return {currency: add_up(some) for currency, some in sorted(amounts.items())}
