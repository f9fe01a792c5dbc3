"""Under the table: what is ticked and the button that imports it, or how far the work is."""

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from hardcost_desktop.ui.review.ticked_bar import TickedBar
from hardcost_desktop.ui.review.work_bar import WorkBar
from hardcost_desktop.ui.theme import GRID


class ActionBar(QWidget):
    """Shows the ticked rows, or the work while there is any."""

    def __init__(self) -> None:
        super().__init__()
        self.ticked = TickedBar()
        self.work = WorkBar()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.ticked)
        self._pages.addWidget(self.work)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID + GRID // 2)
        down.addLayout(self._pages)

    def show_work(
        self, what: str, home: str, *, writes: bool = False, pausable: bool = False
    ) -> None:
        """Show work under way, as `WorkBar.begin` takes it; empty words mean none."""
        self._pages.setCurrentWidget(self.work if what else self.ticked)
        if what:
            self.work.begin(what, home, writes=writes, pausable=pausable)
