"""Newer releases in the window: asked once, told in one line, looked for only if wanted, and never in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from hardcost_desktop.errors import LocalTrouble, RefusedByService


@pytest.fixture
def pages(monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    return opened


@pytest.fixture
def release(program):
    program.can_update()
    return program.updates


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


def bar_of(window):
    return window.help_desk.updates.bar


def texts(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_a_person_is_asked_once_and_a_no_is_kept(qtbot, open_window, release, program):
    window = open_window()
    bar = bar_of(window)
    assert bar.isVisible()
    assert "updates.example" in bar.text.text()
    assert program.makers.asked == []
    click(qtbot, bar.no)
    settle(qtbot, window)
    assert not bar.isVisible()
    window.session.refresh()
    settle(qtbot, window)
    assert not bar.isVisible()
    assert not bar_of(open_window()).isVisible()
    assert program.makers.asked == []


def test_a_yes_looks_at_once_and_tells_in_one_line_with_a_link(
    qtbot, open_window, release, program, pages
):
    window = open_window()
    bar = bar_of(window)
    click(qtbot, bar.yes)
    settle(qtbot, window)
    assert program.makers.asked == ["https://updates.example/release.json"]
    assert bar.text.text() == "Version 1.4.2 is available (5/18/2026). Faster reviews."
    click(qtbot, bar.page)
    assert pages == ["https://example.com/hardcost"]
    click(qtbot, bar.later)
    assert not bar.isVisible()
    window.help_desk.updates.begin()
    settle(qtbot, window)
    assert not bar.isVisible()
    assert len(program.makers.asked) == 1


def test_a_skipped_version_stays_away_until_the_next(qtbot, open_window, release, program):
    release.turn(on=True)
    window = open_window()
    bar = bar_of(window)
    qtbot.waitUntil(bar.isVisible)
    click(qtbot, bar.skip)
    program.office.clock.advance(days=2)
    window.help_desk.updates.begin()
    settle(qtbot, window)
    assert not bar.isVisible()
    program.makers.says = "1.5"
    program.office.clock.advance(days=2)
    window.help_desk.updates.begin()
    settle(qtbot, window)
    assert "1.5" in bar.text.text()
    assert bar.isVisible()


@pytest.mark.parametrize(
    "trouble",
    [RefusedByService("update_unsigned"), LocalTrouble("file_unwritable", path="x", why="full")],
)
def test_trouble_says_nothing_above_the_work(qtbot, open_window, release, program, trouble):
    release.turn(on=True)
    program.makers.trouble = trouble
    window = open_window()
    settle(qtbot, window)
    assert not bar_of(window).isVisible()
    assert window.message.message is None


def test_the_menu_turns_it_on_and_takes_another_address(qtbot, open_window, release, program):
    release.turn(on=False)
    window = open_window()
    window.menus.updates.trigger()
    dialog = window.help_desk.updates.dialog
    assert "not looked" in texts(dialog)
    dialog.address.setText("http://plain.example")
    dialog.buttons.accepted.emit()
    assert dialog.message.isVisible()
    assert not release.choice.on
    dialog.address.setText("https://mirror.example/x.json")
    dialog.on.setChecked(True)
    dialog.buttons.accepted.emit()
    settle(qtbot, window)
    assert program.makers.asked == ["https://mirror.example/x.json"]
    assert bar_of(window).isVisible()


def test_the_menu_tells_what_is_known(qtbot, open_window, release, program, pages):
    release.turn(on=True)
    window = open_window()
    qtbot.waitUntil(bar_of(window).isVisible)
    window.menus.updates.trigger()
    dialog = window.help_desk.updates.dialog
    assert "There is a newer one: version 1.4.2" in texts(dialog)
    click(qtbot, dialog.page)
    assert pages == ["https://example.com/hardcost"]
    dialog.reject()


def test_a_build_without_an_address_says_so_and_asks_nothing(window):
    assert not bar_of(window).isVisible()
    window.menus.updates.trigger()
    dialog = window.help_desk.updates.dialog
    assert "This build has no update address" in texts(dialog)
    assert not dialog.on.isVisible()
    dialog.reject()


def test_the_demo_asks_nobody(open_window, release, program):
    window = open_window(demo=True)
    assert window.help_desk.updates is None
    assert not window.menus.updates.isVisible()
    assert program.makers.asked == []
