"""Desktop notices: untrusted text stays text, whatever shows it."""

import base64
import json
import subprocess
import sys
import textwrap
from pathlib import Path
from shutil import which

import pytest

from hardcost_desktop.desktop import macos, windows
from hardcost_desktop.desktop.notices import DesktopNotices, way_of
from hardcost_desktop.errors import LocalTrouble

NASTY = 'A & B <b>LLP</b> "$(touch x)" `id` \'; display alert "x"\u202e\x07\n-e'
SHOWN = 'A & B <b>LLP</b> "$(touch x)" `id` \'; display alert "x" -e'
SERVER = Path(__file__).parent / "notice_server.py"
linux_only = pytest.mark.skipif(
    sys.platform != "linux" or not which("dbus-run-session"), reason="no session bus to start"
)


@pytest.fixture
def recorder(tmp_path):
    """A program that writes down how it was started."""
    program = tmp_path / "recorder"
    told = tmp_path / "told.json"
    program.write_text(
        textwrap.dedent(f"""\
        #!{sys.executable}
        import json, os, sys
        texts = {{k: v for k, v in os.environ.items() if k.startswith("HARDCOST_NOTICE")}}
        told = {{"words": sys.argv[1:], "script": sys.stdin.read(), "texts": texts}}
        open({str(told)!r}, "w").write(json.dumps(told))
        """)
    )
    program.chmod(0o700)
    return program, lambda: json.loads(told.read_text())


posix_only = pytest.mark.skipif(sys.platform == "win32", reason="a script cannot be started there")


@posix_only
def test_on_macos_texts_are_arguments_of_a_fixed_script(recorder, monkeypatch):
    program, told = recorder
    monkeypatch.setattr(macos, "RUNNER", str(program))
    DesktopNotices(way_of("darwin")).show(NASTY, "-e quit")
    assert told()["words"] == ["-", SHOWN, "-e quit"]
    assert told()["script"] == macos.SCRIPT


@posix_only
def test_on_windows_texts_are_in_the_environment_of_a_fixed_script(recorder, monkeypatch):
    program, told = recorder
    monkeypatch.setattr(windows, "runner", lambda: str(program))
    DesktopNotices(way_of("win32")).show(NASTY, "</text><x>")
    script = base64.b64decode(told()["words"][-1]).decode("utf-16-le")
    assert script == windows.SCRIPT
    assert told()["texts"] == {"HARDCOST_NOTICE_TITLE": SHOWN, "HARDCOST_NOTICE_TEXT": "</text><x>"}
    assert not any("touch" in word for word in told()["words"])


@posix_only
@pytest.mark.parametrize("runner", ["/nowhere/osascript", "/bin/false"])
def test_a_runner_that_is_not_there_or_fails_is_a_trouble_of_this_computer(runner, monkeypatch):
    monkeypatch.setattr(macos, "RUNNER", runner)
    with pytest.raises(LocalTrouble, match="notice_not_shown"):
        DesktopNotices(way_of("darwin")).show("Firm", "Text")


def test_a_system_without_a_way_says_so():
    with pytest.raises(LocalTrouble):
        DesktopNotices(way_of("plan9")).show("Firm", "Text")


def test_a_long_text_is_shortened():
    shown = []
    DesktopNotices(lambda *texts: shown.append(texts)).show("Firm", "word " * 200)
    assert len(shown[0][1]) <= 240


@linux_only
@pytest.mark.parametrize(
    ("capability", "body"),
    [("body-markup", "Costs &lt;b&gt;6&lt;/b&gt; &amp; more"), ("body", "Costs <b>6</b> & more")],
)
def test_on_linux_the_session_bus_takes_title_and_text(capability, body):
    script = (
        "from hardcost_desktop.desktop.notices import DesktopNotices;"
        "DesktopNotices().show('A & B <LLP>', 'Costs <b>6</b> & more')"
    )
    words = ["dbus-run-session", "--", sys.executable, str(SERVER), capability, script]
    done = subprocess.run(words, capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 0, done.stderr
    notice = json.loads(done.stdout)
    assert notice[0] == "Hardcost Desktop"
    assert notice[3:5] == ["A & B <LLP>", body]


@linux_only
def test_on_linux_nobody_who_shows_notices_is_a_trouble_of_this_computer(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    with pytest.raises(LocalTrouble, match="notice_not_shown"):
        DesktopNotices().show("Firm", "Text")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(LocalTrouble, match="notice_not_shown"):
        DesktopNotices().show("Firm", "Text")
