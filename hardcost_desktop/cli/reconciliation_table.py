"""The month-end report as text for people."""

from hardcost_desktop.cli.output import Column, plain, room, say, say_table, told
from hardcost_desktop.domain.reconciliation import Discrepancy, Figure, Reconciliation, Share
from hardcost_desktop.messages import BESIDE, CAUSES, FIGURES, PIECES, say_named
from hardcost_desktop.services.reconciliation_sheets import (
    exactly,
    name_cause,
    say_amounts,
    say_verdict,
)
from hardcost_desktop.services.reconciling import Reconciled

ROOMY = 160
"""Characters from which on the table has all its columns."""

NARROW = (Figure.QUICKBOOKS, Figure.EXPECTED, Figure.FOUND, Figure.DIFFERENCE)
"""What is left of them where there is less room; the totals are told in full."""


def say_reconciliation(made: Reconciled) -> None:
    """Print the verdict, the totals, a line for each client and matter, the differences, and what is beside."""
    report = made.report
    verdict = say_verdict(report)
    first, last = report.period.first.isoformat(), report.period.last.isoformat()
    days = PIECES["period"].format(first=first, last=last)
    say(plain(f"{days}, {', '.join(made.account_names)}"))
    say(f"{verdict.title}. {verdict.sentence}")
    for table in report.statements:
        say()
        _say_totals(table.currency, table.total)
        say()
        _say_shares(table.shares)
    if report.discrepancies:
        say()
        for one in report.discrepancies:
            _say_discrepancy(one, made)
    _say_beside(report)


def _say_totals(currency: str, total: Share) -> None:
    for figure in Figure:
        said = exactly(total.figures[figure])
        say(f"{FIGURES[figure].title:<20}{said:>16} {currency}".rstrip())


def _say_shares(shares: tuple[Share, ...]) -> None:
    shown = tuple(Figure) if room() >= ROOMY else NARROW
    columns = [Column("Client"), Column("Matter")]
    columns += [Column(FIGURES[figure].title, whole=True, right=True) for figure in shown]
    rows = [
        [
            share.customer or told("(no customer)"),
            share.matter or told("(no matter)"),
            *(exactly(share.figures[figure]) for figure in shown),
        ]
        for share in shares
    ]
    say_table(columns, rows)


def _say_discrepancy(one: Discrepancy, made: Reconciled) -> None:
    words = CAUSES[one.cause]
    amount = exactly(one.amount)
    sides = [
        told("{side} {amount} on {day}", side=name, amount=exactly(said), day=day)
        if day
        else f"{name} {exactly(said)}"
        for name, said, day in (
            ("QuickBooks", one.in_quickbooks, one.date_in_quickbooks),
            (told("written"), one.written, None),
            ("Clio", one.in_clio, one.date_in_clio),
        )
        if said is not None
    ]
    share = made.name_matter(one.holding.matter_id) if one.holding else ""
    where = f", {share}" if share else ""
    cause = f"{name_cause(one)}, {amount} ({'; '.join(sides)})"
    say(plain(say_named(f"{one.key}{where}", cause)))
    say(plain(f"{words.sentence} {words.remedy}"))


def _say_beside(report: Reconciliation) -> None:
    say()
    say(told("Beside these figures:"))
    for code, tally in report.tallies.items():
        amounts = say_amounts(tally.amounts, report.home)
        say(say_named(BESIDE[code].title, f"{tally.count}, {amounts}"))
