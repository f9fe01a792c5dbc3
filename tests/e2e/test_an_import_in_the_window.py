"""A whole import in the window over real HTTP: paused in the middle, resumed, retried and taken back."""

import os
from datetime import date

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first QApplication

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from hardcost_desktop.bootstrap.demo import PROFILE, open_demo
from hardcost_desktop.demo.switches import Fault
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (propagateSizeHints|raise|grabbing)"
)
PATIENCE = 20_000
"""Milliseconds; a busy machine is slow."""


@pytest.fixture
def demo():
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    with open_demo(today=date(2026, 11, 20), latency_ms=5) as opened:
        yield opened


@pytest.fixture
def window(qtbot, demo):
    window = MainWindow(demo.program, PROFILE, demo=True)
    window.show()
    window.open_firm()
    qtbot.waitUntil(lambda: window.session.reading is not None, timeout=PATIENCE)
    settle(qtbot, window)
    yield window
    window.runner.close()
    window.close()
    window.deleteLater()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=PATIENCE)


def told(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def posted(demo):
    return len(demo.server.clio.switches.asked(r"/activities", method="POST"))


class PauseAt:
    """Presses Pause once, when so many rows are done."""

    def __init__(self, window, done):
        self.work = window.review.bar.work
        self.done = done
        window.session.stepped.connect(self.look)

    def look(self, step):
        if self.done is not None and step.done >= self.done:
            self.done = None
            self.work.toggle_pause()


def test_an_import_is_paused_resumed_retried_and_taken_back(qtbot, demo, window):
    review, result = window.review, window.review.result
    ready = window.session.reading.review.plan.totals[Status.READY]
    held = len(demo.server.clio.records.activities)
    refused = Fault(422, '{"error": {"type": "ArgumentError", "message": "Not now"}}')
    demo.server.clio.switches.arm("/activities", refused, method="POST", times=2, skip=3)
    pause = PauseAt(window, done=6)

    window.menus.import_.trigger()
    qtbot.waitUntil(lambda: "Paused ·" in told(review.bar), timeout=PATIENCE)
    assert f"Paused · {posted(demo)} of {ready.count} ·" in told(review.bar)
    pause.work.toggle_pause()
    settle(qtbot, window)
    assert posted(demo) == ready.count
    assert "Failed 2 ·" in told(result)

    qtbot.mouseClick(result.retry, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "Imported 2 ·" in told(result)
    assert len(demo.server.clio.records.activities) == held + ready.count
    assert window.session.reading.review.plan.totals[Status.READY].count == 0

    qtbot.mouseClick(result.undo, Qt.MouseButton.LeftButton)
    look = window.history.dialog.undo
    qtbot.waitUntil(lambda: look.begin.isEnabled() and not window.runner.busy, timeout=PATIENCE)
    qtbot.mouseClick(look.begin, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "Removed 2 ·" in told(result)
    assert len(demo.server.clio.records.activities) == held + ready.count - 2
    assert window.session.reading.review.plan.totals[Status.READY].count == 2
    assert review.model.ticked == []
