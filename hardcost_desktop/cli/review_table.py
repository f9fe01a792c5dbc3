"""The review and the results of an import, as text for people."""

from collections.abc import Mapping
from decimal import Decimal

from hardcost_desktop.cli.output import Column, plain, room, say, say_table, told
from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import STATUSES, explain, say_named, say_type
from hardcost_desktop.services.import_result import Failed, ImportResult
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.row_words import words_of

ROOMY = 110
"""Characters from which on the table has all its columns."""

COLUMNS = (
    Column("Row", whole=True),
    Column("Status", whole=True),
    Column("Date", whole=True),
    Column("Type"),
    Column("Payee"),
    Column("Customer"),
    Column("Matter"),
    Column("Note"),
    Column("Amount", whole=True, right=True),
)
NARROW = (0, 1, 2, 4, 5, 8)
"""What is left of them where there is less room."""


def say_review(review: Review) -> None:
    """Print every row, the totals, and what stands in the way of an import."""
    shown = range(len(COLUMNS)) if room() >= ROOMY else NARROW
    rows = [_cells(row) for row in review.plan.rows]
    say_table([COLUMNS[n] for n in shown], [[cells[n] for n in shown] for cells in rows])
    say()
    say_totals(review.plan)
    for blocker in review.blockers:
        words = explain(blocker)
        say()
        say(plain(f"{words.title}. {words.sentence} {words.remedy}"))


def say_totals(plan: ImportPlan) -> None:
    """Print counts and sums; they add up to all hard cost lines there are, each currency by itself."""
    whole: dict[str, Decimal] = {}
    for status, sums in plan.sums.items():
        whole |= {code: whole.get(code, ZERO) + amount for code, amount in sums.items()}
        _say_total(STATUSES[status].title, plan.totals[status].count, sums)
    _say_total(told("All"), len(plan.rows), whole)
    say(told("Lines on other accounts: {n}", n=plan.other_account_lines))


def _say_total(title: str, count: int, sums: Mapping[str, Decimal]) -> None:
    """Print one line for each currency, named where there are several."""
    amounts = [(code if len(sums) > 1 else "", amount) for code, amount in sorted(sums.items())]
    code, amount = amounts[0] if amounts else ("", ZERO)
    say(f"{title:<16}{count:>8}{amount:>16,.2f} {code}".rstrip())
    for code, amount in amounts[1:]:
        say(f"{'':<24}{amount:>16,.2f} {code}")


def say_result(result: ImportResult) -> None:
    """Print what an import did."""
    amount = f"{result.amount:,.2f}"
    say(told("Imported: {n} entries, {amount}", n=len(result.imported), amount=amount))
    say_failed(told("Failed"), result.failed)
    if result.not_sent:
        keys = ", ".join(result.not_sent)
        say(told("Not sent: {n} ({keys})", n=len(result.not_sent), keys=keys))
    if result.stopped:
        words = explain(result.stopped)
        why = f"{words.title}. {words.sentence} {words.remedy}"
        say(plain(told("Stopped: {why}", why=why)))


def say_failed(title: str, rows: list[Failed]) -> None:
    """Print rows that did not do what was asked, each with its reason."""
    if rows:
        say(say_named(title, str(len(rows))))
    for row in rows:
        say(plain(say_named(row.key, row.message)))


def _cells(row: Row) -> tuple[str, ...]:
    kind = f"{say_type(row.type)} {row.number}".strip()
    matter = row.matter.number if row.matter else ""
    lines = told("{n} lines: ", n=len(row.lines)) if len(row.lines) > 1 else ""
    held = row.imported_amount if row.reason is not None else None
    in_clio = told("in Clio {amount} ", amount=f"{held:,.2f}") if held is not None else ""
    return (
        row.key,
        words_of(row).title,
        row.date.isoformat(),
        kind,
        row.payee,
        row.customer_name,
        f"{matter}?" if row.suggested else matter,
        in_clio + lines + row.note,
        f"{row.amount:,.2f}",
    )
