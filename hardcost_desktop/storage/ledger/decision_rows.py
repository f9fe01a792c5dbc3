"""Decisions as rows: each is added, none is changed, and the last one of its kind counts."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from hardcost_desktop.domain.decision import Decision, DecisionKind
from hardcost_desktop.domain.left import Leaving
from hardcost_desktop.domain.settings import Decisions
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.storage.ledger.tables import decisions

_Standing = dict[tuple[str, str], Row[Any]]


def keep_decisions(
    connection: Connection,
    pair: int,
    made: Collection[Decision],
    expected: Collection[Decision],
    by: str,
    now: datetime,
) -> tuple[Decision, ...]:
    """Add decisions that change something, with who made them and when; gives what stood in their place.

    Raises:
        UsageTrouble: Something that was expected to stand does not, because somebody decided otherwise.
    """
    standing = _read_standing(connection, pair)
    if any(_value_of(standing, d) != d.value for d in expected):
        raise UsageTrouble("decided_meanwhile")
    before = tuple(Decision(d.kind, d.subject, _value_of(standing, d)) for d in made)
    rows = [
        {
            "pair_id": pair,
            "kind": decision.kind.value,
            "subject": decision.subject,
            "value": decision.value,
            "made_by": by,
            "made_at": now,
        }
        for decision, earlier in zip(made, before, strict=True)
        if decision != earlier
    ]
    if rows:
        connection.execute(insert(decisions), rows)
    return before


def read_decisions(connection: Connection, pair: int) -> Decisions:
    """Give what holds now."""
    found: dict[str, dict[str, str]] = {kind.value: {} for kind in DecisionKind}
    left: dict[str, Leaving] = {}
    for (kind, subject), row in _read_standing(connection, pair).items():
        found[kind][subject] = row.value
        if kind == DecisionKind.LEFT:
            left[subject] = Leaving(row.value, row.made_by, row.made_at)
    return Decisions(
        matter_by_row=_ids(found[DecisionKind.MATTER]),
        matter_by_customer=_ids(found[DecisionKind.CUSTOMER_MATTER]),
        contact_by_customer=_ids(found[DecisionKind.CUSTOMER_CONTACT]),
        excluded=found[DecisionKind.EXCLUDED],
        confirmed=frozenset(found[DecisionKind.CONFIRMED]),
        user_by_row=_ids(found[DecisionKind.USER]),
        note_by_row=found[DecisionKind.NOTE],
        left=left,
    )


def _read_standing(connection: Connection, pair: int) -> _Standing:
    """Read the last decision of each kind about each subject, without those that were taken back."""
    rows = connection.execute(
        select(decisions).where(decisions.c.pair_id == pair).order_by(decisions.c.id)
    )
    latest = {(row.kind, row.subject): row for row in rows}
    return {about: row for about, row in latest.items() if row.value is not None}


def _value_of(standing: _Standing, about: Decision) -> str | None:
    row = standing.get((about.kind, about.subject))
    return None if row is None else row.value


def _ids(values: dict[str, str]) -> dict[str, int]:
    return {subject: int(value) for subject, value in values.items()}
