"""What the bundle needs of a Debian or Ubuntu system: the packages of the libraries it does not bring."""

import re
import runpy
from pathlib import Path

from release import INSIDE, ROOT

_BESIDES = (
    "libstdc++6", "libgcc-s1", "libfreetype6", "libx11-6", "libx11-xcb1", "libxcb1", "libxcb-render0",
    "libxcb-shm0", "libxcb-util1",
)  # fmt: skip
"""Found by `ldd` in the bundle's libraries; whoever has those that start.py names has these too."""

_SYMBOL = re.compile(rb"GLIBC_2\.(\d+)")


def packages() -> list[str]:
    """Give the packages of all libraries, and of one font."""
    start = runpy.run_path(str(ROOT / "start.py"))
    named = {*start["QT_LIBRARIES"].values(), *start["X11_LIBRARIES"].values()}
    return sorted(named | {*_BESIDES, start["FONT"]})


def needed_glibc() -> str:
    """Give the oldest C library that has all symbols the bundle's files ask for."""
    files = [
        INSIDE.parent / "hardcost",
        *(path for path in INSIDE.rglob("*.so*") if path.is_file()),
    ]
    return f"2.{max(_newest(path) for path in files)}"


def _newest(path: Path) -> int:
    return max((int(minor) for minor in _SYMBOL.findall(path.read_bytes())), default=0)
