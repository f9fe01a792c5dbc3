"""Whose contact, which matter: from a QuickBooks customer to where its cost belongs in Clio (R11 to R13)."""

from dataclasses import dataclass, replace
from enum import StrEnum

from hardcost_desktop.domain.books import Books, Customer
from hardcost_desktop.domain.directory import Contact, Directory, Matter
from hardcost_desktop.domain.names import contact_id_in, mentions, normalise
from hardcost_desktop.domain.reason import Reason
from hardcost_desktop.domain.settings import Decisions, ImportSettings, SeveralMatters


class Why(StrEnum):
    """How a contact or a matter was found; the words are in messages.py."""

    LINKED = "linked"
    CLIO_ID = "clio_id"
    SAME_NAME = "same_name"
    SAME_EMAIL = "same_email"
    CHOSEN = "chosen"
    REMEMBERED = "remembered"
    NUMBER = "number"
    ONLY_OPEN = "only_open"
    UNASSIGNED = "unassigned"


@dataclass(frozen=True, slots=True)
class Match:
    """Where a row's cost belongs.

    Attributes:
        contact: The Clio contact, if one was found.
        contact_why: How.
        through: The customer whose name or link found it, when that is a parent of the line's customer.
        matter: The matter; with a reason set, it is only a suggestion.
        matter_why: How.
        choices: The contact's matters a person can choose among, open first.
        reason: What stands in the way, None when nothing does.
    """

    contact: Contact | None = None
    contact_why: Why | None = None
    through: Customer | None = None
    matter: Matter | None = None
    matter_why: Why | None = None
    choices: tuple[Matter, ...] = ()
    reason: Reason | None = None


NOWHERE = Match()


class Matcher:
    """Finds contact and matter; pure over one reading of both services.

    Results are remembered per customer, as a firm's costs fall on few customers.
    """

    def __init__(
        self, books: Books, directory: Directory, decisions: Decisions, settings: ImportSettings
    ) -> None:
        self._books = books
        self._directory = directory
        self._decisions = decisions
        self._settings = settings
        self._by_customer: dict[str, Match] = {}

    def match(self, key: str, customer_id: str) -> Match:
        """Find where a row of this customer belongs; a matter chosen for the very row beats all else."""
        wanted = self._decisions.matter_by_row.get(key)
        chosen = self._directory.matter_by_id.get(wanted) if wanted is not None else None
        if chosen is not None:
            return self._chosen(chosen, customer_id)
        known = self._by_customer.get(customer_id)
        if known is None:
            known = self._by_customer[customer_id] = self._match_customer(customer_id)
        return known

    def _chosen(self, matter: Matter, customer_id: str) -> Match:
        found = self.find_contact(customer_id)
        client = self._directory.contact_by_id.get(matter.client_id or -1)
        if found.contact is None or found.contact != client:
            found = Match(contact=client, contact_why=Why.CHOSEN)
        choices = self._choices(client) if client else ()
        return replace(found, matter=matter, matter_why=Why.CHOSEN, choices=choices, reason=None)

    def _match_customer(self, customer_id: str) -> Match:
        found = self.find_contact(customer_id)
        if found.contact is None:
            return found
        return self._find_matter(found, found.contact, customer_id)

    def find_contact(self, customer_id: str) -> Match:
        """First hit wins: link, "Clio <id>", one same name, an equal e-mail among several; then the parent."""
        for depth, customer in enumerate(self._books.lineage(customer_id)):
            match = self._contact_of(customer)
            if match is not None:
                return replace(match, through=customer) if depth else match
        linked = self._linked(customer_id)
        return linked or Match(reason=Reason.CUSTOMER_NOT_LINKED)

    def _linked(self, customer_id: str) -> Match | None:
        contact = self._directory.contact_by_id.get(
            self._decisions.contact_by_customer.get(customer_id, -1)
        )
        return Match(contact, Why.LINKED) if contact else None

    def _contact_of(self, customer: Customer) -> Match | None:
        linked = self._linked(customer.id)
        if linked is not None:
            return linked
        by_id = self._directory.contact_by_id.get(contact_id_in(customer.name) or -1)
        if by_id is not None:
            return Match(by_id, Why.CLIO_ID)
        same = self._directory.contacts_by_name.get(normalise(customer.name), ())
        if len(same) == 1:
            return Match(same[0], Why.SAME_NAME)
        if not same:
            return None
        return _by_email(customer, same)

    def _find_matter(self, found: Match, contact: Contact, customer_id: str) -> Match:
        choices = self._choices(contact)
        found = replace(found, choices=choices)
        if not choices:
            return replace(found, reason=Reason.NO_MATTER)
        matter, why = self._numbered(choices, customer_id), Why.NUMBER
        opened = [m for m in choices if not m.closed]
        if matter is None and len(opened) == 1:
            matter, why = opened[0], Why.ONLY_OPEN
        suggested = self._remembered(choices, customer_id)
        if suggested is not None and suggested != matter:
            return replace(
                found, matter=suggested, matter_why=Why.REMEMBERED, reason=Reason.SEVERAL_MATTERS
            )
        if matter is not None:
            reason = Reason.CLOSED_MATTER if matter.closed else None
            return replace(found, matter=matter, matter_why=why, reason=reason)
        if len(choices) == 1:
            return replace(found, reason=Reason.CLOSED_MATTER)
        if self._settings.several_matters is SeveralMatters.IMPORT_UNASSIGNED:
            return replace(found, matter_why=Why.UNASSIGNED)
        return replace(found, reason=Reason.SEVERAL_MATTERS)

    def _numbered(self, choices: tuple[Matter, ...], customer_id: str) -> Matter | None:
        """Look for exactly one matter number in the name of the sub-customer, or of one above it."""
        for customer in self._books.lineage(customer_id):
            if customer.parent_id is None:
                return None
            named = [m for m in choices if mentions(customer.name, m.number)]
            if named:
                return named[0] if len(named) == 1 else None
        return None

    def _remembered(self, choices: tuple[Matter, ...], customer_id: str) -> Matter | None:
        wanted = self._decisions.matter_by_customer.get(customer_id)
        return next((m for m in choices if m.id == wanted), None)

    def _choices(self, contact: Contact) -> tuple[Matter, ...]:
        matters = self._directory.matters_by_client.get(contact.id, ())
        return tuple(sorted(matters, key=lambda m: m.closed))


def _by_email(customer: Customer, same: tuple[Contact, ...]) -> Match:
    """Break a tie of equal names by an equal e-mail; an unbroken tie is never guessed."""
    email = customer.email.strip().casefold()
    equal = [c for c in same if email and email in {e.strip().casefold() for e in c.emails}]
    if len(equal) == 1:
        return Match(equal[0], Why.SAME_EMAIL)
    return Match(reason=Reason.AMBIGUOUS_CONTACT)
