"""The guide's contents: its pages, and the sections of each; or those that hold the words searched for."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from hardcost_desktop.ui.guide.pages import Guide, Page, Section
from hardcost_desktop.ui.theme import GRID

_WIDTH = GRID * 30
_PAGE, _ANCHOR = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


class Contents(QTreeWidget):
    """Lists what there is to read.

    Signals:
        chosen: A page's name and an anchor in it, empty for its beginning.
    """

    chosen = Signal(str, str)

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self._guide = guide
        self._following = False
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Contents of the guide"))
        self.setMinimumWidth(_WIDTH)
        self.setUniformRowHeights(True)
        self.setIndentation(GRID * 2)
        self._pages = {page.name: self._add(page) for page in guide.pages}
        self.currentItemChanged.connect(self._choose)

    def _add(self, page: Page) -> QTreeWidgetItem:
        item = _item(page.title, page, "")
        item.addChildren([_item(part.title, page, part.anchor) for part in page.sections[1:]])
        self.addTopLevelItem(item)
        return item

    def follow(self, page: str, anchor: str) -> None:
        """Show where the reader is, without leading anywhere."""
        item = self._pages.get(page)
        if item is None:
            return
        here = next((part for part in _parts(item) if part.data(0, _ANCHOR) == anchor), item)
        self._following = True
        for other in self._pages.values():
            other.setExpanded(other is item)
        self.setCurrentItem(here)
        self._following = False

    def narrow(self, found: Collection[tuple[Page, Section]] | None) -> None:
        """List only these sections and their pages; None lists all."""
        kept = {(page.name, part.anchor) for page, part in found} if found is not None else None
        pages = {name for name, _ in kept} if kept is not None else set(self._pages)
        for name, item in self._pages.items():
            item.setHidden(name not in pages)
            for part in _parts(item):
                part.setHidden(kept is not None and (name, part.data(0, _ANCHOR)) not in kept)
            if kept is not None:
                item.setExpanded(name in pages)

    @Slot()
    def _choose(self) -> None:
        item = self.currentItem()
        if item is not None and not self._following:
            self.chosen.emit(item.data(0, _PAGE), item.data(0, _ANCHOR))


def _item(title: str, page: Page, anchor: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setData(0, _PAGE, page.name)
    item.setData(0, _ANCHOR, anchor)
    item.setToolTip(0, title)
    return item


def _parts(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for at in range(item.childCount()):
        part = item.child(at)
        if part is not None:
            yield part
