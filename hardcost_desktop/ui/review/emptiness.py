"""What an empty table says: why nothing is there, and what to do."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout

from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel


def _tr(text: str) -> str:
    return QCoreApplication.translate("Emptiness", text)


def say_emptiness(plan: ImportPlan, status: Status | None, *, filtered: bool) -> str:
    """Say why no row is shown.

    Args:
        plan: The whole review.
        status: The place that is looked at, None for all.
        filtered: Rows may be hidden by the filter.
    """
    if not plan.rows:
        return _tr(
            "QuickBooks has no hard costs on this account since the start date. Choose an earlier start date, or "
            "another account in the settings."
        )
    if filtered:
        return _tr("No cost here matches the filter.")
    waiting = plan.totals[Status.ATTENTION].count
    if status is Status.READY and waiting == 1:
        return _tr("Nothing is ready to import. One cost needs your attention.")
    if status is Status.READY and waiting:
        return _tr("Nothing is ready to import. {n} costs need your attention.").format(n=waiting)
    return {
        Status.READY: _tr("Nothing is ready to import."),
        Status.ATTENTION: _tr("Nothing needs your attention."),
        Status.SKIPPED: _tr("Nothing is skipped."),
        Status.IMPORTED: _tr("Nothing since the start date is in Clio yet."),
        Status.EXCLUDED: _tr("Nobody has excluded a cost."),
    }.get(status or Status.READY, "")


class EmptyNote(PlainLabel):
    """A sentence in the middle of an empty table."""

    def __init__(self, table: QAbstractScrollArea) -> None:
        super().__init__(wrap=True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over = QVBoxLayout(table.viewport())
        over.setContentsMargins(GRID * 6, GRID * 6, GRID * 6, GRID * 6)
        over.addWidget(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence; none hides it."""
        self.setText(text)
        self.setVisible(bool(text))
