"""What the program stands on: its own version, the system, Python, and the libraries that matter."""

import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from hardcost_desktop import __version__

_LIBRARIES = (
    "PySide6-Essentials",
    "requests",
    "intuit-oauth",
    "cryptography",
    "keyring",
    "SQLAlchemy",
    "msgspec",
    "psycopg",
)


def describe_surroundings() -> Iterator[tuple[str, str]]:
    """Tell versions, by name."""
    yield "Hardcost Desktop", __version__
    yield "built as", "one program" if getattr(sys, "frozen", False) else "Python package"
    yield "system", f"{platform.system()} {platform.release()}"
    yield "machine", platform.machine()
    yield "Python", platform.python_version()
    for name in _LIBRARIES:
        yield name, _version_of(name)


def _version_of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not told"  # not installed, or frozen into one program without its label
