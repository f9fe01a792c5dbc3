"""The examples for schedulers are what their schedulers read, and each starts a look and nothing else."""

import plistlib
import re
import shlex
import subprocess
from pathlib import Path
from shutil import which
from xml.etree import ElementTree as ET

import pytest

from hardcost_desktop.cli.arguments import parse

SCHEDULE = Path(__file__).parents[2] / "packaging" / "schedule"
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def assert_looks(words):
    arguments = parse(words)
    assert arguments.command == "preview"
    assert arguments.notify


def test_launchd_looks_fifteen_times_a_week_in_the_persons_session():
    path = SCHEDULE / "launchd" / "com.hardcost-desktop.look.plist"
    job = plistlib.loads(path.read_bytes())
    assert path.stem == job["Label"]
    assert_looks(job["ProgramArguments"][1:])
    times = [(t["Weekday"], t["Hour"], t["Minute"]) for t in job["StartCalendarInterval"]]
    assert sorted(times) == [(day, hour, 5) for day in range(1, 6) for hour in (8, 12, 16)]
    assert job["LimitLoadToSessionType"] == "Aqua"


def test_windows_looks_as_the_person_who_is_signed_in_without_a_console():
    task = ET.fromstring((SCHEDULE / "windows" / "HardcostLook.xml").read_text("utf-8"))
    (action,) = task.iter(f"{TASK}Exec")
    assert action.findtext(f"{TASK}Command").endswith(r"\Hardcost Desktop.exe")
    assert_looks(action.findtext(f"{TASK}Arguments").split())
    (principal,) = task.iter(f"{TASK}Principal")
    assert principal.findtext(f"{TASK}LogonType") == "InteractiveToken"
    assert principal.findtext(f"{TASK}RunLevel") == "LeastPrivilege"
    starts = [start.text for start in task.iter(f"{TASK}StartBoundary")]
    assert [start[11:16] for start in starts] == ["08:05", "12:05", "16:05"]


def test_cron_looks_on_working_days():
    text = (SCHEDULE / "cron" / "hardcost-look.cron").read_text("utf-8")
    (line,) = [line for line in text.splitlines() if line and not line.startswith("#")]
    *times, command = line.split(maxsplit=5)
    assert times == ["5", "8,12,16", "*", "*", "1-5"]
    bus, _, *words = shlex.split(command.removesuffix(">/dev/null").replace("$(id -u)", "1000"))
    assert bus == "DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus"
    assert_looks(words)


def test_systemd_starts_the_look_its_timer_names():
    service = (SCHEDULE / "systemd" / "hardcost-look.service").read_text("utf-8")
    (start,) = re.findall(r"^ExecStart=(.+)$", service, re.MULTILINE)
    assert_looks(shlex.split(start)[2:])
    assert (SCHEDULE / "systemd" / "hardcost-look.timer").exists()


@pytest.mark.skipif(which("systemd-analyze") is None, reason="no systemd here")
def test_systemd_finds_nothing_wrong(tmp_path):
    units = [str(path) for path in sorted((SCHEDULE / "systemd").iterdir())]
    words = ["systemd-analyze", "verify", "--user", "--man=no", *units]
    own = {"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(words, env=own, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr
    assert "hardcost-look" not in done.stderr
    times = ["systemd-analyze", "calendar", "Mon..Fri 08,12,16:05"]
    assert subprocess.run(times, capture_output=True, timeout=30, check=False).returncode == 0
