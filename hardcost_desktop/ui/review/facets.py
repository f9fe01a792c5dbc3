"""What rows can be picked out by, besides words: their customer, account and month."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.pause import Pause, pausing
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.words import one_line, say_month


class Facet(StrEnum):
    """One way to pick out rows."""

    CUSTOMER = "customer"
    ACCOUNT = "account"
    MONTH = "month"


NOBODY = ""
"""The customer of rows that name none."""

PARENT = ":"
"""Stands in QuickBooks' full names between a customer and what is below it."""

Facets = Mapping[Facet, Mapping[str, Sequence[int]]]
"""Places by what rows can be picked out by, in reading order."""

Choice = tuple[str, str]
"""How a value is said, and the value."""


def sort_into_facets(rows: Iterable[Row], pause: Pause) -> Facets:
    """Sort rows, by their places; `pause` is called every few."""
    found: dict[Facet, dict[str, list[int]]] = {facet: defaultdict(list) for facet in Facet}
    customers, accounts = found[Facet.CUSTOMER], found[Facet.ACCOUNT]
    months, parents = found[Facet.MONTH], dict[str, tuple[str, ...]]()
    for at, row in enumerate(pausing(rows, pause)):
        months[f"{row.date.year:04}-{row.date.month:02}"].append(at)
        for account in {line.account_name or line.detail: None for line in row.lines}:
            accounts[account].append(at)
        name = row.customer_name
        if name not in parents:
            parents[name] = tuple(_with_parents(name))
        for customer in parents[name]:
            customers[customer].append(at)
    return found


def _with_parents(name: str) -> Iterator[str]:
    """Give a customer's full name and those above it: who picks a client wants its projects too."""
    return accumulate(name.split(PARENT), lambda above, part: f"{above}{PARENT}{part}")


def say_choices(facets: Facets, pause: Pause) -> Mapping[Facet, Sequence[Choice]]:
    """Give what can be chosen, in the order it is offered in."""
    say = QCoreApplication.translate
    months = sorted(facets[Facet.MONTH], reverse=True)
    return {
        Facet.CUSTOMER: _say(facets[Facet.CUSTOMER], say("FilterBar", "No customer"), pause),
        Facet.ACCOUNT: _say(facets[Facet.ACCOUNT], say("FilterBar", "No account"), pause),
        Facet.MONTH: [(say_month(month), month) for month in months],
    }


def _say(values: Iterable[str], nothing: str, pause: Pause) -> list[Choice]:
    told = [(one_line(v) if v != NOBODY else nothing, v) for v in pausing(values, pause)]
    return sorted(told, key=lambda pair: (pair[1] != NOBODY, pair[0].casefold()))
