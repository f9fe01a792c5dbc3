"""The verdict above the report: an icon, a headline, a sentence; or how far the work is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from hardcost_desktop.domain.reconciliation import Reconciliation
from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui.reconcile.words import say_period, sum_up
from hardcost_desktop.ui.review.step_words import say_step
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden

_LARGER = 1.35
_ICON = 28


class VerdictBar(QWidget):
    """Says what a report comes to.

    Signals:
        stop_asked: The work under way is to stop.
    """

    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.icon = IconLabel(_ICON)
        self.title = TonedLabel("text", wrap=True)
        embolden(self.title, _LARGER)
        self.sentence = PlainLabel(wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.clicked.connect(self.stop_asked)
        words = QVBoxLayout()
        words.setSpacing(HALF)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        words.addWidget(self.bar)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID + HALF)
        across.addWidget(self.icon)
        across.addLayout(words, 1)
        across.addWidget(self.stop)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what can be done here."""
        self._show(
            "information",
            self.tr("Choose a period and press Reconcile"),
            self.tr(
                "Every hard cost line that QuickBooks dates in it is compared with the review and with Clio. "
                "Nothing is written to either."
            ),
        )

    def show_report(self, report: Reconciliation) -> None:
        """Say what a report comes to."""
        words = sum_up(report)
        if report.ties and not any(table.shares for table in report.statements):
            title = self.tr("No hard costs in this period")
            self._show("information", title, say_period(report.period))
            return
        name = "ready" if report.ties else "error"
        self._show(name, words.title, f"{say_period(report.period)}. {words.sentence}")

    def show_step(self, step: Step) -> None:
        """Say how far the work is."""
        self._show("information", self.tr("Reconciling…"), say_step(step, ""), working=True)
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)

    def _show(self, name: str, title: str, sentence: str, *, working: bool = False) -> None:
        self.icon.show_icon("refresh" if working else name, name)
        self.title.set_tone("text" if name == "information" else name)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.bar.setVisible(working)
        self.stop.setVisible(working)
        self.setAccessibleName(f"{title}. {sentence}")
