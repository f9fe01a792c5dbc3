"""Which language to speak, and its sentences: a file of the program's own, made from the translations."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from hardcost_desktop.language import LANGUAGES, Language, nearest
from hardcost_desktop.storage.disk import write_whole
from hardcost_desktop.storage.paths import Home, resources

FOLDER = "translations"
"""Of the program's own files: a language's captions for Qt (.qm), its sentences (.json), and their source (.ts)."""

_LONGEST_NAME = 85
"""Characters of a locale's name on Windows (Microsoft, Locale Names: LOCALE_NAME_MAX_LENGTH)."""


class KeptLanguage:
    """The language a person chose in the window, for all firms of a home folder."""

    def __init__(self, home: Home) -> None:
        self._file = home.language_file

    def load(self) -> str:
        """Read its code; empty while the system's language is spoken, or where the file cannot be read."""
        try:
            code = self._file.read_text("utf-8", errors="replace").strip()
        except OSError:  # it says nothing about money: the system's language does as well
            return ""
        return code if code in LANGUAGES else ""

    def save(self, code: str) -> None:
        """Keep it, from the next start on; empty for the system's. Raises LocalTrouble."""
        write_whole(self._file, code)


def choose_language(asked: str, home: Home, environ: Mapping[str, str]) -> Language:
    """Decide which language to speak.

    Args:
        asked: What the command line names; may be empty.
        home: Where the window keeps what was chosen there.
        environ: HARDCOST_LANGUAGE comes before that, and the system's own variables after it.
    """
    wanted = asked or environ.get("HARDCOST_LANGUAGE") or KeptLanguage(home).load()
    code = nearest([wanted] if wanted else system_tags(environ))
    return read_language(code, chosen=bool(wanted))


def read_language(code: str, *, chosen: bool = False) -> Language:
    """Read a language; the English of the United States is in the program, and needs no file."""
    path = resources() / FOLDER / f"{code}.json"
    texts = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return Language(code, texts, chosen)


def system_tags(environ: Mapping[str, str]) -> list[str]:
    """Give the languages the system is set to, the first one first."""
    if sys.platform == "win32":
        return _windows_tags()
    if sys.platform == "darwin":
        return _mac_tags(Path.home() / "Library" / "Preferences" / ".GlobalPreferences.plist")
    # POSIX, "Environment Variables": LC_ALL goes before LC_MESSAGES, that before LANG; GNU's LANGUAGE is a list
    # for those who are not in the C locale.
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    set_ = next((environ[name] for name in names if environ.get(name)), "")
    if not set_ or set_.partition(".")[0] in {"C", "POSIX"}:
        return []
    return [*filter(None, environ.get("LANGUAGE", "").split(":")), set_]


def _windows_tags() -> list[str]:
    import ctypes  # noqa: PLC0415 - needed on Windows alone

    name = ctypes.create_unicode_buffer(_LONGEST_NAME)
    windows = getattr(ctypes, "windll")  # noqa: B009 - other systems have none
    windows.kernel32.GetUserDefaultLocaleName(name, _LONGEST_NAME)
    return [name.value] if name.value else []


def _mac_tags(preferences: Path) -> list[str]:
    import plistlib  # noqa: PLC0415 - needed on a Mac alone

    try:
        with preferences.open("rb") as file:
            return list(plistlib.load(file).get("AppleLanguages", ()))
    except (OSError, ValueError, plistlib.InvalidFileException):
        return []
