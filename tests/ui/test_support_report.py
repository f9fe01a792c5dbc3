"""The support report in the window: made beside it, shown file by file, saved only when a person says so."""

import zipfile

import pytest
from PySide6.QtCore import Qt
from support.office import support_sources

from hardcost_desktop.services.support.report import Log, Supporting
from hardcost_desktop.ui.export.save_dialog import SaveDialog


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


@pytest.fixture
def dialog(qtbot, window):
    window.menus.support.trigger()
    dialog = window.help_desk.support.dialog
    settle(qtbot, window)
    yield dialog
    dialog.reject()


def names(dialog):
    return [dialog.files.item(row).text() for row in range(dialog.files.count())]


def test_each_file_is_shown_before_anything_is_saved(dialog):
    assert names(dialog) == [
        "about.txt",
        "program.txt",
        "firm.txt",
        "settings.txt",
        "health.txt",
        "ledger.txt",
        "hardcost-desktop.log",
    ]
    assert "It leaves out" in dialog.text.toPlainText()
    dialog.files.setCurrentRow(4)
    assert "QuickBooks plan" in dialog.text.toPlainText()
    assert dialog.text.isReadOnly()
    assert dialog.save.isEnabled()


def test_what_is_saved_is_what_was_shown(qtbot, window, dialog, tmp_path):
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    asking = dialog.findChild(SaveDialog)
    assert asking.selectedFiles()[0].endswith(".zip")
    path = tmp_path / "report.zip"
    asking.path_chosen.emit(path)
    asking.reject()
    settle(qtbot, window)
    with zipfile.ZipFile(path) as archive:
        saved = {name: archive.read(name).decode() for name in archive.namelist()}
    assert saved == {page.name: page.text for page in dialog.pages}
    assert str(path) in dialog.message.message.text


def test_a_file_that_cannot_be_written_is_told(qtbot, window, dialog, tmp_path):
    window.help_desk.support._save(tmp_path / "nowhere" / "report.zip")
    settle(qtbot, window)
    assert "cannot be written" in dialog.message.message.title
    assert dialog.save.isEnabled()


def test_names_and_texts_of_costs_come_only_with_a_tick(qtbot, window, dialog):
    assert not any("FedEx" in page.text for page in dialog.pages)
    dialog.costs.click()
    settle(qtbot, window)
    costs = next(page for page in dialog.pages if page.name == "costs.csv")
    assert "FedEx" in costs.text
    dialog.costs.click()
    settle(qtbot, window)
    assert "costs.csv" not in names(dialog)


def test_it_can_be_stopped_and_begun_again(qtbot, window, program, gate, monkeypatch):
    def findings():
        gate.wait()
        return iter(())

    slow = Supporting(support_sources(program.office, findings=findings), program.office.clock)
    monkeypatch.setattr(program, "supporting", lambda _: slow)
    window.menus.support.trigger()
    dialog = window.help_desk.support.dialog
    qtbot.waitUntil(gate.reached.is_set)
    assert dialog.stop.isVisible()
    assert not dialog.save.isEnabled()
    dialog.stop.click()
    gate.opened.set()
    settle(qtbot, window)
    assert not dialog.stop.isVisible()
    assert dialog.pages == ()
    assert not dialog.save.isEnabled()
    dialog.again.click()
    settle(qtbot, window)
    assert dialog.save.isEnabled()
    dialog.reject()


def test_closing_it_while_it_is_made_stops_it(qtbot, window, program, gate, monkeypatch):
    slow = Supporting(
        support_sources(program.office, findings=lambda: iter([gate.wait()])), program.office.clock
    )
    monkeypatch.setattr(program, "supporting", lambda _: slow)
    window.menus.support.trigger()
    qtbot.waitUntil(gate.reached.is_set)
    window.help_desk.support.dialog.reject()
    gate.opened.set()
    settle(qtbot, window)
    assert window.help_desk.support.dialog is None


def test_a_long_file_is_shown_in_part(qtbot, window, program, monkeypatch):
    line = "2026-05-20T12:00:00.000Z INFO hardcost_desktop.x began"
    long = Supporting(
        support_sources(program.office, logs=lambda: [Log("long.log", [line] * 50_000)]),
        program.office.clock,
    )
    monkeypatch.setattr(program, "supporting", lambda _: long)
    window.menus.support.trigger()
    dialog = window.help_desk.support.dialog
    settle(qtbot, window)
    dialog.files.setCurrentRow(dialog.files.count() - 1)
    assert "(older lines, left out: 46,000)" in dialog.text.toPlainText()
    assert dialog.text.document().blockCount() == 4_001
    assert dialog.text.toPlainText().endswith("(further lines, in the file: 1)")
    dialog.reject()
