"""The health of a firm's set-up: each prerequisite with its state, its meaning and the exact fix."""

from collections.abc import Iterator

from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.services.health.books import check_books
from hardcost_desktop.services.health.computer import check_clock, check_key_store, check_ledger
from hardcost_desktop.services.health.finding import Finding, State
from hardcost_desktop.services.health.practice import check_practice
from hardcost_desktop.services.health.program import check_updates
from hardcost_desktop.services.ports import Clio, Ledger, QuickBooks, Vault
from hardcost_desktop.services.sign_ins import SignIns
from hardcost_desktop.services.updates import Updates


class Checking:
    """Tries, once each, what an import needs."""

    def __init__(
        self,
        name: str,
        quickbooks: QuickBooks,
        clio: Clio,
        ledger: Ledger,
        vault: Vault,
        sign_ins: SignIns,
        updates: Updates | None = None,
    ) -> None:
        self._updates = updates
        self._name = name
        self._quickbooks = quickbooks
        self._clio = clio
        self._ledger = ledger
        self._vault = vault
        self._sign_ins = sign_ins

    def check(self, settings: ImportSettings) -> Iterator[Finding]:
        """Look at one thing after the other; a trouble with one does not hide the rest.

        A service that cannot be used at all is one finding, not one for each thing that was not looked at.
        """
        if self._updates is not None:
            yield check_updates(self._updates)
        yield check_key_store(self._vault, self._name)
        yield check_ledger(self._ledger)
        yield from check_books(self._quickbooks, self._sign_ins, settings)
        yield from check_practice(self._clio, settings)
        yield check_clock(
            {
                "QuickBooks": self._quickbooks.clock_offset(),
                "Clio": self._clio.clock_offset(),
            }
        )


__all__ = ["Checking", "Finding", "State"]
