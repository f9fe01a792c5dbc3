"""Why the program cannot be opened, told to whoever started it from a menu."""

import io

import pytest
from PySide6.QtWidgets import QMessageBox

from hardcost_desktop.cli.main import run
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.ui import failure


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def told(monkeypatch):
    """What boxes said instead of waiting for a person."""
    said = []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: said.append((box.text(), box.informativeText()))
    )
    return said


@pytest.mark.parametrize("stderr", [None, io.StringIO()], ids=["no console at all", "no terminal"])
def test_it_is_said_in_a_box(qapp, monkeypatch, told, stderr):
    monkeypatch.setattr(failure.sys, "stderr", stderr)
    failure.show_failure(
        LocalTrouble("home_unwritable", path="/home/<b>x</b>", why="the disk is full")
    )
    ((title, words),) = told
    assert title == "The program's folder cannot be used"
    assert "/home/<b>x</b>" in words


def test_a_terminal_says_it_already(qapp, monkeypatch, told):
    monkeypatch.setattr(failure.sys, "stderr", Terminal())
    failure.show_failure(LocalTrouble("home_unwritable", path="/x", why="y"))
    assert told == []


def test_a_program_without_a_console_says_nothing_there_and_goes_on(monkeypatch, tmp_path):
    """Windows gives the window's executable neither output nor errors (Python, sys.__stderr__)."""
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    assert run(["--home", str(tmp_path), "--profile", "a/b", "settings", "show"], None) == 2
