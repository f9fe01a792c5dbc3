"""Starting the window, and a small screen."""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from hardcost_desktop.ui.application import run_window
from hardcost_desktop.ui.crash import write_report
from hardcost_desktop.ui.main_window import MainWindow


def the_window():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


def test_it_runs_until_the_window_is_closed_and_leaves_nothing_behind(qapp, program):
    before = sys.excepthook
    hooks = []

    def look_and_close():
        hooks.append(sys.excepthook)
        the_window().close()

    QTimer.singleShot(0, look_and_close)
    assert run_window(program, "default") == 0
    assert hooks[0] != before
    assert sys.excepthook is before
    assert qapp.applicationName() == "hardcost-desktop"
    assert not qapp.windowIcon().isNull()
    the_window().deleteLater()


def test_what_nobody_caught_is_shown_too(qtbot, window):
    try:
        _ = {}["no such key"]
    except KeyError as error:
        window.crashes.catch(type(error), error, error.__traceback__)
    dialog = window.crashes.dialog
    assert dialog.isVisible()
    assert "KeyError: 'no such key'" in dialog.report.toPlainText()
    dialog.reject()


def test_a_report_names_places_but_no_home_and_no_token(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", "/home/olive")
    report = write_report(ValueError("/home/olive/x " + "A" * 40))
    assert "ValueError: ~/x …" in report


def test_a_small_screen_keeps_the_date_the_tabs_and_the_button(qtbot, window):
    window.resize(640, 400)
    qtbot.waitUntil(lambda: window.width() <= 640)
    assert window.height() <= 420
    assert window.review.inspector.isHidden()
    for widget in (window.top.start, window.top.refresh, window.review.bar.ticked.button):
        assert widget.isVisible()
        assert window.rect().contains(widget.mapTo(window, widget.rect().bottomRight()))


def test_on_a_small_screen_enter_and_escape_switch_between_table_and_details(qtbot, window):
    window.resize(640, 400)
    window.activateWindow()
    table, inspector = window.review.table, window.review.inspector
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert inspector.isVisible()
    assert not table.isVisible()
    qtbot.keyClick(inspector, Qt.Key.Key_Escape)
    assert table.isVisible()
    window.resize(1280, 800)
    assert table.isVisible()
    assert inspector.isVisible()
