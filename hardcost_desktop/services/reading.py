"""One reading of both services, each list side by side with the others."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from datetime import date
from functools import partial
from threading import Event
from typing import Any

from hardcost_desktop.domain.books import Account, Books, Company, Window
from hardcost_desktop.domain.directory import Contact, Directory, Matter, User
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import NeedsSetup, RefusedByService
from hardcost_desktop.services.book_ports import ReviewBooks
from hardcost_desktop.services.kept_costs import KeptCosts, Recent
from hardcost_desktop.services.kept_lists import Held, Kept, KeptLists
from hardcost_desktop.services.lanes import Lanes, Stages, side_by_side
from hardcost_desktop.services.ports import Clio, Counted, QuickBooks
from hardcost_desktop.services.progress import Cancel, Patience, Progress

Early = Callable[[Company, Books], None]
"""Told of QuickBooks' side, in another thread, while Clio's is still being read; may raise Cancelled."""

MOMENT = 0.5
"""Seconds; what Clio still takes no longer for is worth no other picture first."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read.

    Attributes:
        company: What the QuickBooks company says of itself.
        books: What it holds.
        directory: What Clio holds.
        recent: Hard costs that changed since some time, whatever their date, where Clio was asked for them.
    """

    company: Company
    books: Books
    directory: Directory
    recent: Recent | None = None


class Readers:
    """Both services of one firm, read at the same time."""

    def __init__(
        self, quickbooks: QuickBooks, clio: Clio, patience: Patience, lists: KeptLists
    ) -> None:
        self._quickbooks = quickbooks
        self._clio = clio
        self._lists = lists
        self._patience = patience

    def read(
        self,
        settings: ImportSettings,
        start: date,
        progress: Progress,
        cancel: Cancel,
        early: Early | None = None,
    ) -> Reading:
        """Read everything a review is about, from a day on.

        `early` is told once at most: where contacts or matters are read whole, which may take minutes.

        Raises:
            NeedsSetup: A chosen account is gone, among others.
            NeedsSignIn, TemporaryTrouble, RefusedByService, Cancelled: See errors.py.
        """
        costs = KeptCosts(self._clio, self._lists)
        with side_by_side(progress, cancel, self._patience) as lanes:
            finish_books = self._begin_books(settings, start, lanes)
            finish_directory, directory = self._begin_directory(settings, start, costs, lanes)
            if early is not None:
                lanes.run(partial(self._tell_early, early, finish_books, directory))
        company, books = finish_books()
        return Reading(company, books, finish_directory(), costs.recent)

    def _begin_books(
        self, settings: ImportSettings, start: date, lanes: Lanes
    ) -> Callable[[], tuple[Company, Books]]:
        window = Window(start, unsupported_types=settings.unsupported_types)
        company = lanes.run(self._read_company)
        books = lanes.run(lambda stages: self._quickbooks.open_books(window, stages.give_way))
        accounts = lanes.run(lambda stages: _read_accounts(books.result(), settings, stages))
        customers = lanes.run(lambda stages: books.result().customers(stages.count("customers")))
        transactions = lanes.run(
            lambda stages: books.result().transactions(stages.count("transactions"))
        )

        def keep(_: Stages) -> None:
            for read in (accounts, customers, transactions):
                read.result()
            books.result().keep()

        lanes.run(keep)

        def finish() -> tuple[Company, Books]:
            home = company.result().home_currency
            found = tuple(transactions.result())
            return company.result(), Books(found, customers.result(), accounts.result(), home)

        return finish

    def _begin_directory(
        self, settings: ImportSettings, start: date, costs: KeptCosts, lanes: Lanes
    ) -> tuple[Callable[[], Directory], Sequence["Future[Any]"]]:
        """Begin with the users, a single page: its answer says how much Clio allows now.

        Gives what puts the directory together, and the lanes it waits for.
        """
        clio, lists, answered = self._clio, self._lists, Event()

        def read_users(stages: Stages) -> tuple[User, ...]:
            try:
                stages.begin("users")
                return self._read_users(settings)
            finally:
                answered.set()

        def count(stages: Stages, stage: str) -> Counted:
            answered.wait()
            return stages.count(stage)

        def read_currency(_: Stages) -> str | None:
            answered.wait()
            return self._read_currency()

        def read_contacts(stages: Stages) -> tuple[Contact, ...]:
            counted = count(stages, "contacts")
            return lists.read("contacts", Kept[Contact], partial(clio.contacts, counted))

        def read_matters(stages: Stages) -> tuple[Matter, ...]:
            counted = count(stages, "matters")
            return lists.read("matters", Kept[Matter], partial(clio.matters, counted))

        users = lanes.run(read_users)
        contacts = lanes.run(read_contacts)
        matters = lanes.run(read_matters)
        hard_costs = lanes.run(lambda stages: costs.read(start, count(stages, "hard_costs")))
        currency = lanes.run(read_currency)

        def finish() -> Directory:
            return Directory(
                users=users.result(),
                contacts=contacts.result(),
                matters=matters.result(),
                hard_costs=hard_costs.result(),
                currency=currency.result(),
            )

        return finish, (users, contacts, matters, hard_costs, currency)

    def _tell_early(
        self,
        early: Early,
        finish_books: Callable[[], tuple[Company, Books]],
        directory: Sequence["Future[Any]"],
        _: Stages,
    ) -> None:
        company, books = finish_books()
        kept = (
            self._lists.find("contacts", Kept[Contact]),
            self._lists.find("matters", Kept[Matter]),
        )
        if None in kept and wait(directory, MOMENT).not_done:
            early(company, books)

    def _read_company(self, stages: Stages) -> Company:
        stages.begin("company")
        read = self._quickbooks.company
        return self._lists.recall("company", Held[Company], read, _suits)

    def _read_users(self, settings: ImportSettings) -> tuple[User, ...]:
        """Without the permission to see users, costs can still be entered as a user who was chosen (R14)."""
        try:
            kind = Held[tuple[User, ...]]
            return self._lists.recall("users", kind, self._clio.users, _have_an_owner)
        except NeedsSetup:
            if settings.user_id is None:
                raise
            return ()

    def _read_currency(self) -> str | None:
        """Without the permission to see it, the currency of the QuickBooks company is taken for Clio's."""
        try:
            return self._lists.recall("currency", Held[str | None], self._clio.currency, bool)
        except (NeedsSetup, RefusedByService):
            return None


def _suits(company: Company) -> bool:
    """Whether nothing of it stands in the way of an import (R1, R2)."""
    return company.tracks_customers and not company.plan.small


def _have_an_owner(users: Collection[User]) -> bool:
    return any(user.account_owner for user in users)


def _read_accounts(
    books: ReviewBooks, settings: ImportSettings, stages: Stages
) -> Mapping[str, Account]:
    stages.begin("accounts")
    accounts = books.accounts()
    for account in settings.account_ids:
        if account not in accounts:
            raise NeedsSetup("account_gone", account=account)
    return accounts
