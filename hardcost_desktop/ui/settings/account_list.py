"""The accounts to choose from, as QuickBooks has them: searchable, active ones first, several allowed."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from hardcost_desktop.domain.books import Account
from hardcost_desktop.ui.theme import HALF
from hardcost_desktop.ui.words import one_line

_ID = int(Qt.ItemDataRole.UserRole)
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
        self._search = QLineEdit(clearButtonEnabled=True)
        self._search.setPlaceholderText(self.tr("Search accounts"))
        self._search.setAccessibleName(self.tr("Search accounts"))
        self._search.textChanged.connect(self._narrow)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("QuickBooks accounts"))
        self._tree.setHeaderLabels([self.tr("Account"), self.tr("Type")])
        self._tree.setRootIsDecorated(False)
        self._tree.setMinimumHeight(_HEIGHT)
        self._tree.itemChanged.connect(self._note)
        self.setFocusProxy(self._tree)
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
        """Show accounts, the chosen ones first, then active ones, then the rest."""
        quiet = QSignalBlocker(self._tree)
        self._tree.clear()
        order = sorted(
            accounts,
            key=lambda a: (a.id not in chosen, not a.active, a.full_name.casefold()),
        )
        for account in order:
            self._tree.addTopLevelItem(self._item(account, ticked=account.id in chosen))
        self._tree.resizeColumnToContents(0)
        quiet.unblock()
        self._chosen = tuple(chosen)
        self._narrow()

    def _item(self, account: Account, *, ticked: bool) -> QTreeWidgetItem:
        name = one_line(account.full_name)
        if not account.active:
            name = self.tr("{name} (inactive)").format(name=name)
        item = QTreeWidgetItem([name, one_line(account.type)])
        item.setData(0, _ID, account.id)
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
        root = self._tree.invisibleRootItem()
        items = [root.child(at) for at in range(root.childCount())]
        for item in filter(None, items):
            text = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in text for word in words))
