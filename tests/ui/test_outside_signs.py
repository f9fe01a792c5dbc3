"""What shows of an import to somebody who works in another window."""

import pytest
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

from hardcost_desktop.errors import Cancelled
from hardcost_desktop.services.import_result import Failed, ImportResult
from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.outside_signs import OutsideSigns


@pytest.fixture
def signs(qtbot, window, monkeypatch):
    """The signs over a session that a test moves, on a clock that it moves too."""
    from PySide6.QtCore import QObject

    class Session(QObject):
        activity_changed, stepped, imported = Signal(), Signal(object), Signal(object)
        activity = None
        reading = window.session.reading

    notices, alerts, badges = [], [], []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *told: notices.append(told[:2]))
    monkeypatch.setattr(QApplication, "alert", staticmethod(alerts.append))
    monkeypatch.setattr(QGuiApplication, "setBadgeNumber", lambda _, n: badges.append(n))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
    told = QMainWindow()
    qtbot.addWidget(told)
    told.seen = True
    monkeypatch.setattr(told, "isActiveWindow", lambda: told.seen)
    told.session, told.notices, told.alerts, told.badges = Session(), notices, alerts, badges
    told.now = 0.0
    told.signs = OutsideSigns(told, told.session, lambda: told.now)
    told.signs.show_name("Harbor")
    return told


def run(window, seconds, result):
    window.session.activity = Activity.IMPORTING
    window.session.activity_changed.emit()
    window.session.stepped.emit(Step("importing", 37, 100))
    window.now += seconds
    window.session.activity = None
    window.session.activity_changed.emit()
    window.session.imported.emit(result)


def test_title_and_badge_say_how_far_it_is_and_then_no_more(signs):
    titles = []
    signs.windowTitleChanged.connect(titles.append)
    run(signs, 1, ImportResult(1))
    assert titles == ["37 % · Harbor", "Harbor"]
    assert signs.badges == [63, 0]


def test_a_long_import_that_nobody_watched_is_told_in_figures_alone(signs):
    signs.seen = False
    result = ImportResult(1, failed=[Failed("P1.l1", "x", "<b>Matter</b>")], not_sent=["P2.l1"])
    result.stopped = Cancelled()
    run(signs, 11, result)
    assert signs.alerts == [signs]
    assert signs.notices == [("Import stopped", "0 imported, $0.00 · 1 failed · 1 not sent")]


@pytest.mark.parametrize(("seconds", "seen"), [(9, False), (60, True)])
def test_a_short_or_a_watched_import_disturbs_nobody(signs, seconds, seen):
    signs.seen = seen
    run(signs, seconds, ImportResult(1))
    assert (signs.alerts, signs.notices) == ([], [])
