"""The first thing on the screen: a window with the firm's name, while the program is imported behind it.

It imports Qt and as good as nothing else. Once the program is open, the firm's own window takes its place.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from hardcost_desktop.ui.language import install_language

if TYPE_CHECKING:  # it is on the screen before the program is imported
    from hardcost_desktop.ui.program import Program

SIZE = (1280, 800)
"""Of the program's windows to begin with, in device-independent pixels."""

_BEHIND = "hardcost_desktop.ui.application"
"""What shows the firm's own window, and imports all that it is made of."""


class Entrance(QMainWindow):
    """Says which firm is being opened.

    Signals:
        painted: It is on the screen for the first time.
        left: A person closed it.
    """

    painted = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.resize(*SIZE)
        self.setWindowTitle(f"{name} — Hardcost Desktop" if name else "Hardcost Desktop")
        self._painted = False
        told = QLabel(self.tr("Opening…"))
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        told.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.setCentralWidget(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time, once it is done."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody waits any more."""
        super().closeEvent(event)
        self.left.emit()


class Loader(QObject):
    """Imports and opens the program on a thread, so that the window answers meanwhile.

    Signals:
        ended: It is open, or cannot be opened.
    """

    ended = Signal()

    def __init__(self, opening: "Callable[[], AbstractContextManager[Program]]") -> None:
        super().__init__()
        self._opening = opening
        self._stack = ExitStack()
        self._thread = Thread(target=self._open, name="loader")
        self._program: Program | None = None
        self._error: Exception | None = None

    @Slot()
    def start(self) -> None:
        """Begin; called once."""
        self._thread.start()

    def _open(self) -> None:
        try:
            import_module(_BEHIND)
            self._program = self._stack.enter_context(self._opening())
        except Exception as error:  # noqa: BLE001 - whatever it is, the main thread raises it
            self._error = error
        self.ended.emit()

    @property
    def program(self) -> "Program | None":
        """The program once it is open; raises what kept it from being opened."""
        if self._error is not None:
            raise self._error
        return self._program

    def close(self) -> None:
        """Close the program, once the thread has ended."""
        if self._thread.ident is not None:
            self._thread.join()
        self._stack.close()


@contextmanager
def wait_at_entrance(
    opening: "Callable[[], AbstractContextManager[Program]]", name: str
) -> "Iterator[tuple[Program, QMainWindow] | None]":
    """Show a window while the program is being opened; gives both, or None when a person closed it before.

    Args:
        opening: Opens the program, on another thread, and closes it when this ends.
        name: The firm's, for the title; may be empty.

    Raises:
        HardcostError: The program cannot be opened.
    """
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("hardcost-desktop")
    app.setDesktopFileName("hardcost-desktop")
    install_language(app)
    entrance, loop, loader = Entrance(name), QEventLoop(), Loader(opening)
    entrance.painted.connect(loader.start)
    loader.ended.connect(loop.quit)
    entrance.left.connect(loop.quit)
    entrance.show()
    try:
        loop.exec()
        here = entrance.isVisible()
        program = loader.program
        yield (program, entrance) if program is not None and here else None
    finally:
        loader.close()
