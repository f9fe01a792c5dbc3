"""What `selftest` tries of Qt: a window, the drawings, printing, and the words of Qt's own dialogs."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6
from PySide6.QtCore import QEventLoop, QLibraryInfo, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from hardcost_desktop.bootstrap.selftest import Details, Trial, Unsound
from hardcost_desktop.language import LANGUAGES, Language
from hardcost_desktop.storage.languages import FOLDER
from hardcost_desktop.storage.paths import resources
from hardcost_desktop.ui.application import prepare_application
from hardcost_desktop.ui.entrance import Entrance
from hardcost_desktop.ui.icons import button_icon

PATIENCE = 20_000
"""Milliseconds until a window has to be painted, on a slow computer just started."""


def trials_of_window() -> Mapping[str, Trial]:
    """Give the trials, in their order; the first one makes the application."""
    return {
        "window": paint_window,
        "icons": draw_icons,
        "print": print_page,
        "dialogs": find_words,
    }


def paint_window() -> Details:
    """Show a window and wait until it is painted; where there is no screen, in memory."""
    if sys.platform.startswith("linux") and not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare_application()
    window, loop = Entrance(""), QEventLoop()
    window.painted.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop, lambda: loop.exit(1))
    window.show()
    late = loop.exec()
    style = QApplication.style().name()
    window.close()
    if late:
        raise Unsound("nothing was painted")
    platform = QGuiApplication.platformName()
    return {"version": PySide6.__version__, "platform": platform, "style": style}


def draw_icons() -> Details:
    """Draw all icons."""
    names = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
    for name in names:
        image = button_icon(name, QApplication.palette()).pixmap(32, 32).toImage()
        blank = all(
            image.pixelColor(x, y).alpha() == 0
            for x in range(image.width())
            for y in range(image.height())
        )
        if blank:
            raise Unsound(name)
    return {"count": len(names)}


def print_page() -> Details:
    """Print a page into a file."""
    with TemporaryDirectory(prefix="hardcost-selftest-") as folder:
        file = Path(folder) / "page.pdf"
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        painter = QPainter(printer)
        painter.drawText(100, 100, "Hardcost Desktop")
        painter.end()
        written = file.read_bytes()
    if not written.startswith(b"%PDF"):
        raise Unsound("no page")
    return {"bytes": len(written)}


def find_words() -> Details:
    """Load the window's captions in each language, and the French words of Qt's own dialogs."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resources() / FOLDER)
    others = [(code, ours) for code in LANGUAGES if code != Language().code]
    for name, folder in [("qtbase_fr", qt), *others]:
        if not QTranslator().load(name, folder):
            raise Unsound(f"{folder}: {name}")
    return {}


def _has_screen() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
