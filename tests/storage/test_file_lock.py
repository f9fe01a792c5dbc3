"""Locks between programs: one at a time, told by name, and freed by the holder's death."""

import os
import re
import stat
import subprocess
import sys
import threading
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from hardcost_desktop.errors import AlreadyRunning, LocalTrouble
from hardcost_desktop.storage.lock import FileLock, SingleImport
from hardcost_desktop.storage.people import name_holder, system_account, this_computer

HOLDER = Path(__file__).parent / "lock_holder.py"


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "firm.lock"


@contextmanager
def held_elsewhere(path):
    command = [sys.executable, str(HOLDER), str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        try:
            assert child.stdout.readline() == "held\n"
            yield child
        finally:
            child.kill()


def test_a_second_import_is_refused_and_told_who_is_at_it(path):
    with (
        held_elsewhere(path),
        pytest.raises(AlreadyRunning) as refusal,
        SingleImport(path)(),
    ):
        pass
    assert refusal.value.code == "import_running"
    here = re.escape(f"{system_account()} on {this_computer()}")
    assert re.fullmatch(rf"{here} since \d\d?:\d\d [AP]M", refusal.value.details["holder"])


def test_a_lock_held_since_another_day_says_which():
    begun = datetime(2026, 3, 4, 14, 3).astimezone()
    assert name_holder("Maria", "FRONTDESK-2", begun) == "Maria on FRONTDESK-2 since Mar 4, 2:03 PM"


def test_a_killed_holder_lets_go(path):
    with held_elsewhere(path) as child:
        child.kill()
        child.wait()
        with SingleImport(path)():
            assert f'"pid": {os.getpid()}' in path.read_text()


def test_an_import_can_follow_an_import(path):
    for _ in range(2):
        with SingleImport(path)():
            pass
    assert path.read_text() == ""


def test_an_error_inside_lets_go(path):
    with pytest.raises(KeyError), SingleImport(path)():
        raise KeyError
    with SingleImport(path)():
        pass


def test_two_imports_of_one_program_are_kept_apart_too(path):
    with SingleImport(path)(), pytest.raises(AlreadyRunning), SingleImport(path)():
        pass


def test_a_holder_without_a_name_is_still_a_holder(path):
    with SingleImport(path)():
        path.write_text("{not json")
        with pytest.raises(AlreadyRunning) as refusal, SingleImport(path)():
            pass
    assert refusal.value.details["holder"] == "another window or command of this program"


def test_waiting_gives_up_in_time(path):
    with (
        held_elsewhere(path),
        pytest.raises(LocalTrouble) as refusal,
        FileLock(path).exclusive(timeout=0.1),
    ):
        pass
    assert refusal.value.code == "lock_timeout"


def test_waiting_ends_when_the_other_lets_go(path):
    order = []
    held = threading.Event()
    let_go = threading.Event()

    def hold() -> None:
        with FileLock(path).exclusive(timeout=5):
            held.set()
            let_go.wait(5)
            order.append("first")

    other = threading.Thread(target=hold)
    other.start()
    held.wait(5)
    threading.Timer(0.05, let_go.set).start()
    with FileLock(path).exclusive(timeout=5):
        order.append("second")
    other.join()
    assert order == ["first", "second"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such bits")
def test_the_lock_file_is_its_owners_alone(path):
    with SingleImport(path)():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_lock_that_cannot_be_made_is_said(tmp_path):
    with pytest.raises(LocalTrouble) as refusal, SingleImport(tmp_path)():
        pass
    assert refusal.value.code == "file_unwritable"


def test_looking_whether_an_import_runs_keeps_nobody_out(path):
    SingleImport(path).check()
    assert not path.exists()
    with held_elsewhere(path), pytest.raises(AlreadyRunning) as refusal:
        SingleImport(path).check()
    assert system_account() in refusal.value.details["holder"]
    assert path.read_text() != "", "the holder was killed and left its name"
    SingleImport(path).check()
    assert path.read_text() == ""
    with SingleImport(path)():
        pass
    SingleImport(path).check()
