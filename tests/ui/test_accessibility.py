"""Every widget that takes the keyboard says its name, and no text is cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.decide.note_dialog import NoteDialog
from hardcost_desktop.ui.decide.pick_dialog import PickDialog
from hardcost_desktop.ui.wizard.steps import Step


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def inner_part(widget):
    """A part that Qt itself builds into another widget, which has the name."""
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    above = widget.parent()
    while isinstance(above, QWidget):
        if isinstance(above, QAbstractSpinBox | QComboBox):
            return True
        above = above.parent()
    return False


def nameless(root):
    takers = [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not inner_part(widget)
    ]
    assert takers
    return [(type(w).__name__, w.objectName()) for w in takers if not name_of(w)]


def test_everything_in_the_window_has_a_name(window):
    assert nameless(window) == []


def test_everything_in_the_settings_has_a_name(qtbot, window):
    window.dialogs.open_settings()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert nameless(window.dialogs.settings) == []
    window.dialogs.settings.reject()


@pytest.mark.parametrize(
    "make",
    [lambda: PickDialog("Choose", "Which?", []), lambda: NoteDialog(2)],
    ids=["pick", "note"],
)
def test_everything_in_the_dialogs_has_a_name(qtbot, make):
    dialog = make()
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []


def cut_off(root):
    """Texts that need more room than they have, at the window's beginning size."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton):
            continue
        if isinstance(widget, QLabel) and not widget.text():
            continue
        needed = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height():
                found.append((widget.text(), widget.width(), widget.height()))
        elif needed.width() > widget.width() or needed.height() > widget.height():
            found.append((widget.text(), widget.size(), needed))
    return found


@pytest.mark.parametrize("size", [(1280, 800), (1000, 640)])
@pytest.mark.parametrize("step", Step)
def test_no_text_is_cut_off_in_the_wizard_and_everything_has_a_name(qtbot, window, step, size):
    window.resize(*size)
    window.menus.wizard.trigger()
    window.wizard.quickbooks.place.environment.setCurrentIndex(step % 2)
    window.wizard.go_to(step)
    qtbot.waitUntil(lambda: not window.runner.busy)
    qtbot.waitUntil(lambda: cut_off(window) == [])
    assert nameless(window.wizard) == []


def test_no_text_is_cut_off_while_waiting(qtbot, window):
    window.open_connections()
    window.connections.connector.began.emit("QuickBooks")
    qtbot.waitUntil(lambda: cut_off(window) == [])


@pytest.mark.parametrize("status", [*Status, None])
def test_no_text_is_cut_off_in_the_review(qtbot, window, status):
    window.resize(1280, 800)
    window.review.tabs.show_status(status)
    window.review.table.selectRow(0)
    qtbot.waitUntil(lambda: cut_off(window) == [])


def test_no_text_is_cut_off_in_the_settings_and_connections(qtbot, window):
    window.open_connections()
    qtbot.waitUntil(lambda: cut_off(window) == [])
    window.dialogs.open_settings()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert cut_off(window.dialogs.settings) == []
    window.dialogs.settings.reject()


def test_the_tab_key_walks_from_filter_to_table_to_button(qtbot, window):
    window.activateWindow()
    window.review.filter.setFocus()
    met = set()
    for _ in range(40):
        widget = window.focusWidget()
        met.add(type(widget).__name__)
        window.focusNextChild()
    assert {"ReviewTable", "StatusTabs", "QLineEdit", "PrimaryButton"} <= met
    assert isinstance(window.review.table, QAbstractScrollArea)
    assert isinstance(window.review.filter, QLineEdit)
