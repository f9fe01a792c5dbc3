"""The first thing on the screen, while the program is imported and opened behind it."""

from contextlib import contextmanager
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.ui.entrance import Entrance, wait_at_entrance


class Opening:
    """Opens a program, and notes where and what became of it."""

    def __init__(self, program, gate=None, error=None):
        self.program, self.gate, self.error = program, gate, error
        self.thread = None
        self.closed = False

    @contextmanager
    def __call__(self):
        self.thread = current_thread()
        if self.gate:
            self.gate.wait()
        if self.error:
            raise self.error
        yield self.program
        self.closed = True


def test_it_is_on_the_screen_until_the_program_is_open(qapp, program):
    opening = Opening(program)
    with wait_at_entrance(opening, "Demo firm") as entered:
        opened, entrance = entered
        assert opened is program
        assert entrance.isVisible()
        assert "Demo firm" in entrance.windowTitle()
        assert opening.thread is not main_thread()
        assert not opening.closed
        entrance.close()
    assert opening.closed


def test_it_answers_meanwhile_and_closing_it_ends_the_program(qapp, program, gate, qtbot):
    opening = Opening(program, gate)

    def close():
        (entrance,) = (
            w for w in QApplication.topLevelWidgets() if isinstance(w, Entrance) and w.isVisible()
        )
        entrance.close()
        gate.opened.set()

    QTimer.singleShot(50, close)
    with wait_at_entrance(opening, "") as entered:
        assert entered is None
    assert opening.closed


def test_what_keeps_the_program_from_opening_is_raised_where_words_are_found_for_it(qapp, program):
    trouble = LocalTrouble("home_unwritable", path="x", why="y")
    with (
        pytest.raises(LocalTrouble) as raised,
        wait_at_entrance(Opening(program, error=trouble), ""),
    ):
        pass
    assert raised.value is trouble
