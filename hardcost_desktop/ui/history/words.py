"""Runs, entries and their stories as a person reads them."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.changes import FieldChange, Part, Value
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import EntryState, LedgerEntry, Run
from hardcost_desktop.domain.event import Event
from hardcost_desktop.domain.search import type_of
from hardcost_desktop.messages import CHOICES, PARTS, SETTINGS, STORY, say_named, say_type
from hardcost_desktop.services.history import Found
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.review.facts import home_of
from hardcost_desktop.ui.words import (
    isolated,
    lines_kept,
    one_line,
    say_date,
    say_moment,
)


def translate(text: str) -> str:
    """Translate a caption of the history."""
    return QCoreApplication.translate("History", text)


def say_count(count: int) -> str:
    """Count entries."""
    return (
        translate("1 entry") if count == 1 else translate("{n} entries").format(n=say_number(count))
    )


def say_state(entry: LedgerEntry) -> str:
    """Say what became of an entry."""
    if entry.marked and entry.state is EntryState.IMPORTED:
        return translate("Marked as in Clio already")
    if entry.marked and entry.state is EntryState.UNDONE:
        return translate("No longer marked")
    return STORY[entry.state]


def say_run(run: Run) -> str:
    """Say when, by whom, and under which settings a run was made, line by line."""
    begun = translate("Import {id}, {when}, by {who}")
    if run.marked:
        begun = translate("Marked as in Clio already, number {id}, {when}, by {who}")
    told = begun.format(id=run.id, when=say_moment(run.started_at), who=one_line(run.operator))
    if run.ended_at is None:
        told = translate("{run}; it did not come to its end").format(run=told)
    settings = [f"  {say_named(name, text)}" for name, text in _settings(run)]
    return "\n".join([told, translate("Settings used:"), *settings] if settings else [told])


def _settings(run: Run) -> Iterator[tuple[str, str]]:
    for name, text in run.settings.items():
        if text:
            words = SETTINGS.get(name)
            yield words.title if words else one_line(name), CHOICES.get(text) or one_line(text)


class EntryWords:
    """Puts entries into words.

    Args:
        home: The firm's currency; empty while nobody knows.
        directory: One reading of Clio, for the names of today.
        books: One reading of QuickBooks, for what older entries do not tell.
    """

    def __init__(
        self, home: str = "", directory: Directory | None = None, books: Books | None = None
    ) -> None:
        self._home = home
        self._directory = directory
        self._books = books

    @classmethod
    def of(cls, review: Review | None) -> "EntryWords":
        """Speak with the names of a review, if there is one."""
        return cls(home_of(review), review.directory, review.books) if review else cls()

    def money(self, amount: Decimal) -> str:
        """Write an amount."""
        return say_money(amount, home=self._home)

    def number(self, entry: LedgerEntry) -> str:
        """Name an entry's transaction, such as `Check 1042`."""
        return one_line(f"{say_type(type_of(entry, self._books))} {entry.about.number}")

    def matter(self, entry: LedgerEntry) -> str:
        """Name an entry's matter as it was called then, else as it is called today."""
        return one_line(entry.about.matter) or self._name_matter(entry.matter_id)

    def _name_matter(self, matter_id: int | None) -> str:
        if matter_id is None:
            return translate("No matter")
        found = self._directory.matter_by_id.get(matter_id) if self._directory else None
        return one_line(found.number) if found else translate("Matter {id}").format(id=matter_id)

    def changes(self, changes: Iterable[FieldChange]) -> str:
        """Say what somebody changed, before and after."""
        told = translate("{part}: {before}, now {after}")
        return "; ".join(
            told.format(
                part=PARTS[change.part],
                before=self._value(change.part, change.before),
                after=self._value(change.part, change.after),
            )
            for change in changes
        )

    def _value(self, part: Part, value: Value) -> str:
        if part is Part.MATTER and (value is None or isinstance(value, int)):
            return isolated(self._name_matter(value))
        if part is Part.USER and self._directory is not None:
            names = {user.id: user.name for user in self._directory.users}
            return isolated(names.get(value, "") if isinstance(value, int) else "") or str(value)
        if isinstance(value, Decimal):
            return self.money(value)
        if isinstance(value, date):
            return say_date(value)
        return isolated(str(value)) if value else translate("empty")

    def story(self, found: Found, events: Iterable[Event]) -> str:
        """Tell everything known of an entry, as plain text."""
        told = [*self._facts(found.entry), "", *map(_step, events), "", say_run(found.run)]
        return "\n".join(told)

    def _facts(self, entry: LedgerEntry) -> Iterator[str]:
        about = entry.about
        head = (say_date(entry.date), self.number(entry), one_line(about.payee))
        yield " · ".join(part for part in (*head, self.money(entry.price)) if part)
        number = str(entry.activity_id) if entry.activity_id else ""
        for name, text in (
            (translate("Customer in QuickBooks"), one_line(about.customer)),
            (translate("Client in Clio"), one_line(about.client)),
            (translate("Matter"), self.matter(entry)),
            (translate("Description"), lines_kept(entry.note)),
            (translate("Reference"), one_line(entry.reference)),
            (translate("Activity in Clio"), number),
            (translate("Cost"), entry.key),
            (translate("Now"), say_state(entry)),
        ):
            if text:
                yield say_named(name, text)


def _step(event: Event) -> str:
    told = translate("{when}  {who}: {what}").format(
        when=say_moment(event.at), who=one_line(event.who), what=STORY[event.kind]
    )
    if event.activity_id is not None:
        told = translate("{told} (activity {id})").format(told=told, id=event.activity_id)
    message = lines_kept(event.message).replace("\n", "\n    ")
    return f"{told}\n    {message}" if message else told
