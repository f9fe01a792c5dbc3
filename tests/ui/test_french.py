"""The whole window in French: nothing is left in English, nothing is cut off, and each letter is one key's."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from support.builders import MAY_1
from test_accessibility import DIALOGS, cut_off
from translating.captions import find_all
from translating.catalogue import Catalogue

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.language import Language, speak
from hardcost_desktop.storage.languages import read_language
from hardcost_desktop.ui.language import install_language
from hardcost_desktop.ui.numbers import read_typed, say_money, say_number
from hardcost_desktop.ui.wizard.steps import Step
from hardcost_desktop.ui.words import say_date

FRENCH = Catalogue.read("fr_CA")
GIVEN = {"Choose"}
"""What the dialogs' list itself names a dialog."""

ENGLISH = (
    {c.text for c in find_all()} - {f for forms in FRENCH.told.values() for f in forms} - GIVEN
)
"""Texts that are said otherwise in French."""


@pytest.fixture(autouse=True)
def _french(qapp, _american):
    speak(read_language("fr_CA", chosen=True))
    install_language(qapp)
    yield
    speak(Language())
    install_language(qapp)


def texts_of(root):
    """Everything a widget and what is in it show or tell a screen reader."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield from (widget.windowTitle(), widget.accessibleName(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QGroupBox | QMenu):
            yield widget.title()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from cells_of(widget.model())
        yield from (action.text() for action in widget.actions())


def cells_of(model):
    """What the first rows of a table say, with its headers."""
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(top), 20)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield from str(model.index(row, column).data(role) or "").splitlines()


def english_in(root):
    return sorted({text for text in texts_of(root) if text in ENGLISH})


def narrow_in(root):
    """Buttons of tool bars, tabs and headers that have less room than their text needs."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        needed = widget.minimumSizeHint().width()
        if isinstance(widget, QToolButton) and widget.text() and needed > widget.width():
            found.append(widget.text())
        if isinstance(widget, QTableView | QTreeView):
            found += narrow_headers(widget)
    return found


def narrow_headers(view):
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    if not isinstance(header, QHeaderView) or not header.isVisible():
        return []
    model, across = view.model(), Qt.Orientation.Horizontal
    texts = {at: str(model.headerData(at, across) or "") for at in range(header.count())}
    return [
        text
        for at, text in texts.items()
        if not header.isSectionHidden(at)
        and header.fontMetrics().horizontalAdvance(text.strip()) > header.sectionSize(at)
    ]


def letters_of(texts):
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    return {key for key in keys if key and keys.count(key) > 1}


def test_the_review_is_french_and_nothing_in_it_is_cut_off(qtbot, window):
    window.resize(1280, 800)
    for status in [*Status, None]:
        window.review.tabs.show_status(status)
        window.review.table.selectRow(0)
        qtbot.waitUntil(lambda: cut_off(window) == [])
        assert english_in(window) == [], status
        assert narrow_in(window) == [], status


def test_every_dialog_is_french_and_nothing_in_it_is_cut_off(window):
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.show()
        assert english_in(dialog) == [], name
        assert cut_off(dialog) == [], name
        assert narrow_in(dialog) == [], name
        dialog.close()


def test_the_set_up_is_french_and_nothing_in_it_is_cut_off(qtbot, window):
    window.resize(1280, 800)
    window.menus.wizard.trigger()
    for step in Step:
        window.pages.wizard.go_to(step)
        qtbot.waitUntil(lambda: not window.runner.busy)
        qtbot.waitUntil(lambda: cut_off(window) == [])
        assert english_in(window.pages.wizard) == [], step


def test_the_connections_are_french_and_nothing_in_them_is_cut_off(qtbot, window):
    window.open_connections()
    window.pages.connections.connector.began.emit("QuickBooks")
    qtbot.waitUntil(lambda: cut_off(window) == [])
    assert english_in(window.pages.connections) == []


def test_in_a_menu_a_letter_is_one_actions(window):
    for menu in [window.menuBar(), *window.findChildren(QMenu)]:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert letters_of(texts) == set(), texts


def test_on_the_review_a_letter_is_one_buttons(window):
    window.review.filters.text.setText("e")
    for status in Status:
        window.review.tabs.show_status(status)
        for slot in range(window.review.model.rowCount()):
            window.review.table.selectRow(slot)
            buttons = [b.text() for b in window.findChildren(QPushButton) if b.isVisible()]
            texts = [*buttons, *(action.text() for action in window.menuBar().actions())]
            assert letters_of(texts) == set(), texts


def test_amounts_counts_and_days_are_written_as_in_quebec():
    assert say_money(Decimal("-1234567.5"), home="CAD") == "-1\u00a0234\u00a0567,50\u00a0$"
    assert say_money(Decimal("9.99"), "USD", "CAD") == "9,99\u00a0USD"
    assert say_number(12_345) == "12\u00a0345"
    assert say_date(MAY_1) == MAY_1.isoformat()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("485,50", "485.50"),
        (">1\u00a0234,5", ">1234.5"),
        ("100-200", "100-200"),
        ("Nguyen, An", "Nguyen, An"),
        ("1,234,567", "1,234,567"),
    ],
)
def test_an_amount_is_found_as_it_is_typed_there(typed, meant):
    assert read_typed(typed) == meant


def test_where_a_point_comes_before_the_cents_nothing_typed_is_changed():
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Canada))
    assert read_typed("1,234.50 485,5") == "1,234.50 485,5"
