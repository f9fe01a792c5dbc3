"""Finding an entry again, by any of the names it had or has, by its number, or by its amount."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import LedgerEntry

_AMOUNT = re.compile(r"[$€£]?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,2})?")


@dataclass(frozen=True, slots=True)
class _Word:
    """One word that is sought.

    Attributes:
        text: Without regard to case.
        amount: The same as money, where it is a number.
        matters: Matters whose number or client has it in its name today.
    """

    text: str
    amount: Decimal | None
    matters: frozenset[int]

    def fits(self, entry: LedgerEntry, texts: str) -> bool:
        return self.text in texts or self.amount == entry.price or entry.matter_id in self.matters


@dataclass(frozen=True, slots=True)
class Sought:
    """What a person looks for; every word must fit.

    Attributes:
        words: One by one.
        books: Tells what a transaction is where the entry does not.
    """

    words: tuple[_Word, ...]
    books: Books | None = None

    @classmethod
    def read(
        cls, text: str, directory: Directory | None = None, books: Books | None = None
    ) -> "Sought":
        """Read what a person typed; `directory` and `books` tell the names of today."""
        words = (
            _Word(word, _amount(word), frozenset(_matters(word, directory)))
            for word in text.casefold().split()
        )
        return cls(tuple(words), books)

    def fits(self, entry: LedgerEntry) -> bool:
        """Tell whether an entry has every word."""
        about = entry.about
        texts = "\n".join(
            (
                *(entry.key, entry.reference, entry.note, entry.date.isoformat()),
                *(about.number, about.payee, about.customer, about.client, about.matter),
                str(entry.activity_id or ""),
                type_of(entry, self.books),
            )
        ).casefold()
        return all(word.fits(entry, texts) for word in self.words)


def type_of(entry: LedgerEntry, books: Books | None = None) -> str:
    """Tell what QuickBooks called an entry's transaction, else what it calls it now; empty where nobody knows."""
    if entry.about.type or books is None:
        return entry.about.type
    transaction = books.by_ref.get(entry.transaction)
    return str(transaction.type) if transaction else ""


def _amount(word: str) -> Decimal | None:
    found = _AMOUNT.fullmatch(word)
    if found is None:
        return None
    whole, cents = found.groups()
    return Decimal(whole.replace(",", "") + (cents or ""))


def _matters(word: str, directory: Directory | None) -> Iterable[int]:
    if directory is None:
        return
    clients = {c.id for c in directory.contacts if word in c.name.casefold()}
    for matter in directory.matters:
        if word in matter.number.casefold() or matter.client_id in clients:
            yield matter.id
