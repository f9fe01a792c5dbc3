"""The look a scheduler makes, in a process of its own on a desktop's session bus."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from shutil import which

import pytest
from support.terminal import TESTS, Terminal

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer

SERVER = TESTS / "desktop" / "notice_server.py"
LOOK = (
    "import sys; sys.argv = ['hardcost', 'preview', '--notify'];"
    "from hardcost_desktop.entry import console; console()"
)

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or which("dbus-run-session") is None, reason="no session bus to start"
)


def look(terminal: Terminal):
    words = ["dbus-run-session", "--", sys.executable, "-W", "error", str(SERVER), "body", LOOK]
    return subprocess.run(
        words, env=terminal.environment(), capture_output=True, text=True, timeout=50, check=False
    )


@pytest.mark.timeout(120)
def test_one_notice_of_what_is_new_and_no_request_but_readings(tmp_path: Path):
    firm = build_firm(today=date(2026, 11, 20), scale=4)
    terminal = Terminal(tmp_path)
    with DemoServer(firm=firm) as server:
        terminal.connect(server.addresses())
        terminal.run("settings", "set", *(f"{n}={value}" for n, value in firm.settings.items()))
        server.clio.switches.journal.clear()
        server.intuit.switches.journal.clear()
        done = look(terminal)
        asked = [*server.clio.switches.journal, *server.intuit.switches.journal]
    assert done.returncode == 0, done.stderr
    said, notice = done.stdout.rsplit("\n", 1)
    _, _, _, title, text, *_ = json.loads(notice)
    assert said.splitlines()[0] == f"{title}: {text}"
    assert asked
    assert {one.method for one in asked if "token" not in one.path} == {"GET"}
