"""Above the table while it shows the last review: how old it is, and that nothing can be done with it."""

from datetime import UTC, datetime

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from hardcost_desktop.ui.review.recalled import Recalled
from hardcost_desktop.ui.theme import tone
from hardcost_desktop.ui.widgets.labels import TonedLabel
from hardcost_desktop.ui.words import say_age


class PastNote(TonedLabel):
    """Says so, and greys the table.

    Attributes:
        home: The firm's currency as it was then; empty if unknown.
    """

    def __init__(self, table: QWidget) -> None:
        super().__init__("attention", wrap=True)
        self._table = table
        self.home = ""
        self.hide()

    def show_recalled(self, recalled: Recalled) -> None:
        """Say how old it is."""
        self.home = recalled.home
        told = self.tr("This is the last review. {age}. Importing and deciding wait for a new one.")
        self.setText(told.format(age=say_age(recalled.read_at, datetime.now(UTC))))
        palette = self._table.palette()
        grey = tone("muted", QApplication.palette())
        palette.setColor(QPalette.ColorRole.Text, grey)
        self._table.setPalette(palette)
        self.show()

    def leave(self) -> None:
        """Go, as what is shown is new."""
        if not self.isHidden():
            self._table.setPalette(QPalette())
            self.hide()
