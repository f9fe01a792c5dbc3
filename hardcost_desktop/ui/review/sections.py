"""The inspector's sections: one row in full, or many rows in sum."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import PAST, REASONS, STATUSES
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.review.attachment_marks import AttachmentMarks
from hardcost_desktop.ui.review.called import Called
from hardcost_desktop.ui.review.clio_facts import draft_facts, held_facts
from hardcost_desktop.ui.review.facts import home_of, line_facts, quickbooks_facts
from hardcost_desktop.ui.review.left_facts import left_facts
from hardcost_desktop.ui.review.match_facts import choice_facts, lookalike_facts, match_facts
from hardcost_desktop.ui.widgets.facts import Fact
from hardcost_desktop.ui.widgets.section_list import Section
from hardcost_desktop.ui.words import one_line

_MOST_GROUPS = 12
"""Customers told one by one, the dearest first; the rest is told as one sum."""


_PRICE = attrgetter("currency", "amount")

_MOST_SUMMED = 5_000
"""More rows than this are not parted by place and customer: adding them up would stop the window."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sections", text)


def sections_of(row: Row, review: Review, attachments: AttachmentMarks) -> list[Section]:
    """One row: what decides first, then its source, its lines, and what Clio gets or has."""
    alike = (
        _tr("It may be one of these in Clio")
        if row.reason is Reason.OUTCOME_UNKNOWN
        else _tr("Looks like this in Clio")
    )
    sections = [
        Section(PAST["left"].title, left_facts(row, review)),
        Section(_tr("Matters to choose from"), choice_facts(row)),
        Section(alike, lookalike_facts(row, review)),
        Section(_name_held(row), held_facts(row, review)),
        Section(_tr("In QuickBooks"), quickbooks_facts(row, review)),
        Section(_tr("Attached in QuickBooks"), attachments.facts(row)),
        Section(_tr("Lines"), line_facts(row, home_of(review)), numbers=True),
        Section(_name_draft(row), draft_facts(row, review)),
        Section(_tr("Contact and matter"), match_facts(row, review)),
    ]
    return [section for section in sections if section.facts]


def _name_held(row: Row) -> str:
    lost = all(held.unsettled for held in row.coverage)
    return _tr("Sent to Clio, answer lost") if lost else _tr("In Clio")


def _name_draft(row: Row) -> str:
    if row.status is Status.EXCLUDED:
        return _tr("Would be written to Clio")
    return _tr("Will be written to Clio")


def sections_of_many(rows: Sequence[Row], review: Review) -> list[Section]:
    """Many rows: how much in each place, and for whom."""
    if len(rows) > _MOST_SUMMED:
        return []
    home = home_of(review)
    called = Called.by(review.company.customers_called)
    nobody = called.nobody
    places = _sums(rows, _say_place)
    customers = _sums(rows, lambda row: one_line(row.customer_name) or nobody)
    return [
        Section(_tr("Status"), _sum_facts(places, home), numbers=True),
        Section(called.many, _sum_facts(customers, home), numbers=True),
    ]


def say_sum(rows: Iterable[Row], home: str) -> str:
    """Add rows up, each currency by itself, a line each, the firm's own first."""
    groups: dict[str, list[Decimal]] = {}
    for currency, amount in map(_PRICE, rows):
        groups.setdefault(currency or home, []).append(amount)
    sums = {currency: sum(amounts, ZERO) for currency, amounts in groups.items()}
    order = sorted(sums, key=lambda currency: (currency != home, currency))
    return "\n".join(say_money(sums[currency], currency, home) for currency in order)


def _say_place(row: Row) -> str:
    status = STATUSES[row.status].title
    return f"{status}, {REASONS[row.reason].title}" if row.reason else status


def _sums(rows: Iterable[Row], name: Callable[[Row], str]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(name(row), []).append(row)
    return groups


def _sum_facts(groups: Mapping[str, Sequence[Row]], home: str) -> list[Fact]:
    dearest = sorted(groups, key=lambda name: -sum(abs(row.amount) for row in groups[name]))
    facts = [_sum_fact(name, groups[name], home) for name in dearest[:_MOST_GROUPS]]
    rest = dearest[_MOST_GROUPS:]
    if rest:
        rows = [row for name in rest for row in groups[name]]
        facts.append(_sum_fact(_tr("{n} more").format(n=len(rest)), rows, home))
    return facts


def _sum_fact(name: str, rows: Sequence[Row], home: str) -> Fact:
    return Fact(say_sum(rows, home), f"{name} ({say_number(len(rows))})")
