"""Beside the table: one row in full, why it is where it is, and what can be decided about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import REASONS, STATUSES
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.decide.offers import Offer, common_offers, say_offer
from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.review.facts import clio_facts, line_facts, match_facts, quickbooks_facts
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import IconButton
from hardcost_desktop.ui.widgets.facts import Fact, FactSheet
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden, heading

_WIDTH = GRID * 40


class Inspector(QScrollArea):
    """Shows the current row; decisions are for all selected rows.

    Signals:
        offer_taken: An `Offer`, for the selected rows.
        page_asked: `quickbooks` or `clio`: the row's page there is to be opened.
        left: Escape was pressed: back to the table.
    """

    offer_taken = Signal(object)
    page_asked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_WIDTH)
        self.setAccessibleName(self.tr("The selected cost in full"))
        self._icon = PlainLabel()
        self._status = TonedLabel("muted")
        embolden(self._status, 1.15)
        self._reason = heading()
        self._sentence = PlainLabel(wrap=True)
        self._count = TonedLabel("muted", wrap=True)
        self._offers = {offer: self._offer_button(offer) for offer in Offer}
        self._sheets: list[tuple[PlainLabel, FactSheet]] = []
        self._quickbooks = IconButton("external", self.tr("Open in &QuickBooks"))
        self._clio = IconButton("external", self.tr("Open in &Clio"))
        self._links_on = False
        self._quickbooks.clicked.connect(self._open_quickbooks)
        self._clio.clicked.connect(self._open_clio)
        self._lay_out()
        self.clear()

    def _offer_button(self, offer: Offer) -> QPushButton:
        button = QPushButton(say_offer(offer))
        button.setProperty("offer", str(offer))
        button.clicked.connect(self._take)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._icon)
        head.addWidget(self._status, 1)
        within = QWidget()
        down = QVBoxLayout(within)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID)
        down.addLayout(head)
        for widget in (self._reason, self._sentence, self._count, *self._offers.values()):
            down.addWidget(widget)
        for _ in range(4):
            title, sheet = heading(), FactSheet()
            title.setContentsMargins(0, GRID, 0, 0)
            self._sheets.append((title, sheet))
            down.addWidget(title)
            down.addWidget(sheet)
        down.addSpacing(HALF)
        down.addWidget(self._quickbooks)
        down.addWidget(self._clio)
        down.addStretch(1)
        self.setWidget(within)

    def allow_links(self, *, allowed: bool) -> None:
        """Offer the services' own pages; a pretend firm has none."""
        self._links_on = allowed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Show that no row is chosen."""
        self._icon.hide()
        self._status.set_tone("muted")
        self._status.setText(self.tr("No row selected"))
        self._reason.hide()
        self._sentence.setText(
            self.tr("Choose a row to see what would be written to Clio, and why.")
        )
        self._count.hide()
        for button in (*self._offers.values(), self._quickbooks, self._clio):
            button.hide()
        for title, sheet in self._sheets:
            title.hide()
            sheet.hide()

    def inspect(self, row: Row, selected: Sequence[Row], review: Review) -> None:
        """Show a row, and the decisions that the selected rows offer."""
        words = REASONS[row.reason] if row.reason else STATUSES[row.status]
        self._icon.show()
        self._icon.setPixmap(toned_icon(row.status, row.status, QApplication.palette()).pixmap(24))
        self._status.set_tone(row.status)
        self._status.setText(STATUSES[row.status].title)
        self._reason.setVisible(row.reason is not None)
        self._reason.setText(words.title)
        self._sentence.setText(f"{words.sentence} {words.remedy}".strip())
        many = self.tr("{n} rows are selected; a decision here is for all of them it fits.")
        self._count.setVisible(len(selected) > 1)
        self._count.setText(many.format(n=f"{len(selected):,}"))
        offered = common_offers(selected or [row])
        for offer, button in self._offers.items():
            button.setVisible(offer in offered)
        self._fill_sheets(row, review)
        self._quickbooks.setVisible(self._links_on and row.transaction is not None)
        self._clio.setVisible(self._links_on and row.activity_id is not None)

    def _fill_sheets(self, row: Row, review: Review) -> None:
        home = review.directory.currency or ""
        written = self.tr("In Clio") if row.coverage else self.tr("Will be written to Clio")
        sections: list[tuple[str, list[Fact]]] = [
            (self.tr("In QuickBooks"), quickbooks_facts(row)),
            (self.tr("Lines"), line_facts(row, home)),
            (written, clio_facts(row, review.directory, home)),
            (self.tr("Contact and matter"), match_facts(row)),
        ]
        for (title, sheet), (name, facts) in zip(self._sheets, sections, strict=True):
            title.setText(name)
            title.setVisible(bool(facts))
            sheet.setVisible(bool(facts))
            sheet.show_facts(facts)

    def set_deciding(self, *, enabled: bool) -> None:
        """Decisions wait while other work is under way."""
        for button in self._offers.values():
            button.setEnabled(enabled)

    @Slot()
    def _take(self) -> None:
        self.offer_taken.emit(Offer(self.sender().property("offer")))

    @Slot()
    def _open_quickbooks(self) -> None:
        self.page_asked.emit("quickbooks")

    @Slot()
    def _open_clio(self) -> None:
        self.page_asked.emit("clio")
