"""What there is to pick from: matters, contacts, users and hard costs of Clio, as plain lines of text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.directory import Directory, HardCost, Matter, User
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.suggestions import Likeness, propose_contacts, propose_costs
from hardcost_desktop.messages import LIKENESS, WHY
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money
from hardcost_desktop.ui.words import one_line, say_date


@dataclass(frozen=True, slots=True)
class Choice:
    """One line to pick.

    Attributes:
        id: Clio's id.
        text: The line; harmless.
        near: Whether it is a likely one, listed first.
        why: What speaks for it; harmless.
    """

    id: int
    text: str
    near: bool = False
    why: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Choices", text)


def matter_choices(rows: Sequence[Row], directory: Directory) -> list[Choice]:
    """All matters: what was chosen last time, then the rows' clients' own, open ones before closed ones."""
    likely = {matter.id for row in rows for matter in row.match.choices}
    remembered = {row.matter.id for row in rows if row.suggested and row.matter}
    closed = {matter.id for matter in directory.matters if matter.closed}
    found = [_matter_choice(m, directory, likely, remembered) for m in directory.matters]
    return sorted(
        found,
        key=lambda c: (not c.near, c.id not in remembered, c.id in closed, c.text.casefold()),
    )


def _matter_choice(
    matter: Matter, directory: Directory, likely: set[int], remembered: set[int]
) -> Choice:
    client = directory.contact_by_id.get(matter.client_id or -1)
    parts = (matter.number, client.name if client else "", matter.description)
    whys = [_tr("closed")] if matter.closed else []
    if matter.id in remembered:
        whys.insert(0, WHY["remembered"])
    near = matter.id in likely or matter.id in remembered
    return Choice(matter.id, _joined(parts), near, ", ".join(whys))


def contact_choices(row: Row, review: Review) -> list[Choice]:
    """All contacts, the likely ones first, each with what speaks for it."""
    customers = review.books.lineage(row.customer_id or "")
    return [
        Choice(
            p.what.id,
            _joined((p.what.name, *p.what.emails[:1])),
            p.likeness is not None,
            _say(p.likeness),
        )
        for p in propose_contacts(customers, review.directory)
    ]


def user_choices(rows: Sequence[Row], directory: Directory) -> list[Choice]:
    """The enabled users, the Primary Subscriber first, and whose entries the rows would be now."""
    enabled = [user for user in directory.users if user.enabled]
    enabled.sort(key=lambda user: (not user.account_owner, user.name.casefold()))
    now = {row.draft.user_id for row in rows if row.draft}
    return [
        Choice(user.id, one_line(user.name), why=_say_user(user, now=now == {user.id}))
        for user in enabled
    ]


def _say_user(user: User, *, now: bool) -> str:
    owner = _tr("Primary Subscriber") if user.account_owner else ""
    return ", ".join(part for part in (owner, _tr("chosen now") if now else "") if part)


def hard_cost_choices(row: Row, review: Review) -> list[Choice]:
    """The entries of Clio that are no other row's, those that may be this row's first."""
    directory = review.directory
    return [
        Choice(
            p.what.id, say_hard_cost(p.what, directory), p.likeness is not None, _say(p.likeness)
        )
        for p in propose_costs(row, directory, review.plan.taken)
    ]


def say_hard_cost(cost: HardCost, directory: Directory) -> str:
    """Put an entry of Clio into one line: when, how much, where, and what it says."""
    matter = directory.matter_by_id.get(cost.matter_id or -1)
    price = say_money(cost.price, home=directory.currency or "") if cost.price is not None else ""
    parts = (say_date(cost.date), price, matter.number if matter else "", cost.reference, cost.note)
    return _joined(parts)


def _say(likeness: Likeness | None) -> str:
    return LIKENESS[likeness] if likeness else ""


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(one_line(part) for part in parts if part)
