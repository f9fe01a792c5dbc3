"""Takes the pictures of docs/screenshots: the demo firm's window in its main states, light and dark, at 1x and 2x.

Run from the repository: `python packaging/screenshots.py [folder]`. The days and the data are always the same;
the fonts are the system's, so the pictures differ a little from system to system. Without a folder, those that
the guide shows are copied beside its pages, as they go wherever the program does.
"""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

from pictures.beginning import take_beginning
from pictures.camera import Camera
from pictures.part import LARGE, SMALL, take_part
from pictures.work import WorkScenes
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from hardcost_desktop.bootstrap.demo import PROFILE, open_demo
from hardcost_desktop.ui.application import prepare_application
from hardcost_desktop.ui.main_window import MainWindow
from hardcost_desktop.ui.theme import dark_palette

DOCS = Path(__file__).parents[1] / "docs"
PLACES = DOCS / "screenshots"
GUIDE = DOCS / "guide"
TODAY = date(2026, 7, 15)
SHAPES = [("light", 1), ("dark", 1), ("light", 2), ("dark", 2)]
CHILD = "HARDCOST_PICTURES"


def main() -> int:
    """Take all pictures: each scale needs a process of its own, as Qt reads it at the start."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PLACES
    if os.environ.get(CHILD):
        take_all(folder, os.environ[CHILD])
        return 0
    for look, scale in SHAPES:
        settings = {
            "QT_SCALE_FACTOR": str(scale),
            "QT_QPA_PLATFORM": "offscreen",
            CHILD: f"{look}-{scale}00",
        }
        command = [sys.executable, __file__, str(folder)]
        subprocess.run(command, env={**os.environ, **settings}, check=True)
    if folder == PLACES:
        illustrate_guide()
    return 0


def take_all(folder: Path, name: str) -> None:
    """Take the pictures of one look and scale.

    All windows are held to the end: one that nobody holds may be collected, and so destroyed, on a worker's thread.
    """
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    prepare_application()
    if name.startswith("dark"):
        QApplication.setPalette(dark_palette())
    folder.mkdir(parents=True, exist_ok=True)
    with open_demo(today=TODAY, latency_ms=20) as demo:
        window = MainWindow(demo.program, PROFILE, demo=True)
        WorkScenes(demo, Camera(window, folder, name)).take()
        new = MainWindow(demo.program, "default")
        take_beginning(Camera(new, folder, name))
    with open_demo(today=TODAY, scale=SMALL, extent=LARGE) as demo:
        large = MainWindow(demo.program, PROFILE, demo=True)
        take_part(Camera(large, folder, name))


def illustrate_guide() -> None:
    """Copy what the guide shows, light and dark, beside its pages; what it shows no more goes."""
    pages = "\n".join(page.read_text("utf-8") for page in GUIDE.rglob("*.md"))
    shown = set(re.findall(r"pictures/([\w-]+)-light\.png", pages))
    pictures = GUIDE / "pictures"
    pictures.mkdir(exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    for state in sorted(shown):
        for look in ("light", "dark"):
            shutil.copyfile(PLACES / f"{state}-{look}-100.png", pictures / f"{state}-{look}.png")


if __name__ == "__main__":
    sys.exit(main())
