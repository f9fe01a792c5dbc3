"""A screen of its own to drive a window on by keys alone, and to take pictures of."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

_LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""

_AGAIN = 1.0
"""Seconds between two looks for whether something came about."""


class Screen:
    """An X server in memory, 1280 by 800."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        size = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac", "-noreset"]
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *size],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        self._environment = os.environ | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def close(self) -> None:
        """End it, and whatever is shown on it."""
        self._server.terminate()
        self._server.wait()

    def press(self, *keys: str) -> None:
        """Press keys, such as `ctrl+Return`, at the window that has the keyboard."""
        self._drive("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._drive("type", "--delay", "20", text)

    def window(self, title: str) -> str:
        """Give the number of the visible window with these words in its title; empty when there is none."""
        return self._drive("search", "--onlyvisible", "--name", title).strip().partition("\n")[0]

    def choose(self, window: str) -> None:
        """Give a window the keyboard, as a desktop does for one that opens."""
        self._drive("windowfocus", "--sync", window)

    def picture(self, place: Path) -> Path:
        """Take a picture of all there is."""
        place.parent.mkdir(parents=True, exist_ok=True)
        look = [sys.executable, "-c", _LOOK, str(place)]
        subprocess.run(look, env=self._environment, check=True)
        return place

    def _drive(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return done.stdout


def wait_until(
    done: Callable[[], object], within: float = 90.0, again: Callable[[], None] = lambda: None
) -> None:
    """Wait until something came about, doing something each time before looking; fails when it never does."""
    end = time.monotonic() + within
    again()
    while not done():
        assert time.monotonic() < end, "it did not come about"
        Event().wait(_AGAIN)
        if not done():
            again()
