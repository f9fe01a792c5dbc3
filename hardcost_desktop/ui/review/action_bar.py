"""Under the table: what is ticked and the button that imports it, or how far the work is."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.domain.plan import Total
from hardcost_desktop.messages import STAGES
from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import PrimaryButton
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden
from hardcost_desktop.ui.words import isolated, say_money


class TickedBar(QWidget):
    """What is ticked, and the one button.

    Signals:
        import_asked: The ticked rows are to be imported.
    """

    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = TonedLabel("muted")
        self._ticked = PlainLabel()
        embolden(self._ticked)
        self._note = TonedLabel("attention", wrap=True)
        self.button = PrimaryButton()
        self.button.clicked.connect(self.import_asked)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID * 2)
        across.addWidget(self._shown)
        across.addWidget(self._ticked)
        across.addWidget(self._note, 1)
        across.addWidget(self.button)

    def show_ticked(self, ticked: Total, hidden: int, shown: int, of: int, home: str) -> None:
        """Say what is ticked.

        Args:
            ticked: All ticked rows, shown or not.
            hidden: How many of them are not shown.
            shown: How many rows are shown.
            of: Of how many.
            home: The firm's currency.
        """
        money = say_money(ticked.amount, home=home)
        text = self.tr("Import {n} · {money}").format(n=f"{ticked.count:,}", money=money)
        self.button.setText(text if ticked.count else self.tr("Import"))
        told = self.tr("{n} ticked").format(n=f"{ticked.count:,}")
        more = self.tr("{n} of them not shown").format(n=f"{hidden:,}")
        self._ticked.setText(f"{told}, {more}" if hidden else told)
        all_ = self.tr("{n} rows").format(n=f"{of:,}")
        some = self.tr("{n} of {of} rows shown").format(n=f"{shown:,}", of=f"{of:,}")
        self._shown.setText(all_ if shown == of else some)

    def say_why_not(self, why: str) -> None:
        """Say why nothing can be imported now; empty when it can."""
        self._note.setText(why)


class WorkBar(QWidget):
    """How far the work is, and Cancel.

    Signals:
        cancel_asked: The work is to stop.
    """

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._what = PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.button = QPushButton(self.tr("Cancel"))
        self.button.clicked.connect(self._cancel)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self._what)
        words.addWidget(self._bar)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID * 2)
        across.addLayout(words, 1)
        across.addWidget(self.button)
        self._home = ""

    def begin(self, what: str, home: str) -> None:
        """Begin to show another piece of work."""
        self._home = home
        self._bar.setRange(0, 0)
        self._what.setText(what)
        self.button.setEnabled(True)
        self.button.setText(self.tr("Cancel"))

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        if self.button.isEnabled():
            self._what.setText(say_step(step, self._home))
        self._bar.setRange(0, step.total or 0)
        self._bar.setValue(step.done)

    @Slot()
    def _cancel(self) -> None:
        self.button.setEnabled(False)
        self._what.setText(self.tr("Stopping: finishing the current entry…"))
        self.cancel_asked.emit()


class ActionBar(QWidget):
    """Shows the ticked rows, or the work while there is any."""

    def __init__(self) -> None:
        super().__init__()
        self.ticked = TickedBar()
        self.work = WorkBar()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.ticked)
        self._pages.addWidget(self.work)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID + GRID // 2)
        down.addLayout(self._pages)

    def show_work(self, what: str, home: str) -> None:
        """Show work under way; empty words mean none."""
        self._pages.setCurrentWidget(self.work if what else self.ticked)
        if what:
            self.work.begin(what, home)


def say_step(step: Step, home: str) -> str:
    """Put a step into words: what, how many, how much, whose."""
    say = QCoreApplication.translate
    parts = [STAGES.get(step.stage, "")]
    if step.total:
        counted = say("WorkBar", "{done} of {total}")
        parts.append(counted.format(done=f"{step.done:,}", total=f"{step.total:,}"))
    elif step.done:
        parts.append(f"{step.done:,}")
    if step.amount is not None:
        parts.append(say_money(step.amount, home=home))
    parts.append(isolated(step.label))
    return " · ".join(part for part in parts if part)
