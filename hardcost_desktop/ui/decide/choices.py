"""What there is to pick from: matters, contacts and hard costs of Clio, as plain lines of text."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.directory import Contact, Directory, HardCost, Matter
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.words import one_line, say_date, say_money


@dataclass(frozen=True, slots=True)
class Choice:
    """One line to pick.

    Attributes:
        id: Clio's id, or QuickBooks' as a number.
        text: The line; harmless.
        near: Whether it is a likely one, listed first.
    """

    id: int
    text: str
    near: bool = False


def matter_choices(rows: Iterable[Row], directory: Directory) -> list[Choice]:
    """All matters; those of the rows' clients first, open ones before closed ones."""
    likely = {matter.id for row in rows for matter in row.match.choices}
    found = [_matter_choice(m, directory, near=m.id in likely) for m in directory.matters]
    closed = {matter.id for matter in directory.matters if matter.closed}
    return sorted(found, key=lambda c: (not c.near, c.id in closed, c.text.casefold()))


def _matter_choice(matter: Matter, directory: Directory, *, near: bool) -> Choice:
    client = directory.contact_by_id.get(matter.client_id or -1)
    parts = [matter.number, client.name if client else "", matter.description]
    if matter.closed:
        parts.append(QCoreApplication.translate("Choices", "closed"))
    return Choice(matter.id, " · ".join(one_line(part) for part in parts if part), near)


def contact_choices(row: Row, directory: Directory) -> list[Choice]:
    """All contacts; those that share a word with the customer's name first."""
    words = {
        word for word in row.customer_name.casefold().replace(":", " ").split() if len(word) > 1
    }
    found = [_contact_choice(contact, words) for contact in directory.contacts]
    return sorted(found, key=lambda c: (not c.near, c.text.casefold()))


def _contact_choice(contact: Contact, words: set[str]) -> Choice:
    near = bool(words & set(contact.name.casefold().replace(",", " ").split()))
    text = " · ".join(one_line(part) for part in (contact.name, *contact.emails[:1]) if part)
    return Choice(contact.id, text, near)


def hard_cost_choices(row: Row, directory: Directory) -> list[Choice]:
    """Hard costs that may be the row's entry: its look-alikes first, then those of its day."""
    alike = {cost.id for cost in row.lookalikes}
    found = [
        Choice(cost.id, _say_hard_cost(cost, directory), cost.id in alike)
        for cost in directory.hard_costs
        if cost.id in alike or cost.date == row.date
    ]
    return sorted(found, key=lambda c: (not c.near, c.text))


def _say_hard_cost(cost: HardCost, directory: Directory) -> str:
    matter = directory.matter_by_id.get(cost.matter_id or -1)
    price = say_money(cost.price, home=directory.currency or "") if cost.price is not None else ""
    parts = (say_date(cost.date), price, matter.number if matter else "", cost.reference, cost.note)
    return " · ".join(one_line(part) for part in parts if part)
