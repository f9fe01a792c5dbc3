"""What a firm's window shows before its first reading: the last review, else QuickBooks' side of the new one."""

from collections.abc import Callable

from hardcost_desktop.domain.books import Books, Company
from hardcost_desktop.domain.pause import Pause
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.services.reading import Early
from hardcost_desktop.ui.review.first_sight import FirstSight
from hardcost_desktop.ui.review.recalled import Recalled


class Prelude:
    """Tells it from the worker's threads; what was recalled is the better of the two."""

    def __init__(self, tell: Callable[[Recalled | FirstSight], None]) -> None:
        self._tell = tell
        self._recalled = False

    def recall(self, recalled: Recalled) -> None:
        """Show the last review."""
        self._recalled = True
        self._tell(recalled)

    def listen(self, settings: ImportSettings, pause: Pause) -> Early | None:
        """Give what shows QuickBooks' side; None where something better is shown.

        Args:
            settings: What the review is read with.
            pause: Called every few rows, so that the window can go first; may raise Cancelled.
        """
        if self._recalled:
            return None

        def tell(company: Company, books: Books) -> None:
            self._tell(FirstSight.of(company, books, settings, pause))

        return tell
