"""What the tests of the bundle work with. They are no part of the ordinary suite: `python3 start.py bundle-test`."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from clean_room import CleanRoom
from screen import Screen

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
BUNDLE = BUILD / "bundle" / "dist" / "hardcost-desktop"
PICTURES = BUILD / "bundle-pictures"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Installing and driving takes minutes."""
    for item in items:
        item.add_marker(pytest.mark.timeout(1200))


def _made(pattern: str) -> Path:
    found = sorted((ROOT / "dist").glob(pattern), key=lambda path: path.stat().st_mtime)
    if not found:
        pytest.fail(f"There is no dist/{pattern}: run `python3 start.py bundle` first.")
    return found[-1]


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The bundle's folder."""
    _made("*.tar.gz")
    return BUNDLE


@pytest.fixture(scope="session")
def archive() -> Path:
    """The tar.gz."""
    return _made("*.tar.gz")


@pytest.fixture(scope="session")
def package() -> Path:
    """The .deb."""
    return _made("*.deb")


@pytest.fixture(scope="session")
def bare_room() -> CleanRoom:
    """A clean system, and its list of packages."""
    if shutil.which("debootstrap") is None:
        pytest.fail("debootstrap is missing; a clean system is made by it, as root.")
    room = CleanRoom.build(BUILD / "room", BUILD / "bare-room.tar.gz")
    room.run(["apt-get", "update", "-q"])
    return room


@pytest.fixture(scope="session")
def room(bare_room: CleanRoom, package: Path) -> CleanRoom:
    """A clean system with the program installed as the guide says, and a desktop's keyring."""
    shutil.copy(package, bare_room.root / "tmp")
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends"]
    bare_room.run([*install, "gnome-keyring", "dbus"])
    bare_room.run([*install, f"/tmp/{package.name}"])
    return bare_room


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen."""
    shown = Screen()
    yield shown
    shown.close()
