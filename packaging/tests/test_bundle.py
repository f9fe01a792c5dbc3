"""The folder and the archive by themselves, on the system they were made on."""

import json
import os
import re
import subprocess
import tarfile

import PySide6
from conftest import ROOT


def run(command, **given):
    return subprocess.run(
        [str(word) for word in command],
        env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", **given},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def test_it_is_whole_and_works(bundle):
    done = run([bundle / "hardcost", "selftest", "--json"])
    told = json.loads(done.stdout)
    assert [each for each in told["trials"] if not each["ok"]] == []
    assert done.returncode == 0
    assert told["bundle"] is True
    assert {"environment", "licences", "shared_ledger", "languages", "window", "demo"} <= {
        each["code"] for each in told["trials"]
    }


def test_every_library_finds_its_own_ones(bundle):
    """But for those that only the desktops have which bring them: GTK, Wayland, CUPS."""
    inside = bundle / "_internal"
    optional = re.compile(
        r"plugins/(?:platformthemes|printsupport|wayland|platforms/libqwayland)|WaylandClient"
    )
    for path in sorted(inside.rglob("*.so*")):
        if path.is_file() and not optional.search(str(path)):
            told = run(["ldd", path], LD_LIBRARY_PATH=str(inside)).stdout
            assert "not found" not in told, f"{path}: {told}"


def test_no_desktop_library_of_the_building_system_is_in_it(bundle):
    """A foreign C++ or screen library breaks a system's own drivers."""
    names = {path.name for path in bundle.rglob("*.so*")}
    foreign = re.compile(
        r"lib(?:stdc\+\+|gcc_s|X11|xcb|xkb|GL|EGL|glib|gtk|fontconfig|freetype|dbus)"
    )
    assert sorted(name for name in names if foreign.match(name)) == []


def test_it_holds_nothing_of_qt_that_the_program_does_not_use(bundle):
    names = " ".join(path.name for path in bundle.rglob("*"))
    for unused in (
        "Qml",
        "Quick",
        "WebEngine",
        "Network.so",
        "OpenGL",
        "Designer",
        "sqldrivers",
        "qt_help",
    ):
        assert unused not in names, unused


def test_another_version_of_an_lgpl_library_can_be_put_in_its_place(bundle, tmp_path):
    """Its Qt is the wheel's file, unchanged, and loaded from where it lies: replaced by the same, it still runs."""
    ours = bundle / "_internal/PySide6/Qt/lib/libQt6Widgets.so.6"
    theirs = next(
        path / "Qt/lib/libQt6Widgets.so.6" for path in map(type(tmp_path), PySide6.__path__)
    )
    assert ours.read_bytes() == theirs.read_bytes()
    assert (bundle / "_internal/psycopg/__init__.pyc").is_file()
    assert (bundle / "_internal/PySide6/__init__.pyc").is_file()


def test_the_notices_name_every_part_and_bring_the_lgpl(bundle):
    text = (bundle / "NOTICES.txt").read_text("utf-8")
    for part in (
        "PySide6_Essentials",
        "psycopg",
        "SQLAlchemy",
        "cryptography",
        "Python 3",
        "OpenSSL",
        "requests",
    ):
        assert part in text, part
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "download.qt.io/official_releases" in text
    assert text == (bundle / "_internal/hardcost_desktop/resources/licences.txt").read_text("utf-8")


def test_it_holds_no_app_keys_unless_the_build_was_given_some(bundle):
    if "HARDCOST_RELEASE_KEYS" not in os.environ:
        assert not list(bundle.rglob("keys.json"))


def test_the_archive_runs_wherever_it_is_unpacked(archive, tmp_path):
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    (folder,) = tmp_path.iterdir()
    version = re.search(
        r'__version__ = "(.+)"', (ROOT / "hardcost_desktop/__init__.py").read_text()
    )
    assert run([folder / "hardcost-desktop", "--version"]).stdout == f"hardcost {version[1]}\n"
    done = run([folder / "hardcost", "demo", "--headless"])
    assert done.returncode == 0, done.stderr
    assert "Imported" in done.stdout
    assert version[1] in (folder / "README.txt").read_text()
