"""How the program is started once more, by itself or by a scheduler."""

import subprocess
import sys

from hardcost_desktop.desktop.itself import own_command


def test_from_source_it_is_python_with_the_module():
    done = subprocess.run(own_command("--version"), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("hardcost ")


def test_in_a_bundle_it_is_the_bundles_own_executable(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/hardcost-desktop/hardcost")
    assert own_command("demo") == ["/opt/hardcost-desktop/hardcost", "demo"]
