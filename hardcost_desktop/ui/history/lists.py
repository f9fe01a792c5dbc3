"""The two lists of the history: the runs, and the entries of one run or of a search."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from hardcost_desktop.domain.entry import Run
from hardcost_desktop.services.history import Found
from hardcost_desktop.ui.history.list_model import Column, ListModel
from hardcost_desktop.ui.history.words import EntryWords, say_run, say_state, translate
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.words import one_line, say_date, say_moment

WRITTEN = 2
"""The first columns of the entries tell of their runs: shown only where there are several."""

Words = Callable[[], EntryWords]
"""Gives the words of the moment: currency and names come with the reading."""


def run_list(words: Words, parent: QObject) -> ListModel[Run]:
    """Make the list of runs."""
    return ListModel(
        [
            Column(translate("When"), lambda run: say_moment(run.started_at)),
            Column(translate("Who"), lambda run: one_line(run.operator)),
            Column(translate("In Clio"), _say_brought, number=True),
            Column(translate("Amount"), lambda run: words().money(run.amount), number=True),
        ],
        hint=say_run,
        parent=parent,
    )


def entry_list(words: Words, parent: QObject) -> ListModel[Found]:
    """Make the list of entries."""
    return ListModel(
        [
            Column(translate("Imported"), lambda one: say_moment(one.run.started_at)),
            Column(translate("Who"), lambda one: one_line(one.run.operator)),
            Column(translate("Date"), lambda one: say_date(one.entry.date)),
            Column(translate("Payee"), lambda one: one_line(one.entry.about.payee)),
            Column(translate("Type, number"), lambda one: words().number(one.entry)),
            Column(translate("Customer"), lambda one: one_line(one.entry.about.customer)),
            Column(translate("Matter"), lambda one: words().matter(one.entry)),
            Column(translate("Amount"), lambda one: words().money(one.entry.price), number=True),
            Column(
                translate("Clio activity"),
                lambda one: str(one.entry.activity_id or ""),
                number=True,
            ),
            Column(translate("State"), lambda one: say_state(one.entry)),
        ],
        parent=parent,
    )


def _say_brought(run: Run) -> str:
    return say_number(run.imported)
