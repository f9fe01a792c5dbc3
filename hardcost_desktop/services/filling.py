"""Clio's directory as far as a plan asks about it: contacts and matters, each read whole or in part."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from hardcost_desktop.domain.asked import Page
from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.directory import Contact, Directory, Matter
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.pause import Pause, go_on
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.wanted import Wanted, find_wanted
from hardcost_desktop.domain.words import choose_word, inner_words, spellings, words_of
from hardcost_desktop.services.clio_lists import ClioLists, Counted
from hardcost_desktop.services.kept_lists import Kept, KeptLists, KeptPart
from hardcost_desktop.services.listing import Listing
from hardcost_desktop.services.part import Part

Needs = Callable[[Directory], Wanted]
"""Tells what a plan asks about, over a directory as far as it is known."""

MANY_PAGES = 100
"""Pages of a large firm's contacts: 20,000."""

Told = Callable[[str], Counted]
"""Begins a stage whose records are counted."""


def list_contacts(clio: ClioLists) -> Listing[Contact, str]:
    """Clio's contacts, found by words of their names."""

    def find(word: str) -> Iterable[Iterator[Page[Contact]]]:
        return (clio.contact_pages(spelling) for spelling in spellings(word))

    return Listing(
        "contacts",
        Kept[Contact],
        KeptPart[Contact, str],
        clio.contact_pages,
        find,
        clio.contacts_by_id,
        clio.contact_at,
        clio.contacts,
        lambda contact, word: word in words_of(contact.name),
        _choose_sample,
    )


def _choose_sample(known: Iterable[Contact], asked: Collection[str]) -> str | None:
    """Choose a word that stands within a known name, where none of those asked for does."""
    within = {word for contact in known for word in inner_words(contact.name)}
    return None if within.intersection(asked) else choose_word(within)


def list_matters(clio: ClioLists) -> Listing[Matter, int]:
    """Clio's matters, found by their clients."""

    def find(client_id: int) -> Iterable[Iterator[Page[Matter]]]:
        return (clio.matter_pages(client_id),)

    return Listing(
        "matters",
        Kept[Matter],
        KeptPart[Matter, int],
        clio.matter_pages,
        find,
        clio.matters_by_id,
        clio.matter_at,
        clio.matters,
        lambda matter, client_id: matter.client_id == client_id,
    )


class Filling:
    """Both lists in one reading."""

    def __init__(self, clio: ClioLists, lists: KeptLists) -> None:
        self.contacts = Part(list_contacts(clio), lists)
        self.matters = Part(list_matters(clio), lists)

    @property
    def whole(self) -> bool:
        """Whether neither is in part only."""
        return self.contacts.asked is None and self.matters.asked is None

    def find_kept(self) -> bool:
        """Tell whether an earlier reading kept both."""
        return self.contacts.find_kept() and self.matters.find_kept()

    def directory(self, among: Directory) -> Directory:
        """Give a directory with the contacts and matters known so far."""
        return _with_lists(among, self.contacts, self.matters)

    def complete(self, directory: Directory, needs: Needs, tell: Told) -> Directory:
        """Ask for what lacks, and keep it for the next reading."""
        found = _complete(directory, self.contacts, self.matters, needs, tell)
        self.contacts.keep()
        self.matters.keep()
        return found


class Covering:
    """Asks Clio for what a directory lacks for another plan than it was read for: decisions, settings, reports."""

    def __init__(self, clio: ClioLists, lists: KeptLists) -> None:
        self._clio = clio
        self._lists = lists

    def cover(
        self,
        books: Books,
        directory: Directory,
        entries: Iterable[LedgerEntry],
        decisions: Decisions,
        settings: ImportSettings,
        pause: Pause = go_on,
    ) -> Directory:
        """Give the directory with what a plan of these lacks; the same one where nothing does.

        The plan has to be made of the same decisions. Nothing of what is asked for is kept, as what is kept is of
        one instant.

        Raises:
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService, Cancelled: Clio could not be asked.
        """

        def needs(known: Directory) -> Wanted:
            return find_wanted(books, known, entries, decisions, settings, pause)

        if directory.whole or not needs(directory).lacking(directory):
            return directory
        there, clio, lists = directory, self._clio, self._lists
        contacts = Part(list_contacts(clio), lists, there.contacts, there.contacts_asked)
        matters = Part(list_matters(clio), lists, there.matters, there.matters_asked)
        return _complete(directory, contacts, matters, needs, lambda _: lambda _: pause())


def _complete(
    directory: Directory,
    contacts: Part[Contact, str],
    matters: Part[Matter, int],
    needs: Needs,
    tell: Told,
) -> Directory:
    while not directory.whole:
        lacking = needs(directory).lacking(directory)
        if not lacking:
            break
        if lacking.nameless:
            contacts.read_whole(tell("contacts"))
        if lacking.contacts:
            more = _expect_more(lacking.contacts.keys, contacts, matters)
            contacts.cover(lacking.contacts, tell("contacts"), more)
        if lacking.matters:
            matters.cover(lacking.matters, tell("matters"))
        directory = _with_lists(directory, contacts, matters)
    return directory


def _expect_more(
    words: Iterable[str], contacts: Part[Contact, str], matters: Part[Matter, int]
) -> int:
    """Guess how many pages beyond the first some words will bring, from what the lists begin with.

    Clio gives a contact for a word in its matters' names too (Clio, contacts: query), so that “accident” may bring
    thousands. How long the list is, is not known then: as long as a large firm's.
    """
    names = [contact.name.casefold() for contact in contacts.first_page]
    about = [matter.description.casefold() for matter in matters.first_page]
    share = sum(_share(word, names) + _share(word, about) for word in words)
    return int(share * max(contacts.pages, MANY_PAGES))


def _share(word: str, texts: Sequence[str]) -> float:
    having = sum(word in text for text in texts)
    return having / len(texts) if having > 1 else 0.0


def _with_lists(
    directory: Directory, contacts: Part[Contact, str], matters: Part[Matter, int]
) -> Directory:
    return replace(
        directory,
        contacts=contacts.records,
        matters=matters.records,
        contacts_asked=contacts.asked,
        matters_asked=matters.asked,
    )
