"""Starting the window: the application, its name, its icon, and what catches what nobody expected."""

import sys

from PySide6.QtWidgets import QApplication

from hardcost_desktop import __version__
from hardcost_desktop.ui.icons import app_icon
from hardcost_desktop.ui.main_window import MainWindow
from hardcost_desktop.ui.program import Program


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
    return app


def run_window(program: Program, profile: str, *, demo: bool = False) -> int:
    """Show a firm's window until it is closed.

    Args:
        program: The joined parts.
        profile: The firm's name on this computer.
        demo: Say on the window that nothing is real, and link to no page.

    Returns:
        The exit code, 0 unless Qt says otherwise.
    """
    app = prepare_application()
    window = MainWindow(program, profile, demo=demo)
    before, sys.excepthook = sys.excepthook, window.crashes.catch
    try:
        window.show()
        window.open_firm()
        return app.exec()
    finally:
        sys.excepthook = before
        window.runner.close()
