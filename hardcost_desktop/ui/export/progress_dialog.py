"""How far a file or a print is, and Cancel; nothing is shown of what ends in a moment."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui.review.step_words import say_step
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading

_WIDTH = GRID * 50
_AFTER = 400
"""Milliseconds: what is over sooner needs no dialog (Nielsen: a second is the limit of an unbroken thought)."""


class ProgressDialog(QDialog):
    """Shows a step, over the window.

    Signals:
        cancel_asked: The work is to stop.
    """

    cancel_asked = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._what = PlainLabel(wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID)
        down.addWidget(heading(title))
        down.addWidget(self._what)
        down.addWidget(self._bar)
        down.addWidget(self._buttons)
        self._timer = QTimer(self, interval=_AFTER, singleShot=True)
        self._timer.timeout.connect(self.show)
        self._timer.start()

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        if self._buttons.isEnabled():
            self._what.setText(say_step(step, ""))
        self._bar.setRange(0, step.total or 0)
        self._bar.setValue(step.done)

    @Slot()
    def reject(self) -> None:
        """Ask for the work to stop; the dialog goes when it has."""
        self._buttons.setEnabled(False)
        self._what.setText(self.tr("Stopping…"))
        self.cancel_asked.emit()

    def end(self) -> None:
        """Go."""
        self._timer.stop()
        super().reject()
        self.deleteLater()  # one that was never shown is not deleted by closing
