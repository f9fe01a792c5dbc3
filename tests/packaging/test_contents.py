"""What goes into the bundle, and what says whose it is."""

import struct
from pathlib import Path

import pytest

import hardcost_desktop

ROOT = Path(__file__).parents[2]
WHEEL = "/venv/lib/python3.11/site-packages/"


@pytest.mark.parametrize(
    ("place", "source", "kept"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", WHEEL, True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", WHEEL, False),
        ("PySide6/QtWidgets.abi3.so", WHEEL, True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", WHEEL, True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", WHEEL, False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", WHEEL, False),
        ("PySide6/Qt/translations/qtbase_fr.qm", WHEEL, True),
        ("PySide6/Qt/translations/qtbase_de.qm", WHEEL, False),
        (r"PySide6\Qt6Gui.dll", "C:\\", True),
        (r"PySide6\opengl32sw.dll", "C:\\", False),
        (r"PySide6\plugins\platforms\qwindows.dll", "C:\\", True),
        (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", "C:\\", True),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", WHEEL, True),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", WHEEL, False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", WHEEL, True),
        ("libQt6Network.so.6", "", False),
        ("msgspec/_core.cpython-311-x86_64-linux-gnu.so", WHEEL, True),
    ],
)
def test_of_qt_only_what_the_program_uses_is_taken(scripts, place, source, kept):
    assert scripts("contents").is_kept(place, source) is kept


@pytest.mark.parametrize(
    ("name", "kept"), [("libssl.so.3", True), ("libX11.so.6", False), ("libstdc++.so.6", False)]
)
def test_of_the_building_linux_only_pythons_own_libraries_are_taken(
    scripts, monkeypatch, name, kept
):
    contents = scripts("contents")
    monkeypatch.setattr(contents.sys, "platform", "linux")
    assert contents.is_kept(name, f"/usr/lib/x86_64-linux-gnu/{name}") is kept


def test_whatever_a_wheel_brings_beside_the_code_is_in_the_bundle_too(scripts):
    taken = {(Path(source).name, place) for source, place in scripts("contents").resources()}
    assert ("app.svg", "hardcost_desktop/resources/icons") in taken
    assert ("index.md", "hardcost_desktop/resources/docs/guide") in taken


def test_the_notices_name_each_part_with_its_licence_and_are_the_same_each_time(
    scripts, monkeypatch
):
    notices = scripts("notices")
    monkeypatch.setattr(
        notices, "_LOADER", "certifi"
    )  # PyInstaller is installed where bundles are made
    text = notices.write_notices(["requests", "keyring", "hardcost_desktop", "os"])
    assert "requests 2." in text
    assert "keyring " in text
    assert "hardcost-desktop" not in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert text == notices.write_notices({"keyring", "requests", "hardcost_desktop"})


def test_the_version_is_stated_in_one_place(scripts):
    assert scripts("release").version() == hardcost_desktop.__version__
    assert 'dynamic = ["version"]' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_the_icon_is_drawn_for_every_system(scripts, tmp_path, qapp):
    scripts("icons").write_icons(ROOT / "resources" / "icons", tmp_path)
    kind, count = struct.unpack("<HH", (tmp_path / "hardcost.ico").read_bytes()[2:6])
    assert (kind, count) == (1, 6)
    apples = (tmp_path / "hardcost.icns").read_bytes()
    assert apples[:8] == b"icns" + struct.pack(">I", len(apples))
    assert (tmp_path / "512.png").read_bytes().startswith(b"\x89PNG")
