"""The pieces of work a session has asked for: the first is under way, the others wait behind it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.services.progress import Progress
from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.tasks import Call, Task, TaskRunner


class UnderWay(QObject):
    """Runs one piece after the other, and is asked to stop or to hold the first.

    Signals:
        changed: Another piece is under way now, or none.
        stepped: A Step of the piece under way.
        failed: The Activity that was ended by a HardcostError, and the error.
    """

    changed = Signal()
    stepped = Signal(object)
    failed = Signal(object, object)

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._pieces: list[tuple[Activity, Task]] = []

    @property
    def activity(self) -> Activity | None:
        """What is being done now."""
        return self._pieces[0][0] if self._pieces else None

    def has(self, activity: Activity) -> bool:
        """Tell whether such work is under way or waits."""
        return any(known is activity for known, _ in self._pieces)

    @Slot()
    def cancel(self) -> None:
        """Stop the piece under way at its next safe point."""
        if self._pieces:
            self._pieces[0][1].cancel.request()

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        """Hold an import still between two entries, or let it go on."""
        if self.activity is not Activity.IMPORTING:
            return
        cancel = self._pieces[0][1].cancel
        if paused:
            cancel.pause()
        else:
            cancel.resume()

    def start(
        self,
        activity: Activity,
        call: Call,
        done: Callable[[Any], None],
        moved: Progress | None = None,
    ) -> None:
        """Ask for another piece; `done` hears what it gave, `moved` of its steps."""
        if self._runner.closed:
            return  # a field that loses the keyboard as its window closes

        def finish(result: Any) -> None:  # noqa: ANN401 - whatever the call gave
            self._end()
            done(result)

        def fail(error: HardcostError) -> None:
            self._end()
            self.failed.emit(activity, error)

        task = self._runner.run(call, finish, fail, moved or self.stepped.emit)
        self._pieces.append((activity, task))
        self.changed.emit()

    def _end(self) -> None:
        self._pieces.pop(0)
        self.changed.emit()
