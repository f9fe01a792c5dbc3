"""The decisions as a menu with keys: in the menu bar for the selected rows, and beside the mouse on them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from hardcost_desktop.ui.decide.offers import Offer, say_offer

_KEYS: Mapping[Offer, str] = {
    Offer.ACCEPT: "Ctrl+Shift+M",
    Offer.MATTER: "Ctrl+M",
    Offer.LINK: "Ctrl+L",
    Offer.CONFIRM: "Ctrl+Shift+I",
    Offer.UPDATE: "Ctrl+Shift+U",
    Offer.REMOVE: "Ctrl+Del",
    Offer.LEAVE: "Ctrl+Shift+L",
    Offer.SHOW_AGAIN: "Ctrl+Shift+B",
    Offer.IN_CLIO: "Ctrl+I",
    Offer.NOT_IN_CLIO: "Ctrl+Shift+N",
    Offer.DESCRIBE: "F2",
    Offer.USER: "Ctrl+U",
    Offer.EXCLUDE: "Del",
    Offer.INCLUDE: "Ctrl+T",
}

_GROUPS = (
    (Offer.ACCEPT, Offer.MATTER, Offer.LINK),
    (Offer.IN_CLIO, Offer.NOT_IN_CLIO, Offer.CONFIRM),
    (Offer.UPDATE, Offer.REMOVE, Offer.LEAVE, Offer.SHOW_AGAIN),
    (Offer.DESCRIBE, Offer.USER),
    (Offer.EXCLUDE, Offer.INCLUDE),
)


class DecideMenu(QObject):
    """One action for each decision, enabled while the selected rows offer it and nothing else is under way.

    Signals:
        offer_taken: An `Offer`, for the selected rows.
    """

    offer_taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.actions = {offer: self._action(offer) for offer in Offer}
        self._offered: frozenset[Offer] = frozenset()
        self._idle = True
        self._apply()

    def _action(self, offer: Offer) -> QAction:
        action = QAction(say_offer(offer), self)
        action.setShortcut(QKeySequence(_KEYS[offer]))
        action.setData(offer)
        action.triggered.connect(self._take)
        return action

    def fill(self, menu: QMenu) -> None:
        """Put all actions into the menu bar's own menu."""
        for group in _GROUPS:
            menu.addActions([self.actions[offer] for offer in group])
            if group is not _GROUPS[-1]:
                menu.addSeparator()

    def show_offers(self, offered: Iterable[Offer]) -> None:
        """Offer what can be decided about the selected rows."""
        self._offered = frozenset(offered)
        self._apply()

    def allow_work(self, *, idle: bool) -> None:
        """Decisions wait while other work is under way."""
        self._idle = idle
        self._apply()

    def popup(self, where: QPoint, more: Sequence[QAction] = ()) -> QMenu:
        """Show what is offered at a place of the screen; gives the menu, which is gone when it closes.

        Args:
            where: In global coordinates.
            more: What else can be done with the rows.
        """
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("What to do with the selected rows"))
        menu.aboutToHide.connect(menu.deleteLater)
        for group in (*([self.actions[offer] for offer in group] for group in _GROUPS), more):
            shown = [action for action in group if action.isEnabled()]
            if shown and not menu.isEmpty():
                menu.addSeparator()
            menu.addActions(shown)
        if menu.isEmpty():
            nothing = menu.addAction(self.tr("Nothing can be decided about this row here"))
            nothing.setEnabled(False)
        menu.popup(where)
        return menu

    def _apply(self) -> None:
        for offer, action in self.actions.items():
            action.setEnabled(self._idle and offer in self._offered)

    @Slot()
    def _take(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.offer_taken.emit(Offer(sender.data()))
