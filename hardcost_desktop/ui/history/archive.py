"""What the history is asked for, off the main thread: runs, entries, stories, and the look before an undo."""

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QObject, Signal

from hardcost_desktop.domain.entry import Run
from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.services.history import Found, History
from hardcost_desktop.services.progress import Cancel, Progress, ignore
from hardcost_desktop.ui.numbers import read_typed
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.tasks import Call, Task


class Archive(QObject):
    """Asks the open firm's history; of two questions for the same place on the screen the later one counts.

    Signals:
        runs_read: All Runs, newest first.
        entries_read: What was `Found`: of one run, or by words.
        story_read: A `Found` and its Events.
        looked: What an undo would meet, of each entry.
        stepped: A Step of the look under way.
        ended: The look was stopped, or failed.
        failed: A HardcostError; Cancelled is not told.
    """

    runs_read = Signal(object)
    entries_read = Signal(object)
    story_read = Signal(object, object)
    looked = Signal(object)
    stepped = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: dict[str, Task] = {}

    def read_runs(self) -> None:
        """Read the runs."""
        self._ask("runs", lambda history: history.runs(), self.runs_read.emit)

    def read_run(self, run: Run) -> None:
        """Read one run's entries."""

        def read(history: History) -> list[Found]:
            return [Found(entry, run) for entry in history.entries(run.id)]

        self._ask("entries", read, self.entries_read.emit)

    def search(self, text: str) -> None:
        """Find entries by words."""
        reading = self._session.reading
        directory = reading.review.directory if reading else None
        books = reading.review.books if reading else None

        typed = read_typed(text)

        def search(history: History) -> list[Found]:
            return history.search(typed, directory, books)

        self._ask("entries", search, self.entries_read.emit)

    def read_story(self, found: Found) -> None:
        """Read what happened to an entry."""

        def told(events: object) -> None:
            self.story_read.emit(found, events)

        self._ask("story", lambda history: history.story(found.entry.id), told)

    def look(self, run: int | None, keys: Collection[str]) -> None:
        """Look in Clio at what undoing these rows would meet; `run` is None for rows of several runs."""
        history = self._session.history
        if history is None:
            return

        def call(progress: Progress, cancel: Cancel) -> object:
            return history.look(run, progress, cancel, keys)

        self._run("look", call, self.looked.emit, self.stepped.emit)

    def stop_looking(self) -> None:
        """Stop the look under way; `ended` is told once it has."""
        if "look" in self._asked:
            self._asked["look"].cancel.request()

    def close(self) -> None:
        """Ask for nothing more, and hear of nothing more."""
        for task in self._asked.values():
            task.cancel.request()
        self._asked.clear()

    def _ask(
        self, place: str, read: Callable[[History], object], done: Callable[[Any], None]
    ) -> None:
        history = self._session.history
        if history is not None:
            self._run(place, lambda _progress, _cancel: read(history), done)

    def _run(
        self, place: str, call: Call, done: Callable[[Any], None], moved: Progress = ignore
    ) -> None:
        def finish(result: object) -> None:
            if self._asked.get(place) is task:
                del self._asked[place]
                done(result)

        def fail(error: HardcostError) -> None:
            if self._asked.get(place) is not task:
                return
            del self._asked[place]
            if place == "look":
                self.ended.emit()
            if not isinstance(error, Cancelled):
                self.failed.emit(error)

        if place in self._asked:
            self._asked[place].cancel.request()
        task = self._session.runner.run(call, finish, fail, moved)
        self._asked[place] = task
