"""Decisions as rows: each is added, none is changed, and the last one of its kind counts."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from hardcost_desktop.domain.settings import Decisions
from hardcost_desktop.storage.ledger.tables import decisions


class Kind(StrEnum):
    """What was decided: of a row, where the name says nothing else."""

    MATTER = "matter"
    CUSTOMER_MATTER = "customer_matter"
    CUSTOMER_CONTACT = "customer_contact"
    EXCLUDED = "excluded"
    CONFIRMED = "confirmed"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of a person.

    Attributes:
        kind: What was decided.
        subject: The row key, or the customer id.
        value: The id chosen, or the note; None takes an earlier decision back.
    """

    kind: Kind
    subject: str
    value: str | None


def insert_decisions(
    connection: Connection, pair: int, made: Iterable[Decision], by: str, now: datetime
) -> None:
    """Add decisions, with who made them and when."""
    rows = [
        {
            "pair_id": pair,
            "kind": decision.kind.value,
            "subject": decision.subject,
            "value": decision.value,
            "made_by": by,
            "made_at": now,
        }
        for decision in made
    ]
    connection.execute(insert(decisions), rows)


def read_decisions(connection: Connection, pair: int) -> Decisions:
    """Give what holds now."""
    latest: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
    rows = connection.execute(
        select(decisions.c.kind, decisions.c.subject, decisions.c.value)
        .where(decisions.c.pair_id == pair)
        .order_by(decisions.c.id)
    )
    for kind, subject, value in rows:
        latest[kind][subject] = value
    return Decisions(
        matter_by_row=_ids(latest[Kind.MATTER]),
        matter_by_customer=_ids(latest[Kind.CUSTOMER_MATTER]),
        contact_by_customer=_ids(latest[Kind.CUSTOMER_CONTACT]),
        excluded=_standing(latest[Kind.EXCLUDED]),
        confirmed=frozenset(_standing(latest[Kind.CONFIRMED])),
        user_by_row=_ids(latest[Kind.USER]),
    )


def _standing(values: dict[str, str | None]) -> dict[str, str]:
    return {subject: value for subject, value in values.items() if value is not None}


def _ids(values: dict[str, str | None]) -> dict[str, int]:
    return {subject: int(value) for subject, value in _standing(values).items()}
