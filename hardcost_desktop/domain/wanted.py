"""Which contacts and matters of Clio a plan asks about: what must be in a directory that is not whole.

It follows "Whose contact, which matter" of docs/rules.md in its order, as `matching` does, over what is known so far.
So it is asked for again after each answer, until nothing lacks: who was found by an id need not be looked for by
name, and whose matters count is known once the contact is.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from hardcost_desktop.domain.asked import Asked, Key
from hardcost_desktop.domain.books import Books, Customer
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.grouping import HardCostLines
from hardcost_desktop.domain.matching import Matcher
from hardcost_desktop.domain.names import contact_id_in, normalise
from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import ref_of
from hardcost_desktop.domain.words import word_for


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a plan asks about, as far as the directory shows it.

    Attributes:
        contacts: By words of names, and ids.
        matters: By clients, and ids.
        nameless: Some name has no word to ask for it by, so that only all contacts will do.
        clients: Contacts whose matters will be asked for, if each customer is one contact.
    """

    contacts: Asked[str]
    matters: Asked[int]
    nameless: bool
    clients: int

    def lacking(self, directory: Directory) -> "Wanted":
        """Leave out what a directory was asked for, or has anyway; a list that is whole lacks nothing."""
        known, held = directory.contacts_asked, directory.matters_asked
        return Wanted(
            _lacking(self.contacts, known, directory.contact_by_id),
            _lacking(self.matters, held, directory.matter_by_id),
            self.nameless and known is not None,
            self.clients,
        )

    def __bool__(self) -> bool:
        """Tell whether there is anything to ask for."""
        return bool(self.contacts or self.matters or self.nameless)


def _lacking(wanted: Asked[Key], asked: Asked[Key] | None, there: Collection[int]) -> Asked[Key]:
    if asked is None:
        return Asked()
    return wanted.without(Asked(asked.keys, asked.ids.union(there)))


@dataclass(slots=True)
class _Names:
    """Names to look for, and ids."""

    names: set[str] = field(default_factory=set)
    ids: set[int] = field(default_factory=set)


def find_wanted(
    books: Books,
    directory: Directory,
    entries: Iterable[LedgerEntry],
    decisions: Decisions,
    settings: ImportSettings,
    pause: Pause = go_on,
) -> Wanted:
    """List what a plan of these asks about; the arguments are those of `build_plan`."""
    customers, payees = _find_named(books, settings, pause)
    matter_ids = _find_matters(books, directory, entries, decisions)
    found = _Names(names=payees)
    for customer in customers:
        _look_up(customer, books, directory, decisions, found)
    known = [directory.matter_by_id[one] for one in matter_ids if one in directory.matter_by_id]
    found.ids |= {matter.client_id for matter in known if matter.client_id is not None}
    words = {word_for(name) for name in found.names}
    chosen = {one for key, one in decisions.matter_by_row.items() if _row_in(key, books)}
    clients = {
        directory.matter_by_id[one].client_id for one in chosen if one in directory.matter_by_id
    }
    matcher = Matcher(books, directory, decisions, settings)
    matched = (matcher.find_contact(customer).contact for customer in customers)
    clients |= {contact.id for contact in matched if contact is not None}
    return Wanted(
        Asked(frozenset(word for word in words if word), frozenset(found.ids)),
        Asked(frozenset(one for one in clients if one is not None), frozenset(matter_ids)),
        None in words,
        len({_root(customer, books) for customer in customers}) + len(chosen),
    )


def _find_named(books: Books, settings: ImportSettings, pause: Pause) -> tuple[set[str], set[str]]:
    """List the customers whose costs get rows, and whom these were paid to where Clio is to know (`compose`)."""
    lines = HardCostLines.chosen(books, settings)
    customers, payees = set[str](), set[str]()
    for transaction in pausing(books.transactions, pause, FEW_AT_ONCE):
        listed = [line for line in transaction.lines if lines.lists(line)]
        customers |= {line.customer_id for line in listed if line.customer_id is not None}
        if listed and settings.vendor and transaction.payee.strip():
            payees.add(transaction.payee)
    return customers, payees


def _find_matters(
    books: Books, directory: Directory, entries: Iterable[LedgerEntry], decisions: Decisions
) -> set[int]:
    """List the matters that rows were put on, and those of the entries that Clio holds, or held.

    Matters remembered for customers count among their contacts' own alone, which are asked for anyway.
    """
    found = {one for key, one in decisions.matter_by_row.items() if _row_in(key, books)}
    found |= {cost.matter_id for cost in directory.hard_costs if cost.matter_id is not None}
    return found | {entry.matter_id for entry in entries if entry.matter_id is not None}


def _row_in(key: str, books: Books) -> bool:
    return ref_of(key) in books.by_ref


def _look_up(
    customer_id: str, books: Books, directory: Directory, decisions: Decisions, found: _Names
) -> None:
    """Add the ids and names by which a customer's contact is found, up to where the rules look no further."""
    own = decisions.contact_by_customer.get(customer_id)
    if own is not None:  # counts even of a customer that QuickBooks no longer lists
        found.ids.add(own)
    for customer in books.lineage(customer_id):
        ids = _ids_of(customer, decisions)
        found.ids |= ids
        if any(_may_be_there(one, directory) for one in ids):
            return
        found.names.add(customer.name)
        if normalise(customer.name) in directory.contacts_by_name:
            return


def _ids_of(customer: Customer, decisions: Decisions) -> set[int]:
    linked = decisions.contact_by_customer.get(customer.id)
    return {one for one in (linked, contact_id_in(customer.name)) if one is not None}


def _may_be_there(contact_id: int, directory: Directory) -> bool:
    """Tell whether an id finds a contact, as far as is known: until Clio was asked, it does."""
    asked = directory.contacts_asked
    unasked = asked is not None and contact_id not in asked.ids
    return unasked or contact_id in directory.contact_by_id


def _root(customer_id: str, books: Books) -> str:
    above = [customer.id for customer in books.lineage(customer_id)]
    return above[-1] if above else customer_id
