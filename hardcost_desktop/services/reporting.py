"""The review and an import's result as sheets: typed cells a spreadsheet program understands, whoever writes them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hardcost_desktop.domain.money import add_up
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import HEADERS, OUTCOMES, STATUSES, say_named, say_type
from hardcost_desktop.services.import_result import Failed, ImportResult
from hardcost_desktop.services.row_words import say_reason, words_of

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


_REVIEW = (
    *("row", "status", "reason", "what_to_do", "date", "type", "number", "payee", "customer"),
    *("matter", "description", "lines", "amount", "currency", "clio_entry"),
)
_LINES = (
    *("row", "date", "payee", "customer", "line", "category", "description", "amount"),
    "currency",
)
_RESULT = (
    *("result", "row", "date", "type", "number", "payee", "customer", "matter", "description"),
    *("amount", "currency", "clio_entry", "why"),
)


def name_columns(codes: Iterable[str]) -> tuple[str, ...]:
    """Give the names of columns by their codes, keys of `messages.HEADERS`."""
    return tuple(HEADERS[code] for code in codes)


def review_sheet(plan: ImportPlan) -> Sheet:
    """Make a sheet of all rows of a review."""
    rows = [_review_cells(row) for row in plan.rows]
    return Sheet(HEADERS["review"], name_columns(_REVIEW), rows, currency=only_currency(plan.rows))


def _review_cells(row: Row) -> tuple[Cell, ...]:
    reason = say_reason(row)
    return (
        row.key,
        STATUSES[row.status].title,
        reason,
        words_of(row).remedy if reason else "",
        row.date,
        say_type(row.type),
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
    return Sheet(HEADERS["lines"], name_columns(_LINES), cells, currency=only_currency(several))


def result_sheet(result: ImportResult, rows: Mapping[str, Row]) -> Sheet:
    """Make a sheet of what an import did.

    Args:
        result: The import's result.
        rows: The reviewed rows by key.
    """
    found = [_result_cells(outcome, rows.get(outcome.key)) for outcome in list_outcomes(result)]
    at = _RESULT.index("amount")
    total: list[Cell] = [""] * len(_RESULT)
    total[0], total[at] = say_named(OUTCOMES["imported"], str(len(result.imported))), result.amount
    currency = only_currency(rows[i.key] for i in result.imported if i.key in rows)
    return Sheet(HEADERS["result"], name_columns(_RESULT), found, [total], currency)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row.

    Attributes:
        code: Key of `messages.OUTCOMES`.
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
        say_type(row.type if row else None),
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
