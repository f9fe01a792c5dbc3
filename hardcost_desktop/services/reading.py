"""One reading of both services, each list side by side with the others."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from hardcost_desktop.domain.books import Account, Books, Company, Window
from hardcost_desktop.domain.directory import Directory, HardCost, User
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import NeedsSetup, RefusedByService
from hardcost_desktop.services.book_ports import ReviewBooks
from hardcost_desktop.services.filling import Filling
from hardcost_desktop.services.kept_costs import KeptCosts, Recent
from hardcost_desktop.services.kept_lists import Held, KeptLists
from hardcost_desktop.services.lanes import Lanes, Stages, side_by_side
from hardcost_desktop.services.ports import Clio, QuickBooks
from hardcost_desktop.services.price import Needs, Price
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
        filling: Asks Clio for the contacts and matters that the directory may still lack.
        recent: Hard costs that changed since some time, whatever their date, where Clio was asked for them.
    """

    company: Company
    books: Books
    directory: Directory
    filling: Filling
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
        needs: Needs | None,
        early: Early | None = None,
    ) -> Reading:
        """Read everything a review is about, from a day on.

        Args:
            settings: The firm's.
            start: The day.
            progress: Told of each step.
            cancel: Asked at each step.
            needs: Tells what is asked about, where not all contacts and matters are wanted anyway.
            early: Told once at most: where contacts or matters are read for the first time, which may take minutes.

        Raises:
            NeedsSetup: A chosen account is gone, among others.
            NeedsSignIn, TemporaryTrouble, RefusedByService, Cancelled: See errors.py.
        """
        costs, filling = KeptCosts(self._clio, self._lists), Filling(self._clio, self._lists)
        with side_by_side(progress, cancel, self._patience) as lanes:
            finish_books = self._begin_books(settings, start, lanes)
            finish_directory, directory = self._begin_directory(settings, start, costs, lanes)
            price = Price(needs, finish_books, directory[-1]) if needs else None
            lists = self._begin_lists(filling, price, directory[0], lanes)
            if early is not None:
                waited = (*directory, *lists)
                lanes.run(partial(self._tell_early, early, finish_books, waited, filling))
        company, books = finish_books()
        found = filling.directory(finish_directory())
        return Reading(company, books, found, filling, costs.recent)

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

        Gives what puts users, hard costs and currency together, and their lanes, in this order.
        """

        def read_users(stages: Stages) -> tuple[User, ...]:
            stages.begin("users")
            return self._read_users(settings)

        users = lanes.run(read_users)

        def read_currency(_: Stages) -> str | None:
            wait([users])
            return self._read_currency()

        def read_costs(stages: Stages) -> tuple[HardCost, ...]:
            wait([users])
            return costs.read(start, stages.count("hard_costs"))

        currency = lanes.run(read_currency)
        hard_costs = lanes.run(read_costs)

        def finish() -> Directory:
            return Directory(
                users=users.result(), hard_costs=hard_costs.result(), currency=currency.result()
            )

        return finish, (users, currency, hard_costs)

    def _begin_lists(
        self, filling: Filling, price: "Price | None", users: "Future[Any]", lanes: Lanes
    ) -> Sequence["Future[Any]"]:
        """Begin with contacts and matters, which may be long; Clio is asked for part of them later, if at all."""

        def begin_contacts(stages: Stages) -> None:
            wait([users])
            asked = price.of_contacts if price else None
            filling.contacts.begin(stages.count("contacts"), asked)

        def begin_matters(stages: Stages) -> None:
            wait([users])
            asked = price.of_matters if price else None
            filling.matters.begin(stages.count("matters"), asked)

        return lanes.run(begin_contacts), lanes.run(begin_matters)

    def _tell_early(
        self,
        early: Early,
        finish_books: Callable[[], tuple[Company, Books]],
        directory: Sequence["Future[Any]"],
        filling: Filling,
        _: Stages,
    ) -> None:
        company, books = finish_books()
        if not filling.find_kept() and (wait(directory, MOMENT).not_done or not filling.whole):
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
