"""What a review needs of QuickBooks' books; the gateway fits this shape."""

from collections.abc import Callable, Mapping
from typing import Protocol

from hardcost_desktop.domain.books import Account, Customer
from hardcost_desktop.domain.transaction import Transaction


class ReviewBooks(Protocol):
    """The lists and transactions of one review, each read once; usable from several threads.

    Every reading raises NeedsSignIn, TemporaryTrouble or RefusedByService; `counted` is told how many records have
    come so far, and may raise Cancelled.
    """

    def accounts(self) -> Mapping[str, Account]:
        """Give the chart of accounts, inactive ones too, by id."""
        ...

    def customers(self, counted: Callable[[int], None]) -> Mapping[str, Customer]:
        """Give all customers, inactive ones too, by id."""
        ...

    def transactions(self, counted: Callable[[int], None]) -> list[Transaction]:
        """Give every transaction of the window, each once."""
        ...

    def keep(self) -> None:
        """Keep all of it for the next review, once all of it was read. Never raises."""
        ...
