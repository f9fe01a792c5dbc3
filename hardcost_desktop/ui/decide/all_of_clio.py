"""Reading all of Clio because a choice is not among what was asked for, and asking for the choice again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from hardcost_desktop.ui.decide.desk import DecisionDesk
from hardcost_desktop.ui.decide.offers import Offer
from hardcost_desktop.ui.outcomes import Reading
from hardcost_desktop.ui.session import Session


class AllOfClio(QObject):
    """Has both services read with all of Clio, and then the same rows' dialog opened again."""

    def __init__(self, session: Session, desk: DecisionDesk) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._waiting: tuple[Offer, Sequence[str]] | None = None
        desk.all_asked.connect(self._read)
        session.read.connect(self._take_up)
        session.not_read.connect(self._forget)

    @Slot(object, object)
    def _read(self, offer: Offer, keys: Sequence[str]) -> None:
        if self._session.activity is None:
            self._waiting = offer, keys
            self._session.refresh(whole=True)

    @Slot(object)
    def _take_up(self, reading: Reading) -> None:
        if self._waiting is None or not reading.review.directory.whole:
            return
        (offer, keys), self._waiting = self._waiting, None
        known = reading.review.plan.by_key
        self._desk.take(offer, [known[key] for key in keys if key in known], reading.review)

    @Slot()
    def _forget(self) -> None:
        self._waiting = None
