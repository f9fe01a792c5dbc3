"""Decisions as calls to the service, made on the worker: one for each offer."""

from collections.abc import Callable, Sequence

from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.decisions import Deciding
from hardcost_desktop.services.preview import Review

Decision = Callable[[Deciding, Review], None]
"""Keeps a decision; raises UsageTrouble when the review no longer allows it."""


def choose_matter(rows: Sequence[Row], matter_id: int) -> Decision:
    """Put rows on one matter."""

    def decide(deciding: Deciding, review: Review) -> None:
        for row in rows:
            deciding.choose_matter(review, row.key, matter_id)

    return decide


def accept_suggestions(rows: Sequence[Row]) -> Decision:
    """Put each row on the matter suggested for it."""

    def decide(deciding: Deciding, review: Review) -> None:
        for row in rows:
            if row.matter is not None:
                deciding.choose_matter(review, row.key, row.matter.id)

    return decide


def link_customer(customer_id: str, contact_id: int) -> Decision:
    """Link a QuickBooks customer to a Clio contact."""
    return lambda deciding, review: deciding.link(review, customer_id, contact_id)


def exclude(rows: Sequence[Row], note: str) -> Decision:
    """Never import rows."""

    def decide(deciding: Deciding, review: Review) -> None:
        for row in rows:
            deciding.exclude(review, row.key, note)

    return decide


def take_back(rows: Sequence[Row]) -> Decision:
    """Take exclusions back."""

    def decide(deciding: Deciding, review: Review) -> None:
        for row in rows:
            deciding.include(review, row.key)

    return decide


def confirm(rows: Sequence[Row]) -> Decision:
    """Import rows although they look doubled, billed or partly imported."""

    def decide(deciding: Deciding, review: Review) -> None:
        for row in rows:
            deciding.confirm(review, row.key)

    return decide


def resolve(rows: Sequence[Row], activity_id: int | None) -> Decision:
    """Say what became of rows whose answer was lost; None means not in Clio."""

    def decide(deciding: Deciding, review: Review) -> None:
        for row in rows:
            deciding.resolve(review, row.key, activity_id)

    return decide
