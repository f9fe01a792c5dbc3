"""The health check in the window: state by icon and word, meaning, fix, once more, and stop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from hardcost_desktop.domain.books import Company, CompanyPlan
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import LocalTrouble, NeedsSignIn, TemporaryTrouble
from hardcost_desktop.ui.health.view import HealthDialog


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


@pytest.fixture
def dialog(qtbot, window):
    window.menus.health.trigger()
    dialog = window.findChild(HealthDialog)
    settle(qtbot, window)
    yield dialog
    dialog.reject()


def line(view, name):
    return next(line for line in view.lines if line.finding.name == name)


def told(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_each_line_says_its_state_by_word_and_what_it_means(dialog):
    assert told(line(dialog.view, "QuickBooks plan")) == [
        "In order",
        "QuickBooks plan",
        "Plus, which can name a customer on each line.",
    ]
    store = line(dialog.view, "Key store")
    assert told(store)[0] == "Look at it"
    assert "Unlock or install one" in store.remedy
    assert dialog.view.summary.text().startswith("Nothing in the way")


def test_what_is_in_the_way_comes_with_the_exact_fix_and_is_checked_again(
    qtbot, dialog, window, office
):
    good = office.quickbooks.facts
    office.quickbooks.facts = Company("9130", "Harbor", CompanyPlan.ESSENTIALS)
    window.session.settings = ImportSettings()
    qtbot.mouseClick(dialog.view.again, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    view = dialog.view
    assert view.in_the_way == 2
    assert view.summary.text() == "2 in the way of an import"
    assert "under More" in line(view, "QuickBooks plan").remedy
    assert "Gear, Account and settings" in line(view, "Customer tracking").remedy
    assert line(view, "Start date").remedy == "Choose it in the settings."
    assert not any("hardcost " in text for text in told(view))
    office.quickbooks.facts = good
    qtbot.mouseClick(view.again, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert view.in_the_way == 0


def button(widget, text):
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible())


def has_button(widget, text):
    return any(b.text() == text and b.isVisible() for b in widget.findChildren(QPushButton))


def check_again(qtbot, dialog, window):
    qtbot.mouseClick(dialog.view.again, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def test_what_ends_the_check_is_said_and_can_be_tried_again(
    qtbot, dialog, window, office, monkeypatch
):
    def fail():
        raise LocalTrouble("ledger_busy", path="x")

    monkeypatch.setattr(office.clio, "clock_offset", fail)
    check_again(qtbot, dialog, window)
    assert dialog.view.message.isVisible()
    monkeypatch.undo()
    check_again(qtbot, dialog, window)
    assert not dialog.view.message.isVisible()
    window.session.failed.emit(TemporaryTrouble("unreachable", service="Clio"))
    assert not dialog.view.message.isVisible(), "that was not the check"

    def out_of_reach():
        raise TemporaryTrouble("unreachable", service="Clio")

    monkeypatch.setattr(office.clio, "clock_offset", out_of_reach)
    check_again(qtbot, dialog, window)
    monkeypatch.undo()
    qtbot.mouseClick(button(dialog.view.message, "Try again"), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert not dialog.view.message.isVisible()


@pytest.mark.parametrize("where", ["finding", "end"])
def test_a_lost_sign_in_leads_to_the_connections(qtbot, dialog, window, office, monkeypatch, where):
    def lost():
        raise NeedsSignIn("clio", "clio_sign_in_lost")

    part = {"finding": "account", "end": "clock_offset"}[where]
    monkeypatch.setattr(office.clio, part, lost)
    check_again(qtbot, dialog, window)
    qtbot.waitUntil(lambda: has_button(dialog.view, "Connect again"))
    qtbot.mouseClick(button(dialog.view, "Connect again"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert window.pages.currentWidget() is window.pages.connections


def test_it_runs_beside_the_window_and_can_be_stopped(
    qtbot, dialog, window, office, gate, monkeypatch
):
    account = office.clio.account

    def slow():
        gate.wait()
        return account()

    monkeypatch.setattr(office.clio, "account", slow)
    qtbot.mouseClick(dialog.view.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(gate.reached.is_set)
    assert dialog.view.stop.isVisible()
    assert not dialog.view.again.isVisible()
    qtbot.mouseClick(dialog.view.stop, Qt.MouseButton.LeftButton)
    gate.opened.set()
    settle(qtbot, window)
    assert dialog.view.again.isVisible()
    assert "Clio account" not in [line.finding.name for line in dialog.view.lines]
