"""Starts Hardcost Desktop from a checkout, doing its own set-up first.

    python3 start.py            the main job on the demo firm: the window, or the terminal without a display
    python3 start.py test       all tests
    python3 start.py soak       the reliability tests at their full counts; writes docs/reliability.md
    python3 start.py hardcost …  the command line
    python3 start.py bench [name …]  the benchmarks, into docs/benchmarks.md
    python3 start.py bundle     what a firm installs on this system, into dist/
    python3 start.py bundle-test     installs that in a clean system and drives it; writes docs/packaging.md

It needs Python 3.11 or newer and nothing else: it makes a virtual environment in .venv, installs the exact
versions of packaging/lock, and names (or, as root on Debian or Ubuntu, installs) missing system libraries.
Once that is done it works offline.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCKS = HERE / "packaging" / "lock"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")

SOAK = HERE / "tests" / "reliability" / "soak.py"
TASKS = ("demo", "test", "soak", "bench", "bundle", "bundle-test", "hardcost")
TESTING = ("test", "soak")
DEVELOPING = (*TESTING, "bench", "bundle-test")
BUNDLING = HERE / "packaging" / "bundle" / "build.py"
BUNDLE_TESTS = HERE / "packaging" / "tests"

WORKERS = "3"
"""Tests side by side: on two processors one computes while another waits for the programs it started."""

ENVIRONMENTS = {"run": HERE / ".venv", "dev": HERE / ".venv", "build": HERE / "build" / "venv"}
"""By list of versions; what is bundled does not depend on what was installed for other work."""

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What QtWidgets links against, and the Debian package that brings it."""

X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's X11 plugin needs besides (Qt for X11 requirements)."""

FONT = "fonts-dejavu-core"

BUNDLE_PARTS = {
    "dpkg-deb": "dpkg",
    "strip": "binutils",
}
"""What makes the packages, and the Debian packages that bring it."""

CLEAN_ROOM_PARTS = {
    "debootstrap": "debootstrap",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "shellcheck": "shellcheck",
}
"""What the tests of the bundle drive and check it with."""

REAL_PARTS = {
    "chromium": "chromium",
    "chromedriver": "chromium-driver",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "initdb": "postgresql",
    "shellcheck": "shellcheck",
}
"""Programs some tests drive, and the Debian packages that bring them. Without them those tests are skipped."""

PARTS = {
    **dict.fromkeys(TESTING, REAL_PARTS),
    "bundle": BUNDLE_PARTS,
    "bundle-test": CLEAN_ROOM_PARTS,
}
"""By task."""


def main(words: list[str]) -> int:
    """Set up what the words need, then run it."""
    if sys.version_info < (3, 11):
        return fail(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    task = words[0] if words else "demo"
    if task not in TASKS:
        return fail(f"“{task}” is none of: {', '.join(TASKS)}.")
    os.environ.setdefault("PYTHONUTF8", "1")
    developing = task in DEVELOPING
    lock = "dev" if developing else "build" if task == "bundle" else "run"
    if not (ready_libraries(task, words) and ready_environment(lock)):
        return 1
    program = {
        "demo": [*module("hardcost_desktop"), "demo", *words[1:]],
        "hardcost": [*module("hardcost_desktop"), *words[1:]],
        "test": [*module("pytest"), "-n", WORKERS, "--dist", "worksteal", *words[1:]],
        "soak": [python("dev"), str(SOAK), *words[1:]],
        "bench": [*module("benchmarks"), *words[1:]],
        "bundle": [python("build"), str(BUNDLING)],
        "bundle-test": [*module("pytest"), "-p", "no:randomly", str(BUNDLE_TESTS), *words[1:]],
    }[task]
    if developing:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    offer_parts(PARTS.get(task, {}))
    return subprocess.call(program, cwd=HERE if developing else None)


def fail(sentence: str) -> int:
    """Say what is missing."""
    print(sentence, file=sys.stderr)
    return 1


def python(lock: str) -> str:
    """Give the interpreter of an environment."""
    return str(ENVIRONMENTS[lock] / ("Scripts/python.exe" if WINDOWS else "bin/python"))


def module(name: str, lock: str = "run") -> list[str]:
    """Give the command that runs a module in an environment."""
    return [python(lock), "-m", name]


def ready_environment(lock: str) -> bool:
    """Make the virtual environment and install the locked versions, unless that is done already."""
    stamp = ENVIRONMENTS[lock] / f"installed-{lock}"
    wanted = fingerprint(lock)
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return True
    if not Path(python(lock)).exists() and not make_environment(ENVIRONMENTS[lock]):
        return False
    print("Installing what it needs (once)…", file=sys.stderr, flush=True)
    pip = [*module("pip", lock), "install", "--quiet", "--disable-pip-version-check"]
    locked = ["--require-hashes", "-r", str(LOCKS / f"{lock}.txt")]
    itself = ["--no-deps", "--no-build-isolation", "--editable", str(HERE)]
    for what in (locked, itself):
        if subprocess.call([*pip, *what]) != 0:
            fail(
                "The packages could not be installed. The first time, this needs the package index."
            )
            return False
    stamp.write_text(wanted, "utf-8")
    return True


def make_environment(place: Path) -> bool:
    """Make a virtual environment; Debian and Ubuntu keep the module for that in a package of its own."""
    package = f"python3.{sys.version_info.minor}-venv"
    try:
        import ensurepip  # noqa: F401, PLC0415 - its absence is the question
    except ModuleNotFoundError:
        if not (ready_packages([package]) or ready_packages(["python3-venv"])):
            return False
    return subprocess.call([sys.executable, "-m", "venv", "--clear", str(place)]) == 0


def fingerprint(lock: str) -> str:
    """Tell one set of versions, and one place of the checkout, from another."""
    content = (LOCKS / f"{lock}.txt").read_bytes() + (HERE / "pyproject.toml").read_bytes()
    return hashlib.sha256(content + str(HERE).encode() + sys.version.encode()).hexdigest()


def ready_libraries(task: str, words: list[str]) -> bool:
    """See to the system libraries a window needs; the terminal needs none."""
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    wants_window = task == "demo" and display and "--headless" not in words
    if not LINUX or not (wants_window or task in DEVELOPING or task == "bundle"):
        return True
    libraries = QT_LIBRARIES | (X11_LIBRARIES if wants_window else {})
    missing = [package for library, package in libraries.items() if not loads(library)]
    return not missing or ready_packages([*missing, FONT])


def offer_parts(parts: dict[str, str]) -> None:
    """Install programs a task drives where that needs nobody's leave; the task goes on without them."""
    missing = [package for command, package in parts.items() if not installed(command)]
    if LINUX and installer():
        for package in missing:  # each by itself: not every system has them all
            ready_packages([package])


def installed(command: str) -> bool:
    """Tell whether a program is there; Debian keeps PostgreSQL's off the path."""
    return bool(shutil.which(command) or any(Path("/usr/lib/postgresql").glob(f"*/bin/{command}")))


def loads(library: str) -> bool:
    """Tell whether a shared library is there."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def installer() -> str | None:
    """Find the installer of Debian and Ubuntu, for root alone."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return shutil.which("apt-get") if root else None


def ready_packages(packages: list[str]) -> bool:
    """Install system packages as root, or say exactly which are missing."""
    apt = installer()
    if apt is None:
        fail(
            f"Missing system libraries. On Debian or Ubuntu: sudo apt-get install {' '.join(packages)}"
        )
        return False
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [apt, "install", "-y", "-q", "--no-install-recommends", *packages]
    if subprocess.call(install, env=quiet, stdout=sys.stderr) == 0:
        return True
    subprocess.call([apt, "update", "-q"], env=quiet, stdout=sys.stderr)
    if subprocess.call(install, env=quiet, stdout=sys.stderr) == 0:
        return True
    fail(f"These packages could not be installed: {' '.join(packages)}")
    return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
