"""Where a command works: the home folder, the firm, and whether a window can be shown."""

import sys
from argparse import Namespace
from os import environ
from pathlib import Path

from hardcost_desktop.language import Language
from hardcost_desktop.storage.languages import choose_language
from hardcost_desktop.storage.paths import Home

FIRST = "default"
"""The name of a firm that nobody named."""


def home_of(arguments: Namespace) -> Home:
    """Find the home folder: --home, else HARDCOST_HOME, else the system's place for it."""
    chosen = arguments.home or environ.get("HARDCOST_HOME")
    return Home(Path(chosen).expanduser().resolve()) if chosen else Home.default()


def language_of(arguments: Namespace) -> Language:
    """Give the language to speak: --language, else HARDCOST_LANGUAGE, else the window's, else the system's."""
    return choose_language(arguments.language or "", home_of(arguments), environ)


def firm_of(arguments: Namespace, home: Home) -> str:
    """Give the firm's name: --profile, else the only one there is; raises LocalTrouble."""
    names = () if arguments.profile else home.names()
    return arguments.profile or (names[0] if len(names) == 1 else FIRST)


def has_display() -> bool:
    """Tell whether a window can be shown: Linux says so in its environment, the others always can."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
