"""Letters typed in the table: on to the next payee that begins with them."""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from hardcost_desktop.ui.review.arranged_model import ArrangedModel
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.sheet import Sheet


class TypeAhead:
    """Gathers what is typed without a pause."""

    def __init__(self, model: ArrangedModel) -> None:
        self._rows = model
        self._sheet = Sheet()
        self._folded: Sequence[str] = ()
        self._typed = ""
        self._since = QElapsedTimer()

    def find(self, letters: str, start: int) -> int | None:
        """Give the slot of the payee that begins with what is being typed.

        Args:
            letters: Just typed.
            start: The slot to look from; a new search goes on from the one after it.
        """
        pause = QApplication.keyboardInputInterval()
        if not self._since.isValid() or self._since.hasExpired(pause):
            self._typed = ""
        self._since.start()
        again = bool(self._typed) and set(self._typed) == {letters.casefold()}
        self._typed += letters.casefold()
        wanted = letters.casefold() if again else self._typed
        return self._search(wanted, start + (len(self._typed) == 1 or again))

    def _search(self, wanted: str, start: int) -> int | None:
        slots, payees = self._rows.slots, self._payees
        places = slots.places
        for slot in chain(range(start, len(places)), range(min(start, len(places)))):
            if payees[places[slot]].startswith(wanted) and slots.line_at(slot) is None:
                return slot
        return None

    @property
    def _payees(self) -> Sequence[str]:
        """Folded, by place; made when first typed over a reading."""
        if self._sheet is not self._rows.sheet:
            self._sheet = self._rows.sheet
            self._folded = [shown.texts[Column.PAYEE].casefold() for shown in self._sheet.rows]
        return self._folded
