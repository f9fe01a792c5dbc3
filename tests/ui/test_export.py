"""Saving and printing what is shown, as a person does it."""

import csv
import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from hardcost_desktop.ui.export.desk import _review_content
from hardcost_desktop.ui.export.names import suggest_name
from hardcost_desktop.ui.export.pdf import paper_layout
from hardcost_desktop.ui.export.print_run import chosen_pages
from hardcost_desktop.ui.export.progress_dialog import ProgressDialog
from hardcost_desktop.ui.export.report import review_report
from hardcost_desktop.ui.export.save_dialog import SaveDialog
from hardcost_desktop.ui.export.sheets import shown_sheet
from hardcost_desktop.ui.export.view import paper_is_letter
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.widgets.message_bar import Help

MONEY = Column.AMOUNT


@pytest.fixture
def save(qtbot, window):
    """Answers the dialog that an action opens, and waits for the file."""

    def save_(begin, path: Path, kind: str = ""):
        begin()
        dialog = window.findChild(SaveDialog)
        assert dialog.isVisible()
        suggested = Path(dialog.selectedFiles()[0]).name
        dialog.setDirectory(str(path.parent))
        if kind:
            dialog.selectNameFilter(next(f for f in dialog.nameFilters() if kind in f))
            dialog.filterSelected.emit(dialog.selectedNameFilter())
        dialog.selectFile(path.name)
        dialog.accept()
        qtbot.waitUntil(lambda: not window.runner.busy)
        qtbot.waitUntil(lambda: window.message.message is not None)
        return suggested

    return save_


def read_csv(path):
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def read_excel(path, sheet=1):
    with zipfile.ZipFile(path) as book:
        root = ET.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))
    space = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    assert not root.findall(".//x:f", space), "a formula"
    cells = [
        ["".join(c.itertext()) for c in row.findall("x:c", space)]
        for row in root.findall(".//x:row", space)
    ]
    return cells, root, space


# Spreadsheets ----------------------------------------------------------------------------------------------


def test_ctrl_e_saves_what_is_shown_as_it_is_shown(qtbot, window, save, tmp_path):
    window.review.table.sortByColumn(MONEY, Qt.SortOrder.DescendingOrder)
    window.review.model.tick([window.review.model.row_at(0)], ticked=False)
    columns = window.review.table.columns
    columns.apply(replace(columns.layout_kept, chosen={Column.PAYEE: False}))
    path = tmp_path / "costs.csv"
    name = save(
        lambda: qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier), path
    )
    assert re.fullmatch(r"Harbor & Lowe – hard costs – Ready – 2026-05-\d\d\.xlsx", name)
    head, *rows, total = read_csv(path)
    assert "Payee" not in head
    amounts = [row[head.index("Amount")] for row in rows]
    assert amounts == ["1200.00", "100.25", "25.00"]
    assert [row[0] for row in rows] == ["", "Yes", "Yes"]
    assert [row[head.index("Date")] for row in rows] == ["2026-05-01"] * 3
    assert total[0] == "Total"
    assert Decimal(total[head.index("Amount")]) == window.review.model.shown_tally.total.amount
    assert b"\r\n" in path.read_bytes()
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_tab_and_filter_narrow_what_is_saved(qtbot, window, save, tmp_path):
    window.review.tabs.show_status(None)
    qtbot.keyClicks(window.review.filter, "parking")
    save(window.menus.export.trigger, tmp_path / "one.csv")
    head, row, _ = read_csv(tmp_path / "one.csv")
    assert row[head.index("Payee")] == "Parking"
    assert window.message.message.title == "Saved 1 row"
    assert str(tmp_path / "one.csv") in window.message.message.text


def test_excel_gets_numbers_dates_a_fixed_header_a_filter_and_the_lines(window, save, tmp_path):
    path = tmp_path / "costs.xlsx"
    save(window.menus.export.trigger, path, "Excel")
    (head, *rows, total), root, space = read_excel(path)
    amounts = [Decimal(row[head.index("Amount")]) for row in rows]
    assert sum(amounts) == Decimal(total[head.index("Amount")]) == Decimal("1325.25")
    assert root.find(".//x:pane[@state='frozen']", space) is not None
    assert root.find(".//x:autoFilter", space).get("ref").endswith("4")
    with zipfile.ZipFile(path) as book:
        assert "&quot;$&quot;#,##0.00" in book.read("xl/styles.xml").decode()
        assert 'name="Lines"' in book.read("xl/workbook.xml").decode()
    lines = read_excel(path, 2)[0]
    assert [row[lines[0].index("Amount")] for row in lines[1:]] == ["60.00", "40.25"]


def test_another_kind_in_the_dialog_is_another_ending(window, save, tmp_path):
    window.menus.export.trigger()
    dialog = window.findChild(SaveDialog)
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.selectedFiles()[0].endswith(".csv")
    dialog.reject()


def test_the_last_folder_is_offered_again(window, save, tmp_path):
    save(window.menus.export.trigger, tmp_path / "a.csv")
    window.menus.export.trigger()
    dialog = next(d for d in window.findChildren(SaveDialog) if d.isVisible())
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.reject()


def test_a_file_that_cannot_be_written_is_told_and_kept(qtbot, window, monkeypatch, tmp_path):
    path = tmp_path / "taken.csv"
    path.mkdir()
    window.exports.desk._save(path, *_content(window))
    qtbot.waitUntil(lambda: window.message.message is not None)
    assert window.message.message.title == "The file cannot be written"
    assert path.is_dir()
    assert not list(tmp_path.glob(".*.new"))


def _content(window):
    return [_review_content(window.exports.shown)]


def test_the_folder_can_be_shown(qtbot, window, save, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "hardcost_desktop.ui.export.review_exports.QDesktopServices.openUrl", opened.append
    )
    save(window.menus.export.trigger, tmp_path / "a.csv")
    assert window.message.message.help is Help.FOLDER
    qtbot.mouseClick(window.message._help, Qt.MouseButton.LeftButton)
    assert opened[0].toLocalFile() == str(tmp_path)


def test_a_cancel_leaves_no_file(qtbot, window, tmp_path, gate, monkeypatch):
    def slow(*_):
        gate.wait()
        return shown_sheet(*_)

    monkeypatch.setattr("hardcost_desktop.ui.export.desk.shown_sheet", slow)
    window.exports.desk._save(tmp_path / "a.csv", *_content(window))
    dialog = window.findChild(ProgressDialog)
    qtbot.waitUntil(dialog.isVisible)
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    gate.opened.set()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert not [*tmp_path.glob("a.csv"), *tmp_path.glob(".*.new")]
    assert window.message.message is None


def test_nothing_can_be_saved_while_the_review_changes(qtbot, window, office, gate):
    office.clio.on_reading = gate.wait
    window.menus.refresh.trigger()
    qtbot.waitUntil(gate.reached.is_set)
    assert not window.menus.export.isEnabled()
    gate.opened.set()
    qtbot.waitUntil(window.menus.export.isEnabled)


# Paper -----------------------------------------------------------------------------------------------------


def pages_of(path):
    return len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))


def test_a_pdf_is_made_of_what_is_shown(window, save, tmp_path):
    path = tmp_path / "costs.pdf"
    save(window.menus.pdf.trigger, path)
    assert path.read_bytes().startswith(b"%PDF")
    assert pages_of(path) == 1
    assert window.message.message.title == "Saved 3 rows"


def test_the_report_names_firm_account_start_reading_place_and_filter(qtbot, window):
    qtbot.keyClicks(window.review.filter, "fedex")
    report = review_report(window.exports.shown)
    told = "\n".join([report.title, *report.facts])
    for part in ("Harbor & Lowe", "Reimbursable Expenses", "5/1/2026", "Ready: 1 row,", "fedex"):
        assert part in told
    assert report.total == "Total of 1 row: $25.00"


def print_to(window, path, begin=None):
    def ask(_window, chosen):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(path))
        printer.setPageLayout(paper_layout(letter=True))
        chosen(printer)

    window.exports.desk.ask_printer = ask
    (begin or window.menus.print_.trigger)()


def test_ctrl_p_prints_what_is_shown(qtbot, window, tmp_path):
    print_to(window, tmp_path / "printed.pdf")
    qtbot.waitUntil(lambda: window.message.message is not None)
    assert window.message.message.title == "Printed"
    assert pages_of(tmp_path / "printed.pdf") == 1


@pytest.mark.parametrize(("answer", "printed"), [("Cancel", False), ("Print 1 pages", True)])
def test_many_pages_are_asked_about(qtbot, window, tmp_path, monkeypatch, answer, printed):
    monkeypatch.setattr("hardcost_desktop.ui.export.print_run._MANY", 0)

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if b.text().replace("&", "") == answer).click()

    QTimer.singleShot(300, press)
    print_to(window, tmp_path / "printed.pdf")
    qtbot.waitUntil(lambda: not window.runner.busy)
    qtbot.waitUntil(lambda: (tmp_path / "printed.pdf").exists() is printed)


def test_only_the_pages_asked_for_are_printed(qapp):
    printer = QPrinter()
    assert chosen_pages(printer, 9) == range(9)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 30)
    assert chosen_pages(printer, 9) == range(1, 9)


def test_paper_is_that_of_the_country():
    assert paper_is_letter()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert not paper_is_letter()
    assert paper_layout(letter=False).pageSize().id() is QPageSize.PageSizeId.A4


# The result of an import -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["PDF", "Excel", "CSV"])
def test_the_result_of_an_import_can_be_saved(qtbot, window, save, tmp_path, kind):
    window.menus.import_.trigger()
    qtbot.waitUntil(lambda: not window.runner.busy)
    path = tmp_path / f"result.{ {'PDF': 'pdf', 'Excel': 'xlsx', 'CSV': 'csv'}[kind] }"
    name = save(window.review.result.save.click, path, kind)
    assert "import 1" in name
    if kind == "CSV":
        head, *rows, total = read_csv(path)
        assert [row[0] for row in rows] == ["Imported"] * 3
        assert total[head.index("Amount")] == "1325.25"
        assert rows[0][head.index("Clio entry")] == "7000"
    assert path.stat().st_size > 100


def test_the_result_of_an_import_can_be_printed(qtbot, window, tmp_path):
    assert not window.review.result.print.isVisible()
    window.menus.import_.trigger()
    qtbot.waitUntil(lambda: not window.runner.busy)
    print_to(window, tmp_path / "report.pdf", window.review.result.print.click)
    qtbot.waitUntil(lambda: window.message.message is not None)
    assert window.message.message.title == "Printed"
    assert pages_of(tmp_path / "report.pdf") == 1


# Names -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("firm", "named"),
    [
        ("Harbor & Lowe", "Harbor & Lowe"),
        ("../../etc/passwd", "etc passwd"),
        ('a<b>:"c|d?*', "a b c d"),
        ("NUL", "NUL_"),
        ("con.txt", "con.txt_"),
        ("\u202egpj.exe\n", "gpj.exe"),
        ("...", ""),
        ("é" * 400, "é" * 60),
    ],
)
def test_names_are_safe_everywhere(firm, named):
    name = suggest_name(firm, "x", day=date(2026, 11, 22), ending=".csv")
    assert name == (f"{named} – " if named else "") + "x – 2026-11-22.csv"
