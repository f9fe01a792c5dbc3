"""How far the work is, and how it is held or stopped."""

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui.review.step_words import say_current, say_paused, say_rest, say_step
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import IconButton
from hardcost_desktop.ui.widgets.elided_label import ElidedLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel


class _State(Enum):
    RUNNING = auto()
    PAUSING = auto()
    PAUSED = auto()
    STOPPING = auto()


class WorkBar(QWidget):
    """Shows the work under way, with Cancel, and with Pause while entries are written.

    Signals:
        cancel_asked: The work is to stop.
        pause_asked: It is to hold still, or to go on; a bool.
    """

    cancel_asked = Signal()
    pause_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._home = ""
        self._writes = False
        self._state = _State.RUNNING
        self._what = PlainLabel()
        self._row = ElidedLabel("muted")
        self._rest = TonedLabel("muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.pause = IconButton("pause", self.tr("&Pause"))
        self.pause.clicked.connect(self.toggle_pause)
        self.button = QPushButton(self.tr("Cancel"))
        self.button.clicked.connect(self.stop)
        self._lay_out()

    def _lay_out(self) -> None:
        shrinking = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bar.setSizePolicy(shrinking)
        self._bar.setMinimumWidth(GRID * 12)
        for label in (self._what, self._rest):
            label.setMinimumWidth(1)  # a long sentence must not widen a small window
        words = QGridLayout()
        words.setHorizontalSpacing(GRID * 2)
        words.setVerticalSpacing(HALF)
        above = QHBoxLayout()
        above.setSpacing(GRID * 2)
        above.addWidget(self._what)
        above.addWidget(self._row, 1)
        words.addLayout(above, 0, 0, 1, 2)
        words.addWidget(self._bar, 1, 0)
        words.addWidget(self._rest, 1, 1)
        words.setColumnStretch(0, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addLayout(words, 1)
        across.addSpacing(GRID)
        across.addWidget(self.pause)
        across.addWidget(self.button)

    @property
    def paused(self) -> bool:
        """Whether the work holds still, or is about to."""
        return self._state in {_State.PAUSING, _State.PAUSED}

    def begin(self, what: str, home: str, *, writes: bool, pausable: bool) -> None:
        """Begin to show another piece of work.

        Args:
            what: It in words, until its first step.
            home: The firm's currency.
            writes: It changes entries in Clio, so that it can only be stopped between two.
            pausable: It can be held still.
        """
        self._home, self._writes = home, writes
        self._bar.setRange(0, 0)
        self._what.setText(what)
        self._row.show_text("")
        self._rest.setText("")
        self.button.setEnabled(True)
        self.pause.setVisible(pausable)
        self._enter(_State.RUNNING)

    def _enter(self, state: _State) -> None:
        self._state = state
        self.pause.setEnabled(state is not _State.STOPPING)
        self.pause.show_icon("play" if self.paused else "pause")
        self.pause.setText(self.tr("&Resume") if self.paused else self.tr("&Pause"))

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        self._bar.setRange(0, step.total or 0)
        self._bar.setValue(step.done)
        if step.paused and self._state is _State.PAUSING:
            self._enter(_State.PAUSED)
        if self._state is _State.PAUSED:
            self._what.setText(say_paused(step, self._home))
            self._row.show_text("")
            self._rest.setText("")
        elif self._state is _State.RUNNING:
            self._what.setText(say_step(step, self._home))
            self._row.show_text(say_current(step.row, self._home))
            self._rest.setText(say_rest(step))

    @Slot()
    def toggle_pause(self) -> None:
        """Hold the work still, or let it go on."""
        paused = not self.paused
        self._enter(_State.PAUSING if paused else _State.RUNNING)
        self._what.setText(
            self.tr("Pausing: finishing what is on its way…") if paused else self.tr("Going on…")
        )
        self.pause_asked.emit(paused)

    @Slot()
    def stop(self) -> None:
        """Ask for the work to stop."""
        self._enter(_State.STOPPING)
        self.button.setEnabled(False)
        self._what.setText(
            self.tr("Stopping: finishing what is on its way…")
            if self._writes
            else self.tr("Stopping…")
        )
        self._row.show_text("")
        self._rest.setText("")
        self.cancel_asked.emit()
