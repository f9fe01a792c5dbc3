"""Decisions as calls to the service, made on the worker: one for each offer, with the words to undo it by."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.changes import Change
from hardcost_desktop.services.decisions import Deciding
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.words import isolated


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided.

    Attributes:
        words: What the Edit menu says after Undo, such as `exclude 3 rows`.
        make: Keeps it; raises UsageTrouble when the review no longer allows it.
    """

    words: str
    make: Callable[[Deciding, Review], Change]


def _tr(text: str, rows: int = 1) -> str:
    """Name a decision; `{rows}` becomes how many it is about."""
    count = QCoreApplication.translate("Decisions", "1 row")
    if rows != 1:
        count = QCoreApplication.translate("Decisions", "{n} rows").format(n=say_number(rows))
    return QCoreApplication.translate("Decisions", text).format(rows=count)


def choose_matter(rows: Sequence[Row], matter_id: int) -> Decision:
    """Put rows on one matter."""
    keys = _keys(rows)
    words = _tr("choose matter for {rows}", len(rows))
    return Decision(words, lambda d, review: d.choose_matter(review, keys, matter_id))


def accept_suggestions(rows: Sequence[Row]) -> Decision:
    """Put each row on the matter suggested for it."""
    keys = _keys(rows)
    words = _tr("accept suggestion for {rows}", len(rows))
    return Decision(words, lambda d, review: d.accept_suggestions(review, keys))


def choose_user(rows: Sequence[Row], user_id: int) -> Decision:
    """Enter rows as another user."""
    keys = _keys(rows)
    words = _tr("choose user for {rows}", len(rows))
    return Decision(words, lambda d, review: d.choose_user(review, keys, user_id))


def describe(rows: Sequence[Row], note: str) -> Decision:
    """Write another text for the client's bill."""
    keys = _keys(rows)
    words = _tr("edit description of {rows}", len(rows))
    return Decision(words, lambda d, review: d.describe(review, keys, note))


def link_customer(customer_id: str, name: str, contact_id: int) -> Decision:
    """Link a QuickBooks customer to a Clio contact."""
    words = QCoreApplication.translate("Decisions", "link {customer}")
    words = words.format(customer=isolated(name))
    return Decision(words, lambda d, review: d.link(review, customer_id, contact_id))


def exclude(rows: Sequence[Row], note: str) -> Decision:
    """Never import rows."""
    keys = _keys(rows)
    words = _tr("exclude {rows}", len(rows))
    return Decision(words, lambda d, review: d.exclude(review, keys, note))


def include(rows: Sequence[Row]) -> Decision:
    """Take exclusions back."""
    keys = _keys(rows)
    words = _tr("include {rows}", len(rows))
    return Decision(words, lambda d, review: d.include(review, keys))


def confirm(rows: Sequence[Row]) -> Decision:
    """Import rows although they look doubled, billed or partly imported."""
    keys = _keys(rows)
    words = _tr("import {rows} anyway", len(rows))
    return Decision(words, lambda d, review: d.confirm(review, keys))


def leave(rows: Sequence[Row]) -> Decision:
    """Leave rows that changed since their import as they are."""
    keys = _keys(rows)
    words = _tr("leave {rows} as they are", len(rows))
    return Decision(words, lambda d, review: d.leave(review, keys))


def show_again(rows: Sequence[Row]) -> Decision:
    """Show rows again that were left as they are."""
    keys = _keys(rows)
    words = _tr("show {rows} again", len(rows))
    return Decision(words, lambda d, review: d.show_again(review, keys))


def deny(rows: Sequence[Row]) -> Decision:
    """Say of rows whose answer was lost that they are not in Clio."""
    keys = _keys(rows)
    words = _tr("mark {rows} as not in Clio", len(rows))
    return Decision(words, lambda d, review: d.deny(review, keys))


def resolve(row: Row, activity_id: int) -> Decision:
    """Say which entry of Clio a row is."""
    words = _tr("mark {rows} as in Clio")
    return Decision(words, lambda d, review: d.resolve(review, row.key, activity_id))


def mark(found: Mapping[str, int]) -> Decision:
    """Say which entries of Clio rows are, by row key."""
    words = _tr("mark {rows} as in Clio", len(found))
    return Decision(words, lambda d, review: d.mark(review, found))


def _keys(rows: Sequence[Row]) -> list[str]:
    return [row.key for row in rows]
