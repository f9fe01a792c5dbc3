"""The decisions as buttons: those that answer what the rows wait for, and a menu with the rest."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.decide.offers import Offer, common_offers, leading_offers, say_offer
from hardcost_desktop.ui.theme import GRID


class OfferButtons(QWidget):
    """Shows what can be decided about the selected rows.

    Signals:
        offer_taken: An `Offer`, for the selected rows.
    """

    offer_taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {offer: QPushButton(say_offer(offer)) for offer in Offer}
        self._more = QPushButton(self.tr("M&ore decisions"))
        self._rest = QMenu(self._more)
        self._more.setMenu(self._rest)
        self.entries = {offer: self._entry(offer) for offer in Offer}
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        for offer, button in self.buttons.items():
            button.setProperty("offer", str(offer))
            button.clicked.connect(self._take)
            down.addWidget(button)
        down.addWidget(self._more)
        self.offered: list[Offer] = []
        self.show_rows(())

    def _entry(self, offer: Offer) -> QAction:
        action = self._rest.addAction(say_offer(offer))
        action.setProperty("offer", str(offer))
        action.triggered.connect(self._take)
        return action

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Offer what can be decided about these rows."""
        self.offered = offered = common_offers(rows)
        leading = leading_offers(rows).intersection(offered)
        for offer in Offer:
            self.buttons[offer].setVisible(offer in leading)
            self.entries[offer].setVisible(offer in offered and offer not in leading)
        self._more.setVisible(len(offered) > len(leading))
        self.setVisible(bool(offered))

    @Slot()
    def _take(self) -> None:
        self.offer_taken.emit(Offer(self.sender().property("offer")))
