"""Writes the notices and licences of everything the bundle holds, from the installed packages' own files."""

import platform
import re
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from release import ROOT, TITLE, version

TEXTS = ROOT / "packaging" / "notices"
RULE = "=" * 78

_LICENCE = re.compile(r"(?:licen[cs]e|copying|notice)[^/]*", re.IGNORECASE)
_OURS = "hardcost-desktop"
_LOADER = "pyinstaller"
"""What starts the executables; it is in the bundle although the program imports nothing of it."""


def write_notices(modules: Iterable[str]) -> str:
    """Give the notices as one text; the same bundle gives the same text.

    Args:
        modules: The names of all Python modules in the bundle.
    """
    parts = [_head(), (TEXTS / "qt.txt").read_text("utf-8")]
    parts += [_part(each) for each in _distributions(modules)]
    parts += [_python(), _titled("Libraries in C", (TEXTS / "native.txt").read_text("utf-8"))]
    for name in ("apache-2.0", "lgpl-3.0", "gpl-3.0"):
        parts.append(_titled(name, (TEXTS / f"{name}.txt").read_text("utf-8")))
    return "\n".join(f"{part.strip()}\n" for part in parts)


def _head() -> str:
    own = (ROOT / "LICENSE").read_text("utf-8")
    return f"{TITLE} {version()}\n\n{own}\n{RULE}\nIt holds work of others, under the licences that follow."


def _distributions(modules: Iterable[str]) -> Iterator[Distribution]:
    """Give the packages that the modules come from, in alphabetical order."""
    owners = packages_distributions()
    names = {owner for module in modules for owner in owners.get(module.split(".")[0], ())}
    known = {re.sub(r"[-_.]+", "-", name).casefold() for name in names}
    for name in sorted((known | {_LOADER}) - {_OURS}):
        yield distribution(name)


def _part(package: Distribution) -> str:
    about = package.metadata
    stated = about.get_all("License-Expression") or about.get_all("License")
    licence = (stated[0] if stated else _classified(package)).split("\n")[0]
    texts = [path.read_text("utf-8").strip() for path in _licence_files(package)]
    return _titled(f"{about['Name']} {package.version}", "\n\n".join([licence, *texts]))


def _classified(package: Distribution) -> str:
    """Give the licence by which the package is filed, for those that state none."""
    filed = package.metadata.get_all("Classifier") or []
    licences = [each.split(" :: ")[-1] for each in filed if each.startswith("License ::")]
    assert licences, f"{package.metadata['Name']} states no licence"
    return ", ".join(licences)


def _licence_files(package: Distribution) -> list[Path]:
    found = [
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in file.parts[0] and _LICENCE.fullmatch(file.name)
    ]
    return sorted(path for path in found if path.is_file())


def _python() -> str:
    homes = [Path(sysconfig.get_path("stdlib")), Path(sysconfig.get_path("data"))]
    texts = [home / name for home in homes for name in ("LICENSE.txt", "LICENSE")]
    own = next((path for path in texts if path.is_file()), TEXTS / "python.txt")
    return _titled(f"Python {platform.python_version()}", own.read_text("utf-8"))


def _titled(title: str, text: str) -> str:
    return f"{RULE}\n{title}\n{RULE}\n\n{text.strip()}"
