"""Beside the table: one row in full, why it is where it is, and what can be decided about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.row_words import say_reason, words_of
from hardcost_desktop.ui.decide.offer_buttons import OfferButtons
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.review.attachment_marks import AttachmentMarks
from hardcost_desktop.ui.review.facts import home_of
from hardcost_desktop.ui.review.inspector_head import InspectorHead, ServiceLinks
from hardcost_desktop.ui.review.sections import sections_of, sections_of_many
from hardcost_desktop.ui.review.selected import Selected
from hardcost_desktop.ui.review.work import RowWork
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.section_list import Section, SectionList

_WIDTH = GRID * 40


class Inspector(QScrollArea):
    """Shows the current row, or the selected rows in sum; decisions are for all selected rows.

    Signals:
        offer_taken: An `Offer`, for the selected rows.
        page_asked: `quickbooks` or `clio`: the row's page there is to be opened.
        help_asked: What the row's reason means is to be explained.
        left: Escape was pressed: back to the table.
    """

    offer_taken = Signal(object)
    page_asked = Signal(str)
    help_asked = Signal()
    left = Signal()

    def __init__(self, attachments: AttachmentMarks) -> None:
        super().__init__()
        self._attachments = attachments
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_WIDTH)
        self.setAccessibleName(self.tr("The selected cost in full"))
        self.code = ""
        self._told: Sequence[Section] = ()
        self._head = InspectorHead()
        self._head.help_asked.connect(self.help_asked)
        self.links = ServiceLinks()
        self.links.page_asked.connect(self.page_asked)
        self.offers = OfferButtons()
        self.offers.offer_taken.connect(self.offer_taken)
        self._sections = SectionList()
        self._ring = FocusRing(self)
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        within = QWidget()
        down = QVBoxLayout(within)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID)
        for widget in (self._head, self.links, self.offers, self._sections):
            down.addWidget(widget)
        down.addStretch(1)
        self.setWidget(within)

    def allow_links(self, *, allowed: bool) -> None:
        """Offer the services' own pages; a pretend firm has none."""
        self.links.allow(allowed=allowed)

    @property
    def text(self) -> str:
        """All that is told, as plain text."""
        return "\n\n".join([self._head.text, *(section.text for section in self._told)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the table, the keys of copying copy all, Home and End scroll to the ends."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_all()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy all that is told."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Copy all of this"), self.copy_all)
        menu.popup(event.globalPos())

    @Slot()
    def copy_all(self) -> None:
        """Put all that is told on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def clear(self, waiting: tuple[str, str] | None = None) -> None:
        """Show that no row is chosen; or, before it is read, a heading and words about waiting."""
        head, words = waiting or (
            self.tr("No row selected"),
            self.tr("Choose a row to see what would be written to Clio, and why."),
        )
        self._head.show_plain(head, "", words)
        self._show("", (), [])
        self.links.offer(None)

    def inspect(
        self, row: Row, selected: Selected, review: Review, work: RowWork | None = None
    ) -> None:
        """Show a row, or many in sum, and the decisions that the selected rows offer.

        `work` tells how far the row's entry is in an import under way, and stands in for its status.
        """
        if len(selected) > 1:
            count = self.tr("{n} rows selected").format(n=say_number(len(selected)))
            words = self.tr("A decision here is for all of the selected rows that it fits.")
            summed = "\n".join(selected.tally.parts(home_of(review)))
            self._head.show_plain(count, summed, words)
            self._show("", sections_of_many(selected, review), selected.delegates)
            self.links.offer(None)
            return
        if work is None:
            told = words_of(row)
            self._head.show_row(row.status, say_reason(row), f"{told.sentence} {told.remedy}")
        else:
            self._head.show_work(work)
        self._show(row.reason or row.status, sections_of(row, review, self._attachments), [row])
        self.links.offer(row)

    def _show(self, code: str, sections: Sequence[Section], rows: Sequence[Row]) -> None:
        self.code = str(code)
        self._told = sections
        self._sections.show_sections(sections)
        self.offers.show_rows(rows)

    def set_deciding(self, *, enabled: bool) -> None:
        """Decisions wait while other work is under way."""
        self.offers.setEnabled(enabled)
