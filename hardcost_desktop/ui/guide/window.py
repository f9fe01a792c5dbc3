"""The guide's window: contents and search at the left, the page at the right, the ways back and on above."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from hardcost_desktop.ui.guide.contents import Contents
from hardcost_desktop.ui.guide.pages import BEGINNING, Guide, Page, Section
from hardcost_desktop.ui.guide.trail import Place, Trail
from hardcost_desktop.ui.guide.view import GuideView
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import ToolButton
from hardcost_desktop.ui.widgets.labels import TonedLabel, field_label
from hardcost_desktop.ui.widgets.search_field import SearchField

_SIZE = (GRID * 140, GRID * 96)
_SHARES = (GRID * 34, GRID * 106)


class GuideWindow(QWidget):
    """Shows the guide beside the work.

    Signals:
        keys_asked: The sheet of the keys is wanted.
        site_asked: A site is to be opened in the browser; its address.
    """

    keys_asked = Signal()
    site_asked = Signal(str)

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Guide"))
        self.resize(*_SIZE)
        self._guide = guide
        self._trail = Trail()
        self._found: list[tuple[Page, Section]] = []
        self.contents = Contents(guide)
        self.view = GuideView(guide)
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("For example: undo, bill, sign in"))
        self.told = TonedLabel("muted", wrap=True)
        self.back = ToolButton("back", self.tr("Back"))
        self.forward = ToolButton("forward", self.tr("Forward"))
        self.keys = QPushButton(self.tr("&Keyboard (F1)"))
        self._lay_out()
        self._connect()
        self._add_keys()
        self._follow()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(self.back)
        above.addWidget(self.forward)
        above.addStretch(1)
        above.addWidget(self.keys)
        left = QWidget()
        down = QVBoxLayout(left)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        down.addWidget(field_label(self.tr("&Search the guide"), self.search))
        down.addWidget(self.search)
        down.addWidget(self.told)
        down.addWidget(self.contents, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GRID)
        beside.addLayout(above)
        beside.addWidget(self.view, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(GRID * 2)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setSizes(_SHARES)
        parts.setStretchFactor(1, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        around.addWidget(parts)
        self.told.hide()

    def _connect(self) -> None:
        self.contents.chosen.connect(self.go_to)
        self.contents.itemActivated.connect(self._read_on)
        self.view.page_asked.connect(self.go_to)
        self.view.site_asked.connect(self.site_asked)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._find_next)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        self.keys.clicked.connect(self.keys_asked)

    def _add_keys(self) -> None:
        standard = QKeySequence.StandardKey
        for key, act in (
            (standard.Back, self._go_back),
            (standard.Forward, self._go_forward),
            (standard.Find, self._begin_search),
            (standard.FindNext, self._find_next),
            (standard.FindPrevious, self._find_before),
            (standard.ZoomIn, self.view.zoomIn),
            (standard.ZoomOut, self.view.zoomOut),
            (standard.Close, self.close),
        ):
            for keys in QKeySequence.keyBindings(key):
                QShortcut(keys, self, act)
        QShortcut(
            QKeySequence("Ctrl+="), self, self.view.zoomIn
        )  # + without Shift, on most keyboards
        QShortcut(QKeySequence("Ctrl+0"), self, self.view.zoom_back)
        QShortcut(QKeySequence("Ctrl+/"), self, self.keys_asked.emit)

    # Going about -------------------------------------------------------------------------------------------

    @Slot(str, str)
    def go_to(self, name: str, anchor: str = "") -> None:
        """Show a page, from a heading on if one is named; a page that is not there is the beginning."""
        page = self._guide.page(name) or self._guide.page(BEGINNING)
        if page is not None:
            self._trail.add(Place(page.name, anchor), self._scrolled)
            self._show(Place(page.name, anchor))

    @Slot()
    def _go_back(self) -> None:
        if self._trail.can_go_back:
            self._show(self._trail.step(-1, self._scrolled))

    @Slot()
    def _go_forward(self) -> None:
        if self._trail.can_go_forward:
            self._show(self._trail.step(1, self._scrolled))

    @property
    def _scrolled(self) -> int:
        return self.view.verticalScrollBar().value()

    def _show(self, place: Place) -> None:
        page = self._guide.page(place.page)
        if page is None:
            return
        if page is self.view.page:
            self.view.go_to(place.anchor)
        else:
            self.view.show_page(page, place.anchor)
        if place.scrolled is not None:
            self.view.verticalScrollBar().setValue(place.scrolled)
        self.contents.follow(place.page, place.anchor)
        self._follow()

    def _follow(self) -> None:
        self.back.setEnabled(self._trail.can_go_back)
        self.forward.setEnabled(self._trail.can_go_forward)

    @Slot()
    def _read_on(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Searching ---------------------------------------------------------------------------------------------

    @Slot()
    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def _search(self, words: str) -> None:
        self._found = self._guide.find(words)
        searching = bool(words.strip())
        self.contents.narrow(self._found if searching else None)
        self.view.mark(words)
        self.told.setVisible(searching)
        self.told.setText(self._say_found())

    def _say_found(self) -> str:
        if not self._found:
            return self.tr("Nothing in the guide has these words.")
        if len(self._found) == 1:
            return self.tr("In one place. Enter shows it.")
        return self.tr("In {n} places. Enter shows the next.").format(n=len(self._found))

    @Slot()
    def _find_next(self) -> None:
        self._find(back=False)

    @Slot()
    def _find_before(self) -> None:
        self._find(back=True)

    def _find(self, *, back: bool) -> None:
        """Go to the next place on this page, else to the next page that has one, around the guide."""
        pages = list(dict.fromkeys(page.name for page, _ in self._found))
        here = self.view.page.name if self.view.page else ""
        if not pages or (here in pages and self.view.go_to_mark(back=back)):
            return
        order = [page.name for page in self._guide.pages]
        if back:
            order, pages = order[::-1], pages[::-1]
        ahead = [name for name in pages if order.index(name) > order.index(here)]
        self.go_to((ahead or pages)[0])
        if back:
            self.view.moveCursor(self.view.textCursor().MoveOperation.End)
        self.view.go_to_mark(back=back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the search, then the guide."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.close()
