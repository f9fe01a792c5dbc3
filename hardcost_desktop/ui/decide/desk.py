"""From an offer's button to a decision: asks what is still to be asked, without stopping the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.decide import decisions
from hardcost_desktop.ui.decide.choices import (
    Choice,
    contact_choices,
    hard_cost_choices,
    matter_choices,
)
from hardcost_desktop.ui.decide.note_dialog import NoteDialog
from hardcost_desktop.ui.decide.offers import Offer, find_offers
from hardcost_desktop.ui.decide.pick_dialog import PickDialog
from hardcost_desktop.ui.words import isolated


class DecisionDesk(QObject):
    """Turns offers into decisions.

    Signals:
        decided: A `Decision` to be kept.
    """

    decided = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rows: Sequence[Row] = ()

    def take(self, offer: Offer, rows: Sequence[Row], review: Review) -> None:
        """Take up an offer for those of the rows that offer it."""
        self._rows = [row for row in rows if offer in find_offers(row)]
        if not self._rows:
            return
        match offer:
            case Offer.ACCEPT:
                self.decided.emit(decisions.accept_suggestions(self._rows))
            case Offer.CONFIRM:
                self.decided.emit(decisions.confirm(self._rows))
            case Offer.INCLUDE:
                self.decided.emit(decisions.take_back(self._rows))
            case Offer.NOT_IN_CLIO:
                self.decided.emit(decisions.resolve(self._rows, None))
            case Offer.EXCLUDE:
                self._ask_note()
            case _:
                self._ask_choice(offer, review)

    def _ask_note(self) -> None:
        dialog = NoteDialog(len(self._rows), self._window)
        dialog.noted.connect(self._exclude)
        dialog.open()

    def _ask_choice(self, offer: Offer, review: Review) -> None:
        directory, row = review.directory, self._rows[0]
        customer = isolated(row.customer_name)
        if offer is Offer.MATTER:
            prompt = self.tr("The matter in Clio for {n} cost(s) of {customer}.")
            prompt = prompt.format(n=len(self._rows), customer=customer)
            choices = matter_choices(self._rows, directory)
            self._pick(self.tr("Choose a matter"), prompt, choices).picked.connect(self._place)
        elif offer is Offer.LINK:
            prompt = self.tr(
                "Who is the QuickBooks customer {customer} in Clio? This holds for all of their costs."
            ).format(customer=customer)
            choices = contact_choices(row, directory)
            self._pick(self.tr("Link to a contact"), prompt, choices).picked.connect(self._link)
        else:
            prompt = self.tr("Which entry in Clio is this cost?")
            choices = hard_cost_choices(row, directory)
            self._pick(self.tr("It is in Clio"), prompt, choices).picked.connect(self._resolve)

    def _pick(self, title: str, prompt: str, choices: list[Choice]) -> PickDialog:
        dialog = PickDialog(title, prompt, choices, self._window)
        dialog.open()
        return dialog

    @Slot(str)
    def _exclude(self, note: str) -> None:
        self.decided.emit(decisions.exclude(self._rows, note))

    @Slot(object)
    def _place(self, matter_id: int) -> None:
        self.decided.emit(decisions.choose_matter(self._rows, matter_id))

    @Slot(object)
    def _link(self, contact_id: int) -> None:
        customer = self._rows[0].customer_id
        if customer is not None:
            self.decided.emit(decisions.link_customer(customer, contact_id))

    @Slot(object)
    def _resolve(self, activity_id: int) -> None:
        self.decided.emit(decisions.resolve(self._rows, activity_id))
