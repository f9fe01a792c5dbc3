"""What the inspector tells of how a row leads to Clio: contact and matter and why, the choices, the look-alikes."""

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.directory import Contact, Directory, HardCost, Matter
from hardcost_desktop.domain.matching import Match
from hardcost_desktop.domain.names import normalise
from hardcost_desktop.domain.reason import Reason
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import WHY
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money
from hardcost_desktop.ui.review.facts import home_of, said
from hardcost_desktop.ui.widgets.facts import Fact
from hardcost_desktop.ui.words import lines_kept, one_line, say_date

_MOST_CHOICES = 12
"""Matters told one by one; the dialog to choose from has all of them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("MatchFacts", text)


def match_facts(row: Row, review: Review) -> list[Fact]:
    """Contact and matter, and how they were found."""
    match = row.match
    facts = [*_contact_facts(match), *_matter_facts(match)]
    if row.reason is Reason.CUSTOMER_NOT_LINKED:
        name = one_line(row.customer_name)
        nobody = _tr("Nobody in Clio is named “{name}”.").format(name=name)
        facts = [Fact(_tr("Contact"), nobody)]
    if row.reason is Reason.AMBIGUOUS_CONTACT:
        facts += [Fact(_tr("Same name"), _say_contact(c)) for c in _namesakes(row, review)]
    return [*facts, *said([Fact(_tr("Why excluded"), lines_kept(row.excluded_note))])]


def _contact_facts(match: Match) -> list[Fact]:
    if match.contact is None:
        return []
    why = WHY[match.contact_why] if match.contact_why else ""
    if match.through is not None:
        by = _tr("{why}, by {parent}")
        why = by.format(why=why, parent=one_line(match.through.name))
    return said(
        [Fact(_tr("Contact"), one_line(match.contact.name)), Fact(_tr("Why"), _sentence(why))]
    )


def _matter_facts(match: Match) -> list[Fact]:
    why = WHY[match.matter_why] if match.matter_why else ""
    told = _say_matter(match.matter) if match.matter else ""
    return said([Fact(_tr("Matter"), told), Fact(_tr("Why"), _sentence(why))])


def _sentence(why: str) -> str:
    return f"{why[0].upper()}{why[1:]}." if why else ""


def _say_matter(matter: Matter) -> str:
    return " · ".join(one_line(t) for t in (matter.number, matter.description) if t)


def _say_contact(contact: Contact) -> str:
    return "\n".join(one_line(part) for part in (contact.name, *contact.emails[:2]))


def _namesakes(row: Row, review: Review) -> tuple[Contact, ...]:
    """The contacts of the first name in the customer's lineage that Clio knows at all."""
    by_name = review.directory.contacts_by_name
    for customer in review.books.lineage(row.customer_id or ""):
        same = by_name.get(normalise(customer.name), ())
        if same:
            return same
    return ()


def choice_facts(row: Row) -> list[Fact]:
    """The matters there are to choose from, while nobody has chosen."""
    if row.reason not in {Reason.SEVERAL_MATTERS, Reason.CLOSED_MATTER}:
        return []
    facts = [Fact(one_line(matter.number), _say_choice(matter)) for matter in row.match.choices]
    more = len(facts) - _MOST_CHOICES
    if more > 0:
        return [*facts[:_MOST_CHOICES], Fact("…", _tr("and {n} more").format(n=more))]
    return facts


def _say_choice(matter: Matter) -> str:
    state = _tr("closed") if matter.closed else _tr("open")
    return " · ".join(part for part in (one_line(matter.description), state) if part)


def lookalike_facts(row: Row, review: Review) -> list[Fact]:
    """Entries in Clio that may be the same cost: date, amount, matter, whose, and what they say."""
    home = home_of(review)
    return [
        Fact(_tr("Entry {id}").format(id=cost.id), _say_cost(cost, review.directory, home))
        for cost in row.lookalikes
    ]


def _say_cost(cost: HardCost, directory: Directory, home: str) -> str:
    matter = directory.matter_by_id.get(cost.matter_id or -1)
    user = next((u for u in directory.users if u.id == cost.user_id), None)
    amount = say_money(cost.price, home=home) if cost.price is not None else _tr("amount hidden")
    lines = (
        (say_date(cost.date), amount),
        (
            one_line(matter.number) if matter else _tr("no matter"),
            one_line(user.name) if user else "",
        ),
        (one_line(cost.reference), _tr("on a bill") if cost.on_bill else ""),
        (one_line(cost.note),),
    )
    told = (" · ".join(part for part in line if part) for line in lines)
    return "\n".join(line for line in told if line)
