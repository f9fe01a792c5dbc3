"""Sign-ins: two programs that renew the same rotating one at once never lose it."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from counts import RENEWALS
from support.connected import settle_in
from support.terminal import Terminal

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer

RENEWER = Path(__file__).parents[1] / "support" / "renewer.py"
PROCESSES = 2


@pytest.mark.timeout(120)
def test_two_programs_renew_the_same_rotating_sign_in_and_never_lose_it(tmp_path, figure):
    firm, terminal = build_firm(today=date(2026, 11, 20), scale=4), Terminal(tmp_path)
    with DemoServer(firm=firm) as server:
        server.intuit.throttle.enabled = False
        settle_in(terminal, server, firm)
        server.intuit.grants.rotate_always = True
        server.intuit.grants.previous_lives = timedelta()
        asked = len(server.intuit.switches.asked("/tokens/bearer"))
        share = [sys.executable, str(RENEWER), str(terminal.home), str(RENEWALS // PROCESSES)]
        workers = [
            subprocess.Popen(share, env=terminal.environment(), stderr=subprocess.PIPE)
            for _ in range(PROCESSES)
        ]
        ended = [worker.communicate() for worker in workers]
        assert [worker.returncode for worker in workers] == [0] * PROCESSES, ended
        assert len(server.intuit.switches.asked("/tokens/bearer")) - asked == RENEWALS
        assert terminal.run("preview").code == 0
    figure("renewals", RENEWALS)
