"""Sheets on disk: typed, whole, and with text that can never act."""

import csv
import io
import zipfile
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from support.hostile import HOSTILE

from hardcost_desktop.errors import Cancelled, LocalTrouble, UsageTrouble
from hardcost_desktop.storage import workbook
from hardcost_desktop.storage.replacing import replacing
from hardcost_desktop.storage.spreadsheets import KINDS, write_sheet

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@dataclass
class Table:
    rows: list
    headers: tuple = ("Text", "Amount", "Date")
    title: str = "Ready"
    totals: tuple = ()
    currency: str = "USD"


def read_csv(path):
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def read_part(path, name="xl/worksheets/sheet1.xml"):
    with zipfile.ZipFile(path) as book:
        return ET.fromstring(book.read(name))


def test_csv_is_what_excel_opens_rightly(tmp_path):
    path = tmp_path / "a.csv"
    write_sheet(path, Table([['say "hi", é', Decimal("-1234.5"), date(2026, 5, 1)]]))
    assert path.read_bytes() == (
        b'\xef\xbb\xbfText,Amount,Date\r\n"say ""hi"", \xc3\xa9",-1234.50,2026-05-01\r\n'
    )


def test_fractions_of_a_cent_are_kept(tmp_path):
    write_sheet(tmp_path / "a.csv", Table([["", Decimal("0.12345"), None]]))
    assert read_csv(tmp_path / "a.csv")[1] == ["", "0.12345", ""]


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_text_is_text(tmp_path, kind):
    path = tmp_path / f"a{kind}"
    write_sheet(
        path, Table([[text, Decimal(1), None] for text in HOSTILE], headers=("=1", "b", "c"))
    )
    if kind == ".csv":
        cells = [cell for row in read_csv(path) for cell in row]
        assert len(read_csv(path)) == len(HOSTILE) + 1
        assert not [c for c in cells if c.lstrip()[:1] in {"=", "+", "-", "@", "＝"} and c]
    else:
        root = read_part(path)
        assert not list(root.iter(f"{MAIN}f"))
        assert not list(root.iter(f"{MAIN}hyperlink"))
        cells = ["".join(cell.itertext()) for cell in root.iter(f"{MAIN}is")]
        assert "_x005F_x0041_ ]]> &amp; " in cells
        assert "=cmd|' /C calc'!A0" in cells
    assert not [c for c in cells if set(c) & set("\x00\x07\x1b\x9b\u202e\u2066\ud800\ufffe")]
    assert "'; DROP TABLE rows; --" in cells


def test_a_cell_is_cut_where_excel_ends_it_and_never_within_a_character(tmp_path):
    write_sheet(tmp_path / "a.xlsx", Table([["😀" * 20_000, Decimal(0), None]]))
    (_, _, _, text) = [t.text for t in read_part(tmp_path / "a.xlsx").iter(f"{MAIN}t")]
    assert text == "😀" * (32_767 // 2)


def test_excel_keeps_types_and_totals_stand_apart(tmp_path):
    total = ["Total", Decimal("1325.25"), None]
    rows = [["a", Decimal("1325.25"), date(2026, 5, 1)], ["b", Decimal(0), date(1, 1, 1)]]
    write_sheet(tmp_path / "a.xlsx", Table(rows, totals=(total,), currency="GBP"))
    root = read_part(tmp_path / "a.xlsx")
    cells = {c.get("r"): c for c in root.iter(f"{MAIN}c")}
    assert cells["B2"].get("t") is None
    assert cells["B2"].find(f"{MAIN}v").text == cells["B5"].find(f"{MAIN}v").text == "1325.25"
    assert cells["C2"].find(f"{MAIN}v").text == "46143"
    assert "".join(cells["C3"].itertext()) == "0001-01-01"
    assert root.find(f"{MAIN}autoFilter").get("ref") == "A1:C3"
    formats = {f.get("formatCode") for f in read_part(tmp_path / "a.xlsx", "xl/styles.xml").iter()}
    assert '"£"#,##0.00;-"£"#,##0.00' in formats


def test_several_currencies_share_no_sign(tmp_path):
    write_sheet(tmp_path / "a.xlsx", Table([], currency=""))
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        assert "$" not in book.read("xl/styles.xml").decode()


def test_excel_takes_no_more_rows_than_it_has(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "_MOST_ROWS", 2)
    with pytest.raises(UsageTrouble) as told:
        write_sheet(tmp_path / "a.xlsx", Table([["", Decimal(0), None]]))
    assert told.value.code == "export_rows"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_there_stays_until_the_last_byte(tmp_path, kind):
    path = tmp_path / f"a{kind}"
    path.write_text("before")

    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        write_sheet(path, Table([["x", Decimal(1), None]]), counted=stop)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    for kind in KINDS:
        with pytest.raises(LocalTrouble) as told:
            write_sheet(tmp_path / "no" / f"a{kind}", Table([]))
        assert told.value.code == "file_unwritable"


def test_a_file_open_in_excel_is_named_as_such(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text("open")
    monkeypatch.setattr("hardcost_desktop.storage.replacing._on_windows", lambda: True)
    held = PermissionError(13, "Permission denied")
    held.winerror = 32
    with pytest.raises(LocalTrouble) as told, replacing(path):
        raise held
    assert "Excel" in told.value.details["why"]
    assert path.read_text() == "open"


def test_a_link_is_written_through(tmp_path):
    goal, link = tmp_path / "goal.csv", tmp_path / "link.csv"
    goal.write_text("before")
    link.symlink_to(goal)
    write_sheet(link, Table([]))
    assert link.is_symlink()
    assert "Amount" in goal.read_text()
