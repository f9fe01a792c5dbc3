"""What is being released: its names, its version, its day, and the folders it is made in."""

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bundle"
DIST = ROOT / "dist"

NAME = "hardcost-desktop"
TITLE = "Hardcost Desktop"
IDENTIFIER = "com.hardcostdesktop.HardcostDesktop"
WINDOW_NAME = TITLE if sys.platform in {"win32", "darwin"} else NAME
"""The executable that opens the window; people see it in the task manager and the Dock."""

FOLDER = BUILD / "dist" / NAME
"""The finished bundle."""

BESIDES = BUILD / "besides"
"""What the build itself adds to the program's resources: licences, and the release's app keys."""

INSIDE = FOLDER / "_internal"
"""Its inner folder, which people need not look into."""


def version() -> str:
    """Give the version; the package's own is the only place that states it."""
    source = (ROOT / "hardcost_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', source, re.MULTILINE)
    assert found is not None
    return found[1]


def moment() -> int:
    """Give the second all files are dated: the one that was asked for, or the last commit's.

    (reproducible-builds.org, SOURCE_DATE_EPOCH)
    """
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return int(asked)
    last = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],  # noqa: S607 - git of the path
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    return int(last or datetime(2026, 1, 1, tzinfo=UTC).timestamp())


def day() -> str:
    """Give the day of the release, as YYYY-MM-DD."""
    return datetime.fromtimestamp(moment(), UTC).date().isoformat()


def info_plist() -> dict[str, object]:
    """Give what macOS reads of the program besides its name, version and icon."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleExecutable": WINDOW_NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleLocalizations": ["en", "fr"],
        "LSApplicationCategoryType": "public.app-category.finance",
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT licence; others' parts: Help, Licences",
    }
