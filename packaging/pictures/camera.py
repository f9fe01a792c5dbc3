"""Brings a window into a state and takes its picture."""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from hardcost_desktop.ui.main_window import MainWindow

PATIENCE = 60.0
"""Seconds for any one state to come about."""

SETTLED = 500
"""Milliseconds after which a window that reads something has begun to."""


class Camera:
    """Takes the pictures of one window, in one look and scale."""

    def __init__(self, window: MainWindow, folder: Path, name: str) -> None:
        self.window = window
        self._folder = folder
        self._name = name

    def until(self, there: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        end = time.monotonic() + PATIENCE
        while not there():
            if time.monotonic() > end:
                raise TimeoutError(self._name)
            QTest.qWait(20)

    def until_idle(self) -> None:
        """Let the window finish what it has begun."""
        QTest.qWait(SETTLED)
        self.until(lambda: not self.window.runner.busy)

    def take(self, state: str, widget: QWidget | None = None) -> None:
        """Take the picture of a widget, the whole window without one."""
        QTest.qWait(100)
        self._keep(state, (widget or self.window).grab())

    def take_dialog(self, state: str) -> None:
        """Take the dialog that is open, and close it."""
        dialogs = [d for d in self.window.findChildren(QDialog) if d.isVisible()]
        self.take(state, dialogs[-1])
        dialogs[-1].reject()
        QTest.qWait(20)

    def take_menu(self, state: str, menu: QMenu, at: QPoint) -> None:
        """Take the window with a menu open at a place of it; the menu is a window of its own."""
        menu.popup(self.window.mapToGlobal(at))
        QTest.qWait(100)
        picture = self.window.grab()
        painter = QPainter(picture)
        painter.drawPixmap(at, menu.grab())
        painter.end()
        menu.close()
        self._keep(state, picture)

    def _keep(self, state: str, picture: QPixmap) -> None:
        path = self._folder / f"{state}-{self._name}.png"
        picture.save(str(path))
        _shrink(path)


def _shrink(path: Path) -> None:
    """Make a picture a third of its size without a difference an eye sees, where ImageMagick is installed."""
    convert = shutil.which("convert")
    if convert:
        command = [convert, str(path), "+dither", "-colors", "256", f"png8:{path}"]
        subprocess.run(command, check=True)
