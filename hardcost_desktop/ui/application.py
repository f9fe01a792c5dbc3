"""Starting the window: the application, its name, its icon, and what catches what nobody expected."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from hardcost_desktop import __version__
from hardcost_desktop.storage.built_in_keys import read_built_in_keys
from hardcost_desktop.storage.paths import resources
from hardcost_desktop.ui.icons import app_icon
from hardcost_desktop.ui.language import install_language
from hardcost_desktop.ui.main_window import MainWindow
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.selection import ReadableSelection
from hardcost_desktop.ui.tasks import Precedence
from hardcost_desktop.ui.tasks.heap import share_one_heap


def prepare_application() -> QApplication:
    """Give the one application, named; style and palette stay the platform's own."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("hardcost-desktop")
    app.setApplicationDisplayName("Hardcost Desktop")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("Hardcost Desktop")
    app.setDesktopFileName("hardcost-desktop")
    app.setWindowIcon(app_icon())
    install_language(app)
    if app.findChild(ReadableSelection) is None:
        ReadableSelection(app)
    return app


class FirmWindows(QObject):
    """The one window that is open; another firm has another window, so that nothing of two firms ever mixes."""

    def __init__(self, program: Program, *, demo: bool) -> None:
        super().__init__()
        self._program = program
        self._demo = demo
        self._keys = read_built_in_keys(resources())
        share_one_heap()
        self._precedence = Precedence(self)
        self._window: MainWindow | None = None
        self._before: QWidget | None = None

    def show_after(self, before: QWidget | None, name: str) -> None:
        """Show a firm, in place of another window, if there is one."""
        self._before = before
        self.show(name)

    @Slot(str)
    def show(self, name: str) -> None:
        """Show a firm, in place of the one before."""
        before = self._before
        window = MainWindow(self._program, name, demo=self._demo, keys=self._keys)
        window.firm_asked.connect(self.show)
        self._precedence.watch(window.runner)
        self._window = self._before = window
        if before is not None:
            window.setGeometry(before.geometry())
        window.show()
        window.open_firm()
        if before is not None:
            before.close()
            before.deleteLater()

    def close(self) -> None:
        """Wait for the work under way."""
        if self._window is not None:
            self._window.runner.close()
        self._precedence.close()

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Stand in for sys.excepthook, at the window that is open; Ctrl+C in the terminal closes it."""
        if self._window is not None and issubclass(kind, KeyboardInterrupt):
            self._window.close()
        elif self._window is not None:
            self._window.crashes.catch(kind, error, trace)


def run_window(
    program: Program, profile: str, *, demo: bool = False, entrance: QWidget | None = None
) -> int:
    """Show a firm's window until it is closed.

    Args:
        program: The joined parts.
        profile: The firm's name on this computer.
        demo: Say on the window that nothing is real, and link to no page.
        entrance: The window it takes the place of.

    Returns:
        The exit code, 0 unless Qt says otherwise.
    """
    app = prepare_application()
    windows = FirmWindows(program, demo=demo)
    before, sys.excepthook = sys.excepthook, windows.catch
    try:
        windows.show_after(entrance, profile)
        return app.exec()
    finally:
        sys.excepthook = before
        windows.close()
