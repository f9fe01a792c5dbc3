"""What an import or an undo did, in plain text, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages import say_named
from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.remedies import explain_here
from hardcost_desktop.ui.review.result_groups import Group, Grouping, find_retryable
from hardcost_desktop.ui.review.result_tree import ResultTree
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import CloseButton, IconButton, ToolButton
from hardcost_desktop.ui.widgets.labels import PlainLabel, embolden


class ResultPanel(QFrame):
    """Shows one result until it is closed.

    Signals:
        row_asked: A row's key; it is to be shown in the table.
        retry_asked: These rows are to be imported once more; a list of keys.
        undo_asked: The import shown is to be taken back; an ImportResult.
        save_asked: A report of the import shown is to be saved.
        print_asked: It is to be printed.
    """

    row_asked = Signal(str)
    retry_asked = Signal(object)
    undo_asked = Signal(object)
    save_asked = Signal()
    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.result: ImportResult | None = None
        self._retryable: Sequence[str] = ()
        self._idle = True
        self._title = PlainLabel(wrap=True)
        embolden(self._title)
        self._stopped = PlainLabel(wrap=True)
        self.tree = ResultTree()
        self.tree.row_asked.connect(self.row_asked)
        self.retry = IconButton("retry", "")
        self.retry.clicked.connect(self._ask_retry)
        self.undo = IconButton("undo", self.tr("Undo this import…"))
        self.undo.clicked.connect(self._ask_undo)
        self.save = IconButton("save", self.tr("Save report…"))
        self.save.clicked.connect(self.save_asked)
        self.print = IconButton("print", self.tr("Print…"))
        self.print.setAccessibleName(self.tr("Print report"))
        self.print.clicked.connect(self.print_asked)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def _lay_out(self) -> None:
        copy = ToolButton("copy", self.tr("Copy the result"))
        copy.clicked.connect(self._copy)
        close = CloseButton(self.tr("Close the result"))
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        actions = QHBoxLayout()
        actions.setSpacing(GRID)
        for button in (self.retry, self.undo, self.save, self.print, copy):
            actions.addWidget(button)
        actions.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID + HALF, GRID, GRID, GRID)
        down.setSpacing(HALF)
        down.addLayout(head)
        down.addWidget(self._stopped)
        down.addWidget(self.tree, 1)
        down.addLayout(actions)

    def show_result(self, result: ImportResult, plan: ImportPlan, home: str) -> None:
        """Show what an import did; `plan` is the one made after it."""
        self.result = result
        self._retryable = find_retryable(result, plan)
        grouping = Grouping(plan.by_key, home)
        always = (self.tr("Imported"), self.tr("Failed"), self.tr("Not sent"))
        self._show(grouping, grouping.of_import(result), always, result.stopped)

    def show_undone(self, result: UndoResult, plan: ImportPlan, home: str) -> None:
        """Show what an undo did; `plan` is the one made after it."""
        self.result, self._retryable = None, ()
        grouping = Grouping(plan.by_key, home)
        always = (self.tr("Removed"), self.tr("Kept"))
        self._show(grouping, grouping.of_undo(result), always, result.stopped)

    def _show(
        self,
        grouping: Grouping,
        groups: Sequence[Group],
        always: Sequence[str],
        stopped: HardcostError | None,
    ) -> None:
        self._title.setText("   ".join(grouping.sum_up(groups, always)))
        words = explain_here(stopped) if stopped else None
        self._stopped.setVisible(words is not None)
        told = f"{words.sentence} {words.remedy}" if words else ""
        self._stopped.setText(say_named(words.title, told) if words else "")
        self.tree.show_groups(groups, grouping)
        self._offer()
        self.show()

    def allow(self, *, idle: bool) -> None:
        """Offer what can be done while nothing else is under way."""
        self._idle = idle
        self._offer()

    def _offer(self) -> None:
        result = self.result
        self.retry.setVisible(bool(self._retryable))
        failed = result is not None and any(not row.in_doubt for row in result.failed)
        self.retry.setText(self.tr("Retry failed only") if failed else self.tr("Import the rest"))
        count = self.tr("{n} rows that are ready now").format(n=say_number(len(self._retryable)))
        self.retry.setToolTip(count)
        self.undo.setVisible(result is not None and bool(result.imported))
        for report in (self.save, self.print):
            report.setVisible(result is not None)
        for button in (self.retry, self.undo):
            button.setEnabled(self._idle)

    @Slot()
    def _ask_retry(self) -> None:
        self.retry_asked.emit(list(self._retryable))

    @Slot()
    def _ask_undo(self) -> None:
        self.undo_asked.emit(self.result)

    @Slot()
    def _copy(self) -> None:
        lines = [self._title.text(), *self.tree.lines()]
        QGuiApplication.clipboard().setText("\n".join(lines))
