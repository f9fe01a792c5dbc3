"""The month-end report in a window of its own, beside which the review can be worked with."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSplitter, QVBoxLayout, QWidget

from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.services.progress import Step
from hardcost_desktop.services.reconciling import Reconciled
from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.reconcile.behind import Opener
from hardcost_desktop.ui.reconcile.listing_pane import ListingPane
from hardcost_desktop.ui.reconcile.period_bar import PeriodBar
from hardcost_desktop.ui.reconcile.tree import ReconcileTree
from hardcost_desktop.ui.reconcile.tree_model import ReconcileModel
from hardcost_desktop.ui.reconcile.verdict import VerdictBar
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar

_SIZE = (GRID * 150, GRID * 92)
_SHARES = (GRID * 44, GRID * 26)
"""Of report and rows to begin with; the splitter is the person's."""


class ReconcileDialog(QDialog):
    """Takes a period and shows its report.

    Signals:
        row_asked: A row is to be shown in the review; its key.
        export_asked: The report is to be saved for a spreadsheet.
        pdf_asked: It is to be saved as PDF.
    """

    row_asked = Signal(str)
    export_asked = Signal()
    pdf_asked = Signal()

    def __init__(self, session: Session, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reconcile"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(*_SIZE)
        self._session = session
        self._asked = False
        self.made: Reconciled | None = None
        self.periods = PeriodBar(today)
        self.message = MessageBar()
        self.verdict = VerdictBar()
        self.model = ReconcileModel(self)
        self.tree = ReconcileTree(self.model)
        self.listing = ListingPane()
        self._lay_out()
        self._connect()
        self._show_report()

    def _lay_out(self) -> None:
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.tree)
        self.parts.addWidget(self.listing)
        self.parts.setSizes(_SHARES)
        self._blank = QWidget()  # keeps verdict and buttons at their edges while there is no report
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.export = buttons.addButton(self.tr("&Export…"), action)
        self.pdf = buttons.addButton(self.tr("Save as P&DF…"), action)
        self.export.clicked.connect(self.export_asked)
        self.pdf.clicked.connect(self.pdf_asked)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined] # each is a QPushButton
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID + GRID // 2)
        down.addWidget(self.periods)
        down.addWidget(self.message)
        down.addWidget(self.verdict)
        down.addWidget(self.parts, 1)
        down.addWidget(self._blank, 1)
        down.addWidget(buttons)

    def _connect(self) -> None:
        session = self._session
        self.periods.asked.connect(self.begin)
        self.verdict.stop_asked.connect(session.cancel)
        self.tree.opened.connect(self.open_figure)
        self.listing.differences_asked.connect(self._show_differences)
        self.listing.row_asked.connect(self.row_asked)
        session.reconciled.connect(self._keep)
        session.stepped.connect(self._show_step)
        session.failed.connect(self._show_error)
        session.activity_changed.connect(self._follow)

    @property
    def _working(self) -> bool:
        return self._session.has_under_way(Activity.RECONCILING)

    @Slot(object)
    def begin(self, period: Period) -> None:
        """Make the report of a period."""
        if self._asked or not self._session.connected:
            return
        self.message.clear()
        self.made, self._asked = None, True
        self._show_report()
        self.verdict.show_step(Step("company"))
        self.periods.allow(allowed=False)
        self._session.reconcile(period)

    @Slot(object)
    def _keep(self, made: Reconciled) -> None:
        self._asked = False
        self.made = made
        self._show_report()

    @Slot(object)
    def _show_step(self, step: Step) -> None:
        if self._asked and self._session.activity is Activity.RECONCILING:
            self.verdict.show_step(step)

    @Slot(object)
    def _show_error(self, error: HardcostError) -> None:
        if self._asked and not self._working:
            self._asked = False
            if not isinstance(error, Cancelled):
                self.message.show_message(Message.of(error))

    @Slot()
    def _follow(self) -> None:
        """Nothing of it is under way or waits any more: it ended, and what came of it is told next."""
        if self._asked and not self._working:
            self.periods.allow(allowed=True)
            if self.made is None:
                self.verdict.show_nothing()

    # What is shown -----------------------------------------------------------------------------------------

    def _show_report(self) -> None:
        made = self.made
        shown = made is not None
        self.parts.setVisible(shown)
        self._blank.setVisible(not shown)
        for button in (self.export, self.pdf):
            button.setEnabled(shown)
        if made is None:
            self.model.show_report(None)
            self.verdict.show_nothing()
            return
        self.verdict.show_report(made.report)
        self._show_differences()
        self.model.show_report(made)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_differences(self) -> None:
        if self.made is not None:
            listing = Opener(self.made).open_differences()
            self.listing.show_listing(listing, whole=True)

    @Slot(object)
    def open_figure(self, index: QModelIndex) -> None:
        """Show the rows behind a figure, the keyboard among them."""
        listing = self.model.list_behind(index)
        if listing is not None and self.made is not None:
            self.listing.show_listing(listing, whole=False)
            self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)
