"""What it takes to ask Clio only for what is asked about, before anything of it is known."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from threading import Lock

from hardcost_desktop.domain.asked import Asked, count_batches
from hardcost_desktop.domain.books import Books, Company
from hardcost_desktop.domain.directory import Directory, HardCost
from hardcost_desktop.domain.wanted import Wanted
from hardcost_desktop.domain.words import spellings

Needs = Callable[[Books, Directory], Wanted]
"""Tells what a plan asks Clio about; called in another thread."""

NOTHING_YET = Directory(contacts_asked=Asked(), matters_asked=Asked())


def find_price_of_contacts(wanted: Wanted) -> int | None:
    """Count the requests it takes to ask for contacts only; None where that will not do.

    Two are for what changed of late, and for seeing that Clio finds what is known to be there; and the clients of
    matters that are asked for are asked for by their ids, once these are known.
    """
    if wanted.nameless:
        return None
    asked = sum(len(spellings(word)) for word in wanted.contacts.keys)
    ids = count_batches(wanted.contacts.ids) + count_batches(wanted.matters.ids)
    return asked + ids + (2 if asked else 0)


def find_price_of_matters(wanted: Wanted) -> int:
    """Count the requests it takes to ask for matters only, if each customer is one contact."""
    return wanted.clients + count_batches(wanted.matters.ids)


class Price:
    """What it takes to ask Clio only for what is asked about; waits for QuickBooks, and for Clio's hard costs."""

    def __init__(
        self,
        needs: Needs,
        finish_books: Callable[[], tuple[Company, Books]],
        hard_costs: Future[tuple[HardCost, ...]],
    ) -> None:
        self._needs = needs
        self._finish_books = finish_books
        self._hard_costs = hard_costs
        self._lock = Lock()
        self._found: Wanted | None = None

    def of_contacts(self) -> int | None:
        """Count the requests for contacts; None where only all of them will do."""
        return find_price_of_contacts(self._wanted())

    def of_matters(self) -> int:
        """Count the requests for matters."""
        return find_price_of_matters(self._wanted())

    def _wanted(self) -> Wanted:
        with self._lock:
            if self._found is None:
                _, books = self._finish_books()
                known = replace(NOTHING_YET, hard_costs=self._hard_costs.result())
                self._found = self._needs(books, known)
            return self._found
