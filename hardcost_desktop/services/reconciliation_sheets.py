"""The month-end report as sheets: the table, what makes a difference, and the rows behind each figure."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.reconciliation import (
    Discrepancy,
    Figure,
    Holding,
    Reconciliation,
    Share,
    Statement,
)
from hardcost_desktop.messages import (
    BESIDE,
    CAUSES,
    FIGURES,
    HEADERS,
    PIECES,
    STATUSES,
    VERDICTS,
    Words,
    say_type,
)
from hardcost_desktop.services.reconciling import Reconciled
from hardcost_desktop.services.reporting import Cell, Sheet, name_columns
from hardcost_desktop.services.row_words import say_reason

_DIFFERENCE = (
    *("row", "cause", "what_happened", "what_to_do", "date_in_quickbooks", "date_in_clio"),
    *("quickbooks", "written", "clio", "difference", "currency", "clio_entry"),
)
_WIDTH = len(Figure) + 3
"""Columns of the table: client and matter before the figures, the currency after them."""
_ROW = (
    *("client", "matter", "row", "status", "reason", "date", "type", "number", "payee"),
    *("quickbooks", "expected", "found", "currency", "clio_entry"),
)


Say = Callable[[Decimal, str, str], str]
"""Writes an amount of a currency for a firm of a currency, both ISO codes."""


def exactly(amount: Decimal) -> str:
    """Write an amount with two decimals, or with all it has where these are more."""
    return f"{amount:,.{count_decimals(amount)}f}"


def count_decimals(amount: Decimal) -> int:
    """Tell how many decimals an amount needs: two, or all it has where these are more."""
    exponent = amount.normalize().as_tuple().exponent
    return max(2, -exponent) if isinstance(exponent, int) else 2


def say_plainly(amount: Decimal, currency: str, home: str) -> str:
    """Write an amount; one of another currency than the firm's is led by its ISO code."""
    return exactly(amount) if currency == home else f"{currency} {exactly(amount)}"


def say_amounts(amounts: Mapping[str, Decimal], home: str, say: Say = say_plainly) -> str:
    """Write the amount of each currency that has any."""
    told = [say(amount, currency, home) for currency, amount in amounts.items() if amount]
    return " + ".join(told) or say(ZERO, home, home)


def say_verdict(report: Reconciliation, say: Say = say_plainly) -> Words:
    """Put what a report comes to into words."""
    rows, home = len(report.weighing), report.home
    return VERDICTS[report.verdict].fill(
        {
            "amount": say_amounts(report.differences, home, say),
            "rows": PIECES["one_row" if rows == 1 else "rows"].format(count=f"{rows:,}"),
            "more": say_amounts(_add_up(report, 1), home, say),
            "less": say_amounts(_add_up(report, -1), home, say),
        }
    )


def name_cause(one: Discrepancy) -> str:
    """Name what is behind a difference, and who left it as it is, if anybody did."""
    title, left = CAUSES[one.cause].title, one.left
    if left is None:
        return title
    day = left.at.astimezone().date().isoformat() if left.at else "?"
    return PIECES["left_on_purpose"].format(what=title, who=left.who, day=day)


def _add_up(report: Reconciliation, sign: int) -> dict[str, Decimal]:
    """Add up, for each currency, what is too much or too little."""
    return {
        table.currency: sum(
            (abs(one.amount) for one in table.total.discrepancies if sign * one.amount > 0), ZERO
        )
        for table in report.statements
    }


def list_sheets(made: Reconciled) -> tuple[Sheet, ...]:
    """Make all sheets: the table first, which is also the CSV."""
    return table_sheet(made), difference_sheet(made), row_sheet(made)


def table_sheet(made: Reconciled) -> Sheet:
    """Make the table: a line for each client and matter, the totals, the verdict, and what is beside."""
    report = made.report
    rows: list[tuple[Cell, ...]] = [
        (share.customer, share.matter, *_figures(share), table.currency)
        for table in report.statements
        for share in table.shares
    ]
    totals = [*map(_total, report.statements), *_notes(made)]
    figures = (FIGURES[figure].title for figure in Figure)
    headers = (HEADERS["client"], HEADERS["matter"], *figures, HEADERS["currency"])
    return Sheet(HEADERS["reconciliation"], headers, rows, totals, _only_currency(report))


def _figures(share: Share) -> list[Decimal]:
    return [share.figures[figure] for figure in Figure]


def _total(table: Statement) -> tuple[Cell, ...]:
    return HEADERS["total"], "", *_figures(table.total), table.currency


def _notes(made: Reconciled) -> Iterator[tuple[Cell, ...]]:
    """What belongs to the table for whoever finds it alone, as in a CSV file."""
    report = made.report
    period = report.period
    days = PIECES["period"].format(first=period.first, last=period.last)
    yield _note(HEADERS["period"], days)
    yield _note(HEADERS["accounts"], ", ".join(made.account_names))
    yield _note(HEADERS["read"], made.read_at.strftime("%Y-%m-%d %H:%M UTC"))
    yield _note(say_verdict(report).title)
    for one in report.discrepancies:
        blank = [""] * (len(Figure) - 1)
        yield name_cause(one), one.key, *blank, one.amount, one.currency or report.home
    for code, tally in report.tallies.items():
        yield _note(BESIDE[code].title, f"{tally.count}: {say_amounts(tally.amounts, report.home)}")


def _note(*texts: str) -> tuple[Cell, ...]:
    return *texts, *[""] * (_WIDTH - len(texts))


def difference_sheet(made: Reconciled) -> Sheet:
    """Make a sheet of what does not say the same everywhere, with causes and remedies."""
    report = made.report
    rows = [_difference_cells(one, report.home) for one in report.discrepancies]
    return Sheet(
        HEADERS["differences"], name_columns(_DIFFERENCE), rows, currency=_only_currency(report)
    )


def _difference_cells(one: Discrepancy, home: str) -> tuple[Cell, ...]:
    words = CAUSES[one.cause]
    return (
        one.key,
        name_cause(one),
        words.sentence,
        words.remedy,
        one.date_in_quickbooks,
        one.date_in_clio,
        one.in_quickbooks,
        one.written,
        one.in_clio,
        one.amount,
        one.currency or home,
        one.activity_id,
    )


def row_sheet(made: Reconciled) -> Sheet:
    """Make a sheet of the rows behind the figures; an entry with no row of the period has a line of its own."""
    rows = [
        line
        for table in made.report.statements
        for share in table.shares
        for line in _row_cells(share, table.currency)
    ]
    return Sheet(HEADERS["rows"], name_columns(_ROW), rows, currency=_only_currency(made.report))


def _row_cells(share: Share, currency: str) -> Iterator[tuple[Cell, ...]]:
    by_key = {row.key for row in share.rows}
    holdings: defaultdict[str, list[Holding]] = defaultdict(list)
    for one in share.holdings:
        holdings[one.key].append(one)
    for row in share.rows:
        held = holdings[row.key]
        yield (
            *(share.customer, share.matter, row.key, STATUSES[row.status].title, say_reason(row)),
            *(row.date, say_type(row.type), row.number, row.payee, row.amount),
            sum((one.expected for one in held), ZERO),
            sum((one.found for one in held), ZERO),
            *(currency, row.activity_id),
        )
    for one in share.holdings:
        if one.key not in by_key:
            at = one.transaction
            yield (
                *(share.customer, share.matter, one.key, "", ""),
                *(
                    at.date if at else None,
                    say_type(at.type if at else None),
                    at.number if at else "",
                ),
                *(at.payee if at else "", ZERO, one.expected, one.found, currency),
                one.hold.activity_id,
            )


def _only_currency(report: Reconciliation) -> str:
    return report.statements[0].currency if len(report.statements) == 1 else ""
