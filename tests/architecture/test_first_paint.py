"""What is imported before the first paint: Qt, the standard library, and as good as nothing else."""

import os
import subprocess
import sys

import pytest

LATER = (
    "requests", "urllib3", "sqlalchemy", "psycopg", "intuitlib.client", "jwt", "flask", "werkzeug", "keyring",
    "msgspec",
    "xlsxwriter", "cryptography", "PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtSvg",
    "hardcost_desktop.gateways", "hardcost_desktop.services", "hardcost_desktop.bootstrap",
    "hardcost_desktop.ui.main_window", "hardcost_desktop.ui.review", "hardcost_desktop.ui.wizard",
)  # fmt: skip

PAINT = """
import os, sys
from hardcost_desktop.cli.main import run
from hardcost_desktop.entry import show

def watched(opening, profile, demo):
    from hardcost_desktop.ui.entrance import Loader

    def tell(loader):
        print(*sys.modules, flush=True)
        os._exit(0)

    Loader.start = tell
    return show(opening, profile, demo)

run(sys.argv[1:], watched)
"""


@pytest.mark.parametrize("words", [(), ("demo",)], ids=["a firm", "the demo"])
def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path, words):
    done = subprocess.run(
        [sys.executable, "-c", PAINT, *words],
        env=os.environ | {"HARDCOST_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    imported = done.stdout.split()
    assert "PySide6.QtWidgets" in imported
    assert "hardcost_desktop.ui.entrance" in imported
    assert sorted(set(LATER) & set(imported)) == []
