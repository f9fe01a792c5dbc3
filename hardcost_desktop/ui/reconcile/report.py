"""The month-end report on paper."""

from decimal import Decimal

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.reconciliation import Discrepancy, Figure, Share
from hardcost_desktop.messages import BESIDE, FIGURES, say_named
from hardcost_desktop.services.reconciliation_sheets import say_amounts
from hardcost_desktop.services.reconciling import Reconciled
from hardcost_desktop.ui.export.report import Heading, Report
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.reconcile.words import (
    name_cause,
    name_client,
    name_matter,
    say_discrepancy,
    say_exactly,
    say_period,
    sum_up,
    translate,
)
from hardcost_desktop.ui.words import isolated, one_line, say_moment


def reconciliation_report(made: Reconciled, firm: str) -> Report:
    """Lay the report out: the verdict, a table of clients and matters, and beneath it the differences."""
    report = made.report
    home = report.home
    rows, amounts = list[list[str]](), list[Decimal]()
    for table in report.statements:
        rows += [_cells(_name(share), share, table.currency, home) for share in table.shares]
        amounts += [
            share.figures[Figure.QUICKBOOKS] if table.currency == home else ZERO
            for share in table.shares
        ]
        rows.append(_cells((translate("All clients"), ""), table.total, table.currency, home))
        amounts.append(ZERO)  # a sum of the lines above it is nothing more for the page
    rows += [_discrepancy_cells(one, home) for one in report.discrepancies]
    amounts += [ZERO] * len(report.discrepancies)
    return Report(
        translate("{firm}: reconciliation of hard costs").format(firm=firm),
        _facts(made),
        [
            Heading(translate("Client")),
            Heading(translate("Matter")),
            *(Heading(FIGURES[figure].title, right=True, whole=True) for figure in Figure),
        ],
        rows,
        amounts,
        home,
        sum_up(report).title,
    )


def _facts(made: Reconciled) -> list[str]:
    report = made.report
    verdict = sum_up(report)
    names = ", ".join(isolated(name) for name in made.account_names)
    facts = [
        translate("{days}. QuickBooks account: {names}").format(
            days=say_period(report.period), names=names
        ),
        translate("Read {moment}").format(moment=say_moment(made.read_at)),
        f"{verdict.title}. {verdict.sentence}",
    ]
    beside = [
        say_named(
            BESIDE[code].title,
            f"{say_number(tally.count)}, {say_amounts(tally.amounts, report.home, say_exactly)}",
        )
        for code, tally in report.tallies.items()
    ]
    return [*facts, translate("Beside these figures: {them}").format(them="; ".join(beside))]


def _discrepancy_cells(one: Discrepancy, home: str) -> list[str]:
    """Beneath the totals, as there may be more of them than a first page has room for."""
    named = one_line(f"{name_cause(one)} ({one.key})")
    blank = [""] * (len(Figure) - 1)
    amount = say_exactly(one.amount, one.currency, home)
    return [named, one_line(say_discrepancy(one)), *blank, amount]


def _name(share: Share) -> tuple[str, str]:
    return one_line(name_client(share.customer)), one_line(name_matter(share.matter))


def _cells(names: tuple[str, str], share: Share, currency: str, home: str) -> list[str]:
    return [*names, *(say_exactly(share.figures[figure], currency, home) for figure in Figure)]
