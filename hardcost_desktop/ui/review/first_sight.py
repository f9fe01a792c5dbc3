"""A firm's costs as QuickBooks has them, shown while Clio is still being read: to be looked at, never acted on."""

from dataclasses import dataclass, replace

from hardcost_desktop.domain.books import Books, Company
from hardcost_desktop.domain.pause import Pause, go_on, pausing
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.domain.unmatched import list_unmatched
from hardcost_desktop.ui.review.called import Called
from hardcost_desktop.ui.review.columns import show_row
from hardcost_desktop.ui.review.sheet import Sheet


@dataclass(frozen=True, slots=True)
class FirstSight:
    """QuickBooks' side of a review.

    Attributes:
        rows: In no place: none is ready or anything else, and the only sum is that of all.
        home: The company's currency, empty if unknown.
        called: What the company calls its customers.
    """

    rows: Sheet
    home: str
    called: Called

    @classmethod
    def of(
        cls, company: Company, books: Books, settings: ImportSettings, pause: Pause = go_on
    ) -> "FirstSight":
        """Lay it out; `pause` is called every few rows, so that the window can go first."""
        home = books.home_currency or ""
        found = list_unmatched(books, settings, pause)
        shown = [show_row(row, home, placed=False) for row in pausing(found, pause)]
        sheet = Sheet.of(shown, home, pause)
        unplaced = replace(sheet, by_status={}, tallies={None: sheet.tallies[None]})
        return cls(unplaced, home, Called.by(company.customers_called))

    def parts(self) -> list[list[object]]:
        """List what it is made of, for whoever lets go of it bit by bit."""
        return self.rows.parts()
