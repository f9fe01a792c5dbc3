"""What stands on paper, as plain texts: the review as shown, and what an import did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import OUTCOMES, say_named
from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.services.reporting import Outcome, list_outcomes
from hardcost_desktop.ui.export.view import Origin, ShownReview, count_rows
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.remedies import explain_here
from hardcost_desktop.ui.review.columns import Column, Shown, say_column, show_row
from hardcost_desktop.ui.words import one_line

TICK = "✓"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column.

    Attributes:
        text: Its name.
        right: Its cells are right-aligned.
        whole: Its cells are never broken into lines.
    """

    text: str
    right: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A table to be laid out on pages. All texts are plain and harmless.

    Attributes:
        title: Its headline.
        facts: Lines beneath it.
        headings: The columns.
        rows: Cells, from left to right.
        amounts: What each row adds to the sum of its page, in the firm's currency.
        home: ISO code of that currency.
        total: The last line.
    """

    title: str
    facts: Sequence[str]
    headings: Sequence[Heading]
    rows: Sequence[Sequence[str]]
    amounts: Sequence[Decimal]
    home: str
    total: str


def review_report(view: ShownReview) -> Report:
    """Make a report of what is shown."""
    home = view.origin.home
    headings = [
        Heading(say_column(column), column.right, column in _WHOLE) for column in view.columns
    ]
    rows = [
        [TICK if view.is_ticked(shown.row) else "", *(_on_paper(shown, c) for c in view.columns)]
        for shown in view.rows
    ]
    total = _tr("Total of {rows}: {total}")
    return Report(
        _tr("{firm}: hard costs").format(firm=view.origin.firm),
        view.facts,
        [Heading("", whole=True), *headings],
        rows,
        [_in_home(shown.row, home) for shown in view.rows],
        home,
        total.format(rows=count_rows(len(view.rows)), total=view.say_total()),
    )


def _on_paper(shown: Shown, column: Column) -> str:
    """Paper has more room across than the screen, and less down."""
    return shown.texts[column].replace("\n", " ")


_WHOLE = frozenset({Column.DATE, Column.AMOUNT, Column.STATUS, Column.LINES})


def _in_home(row: Row, home: str) -> Decimal:
    return row.amount if row.currency in {"", home} else ZERO


def result_report(result: ImportResult, rows: Mapping[str, Row], origin: Origin) -> Report:
    """Make a report of what an import did; `rows` are the reviewed rows by key."""
    home = origin.home
    outcomes = list_outcomes(result)
    headings = [Heading(_tr("Result"), whole=True), *(Heading(say_column(c)) for c in _NAMED)]
    headings += [
        Heading(_tr("Clio entry"), whole=True),
        Heading(say_column(Column.AMOUNT), right=True, whole=True),
        Heading(_tr("Why")),
    ]
    money = say_money(result.amount, home=home)
    told = _tr("Imported {n}, {money}").format(n=say_number(len(result.imported)), money=money)
    return Report(
        _tr("{firm}: import {run}").format(firm=origin.firm, run=result.run),
        [*origin.facts, *_say_outcome(result, told)],
        headings,
        [_outcome_cells(outcome, rows.get(outcome.key), home) for outcome in outcomes],
        [outcome.amount or ZERO for outcome in outcomes],
        home,
        told,
    )


_NAMED = (Column.DATE, Column.TYPE, Column.PAYEE, Column.CUSTOMER, Column.MATTER)


def _say_outcome(result: ImportResult, imported: str) -> list[str]:
    counts = _tr("{imported}; failed {failed}; not sent {rest}")
    told = [
        counts.format(
            imported=imported,
            failed=say_number(len(result.failed)),
            rest=say_number(len(result.not_sent)),
        )
    ]
    if result.stopped is not None:
        words = explain_here(result.stopped)
        told.append(one_line(say_named(words.title, f"{words.sentence} {words.remedy}")))
    return told


def _outcome_cells(outcome: Outcome, row: Row | None, home: str) -> list[str]:
    shown = show_row(row, home) if row else None
    named = [outcome.key, *[""] * (len(_NAMED) - 1)]
    if shown:
        named = [_on_paper(shown, column) for column in _NAMED]
    entry = str(outcome.activity_id) if outcome.activity_id else ""
    money = shown.texts[Column.AMOUNT] if shown else ""
    if outcome.amount is not None:
        money = say_money(outcome.amount, home=home)
    return [OUTCOMES[outcome.code], *named, entry, money, one_line(outcome.why)]
