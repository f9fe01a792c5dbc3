"""Whatever is typed into QuickBooks or Clio, it is shown, spoken, written and logged as text, and does nothing."""

import logging
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel
from support.builders import COSTS, MAY_1, World, check, expense, hard_cost, line, matter
from support.fakes import CLIO, PROFILE, QUICKBOOKS
from support.hostile import HOSTILE
from support.office import open_office

from hardcost_desktop.cli.output import plain, say_aside
from hardcost_desktop.cli.review_table import say_result, say_review
from hardcost_desktop.domain.books import Account, Customer
from hardcost_desktop.domain.directory import Contact, User
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.services.import_result import Failed, Imported, ImportResult
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.storage.logs import start_log
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.ui.decide.choices import contact_choices, matter_choices
from hardcost_desktop.ui.export.desk import _review_content, _saving
from hardcost_desktop.ui.export.pdf import paper_layout
from hardcost_desktop.ui.widgets.message_bar import Message
from hardcost_desktop.ui.words import as_tooltip, lines_kept, one_line

UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
"""What no text on a screen may hold; isolates are set by the program itself, in pairs."""


def hostile_world() -> World:
    """One cost for each hostile text, which stands in every field that comes from outside."""
    costs, customers, contacts, matters = [], [], [], [matter()]
    for n, text in enumerate(HOSTILE, 1):
        who = str(1000 + n)
        kind = check if n % 2 else expense
        row = line("1", f"{n}.00", description=text, customer_id=who, customer_name=text)
        more = line("2", "1.50", description=text, customer_id=who, account_name=text)
        costs.append(
            kind(row, more, id=str(n), payee=text, number=text, memo=text, bank_account=text)
        )
        customers.append(Customer(who, text, text))
        contacts.append(Contact(n, text))
        matters += [
            matter(2 * n, number=text, description=text, client_id=n),
            matter(2 * n + 1, number=text, description=text, client_id=n),
        ][: n % 3]
    return World(
        transactions=tuple(costs),
        customers=tuple(customers),
        contacts=tuple(contacts),
        matters=tuple(matters),
        accounts=(Account(COSTS, HOSTILE[0], HOSTILE[0]),),
        users=(User(1, HOSTILE[1], account_owner=True),),
        hard_costs=(hard_cost(note=HOSTILE[0], reference=HOSTILE[4]),),
        settings=ImportSettings(start_date=MAY_1, account_ids=(COSTS,)),
    )


@pytest.fixture
def office(tmp_path):
    with open_office(tmp_path, hostile_world()) as opened:
        yield opened


@pytest.fixture
def hostile_window(program, open_window):
    name = HOSTILE[0] + HOSTILE[16]
    program.profiles.save(
        replace(
            PROFILE,
            clio=replace(CLIO, account_name=name),
            quickbooks=replace(QUICKBOOKS, company_name=name),
        )
    )
    window = open_window()
    window.review.tabs.show_status(None)
    return window


def assert_harmless(text: str) -> None:
    assert not UNSEEN.search(text), ascii(text)


def assert_labels_are_plain(widget) -> None:
    for label in widget.findChildren(QLabel):
        if label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()[:60]
            assert_harmless(label.text())
    for box in widget.findChildren(QComboBox):
        for at in range(box.count()):
            assert_harmless(box.itemText(at))
    for every in [widget, *widget.findChildren(QAbstractButton)]:
        assert_harmless(every.accessibleName())


# Helpers ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE)
def test_helpers_leave_nothing_that_acts(text):
    for told in (one_line(text), lines_kept(text), plain(text)):
        assert not UNSEEN.search(told.replace("\n", ""))
    assert "\n" not in one_line(text)
    tooltip = as_tooltip(text)
    assert "<" not in tooltip.removeprefix("<p style='white-space: pre-wrap'>").removesuffix("</p>")


def test_piled_up_marks_cover_no_other_line():
    assert len(one_line("Z" + "\u0335" * 500)) < 10
    assert one_line("Việt Nam שָׁלוֹם") == "Việt Nam שָׁלוֹם"


# The window ------------------------------------------------------------------------------------------------


def test_every_cell_is_text_in_all_its_roles(hostile_window):
    model = hostile_window.review.model
    assert model.rowCount() == len(hostile_window.session.reading.review.plan.rows)
    roles = Qt.ItemDataRole
    for n in range(model.rowCount()):
        for column in range(model.columnCount()):
            cell = model.index(n, column)
            for role in (roles.DisplayRole, roles.AccessibleTextRole):
                assert_harmless(cell.data(role) or "")
            tooltip = cell.data(roles.ToolTipRole) or ""
            assert_harmless(tooltip)
            assert not re.search(r"<(?!/?p\b)", tooltip), tooltip


def test_every_row_can_be_looked_at(hostile_window):
    table, model = hostile_window.review.table, hostile_window.review.model
    for n in range(model.rowCount()):
        table.selectRow(n)
        assert_labels_are_plain(hostile_window)
        for widget in hostile_window.findChildren(QLabel):
            assert "<img" not in widget.toolTip()


def test_names_of_firms_are_text_in_title_and_menu(hostile_window):
    assert_harmless(hostile_window.windowTitle())
    hostile_window.firms.fill()
    titles = [action.text() for action in hostile_window.firms.actions()]
    assert any("R&&D &&File" in title for title in titles)
    hostile_window.grab()


def test_choices_are_text(hostile_window):
    review = hostile_window.session.reading.review
    rows = review.plan.rows
    for choice in (*matter_choices(rows, review.directory), *contact_choices(rows[0], review)):
        assert_harmless(choice.text)


def test_what_a_service_says_is_text(hostile_window):
    for text in HOSTILE:
        error = RefusedByService("clio_refused", message=text, status=text)
        hostile_window.message.show_message(Message.of(error))
        assert_labels_are_plain(hostile_window.message)


def test_the_result_of_an_import_is_text(qtbot, hostile_window, office):
    def refuse(clio, draft):
        if len(clio.sent) % 2:
            raise RefusedByService("clio_refused", message=draft.note, status=422)
        return clio.keep(draft)

    office.clio.script = refuse
    hostile_window.menus.import_.trigger()
    qtbot.waitUntil(lambda: not hostile_window.runner.busy)
    result = hostile_window.review.result
    assert_labels_are_plain(result)
    result._copy()
    told = QApplication.clipboard().text().replace("\t", "")
    assert_harmless(told)


def test_questions_are_plain():
    for path in Path("hardcost_desktop/ui").rglob("*.py"):
        text = path.read_text("utf-8")
        made = len(re.findall(r"QMessageBox\(", text))
        assert made == text.count("setTextFormat(Qt.TextFormat.PlainText)") - text.count(
            "self.setTextFormat(Qt.TextFormat.PlainText)"
        ), path
        assert not re.search(r"QMessageBox\.(question|warning|information|critical|about)\(", text)


# Files, terminal, log --------------------------------------------------------------------------------------


def test_it_can_be_saved_as_pdf(hostile_window, tmp_path):
    view = hostile_window.exports.shown
    path = tmp_path / "hostile.pdf"
    _saving(path, _review_content(view), paper_layout(letter=True))(ignore, Cancel())
    pages = len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))
    assert 1 < pages < 12


def test_the_terminal_is_sent_no_escapes(office, capsys):
    review = office.review()
    say_review(review)
    failed = [Failed("P1.c1", "clio_refused", text) for text in HOSTILE]
    for text in HOSTILE:
        say_aside(f"A warning that names {text}")
    say_result(ImportResult(1, [Imported("P2.c1", 7, review.plan.rows[0].amount)], failed))
    told = capsys.readouterr()
    for text in (told.out + told.err).split("\n"):
        assert_harmless(text)
        assert not set(text) & set("\u2066\u2067\u2068\u2069")


def test_the_log_has_one_line_a_record(tmp_path, monkeypatch):
    program = logging.getLogger("hardcost_desktop")
    # reports of tests cannot carry half characters
    monkeypatch.setattr(program, "propagate", False)
    home = Home(tmp_path)
    home.log_file.parent.mkdir()
    log = start_log(home)
    try:
        for text in HOSTILE:
            logging.getLogger("hardcost_desktop.test").info("payee %s", text)
    finally:
        log.close()
    lines = home.log_file.read_text("utf-8").split("\n")
    assert len(lines) == len(HOSTILE) + 1
    for text in lines:
        assert_harmless(text)
