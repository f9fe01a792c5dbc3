"""A connection survives a kill at the worst moment, and any number of programs that renew it at once."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from support.connected import settle_in
from support.soaking import SOAK
from support.terminal import Terminal

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer

FIRM = build_firm(today=date(2026, 11, 20), scale=4)
RENEWER = Path(__file__).parents[1] / "support" / "renewer.py"
DEADLY = {"PYTHON_KEYRING_BACKEND": "support.deadly_keyring.DeadlyKeyring"}

RENEWALS = 200 if SOAK else 40
"""With every test run a few; with `python3 start.py soak` enough to meet rare moments."""

PROCESSES = 2


@pytest.fixture
def server():
    with DemoServer(firm=FIRM) as served:
        served.intuit.throttle.enabled = False
        yield served


@pytest.fixture
def terminal(tmp_path, server):
    opened = Terminal(tmp_path)
    settle_in(opened, server, FIRM)
    return opened


def killed_between_answer_and_store(terminal):
    return terminal.run("preview", **DEADLY).code == -9


def test_a_kill_before_the_new_refresh_token_is_stored_costs_nothing_while_the_old_one_lives(
    terminal, server
):
    server.intuit.grants.rotate_always = True
    assert killed_between_answer_and_store(terminal)
    after = terminal.run("preview")
    assert after.code == 0, after.err


def test_where_the_old_refresh_token_is_dead_the_words_say_what_to_do_and_that_nothing_is_lost(
    terminal, server
):
    server.intuit.grants.rotate_always = True
    server.intuit.grants.previous_lives = timedelta()
    assert killed_between_answer_and_store(terminal)
    after = terminal.run("preview")
    assert after.code == 3
    assert "Nothing was lost" in after.err
    assert "Connect QuickBooks Online again" in after.err
    terminal.connect(server.addresses())
    assert terminal.run("preview").code == 0


def test_the_same_with_a_clio_that_rotates(terminal, server):
    server.clio.grants.rotate_refresh_tokens = True
    assert killed_between_answer_and_store(terminal)
    after = terminal.run("preview")
    assert (after.code, "Connect Clio again" in after.err) == (3, True)


@pytest.mark.timeout(120)
def test_two_programs_renew_the_same_rotating_sign_in_and_never_lose_it(terminal, server):
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
