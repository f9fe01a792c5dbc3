"""The accounts to choose from, as the tree QuickBooks has them: searchable, with their type, several allowed."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from hardcost_desktop.domain.books import Account
from hardcost_desktop.messages import ACCOUNT_TYPES
from hardcost_desktop.ui.theme import HALF
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.outlines import BoxOutlines
from hardcost_desktop.ui.widgets.search_field import SearchField
from hardcost_desktop.ui.words import one_line

_ID = int(Qt.ItemDataRole.UserRole)
_FULL_NAME = _ID + 1
_HEIGHT = 200
"""Seven accounts at 100 %; the list scrolls."""


class AccountList(QWidget):
    """Lets a person tick accounts.

    Signals:
        changed: Other accounts are ticked.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: tuple[str, ...] = ()
        self._search = SearchField()
        self._search.setPlaceholderText(self.tr("Search accounts and types"))
        self._search.setAccessibleName(self.tr("Search accounts"))
        self._search.textChanged.connect(self._narrow)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("QuickBooks accounts"))
        self._tree.setHeaderLabels([self.tr("Account"), self.tr("Type")])
        self._tree.setMinimumHeight(_HEIGHT)
        self._outlines = BoxOutlines(self._tree)
        FocusRing(self._tree)
        self._tree.itemChanged.connect(self._note)
        self.setFocusProxy(self._search)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(HALF)
        down.addWidget(self._search)
        down.addWidget(self._tree)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the ticked accounts, in the order they were chosen."""
        return self._chosen

    def show_accounts(self, accounts: Sequence[Account], chosen: Collection[str]) -> None:
        """Show accounts below their parents; what is chosen comes first, then active ones, then the rest."""
        quiet = QSignalBlocker(self._tree)
        self._tree.clear()
        known = {account.id: account for account in accounts}
        wanted = _with_parents(chosen, known)
        items = {a.id: self._item(a, ticked=a.id in chosen) for a in accounts}
        for account in sorted(
            accounts, key=lambda a: (a.id not in wanted, not a.active, a.full_name.casefold())
        ):
            above = items.get(account.parent_id or "")
            if above is not None and account.parent_id != account.id:
                above.addChild(items[account.id])
            else:
                self._tree.addTopLevelItem(items[account.id])
        self._tree.expandAll()
        self._tree.resizeColumnToContents(0)
        quiet.unblock()
        self._chosen = tuple(chosen)
        self._narrow()

    def _item(self, account: Account, *, ticked: bool) -> QTreeWidgetItem:
        name = one_line(account.name)
        if not account.active:
            name = self.tr("{name} (inactive)").format(name=name)
        item = QTreeWidgetItem([name, one_line(ACCOUNT_TYPES.get(account.type, account.type))])
        item.setData(0, _ID, account.id)
        item.setData(0, _FULL_NAME, account.full_name)
        item.setSizeHint(1, QSize(0, self.fontMetrics().height() + HALF * 2))
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        item.setCheckState(0, state)
        return item

    @Slot(QTreeWidgetItem)
    def _note(self, item: QTreeWidgetItem) -> None:
        account = item.data(0, _ID)
        kept = tuple(chosen for chosen in self._chosen if chosen != account)
        ticked = item.checkState(0) is Qt.CheckState.Checked
        self._chosen = (*kept, account) if ticked else kept
        self.changed.emit()

    @Slot()
    def _narrow(self) -> None:
        words = self._search.text().casefold().split()
        for item in _below(self._tree.invisibleRootItem()):
            _show_fitting(item, words)


def _with_parents(chosen: Collection[str], known: Mapping[str, Account]) -> set[str]:
    wanted: set[str] = set()
    for account_id in chosen:
        at: str | None = account_id
        while at is not None and at not in wanted:
            wanted.add(at)
            at = known[at].parent_id if at in known else None
    return wanted


def _below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    return filter(None, (item.child(at) for at in range(item.childCount())))


def _show_fitting(item: QTreeWidgetItem, words: Sequence[str]) -> bool:
    """Hide an item unless it, or one below it, has all the words; tells whether it is shown."""
    below = [_show_fitting(child, words) for child in _below(item)]
    text = f"{item.data(0, _FULL_NAME)} {item.text(1)}".casefold()
    shown = any(below) or all(word in text for word in words)
    item.setHidden(not shown)
    return shown
