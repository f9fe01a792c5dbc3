"""Beneath the settings: what the change would do to the review, before anything is saved."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.messages import STATUSES
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.settings.foresight import compare, reaches_back
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden, heading

_PAUSE = 250
"""Milliseconds without a change before it is planned: typing and spinning a date are many changes."""


class EffectPanel(QFrame):
    """Shows each place of the review before and after.

    Signals:
        asked: A plan with the changed settings is wanted.
    """

    asked = Signal()

    def __init__(self, review: Review) -> None:
        super().__init__()
        self._review = review
        self._home = review.directory.currency or review.books.home_currency or ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = heading()
        self.note = TonedLabel("muted", wrap=True)
        self.lines: list[tuple[TonedLabel, PlainLabel]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(1, 1)
        for at, change in enumerate(compare(review.plan, review.plan)):
            name, value = TonedLabel("muted", STATUSES[change.status].title), PlainLabel()
            grid.addWidget(name, at, 0)
            grid.addWidget(value, at, 1)
            self.lines.append((name, value))
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        down.setSpacing(GRID)
        down.addWidget(self.title)
        down.addLayout(grid)
        down.addWidget(self.note)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.asked)
        self.show_plan(review.plan)
        self.show_settings(review.settings)

    @Slot()
    def follow(self) -> None:
        """Something changed: ask for a plan once the person pauses."""
        self._pause.start()

    def show_settings(self, settings: ImportSettings) -> None:
        """Say what only reading anew can show."""
        self.note.setVisible(reaches_back(self._review, settings))
        self.note.setText(
            self.tr(
                "This asks for more than was read. Saving reads QuickBooks and Clio again; "
                "what comes with it shows then."
            )
        )

    @Slot(object)
    def show_plan(self, plan: ImportPlan) -> None:
        """Show before and after."""
        changes = compare(self._review.plan, plan)
        moved = any(change.moved for change in changes)
        self.title.setText(
            self.tr("What saving would change")
            if moved
            else self.tr("The review stays as it is, as far as it was read")
        )
        for (name, value), change in zip(self.lines, changes, strict=True):
            value.setText(change.say(self._home))
            name.set_tone(change.status if change.moved else "muted")
            if change.moved:
                embolden(value)
            else:
                value.setFont(self.font())
