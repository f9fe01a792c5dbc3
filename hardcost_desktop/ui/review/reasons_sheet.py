"""Every status and reason: what it says, what it means for the money, and what to do (Shift+F1)."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.messages import MEANINGS, REASONS, STATUSES
from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.review.reason_page import ReasonPage
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, field_label
from hardcost_desktop.ui.widgets.search_field import SearchField

_SIZE = (GRID * 96, GRID * 60)
_CODE = int(Qt.ItemDataRole.UserRole)
_CODES: tuple[Status | Reason, ...] = (*Status, *Reason)


class ReasonsSheet(QDialog):
    """Lists them, narrowed by typing, and explains the chosen one; the window beneath stays usable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reasons and what to do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("For example: refund, invoice, closed"))
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Statuses and reasons"))
        self.list.currentItemChanged.connect(self._explain)
        self._nothing = PlainLabel(self.tr("Nothing here has these words."), wrap=True)
        self._nothing.hide()
        self.page = ReasonPage()
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(field_label(self.tr("&Search"), self.search))
        left.addWidget(self.search)
        left.addWidget(self._nothing)
        left.addWidget(self.list, 1)
        across = QHBoxLayout()
        across.setSpacing(GRID * 2)
        across.addLayout(left)
        across.addWidget(self.page, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID * 2)
        down.addLayout(across, 1)
        down.addWidget(buttons)
        self.resize(*_SIZE)

    def _fill(self) -> None:
        for code in _CODES:
            words = STATUSES[code] if isinstance(code, Status) else REASONS[code]
            item = QListWidgetItem(words.title, self.list)
            item.setData(_CODE, str(code))
        self._draw_icons()
        widest = self.list.sizeHintForColumn(0)
        room = self.list.verticalScrollBar().sizeHint().width() + self.list.frameWidth() * 2
        self.list.setFixedWidth(widest + room + GRID)
        self.search.setMaximumWidth(self.list.width())
        self._nothing.setMaximumWidth(self.list.width())
        self.list.setCurrentRow(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)

    def _draw_icons(self) -> None:
        for at, code in enumerate(_CODES):
            status = code if isinstance(code, Status) else code.status
            self.list.item(at).setIcon(toned_icon(status, status, QApplication.palette()))

    def go_to(self, code: str) -> None:
        """Explain a status or a reason; an empty code leaves what is shown."""
        if code in MEANINGS:
            self.search.clear()
            at = [str(known) for known in _CODES].index(code)
            self.list.setCurrentRow(at)
            self.list.scrollToItem(self.list.item(at))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        shown = []
        for at, code in enumerate(_CODES):
            told = _all_words(code).casefold()
            fits = all(word in told for word in words)
            self.list.item(at).setHidden(not fits)
            shown += [at] if fits else []
        self._nothing.setVisible(not shown)
        self.list.setVisible(bool(shown))
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])

    @Slot()
    def _explain(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.page.explain(item.data(_CODE))


def _all_words(code: Status | Reason) -> str:
    words = STATUSES[code] if isinstance(code, Status) else REASONS[code]
    return " ".join((words.title, words.sentence, MEANINGS[code], words.remedy))
