"""`python -m hardcost_desktop.demo` as its own process."""

import json
import signal
import subprocess
import sys
from urllib.request import urlopen

import pytest

from hardcost_desktop.demo.scenarios import SCENARIOS


def _command(*arguments):
    return [sys.executable, "-m", "hardcost_desktop.demo", *arguments]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process instead of asking it")
def test_the_command_prints_one_line_serves_and_ends_when_told():
    with subprocess.Popen(
        _command("--scale", "20", "--seed", "3"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        where = json.loads(process.stdout.readline())
        with urlopen(where["quickbooks_discovery_url"], timeout=10) as answer:
            document = json.load(answer)
        process.send_signal(signal.SIGTERM)
        rest, complaints = process.communicate(timeout=20)

    assert document["authorization_endpoint"].startswith(where["quickbooks_url"])
    assert where["clio_client_id"] != where["quickbooks_client_id"]
    assert (process.returncode, rest, complaints) == (0, "", "")


def test_the_command_lists_its_scenarios():
    answer = subprocess.run(
        _command("--help"), capture_output=True, text=True, check=True, timeout=20
    )
    assert all(name in answer.stdout for name in SCENARIOS)
