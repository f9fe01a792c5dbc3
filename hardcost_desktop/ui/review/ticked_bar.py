"""Under the table: how much is shown, selected and ticked, and the button that imports it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.review.tally import Tally
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import PrimaryButton
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden


class TickedBar(QWidget):
    """What is shown, selected and ticked, and the one button.

    Signals:
        import_asked: The ticked rows are to be imported.
    """

    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = TonedLabel("muted")
        self._selected = TonedLabel("muted")
        self._ticked = PlainLabel()
        embolden(self._ticked)
        self._note = TonedLabel("attention", wrap=True)
        self.button = PrimaryButton()
        self.button.clicked.connect(self.import_asked)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID * 3)
        for label in (self._shown, self._selected, self._ticked):
            across.addWidget(label)
        across.addWidget(self._note, 1)
        across.addWidget(self.button)

    def show_ticked(self, ticked: Tally, hidden: int, home: str) -> None:
        """Say what is ticked, shown or not: that is what the button imports.

        Args:
            ticked: All ticked rows.
            hidden: How many of them are not shown.
            home: The firm's currency.
        """
        count, money = say_number(ticked.count), ticked.say(home)
        text = self.tr("Import {n} · {money}").format(n=count, money=money)
        self.button.setText(text if ticked.count else self.tr("Import"))
        told = self.tr("{n} ticked · {money}").format(n=count, money=money)
        more = self.tr("{n} of them not shown").format(n=say_number(hidden))
        self._ticked.setText(f"{told}, {more}" if hidden else told)

    def show_shown(self, shown: Tally, home: str) -> None:
        """Say what the table shows."""
        told = self.tr("{n} shown · {money}")
        self._shown.setText(told.format(n=say_number(shown.count), money=shown.say(home)))

    def show_selected(self, selected: Tally, home: str) -> None:
        """Say what is selected; one row alone says it itself."""
        told = self.tr("{n} selected · {money}")
        self._selected.setText(told.format(n=say_number(selected.count), money=selected.say(home)))
        self._selected.setVisible(selected.count > 1)

    def say_why_not(self, why: str) -> None:
        """Say why nothing can be imported now; empty when it can."""
        self._note.setText(why)
