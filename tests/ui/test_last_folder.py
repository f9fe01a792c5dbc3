"""Files go where they went the last time, whatever lies between."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.ui.export.last_folder import LastFolder
from hardcost_desktop.ui.export.save_dialog import SaveDialog, documents


def offered(window):
    window.menus.export.trigger()
    dialog = next(d for d in window.findChildren(SaveDialog) if d.isVisible())
    assert isinstance(dialog, QFileDialog)
    folder = Path(dialog.directory().absolutePath())
    dialog.reject()
    return folder


def test_it_is_offered_after_a_restart_while_it_is_there(open_window, program, tmp_path):
    folder = tmp_path / "Month end \udce9"  # a name that is no UTF-8, as Linux allows
    folder.mkdir()
    LastFolder(program.folders, "default").note(folder)
    assert LastFolder(program.folders, "default").path == folder
    assert LastFolder(program.folders, "other firm").path is None
    LastFolder(program.folders, "default").note(tmp_path)
    assert offered(open_window()) == tmp_path


def test_what_is_gone_or_cannot_be_understood_is_left_out(open_window, program, tmp_path):
    for kept in ("nonsense", "[]", '{"folder": 5}', '{"folder": "here"}'):
        program.folders.save("default", kept)
        assert LastFolder(program.folders, "default").path is None
    LastFolder(program.folders, "default").note(tmp_path / "gone")
    assert offered(open_window()) == documents()


class FullDisk:
    def load(self, name):
        raise LocalTrouble("file_unreadable", path="x", why="y")

    def save(self, name, text):
        raise LocalTrouble("file_unwritable", path="x", why="y")


@pytest.mark.parametrize("kept", [None, FullDisk()])
def test_without_a_disk_it_is_remembered_as_long_as_the_window(tmp_path, kept):
    last = LastFolder(kept, "default")
    assert last.path is None
    last.note(tmp_path)
    assert last.path == tmp_path
