"""From an offer's button to a decision: asks what is still to be asked, without stopping the window."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.suggestions import pair_with_lookalikes
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.decide import decisions
from hardcost_desktop.ui.decide.choices import (
    Choice,
    contact_choices,
    hard_cost_choices,
    matter_choices,
    user_choices,
)
from hardcost_desktop.ui.decide.describe_dialog import DescribeDialog
from hardcost_desktop.ui.decide.note_dialog import NoteDialog
from hardcost_desktop.ui.decide.offers import Offer, find_offers
from hardcost_desktop.ui.decide.pairs_dialog import PairsDialog
from hardcost_desktop.ui.decide.pick_dialog import PickDialog
from hardcost_desktop.ui.decide.prompts import say_cost, say_costs
from hardcost_desktop.ui.decide.righting import agrees_to_right
from hardcost_desktop.ui.words import isolated

_AT_ONCE: Mapping[Offer, Callable[[Sequence[Row]], decisions.Decision]] = {
    Offer.ACCEPT: decisions.accept_suggestions,
    Offer.CONFIRM: decisions.confirm,
    Offer.INCLUDE: decisions.include,
    Offer.NOT_IN_CLIO: decisions.deny,
    Offer.LEAVE: decisions.leave,
    Offer.SHOW_AGAIN: decisions.show_again,
}
"""Decisions that ask nothing more."""


class DecisionDesk(QObject):
    """Turns offers into decisions.

    Signals:
        decided: A `Decision` to be kept.
        righting: UPDATE or REMOVE, agreed to, and the keys of the rows.
        all_asked: Clio is to be read whole before the offer is taken up again for the rows of these keys.
    """

    decided = Signal(object)
    righting = Signal(object, object)
    all_asked = Signal(object, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rows: Sequence[Row] = ()

    def take(self, offer: Offer, rows: Sequence[Row], review: Review) -> None:
        """Take up an offer for those of the rows that offer it."""
        self._rows = [row for row in rows if offer in find_offers(row)]
        if not self._rows:
            return
        if offer in _AT_ONCE:
            self.decided.emit(_AT_ONCE[offer](self._rows))
            return
        match offer:
            case Offer.UPDATE | Offer.REMOVE:
                if agrees_to_right(self._window, offer, self._rows):
                    self.righting.emit(offer, [row.key for row in self._rows])
            case Offer.EXCLUDE | Offer.DESCRIBE:
                self._ask_text(offer)
            case Offer.IN_CLIO:
                self._ask_entry(review)
            case _:
                self._ask_choice(offer, review)

    def _ask_text(self, offer: Offer) -> None:
        if offer is Offer.DESCRIBE:
            description = DescribeDialog(self._rows, self._window)
            description.described.connect(self._describe)
            description.open()
            return
        note = NoteDialog(len(self._rows), self._window)
        note.noted.connect(self._exclude)
        note.open()

    def _ask_entry(self, review: Review) -> None:
        """Ask which entry of Clio a row is; of many, propose those that look like one alone."""
        if len(self._rows) == 1:
            prompt = self.tr(
                "Which entry in Clio is {cost}? It counts as imported, and is never sent."
            )
            prompt = prompt.format(cost=say_cost(self._rows[0]))
            choices = hard_cost_choices(self._rows[0], review)
            title, verb = self.tr("It is in Clio already"), self.tr("It is this entry")
            self._pick(title, verb, prompt, choices).picked.connect(self._resolve)
            return
        pairs = pair_with_lookalikes(self._rows)
        dialog = PairsDialog(self._rows, pairs, review.directory, self._window)
        dialog.agreed.connect(self._mark)
        dialog.open()

    def _ask_choice(self, offer: Offer, review: Review) -> None:
        costs = say_costs(self._rows)
        if offer is Offer.MATTER:
            prompt = self.tr("The matter in Clio for {costs}.").format(costs=costs)
            choices = matter_choices(self._rows, review.directory)
            title, verb = self.tr("Choose a matter"), self.tr("Choose")
            part = "" if review.directory.matters_asked is None else self._say_part(offer)
            dialog = self._pick(title, verb, prompt, choices, part)
            dialog.picked.connect(self._place)
            dialog.all_asked.connect(self._ask_all_matters)
        elif offer is Offer.LINK:
            customer = isolated(self._rows[0].customer_name)
            prompt = self.tr(
                "Who is the QuickBooks customer {customer} in Clio? This holds for all of their costs."
            ).format(customer=customer)
            choices = contact_choices(self._rows[0], review)
            title, verb = self.tr("Link to a contact"), self.tr("Link")
            part = "" if review.directory.contacts_asked is None else self._say_part(offer)
            dialog = self._pick(title, verb, prompt, choices, part)
            dialog.picked.connect(self._link)
            dialog.all_asked.connect(self._ask_all_contacts)
        else:
            prompt = self.tr("Whose entry in Clio will it be: {costs}?").format(costs=costs)
            choices = user_choices(self._rows, review.directory)
            title, verb = self.tr("Enter as another user"), self.tr("Choose")
            self._pick(title, verb, prompt, choices).picked.connect(self._choose_user)

    def _pick(
        self, title: str, verb: str, prompt: str, choices: list[Choice], part: str = ""
    ) -> PickDialog:
        dialog = PickDialog(title, verb, prompt, choices, self._window, part=part)
        dialog.open()
        return dialog

    def _say_part(self, offer: Offer) -> str:
        """Say what is listed where Clio was asked only for whom the costs are about."""
        if offer is Offer.MATTER:
            told = self.tr("Only the matters that this review is about are listed.")
        else:
            told = self.tr("Only the contacts that this review is about are listed.")
        others = self.tr("Clio has others, which were not read; reading them may take minutes.")
        return f"{told} {others}"

    @Slot()
    def _ask_all_matters(self) -> None:
        self.all_asked.emit(Offer.MATTER, [row.key for row in self._rows])

    @Slot()
    def _ask_all_contacts(self) -> None:
        self.all_asked.emit(Offer.LINK, [row.key for row in self._rows])

    @Slot(str)
    def _exclude(self, note: str) -> None:
        self.decided.emit(decisions.exclude(self._rows, note))

    @Slot(str)
    def _describe(self, note: str) -> None:
        self.decided.emit(decisions.describe(self._rows, note))

    @Slot(object)
    def _place(self, matter_id: int) -> None:
        self.decided.emit(decisions.choose_matter(self._rows, matter_id))

    @Slot(object)
    def _choose_user(self, user_id: int) -> None:
        self.decided.emit(decisions.choose_user(self._rows, user_id))

    @Slot(object)
    def _link(self, contact_id: int) -> None:
        row = self._rows[0]
        if row.customer_id is not None:
            named = decisions.link_customer(row.customer_id, row.customer_name, contact_id)
            self.decided.emit(named)

    @Slot(object)
    def _resolve(self, activity_id: int) -> None:
        self.decided.emit(decisions.resolve(self._rows[0], activity_id))

    @Slot(object)
    def _mark(self, found: Mapping[str, int]) -> None:
        self.decided.emit(decisions.mark(found))
