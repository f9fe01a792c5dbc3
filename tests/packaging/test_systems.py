"""The files that Windows, macOS, Linux and the build service read."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from hardcost_desktop.cli.arguments import make_parser

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_is_read_and_pins_what_it_uses(path):
    jobs = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    for job in jobs.values():
        assert job["timeout-minutes"]
        for step in job["steps"]:
            assert "uses" in step or "run" in step
            assert "uses" not in step or re.fullmatch(r"[\w./-]+@v\d+\.\d+\.\d+", step["uses"])


def test_every_system_is_tested_bundled_and_tried():
    jobs = yaml.safe_load((ROOT / ".github/workflows/bundle.yml").read_text("utf-8"))["jobs"]
    assert set(jobs) == {"linux", "windows", "macos"}
    for name, job in jobs.items():
        told = "\n".join(step.get("run", "") for step in job["steps"])
        for needed in (
            "start.py test",
            "start.py bundle",
            "bundle-test" if name == "linux" else "selftest",
        ):
            assert needed in told, (name, needed)


def test_signing_waits_for_its_secrets():
    jobs = yaml.safe_load((ROOT / ".github/workflows/bundle.yml").read_text("utf-8"))["jobs"]
    secret = [
        step
        for job in jobs.values()
        for step in job["steps"]
        if "secrets." in str(step.get("env", ""))
    ]
    assert secret
    for step in secret:
        assert "if" in step or step["name"] == "Bundle"


def test_windows_is_told_of_sharp_screens_and_long_paths():
    manifest = ET.parse(PACKAGING / "windows" / "hardcost.manifest")
    told = {element.tag.partition("}")[2]: element.text for element in manifest.iter()}
    assert (told["dpiAwareness"], told["longPathAware"]) == ("PerMonitorV2", "true")


def test_windows_version_resource_is_python_that_pyinstaller_reads(scripts):
    text = scripts("version_resource").write_resource()
    compile(text, "version.txt", "eval")
    assert f'"ProductVersion", "{scripts("release").version()}"' in text


def test_windows_uninstaller_touches_nothing_outside_the_programs_folder():
    script = (PACKAGING / "windows" / "installer.iss").read_text("utf-8")
    assert script.startswith("\ufeff"), "Inno Setup takes it for the system's own code page else"
    assert "[UninstallDelete]" not in script
    assert r"{localappdata}\Hardcost Desktop" in script
    for name in ("Setup", "Files", "Icons", "Code"):
        assert f"\n[{name}]\n" in script


def test_macos_files_are_property_lists(scripts):
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(key.startswith("com.apple.security.") for key in entitlements)
    about = plistlib.loads(plistlib.dumps(scripts("release").info_plist()))
    assert about["NSHighResolutionCapable"]


def test_linux_menu_entry_and_description_are_well_formed(scripts):
    release = scripts("release")
    text = (PACKAGING / "linux" / "metainfo.xml").read_text("utf-8")
    about = ET.fromstring(
        text.format(identifier=release.IDENTIFIER, version="1.2.3", day="2026-01-02")
    )
    assert about.findtext("launchable") == "hardcost-desktop.desktop"
    entry = (PACKAGING / "linux" / "hardcost-desktop.desktop").read_text("utf-8")
    assert "\nExec=/opt/hardcost-desktop/hardcost-desktop\n" in entry


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="no shellcheck")
def test_shell_scripts_hold_no_known_mistake():
    scripts = [*sorted(PACKAGING.rglob("*.sh")), PACKAGING / "linux" / "postrm"]
    done = subprocess.run(["shellcheck", *scripts], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_manual_names_every_command(scripts):
    import gzip

    page = gzip.decompress(scripts("manual").write_manual()).decode().replace(r"\-", "-")
    for command in make_parser()._subparsers._group_actions[0].choices:
        assert f"\n.SS {command}\n" in page
