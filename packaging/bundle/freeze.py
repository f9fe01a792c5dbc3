"""Makes the bundle: PyInstaller's folder, without debugging symbols, with notices and with the release's keys."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icons
import keys
from release import BESIDES, BUILD, FOLDER, INSIDE, NAME, ROOT, moment

from hardcost_desktop.storage.built_in_keys import FILE

SPEC = ROOT / "packaging" / "bundle" / "hardcost.spec"

_STRIPPED = ("libpython3*", "python3*/lib-dynload/*.so", "sqlalchemy/**/*.so", "msgspec/*.so")
"""Built with symbols for a debugger; the wheels' other libraries come without, or were patched and do not bear it."""


def freeze() -> None:
    """Make the bundle anew in `release.FOLDER`."""
    shutil.rmtree(BUILD, ignore_errors=True)
    BESIDES.mkdir(parents=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    icons.write_icons(ROOT / "resources" / "icons", BUILD / "icons")
    keys.write_keys(BESIDES)
    if sys.platform == "win32":
        import version_resource  # noqa: PLC0415 - of this system alone

        (BUILD / "version.txt").write_text(version_resource.write_resource(), "utf-8")
    _run_pyinstaller()
    (BESIDES / FILE).unlink(missing_ok=True)
    if sys.platform == "linux":
        _strip()
        (FOLDER / NAME).symlink_to("hardcost")
    shutil.copy(BESIDES / "licences.txt", FOLDER / "NOTICES.txt")


def _run_pyinstaller() -> None:
    """Run it in an environment in which the same sources give the same files."""
    folders = ["--distpath", str(FOLDER.parent), "--workpath", str(BUILD / "work")]
    same = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment())}
    pyinstaller = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    subprocess.run(
        [*pyinstaller, *folders, str(SPEC)],
        env=os.environ | same,
        cwd=ROOT,
        check=True,
    )


def _strip() -> None:
    tool = shutil.which("strip")
    if tool is None:
        print("The bundle is larger than need be: `strip` of binutils is missing.", file=sys.stderr)
        return
    files = [path for pattern in _STRIPPED for path in sorted(Path(INSIDE).glob(pattern))]
    subprocess.run([tool, "--strip-unneeded", "--preserve-dates", *map(str, files)], check=True)
