"""Every widget that takes the keyboard says its name and shows that it has it, and no text is cut off."""

import importlib
import pkgutil
from decimal import Decimal

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from support.builders import MAY_1, entry, hard_cost
from support.fakes import NOON
from support.walker import dialogs_of, nameless, unseen_focus

import hardcost_desktop.ui
from hardcost_desktop.domain.entry import Run
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.services.history import Found
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.services.support.report import Page
from hardcost_desktop.ui.crash import CrashDialog
from hardcost_desktop.ui.decide.choices import Choice
from hardcost_desktop.ui.decide.describe_dialog import DescribeDialog
from hardcost_desktop.ui.decide.note_dialog import NoteDialog
from hardcost_desktop.ui.decide.pairs_dialog import PairsDialog
from hardcost_desktop.ui.decide.pick_dialog import PickDialog
from hardcost_desktop.ui.export.progress_dialog import ProgressDialog
from hardcost_desktop.ui.firms.new_dialog import NewFirmDialog
from hardcost_desktop.ui.health.view import HealthDialog
from hardcost_desktop.ui.history.dialog import HistoryDialog
from hardcost_desktop.ui.keyboard_sheet import KeyboardSheet
from hardcost_desktop.ui.licences import LicencesDialog
from hardcost_desktop.ui.reconcile.dialog import ReconcileDialog
from hardcost_desktop.ui.review.column_chooser import ColumnChooser
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.reasons_sheet import ReasonsSheet
from hardcost_desktop.ui.review.table_layout import TableLayout
from hardcost_desktop.ui.settings.dialog import SettingsDialog
from hardcost_desktop.ui.support.dialog import SupportDialog
from hardcost_desktop.ui.updates.dialog import UpdatesDialog
from hardcost_desktop.ui.wizard.steps import Step


def _pairs(window):
    review = window.session.reading.review
    row = review.plan.rows[0]
    return PairsDialog([row], {row.key: hard_cost()}, review.directory, window)


def _reconciled(window):
    dialog = ReconcileDialog(window.session, MAY_1, window)
    firm, settings = window.session._firm, window.session.settings
    may = Period.month_of(MAY_1)
    dialog._keep(firm.reconciling.reconcile(settings, may, ignore, Cancel()))
    return dialog


def _history(window):
    dialog = HistoryDialog(window.session._program, window.session, window)
    run = Run(1, NOON, NOON, "Olive", 1, Decimal("100.00"))
    dialog.archive.close()
    dialog.browse.runs.show_items([run])
    dialog.browse.entries.show_items([Found(entry(), run)])
    dialog.browse.parts.show()
    return dialog


def _support(window):
    dialog = SupportDialog(window, has_costs=True)
    dialog.show_pages([Page("program.txt", "Hardcost Desktop: 1.3"), Page("log.txt", "")])
    return dialog


def _updates(window):
    program = window.session._program
    program.can_update()
    program.updates.turn(on=True)
    program.updates.look(Cancel())
    return program.updates


DIALOGS = {
    "ColumnChooser": lambda w: ColumnChooser(TableLayout(), list(Column), w),
    "CrashDialog": lambda w: CrashDialog("A report", w),
    "DescribeDialog": lambda w: DescribeDialog(w.session.reading.review.plan.rows[:1], w),
    "HealthDialog": lambda w: HealthDialog(w.session, w),
    "HistoryDialog": _history,
    "KeyboardSheet": KeyboardSheet,
    "LicencesDialog": LicencesDialog,
    "NewFirmDialog": lambda w: NewFirmDialog(w.session._program, w),
    "NoteDialog": lambda w: NoteDialog(2, w),
    "PairsDialog": _pairs,
    "PickDialog": lambda w: PickDialog(
        "Choose", "Choose", "Which?", [Choice(1, "One")], w, part="Not all."
    ),
    "ProgressDialog": lambda w: ProgressDialog("Saving", w),
    "ReasonsSheet": ReasonsSheet,
    "ReconcileDialog": _reconciled,
    "SupportDialog": _support,
    "UpdatesDialog": lambda w: UpdatesDialog(_updates(w), w),
    "SettingsDialog": lambda w: SettingsDialog(w.session.settings, w.session.reading.review, w),
}
"""How to open each kind of dialog on a window."""


def test_each_dialog_there_is_is_looked_at():
    for module in pkgutil.walk_packages(hardcost_desktop.ui.__path__, "hardcost_desktop.ui."):
        importlib.import_module(module.name)
    assert dialogs_of("hardcost_desktop.ui") == set(DIALOGS)


def test_everything_in_the_window_has_a_name(window):
    assert nameless(window) == []


def test_everything_in_every_dialog_has_a_name_and_shows_the_keyboard(window):
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.show()
        assert nameless(dialog) == [], name
        assert unseen_focus(dialog) == [], name
        dialog.close()


def test_whatever_has_the_keyboard_on_every_page_shows_it(qtbot, window):
    for status in (Status.READY, Status.ATTENTION):
        window.review.tabs.show_status(status)
        window.review.table.selectRow(0)
        assert unseen_focus(window) == [], status
    window.open_connections()
    assert unseen_focus(window) == []
    window.menus.wizard.trigger()
    for step in Step:
        window.pages.wizard.go_to(step)
        qtbot.waitUntil(lambda: not window.runner.busy)
        assert unseen_focus(window.pages.wizard) == [], step


def test_the_settings_have_names_once_their_choices_are_read(qtbot, window):
    window.dialogs.open_settings()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert nameless(window.dialogs.settings) == []
    window.dialogs.settings.reject()


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
    window.pages.wizard.quickbooks.place.environment.setCurrentIndex(step % 2)
    window.pages.wizard.go_to(step)
    qtbot.waitUntil(lambda: not window.runner.busy)
    qtbot.waitUntil(lambda: cut_off(window) == [])
    assert nameless(window.pages.wizard) == []


def test_no_text_is_cut_off_while_waiting(qtbot, window):
    window.open_connections()
    window.pages.connections.connector.began.emit("QuickBooks")
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
    assert {
        "ReviewTable",
        "StatusTabs",
        type(window.review.filter).__name__,
        "PrimaryButton",
    } <= met
    assert isinstance(window.review.table, QAbstractScrollArea)
    assert isinstance(window.review.filter, QLineEdit)


def test_no_two_things_on_the_review_share_a_letter(qtbot, window):
    window.review.filters.text.setText("e")
    for status in Status:
        window.review.tabs.show_status(status)
        for slot in range(window.review.model.rowCount()):
            window.review.table.selectRow(slot)
            buttons = [b for b in window.findChildren(QPushButton) if b.isVisible()]
            texts = [*(b.text() for b in buttons), *(a.text() for a in window.menuBar().actions())]
            keys = [QKeySequence.mnemonic(text).toString() for text in texts]
            shared = {key for key in keys if key and keys.count(key) > 1}
            assert shared == set(), texts
