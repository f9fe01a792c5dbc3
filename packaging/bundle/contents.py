"""What goes into the bundle and what stays out: the program's parts, Qt's, and the system's libraries."""

import re
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from release import BESIDES, BUILD, ROOT

HIDDEN = ("psycopg", "psycopg_binary", "flask", "tzdata" if sys.platform == "win32" else "zoneinfo")
"""Imported by name only, or in functions that a firm may never reach."""

UNUSED = (
    # the standard library's tools for developers and terminals
    "tkinter", "turtle", "curses", "readline", "test", "lib2to3", "ensurepip", "idlelib", "pydoc_data",
    "distutils", "setuptools", "pkg_resources", "pip",
    # databases that no ledger lies in
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.oracle",
    "sqlalchemy.ext.asyncio", "sqlalchemy.testing", "MySQLdb", "pysqlite2", "psycopg2",
    # parts of Qt that the program does not import
    "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtTest",
)  # fmt: skip
"""Modules that some library would use if they were there."""

LOOSE = {"PySide6": "pyc", "shiboken6": "pyc", "psycopg": "pyc", "psycopg_binary": "pyc"}
"""Under the LGPL: files of their own, so that anyone can put another version in their place."""

_QT_LIBRARIES = re.compile(
    r"(?:lib)?(?:Qt6?(?:Core|Gui|Widgets|PrintSupport|Svg|DBus|XcbQpa|WaylandClient)|icu\w+?|"
    r"pyside6|shiboken6)(?:\.|$)"
)
_QT_PLUGINS = (
    "platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*", "platforms/*qminimal.*",
    "platforms/*qwindows*", "platforms/*qcocoa*",
    "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*", "platformthemes/*",
    "wayland-shell-integration/*xdg-shell*", "wayland-decoration-client/*", "styles/*",
    "iconengines/*", "imageformats/*qsvg*", "imageformats/*qico*", "printsupport/*",
)  # fmt: skip
"""The screens, keyboards, looks, icons and printers of the systems; neither OpenGL nor video nor databases."""

_TRANSLATIONS = ("qtbase_en.qm", "qtbase_fr.qm")
"""Of Qt's own dialogs, for the languages the program speaks."""

_FROM_THE_SYSTEM = re.compile(
    r"lib(?:python3|crypto|ssl|ffi|sqlite3|bz2|lzma|z|uuid)[.\d]*\.so[.\d]*"
)
"""Libraries of the building system that Python itself is linked to; all else is of the system it runs on.

Screen, font and C++ libraries belong to a system's drivers, and a foreign copy of them breaks those.
"""


def resources() -> list[tuple[str, str]]:
    """List the program's own files with their places, as the project names them for a wheel.

    App keys never come from the working tree; translations' sources are for translators.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return [
        (str(path), (PurePosixPath(to) / path.relative_to(ROOT / start)).parent.as_posix())
        for start, to in included.items()
        for path in _files(ROOT / start)
        if path.name != "keys.json" and path.suffix != ".ts"
    ]


def besides() -> list[tuple[str, str, str]]:
    """List what the build itself adds, as PyInstaller lists what it found."""
    place = PurePosixPath("hardcost_desktop/resources")
    return [(str(place / path.name), str(path), "DATA") for path in _files(BESIDES)]


def _files(start: Path) -> list[Path]:
    found = sorted(start.rglob("*")) if start.is_dir() else [start]
    return [path for path in found if path.is_file()]


def of_system(system: str) -> dict[str, str]:
    """Give what an executable carries on one system: icon, version, manifest, rights.

    Args:
        system: linux, windows or macos.
    """
    files = ROOT / "packaging" / system
    if system == "windows":
        return {
            "icon": str(BUILD / "icons" / "hardcost.ico"),
            "version": str(BUILD / "version.txt"),
            "manifest": str(files / "hardcost.manifest"),
        }
    if system == "macos":
        return {
            "icon": str(BUILD / "icons" / "hardcost.icns"),
            "entitlements_file": str(files / "entitlements.plist"),
        }
    return {}


def is_kept(place: str, source: str) -> bool:
    """Tell whether a file that was found belongs in the bundle.

    Args:
        place: Where it would lie, below the bundle's inner folder.
        source: Where it comes from.
    """
    where = PurePosixPath(place.replace("\\", "/"))
    if "PySide6" in where.parts:
        return _is_kept_of_qt(where)
    if re.match(r"(?:lib)?Qt6|(?:lib)?icu(?:data|i18n|uc)", where.name):
        return bool(_QT_LIBRARIES.match(where.name))
    if sys.platform.startswith("linux") and re.match(r"/(?:usr/)?lib(?:64)?/", source):
        return bool(_FROM_THE_SYSTEM.fullmatch(where.name)) or ".cpython-" in where.name
    return True


def _is_kept_of_qt(where: PurePosixPath) -> bool:
    if "plugins" in where.parts:
        inside = "/".join(where.parts[where.parts.index("plugins") + 1 :])
        return any(fnmatch(inside, pattern) for pattern in _QT_PLUGINS)
    if "translations" in where.parts:
        return where.name in _TRANSLATIONS
    if {"qml", "metatypes", "libexec", "include"} & set(where.parts):
        return False
    frameworks = [part for part in where.parts if part.endswith(".framework")]
    name = frameworks[0] if frameworks else where.name
    is_library = bool(frameworks) or re.search(r"\.so[.\d]*$|\.dll$|\.dylib$", where.name)
    is_module = ".abi3." in where.name or where.suffix in {".pyd", ".pyc", ".py"}
    return (
        not is_library or (is_module and "Qt" not in where.parts) or bool(_QT_LIBRARIES.match(name))
    )
