"""The bundle as a disk image for macOS: signed and notarised where the build was given the means."""

import os
import platform
import subprocess
from pathlib import Path

from release import DIST, FOLDER, NAME, ROOT, TITLE, version

HERE = ROOT / "packaging" / "macos"
IDENTITY = "HARDCOST_MACOS_IDENTITY"
NOTARY = "HARDCOST_NOTARY_KEY"


def write_installer() -> Path:
    """Write it into `dist/`."""
    program = FOLDER.parent / f"{TITLE}.app"
    image = DIST / f"{NAME}-{version()}-macos-{platform.machine()}.dmg"
    if os.environ.get(IDENTITY):
        _run("sign.sh", program)
    _run("make-dmg.sh", program, image)
    if os.environ.get(NOTARY):
        _run("notarise.sh", image)
    return image


def _run(script: str, *places: Path) -> None:
    subprocess.run(["/bin/sh", str(HERE / script), *map(str, places)], check=True)
