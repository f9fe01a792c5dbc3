"""The page of the review: places, filter, table, inspector, result, and the button."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from hardcost_desktop.messages import explain
from hardcost_desktop.ui.decide.all_of_clio import AllOfClio
from hardcost_desktop.ui.decide.desk import DecisionDesk
from hardcost_desktop.ui.decide.menu import DecideMenu
from hardcost_desktop.ui.decide.offers import Offer
from hardcost_desktop.ui.decide.row_menu import RowMenu
from hardcost_desktop.ui.links import clio_page, quickbooks_page
from hardcost_desktop.ui.outcomes import Reading
from hardcost_desktop.ui.program import Layouts
from hardcost_desktop.ui.review.action_bar import ActionBar
from hardcost_desktop.ui.review.attachment_desk import AttachmentDesk
from hardcost_desktop.ui.review.called import Called
from hardcost_desktop.ui.review.emptiness import EmptyNote, say_emptiness
from hardcost_desktop.ui.review.filter_bar import FilterBar
from hardcost_desktop.ui.review.first_sight import FirstSight
from hardcost_desktop.ui.review.inspector import Inspector
from hardcost_desktop.ui.review.layout_keeper import LayoutKeeper
from hardcost_desktop.ui.review.model import ReviewModel
from hardcost_desktop.ui.review.news_bar import NewsBar
from hardcost_desktop.ui.review.past_note import PastNote
from hardcost_desktop.ui.review.recalled import Recalled
from hardcost_desktop.ui.review.result_panel import ResultPanel
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.table import ReviewTable
from hardcost_desktop.ui.review.tabs import StatusTabs
from hardcost_desktop.ui.review.view_menu import ViewMenu
from hardcost_desktop.ui.review.work_desk import WorkDesk
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.theme import GRID

_WIDTHS = (GRID * 115, GRID * 41)
"""Of table and inspector to begin with; the splitter is the person's."""

_NARROW = GRID * 104
"""Below this, table and inspector side by side would both be too narrow to read."""


class ReviewPage(QWidget):
    """Shows the session's reading and takes what the person does with it.

    Signals:
        import_asked: The ticked rows are to be imported.
    """

    import_asked = Signal()

    def __init__(self, session: Session, layouts: Layouts) -> None:
        super().__init__()
        self._session = session
        self.model = ReviewModel(self)
        self.table = ReviewTable(self.model)
        LayoutKeeper(self.table.columns, layouts, session.name)
        self.empty = EmptyNote(self.table)
        self.tabs = StatusTabs()
        self.filters = FilterBar()
        self.filter = self.filters.text
        self.inspector = Inspector(self.model.attachments)
        self.result = ResultPanel()
        self.bar = ActionBar()
        self.news = NewsBar()
        self.past = PastNote(self.table)
        self._desk = DecisionDesk(self)
        self.decide = DecideMenu(self)
        self.attachments = AttachmentDesk(session, self.table, self.model.attachments)
        RowMenu(self.table, self.decide, [self.attachments.action])
        WorkDesk(self, session, self.model, self.bar, self.result, self.news)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        above.setSpacing(GRID)
        above.addWidget(self.tabs)
        above.addWidget(self.filters)
        self._left = QWidget()
        beneath = QVBoxLayout(self._left)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(GRID)
        beneath.addWidget(self.past)
        beneath.addWidget(self.news)
        beneath.addWidget(self.table, 1)
        beneath.addWidget(self.result)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes(_WIDTHS)
        middle = QHBoxLayout()
        middle.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        middle.addWidget(self.splitter)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, GRID, 0, 0)
        down.setSpacing(GRID)
        down.addLayout(above)
        down.addLayout(middle, 1)
        down.addWidget(self.bar)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.model.show_status)
        self.tabs.chosen.connect(self.table.fit_status)
        self.filters.changed.connect(self._filter)
        self.filters.left.connect(self.focus_table)
        self.model.arranged.connect(self._show_arranged)
        self.model.ticks_changed.connect(self._show_ticked)
        self.model.work_changed.connect(self._follow_work)
        self.table.picked.connect(self._inspect)
        self.table.picked.connect(self._show_selected)
        self.table.inspect_asked.connect(self._focus_inspector)
        self.inspector.offer_taken.connect(self._take_offer)
        self.decide.offer_taken.connect(self._take_offer)
        self.inspector.left.connect(self.focus_table)
        self.inspector.page_asked.connect(self._open_page)
        self.inspector.links.offer_more(self.attachments.action)
        self.attachments.found.connect(self._inspect)
        self._desk.decided.connect(self._session.decide)
        self._desk.righting.connect(self._set_right)
        self.result.row_asked.connect(self._go_to)
        self.bar.ticked.import_asked.connect(self.import_asked)
        self._session.recalled.connect(self._show_before)
        self._session.not_read.connect(self.past.say_unread)
        self._session.read.connect(self._show_reading)
        self._session.activity_changed.connect(self._show_activity)
        AllOfClio(self._session, self._desk)

    @Slot(object, object)
    def _set_right(self, offer: Offer, keys: list[str]) -> None:
        self._session.set_right(keys, remove=offer is Offer.REMOVE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen table and inspector take turns."""
        super().resizeEvent(event)
        self._take_turns(inspecting=not self.inspector.isHidden() and self._left.isHidden())

    def _take_turns(self, *, inspecting: bool) -> None:
        narrow = self.width() < _NARROW
        self._left.setVisible(not (narrow and inspecting))
        self.inspector.setVisible(inspecting or not narrow)

    # What came from the session ----------------------------------------------------------------------------

    @property
    def _home(self) -> str:
        reading = self._session.reading
        return (reading.review.directory.currency or "") if reading else self.past.home

    @Slot(object)
    def _show_before(self, shown: Recalled | FirstSight) -> None:
        """Show what was shown last, or QuickBooks' side alone, to be looked at until both services are read."""
        if self._session.reading is None:
            self.past.show_before(shown)
            if isinstance(shown, FirstSight):
                self._call_customers(shown.called)
            self._show_sheet(shown.rows)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        before = self.past.leave()
        self._call_customers(Called.by(reading.review.company.customers_called))
        self._show_sheet(reading.rows)
        if before is not None:
            self._session.runner.discard([before])

    def _call_customers(self, called: Called) -> None:
        for part in (self.filters, self.model):
            part.call_customers(called)

    def _show_sheet(self, rows: Sheet) -> None:
        self.tabs.show_sheet(rows, self._home)
        self.filters.show_sheet(rows)
        self.model.set_rows(rows)
        self.table.fit_status()
        self._inspect()

    @Slot()
    def _filter(self) -> None:
        self.model.show_wanted(self.filters.wanted)

    @Slot()
    def _show_arranged(self) -> None:
        shown = self.model.shown_tally
        self.bar.ticked.show_shown(shown, self._home)
        self.filters.show_count(shown.count, self.model.place_count)
        self._say_emptiness()

    def _say_emptiness(self) -> None:
        reading = self._session.reading
        if reading is None or self.model.rowCount():
            self.empty.say("")
            return
        filtered = bool(self.filters.wanted)
        self.empty.say(say_emptiness(reading.review.plan, self.tabs.status, filtered=filtered))

    @Slot()
    def _show_activity(self) -> None:
        idle = self._session.activity is None
        self.inspector.set_deciding(enabled=idle)
        self.decide.allow_work(idle=idle)
        self._show_ticked()

    @Slot()
    def _show_ticked(self) -> None:
        reading, model, bar = self._session.reading, self.model, self.bar.ticked
        bar.show_ticked(model.ticked_tally, model.ticked_hidden, self._home)
        blockers = reading.review.blockers if reading else ()
        bar.say_why_not(explain(blockers[0]).title if blockers else "")
        bar.button.setEnabled(self.can_import)

    @Slot()
    def _show_selected(self) -> None:
        self.bar.ticked.show_selected(self.table.selected_rows.tally, self._home)

    @property
    def can_import(self) -> bool:
        """Whether Import would do anything now."""
        reading = self._session.reading
        if reading is None or reading.review.blockers or self._session.activity is not None:
            return False
        return self.model.ticked_total.count > 0

    # What the person does ----------------------------------------------------------------------------------

    @Slot()
    def _inspect(self) -> None:
        row, reading = self.table.current_row, self._session.reading
        if row is None or reading is None:
            self.inspector.clear(None if row is None else self.past.of_a_row)
        else:
            work = self.model.work_of(row)
            self.inspector.inspect(row, self.table.selected_rows, reading.review, work)
        self.decide.show_offers(self.inspector.offers.offered)

    @Slot(object)
    def _follow_work(self, keys: set[str]) -> None:
        if (row := self.table.current_row) is not None and row.key in keys:
            self._inspect()

    @Slot()
    def focus_table(self) -> None:
        """Put the keyboard into the table."""
        self._take_turns(inspecting=False)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _focus_inspector(self) -> None:
        self._take_turns(inspecting=True)
        self.inspector.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _take_offer(self, offer: Offer) -> None:
        reading = self._session.reading
        if reading is not None and self._session.activity is None and self.isVisible():
            self._desk.take(offer, self.table.selected_rows, reading.review)

    @Slot(str)
    def _open_page(self, service: str) -> None:
        row, profile = self.table.current_row, self._session.profile
        url = None
        if service == "clio" and profile.clio:
            url = clio_page(profile.clio, row) if row else None
        elif row and row.transaction and profile.quickbooks:
            url = quickbooks_page(profile.quickbooks, row.transaction)
        if url:
            QDesktopServices.openUrl(url)

    @Slot(str)
    def _go_to(self, key: str) -> None:
        if self.model.place_of(key) is None:
            self.filters.clear()
            self.tabs.show_status(None)
        self.table.go_to(key)

    @Slot()
    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @Slot()
    def tick_shown(self) -> None:
        """Tick all ready rows that are shown."""
        self.model.tick_shown(ticked=True)

    @Slot()
    def untick_shown(self) -> None:
        """Untick all rows that are shown."""
        self.model.tick_shown(ticked=False)

    def fill_view_menu(self, menu: QMenu) -> None:
        """Offer what can be changed about the view."""
        self.view = ViewMenu(menu, self.table, self.tabs, self.filters)
        menu.addSeparator()
        menu.addAction(self.attachments.action)
