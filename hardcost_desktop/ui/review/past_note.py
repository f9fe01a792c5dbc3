"""Above the table while it shows no reading yet: what it shows instead, and that nothing can be done with it."""

from datetime import UTC, datetime

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from hardcost_desktop.ui.review.first_sight import FirstSight
from hardcost_desktop.ui.review.recalled import Recalled
from hardcost_desktop.ui.theme import tone
from hardcost_desktop.ui.widgets.labels import TonedLabel
from hardcost_desktop.ui.words import say_age


class PastNote(TonedLabel):
    """Says so, and greys the table."""

    def __init__(self, table: QWidget) -> None:
        super().__init__("attention", wrap=True)
        self._table = table
        self._shown: Recalled | FirstSight | None = None
        self.hide()

    @property
    def home(self) -> str:
        """The firm's currency as far as it is known then; empty if unknown."""
        return self._shown.home if self._shown else ""

    @property
    def of_a_row(self) -> tuple[str, str]:
        """What is told of one of the rows in place of its details: a heading, and when they come."""
        if isinstance(self._shown, FirstSight):
            told = self.tr("Details and decisions come once Clio is read too.")
            return self.tr("From QuickBooks"), told
        return self.tr("From the last review"), self.tr(
            "Details and decisions come with the new one."
        )

    def show_before(self, shown: Recalled | FirstSight) -> None:
        """Say what is shown before anything is read."""
        self._shown = shown
        self.setText(self._say(shown))
        palette = self._table.palette()
        grey = tone("muted", QApplication.palette())
        palette.setColor(QPalette.ColorRole.Text, grey)
        self._table.setPalette(palette)
        self.show()

    def _say(self, shown: Recalled | FirstSight) -> str:
        if isinstance(shown, FirstSight):
            return self.tr(
                "From QuickBooks. Clients and matters are still being read from Clio; nothing can be imported or "
                "decided until then."
            )
        told = self.tr("This is the last review. {age}. Importing and deciding wait for a new one.")
        return told.format(age=say_age(shown.read_at, datetime.now(UTC)))

    @Slot()
    def say_unread(self) -> None:
        """Say that what was still being read did not come; the last review is as old as it was."""
        if isinstance(self._shown, FirstSight):
            self.setText(
                self.tr(
                    "From QuickBooks only. Clients and matters were not read from Clio; nothing can be imported or "
                    "decided until they are."
                )
            )

    def leave(self) -> Recalled | FirstSight | None:
        """Go, as what is shown is new; gives what was shown before it."""
        if not self.isHidden():
            self._table.setPalette(QPalette())
            self.hide()
        left, self._shown = self._shown, None
        return left
