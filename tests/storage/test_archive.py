"""A zip file is written whole or not at all."""

from dataclasses import dataclass
from zipfile import ZipFile

import pytest

from hardcost_desktop.errors import LocalTrouble, UsageTrouble
from hardcost_desktop.storage.archive import write_archive


@dataclass
class Text:
    name: str
    text: str


def test_every_text_is_a_file(tmp_path):
    path = tmp_path / "report.zip"
    path.write_bytes(b"an older one")
    write_archive(path, [Text("a.txt", "é\ud800"), Text("b.txt", "")])
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["a.txt", "b.txt"]
        assert archive.read("a.txt").decode() == "é\\ud800"


def test_another_ending_is_refused_and_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UsageTrouble, match="support_kind"):
        write_archive(tmp_path / "report.txt", [])
    with pytest.raises(LocalTrouble, match="file_unwritable"):
        write_archive(tmp_path / "nowhere" / "report.zip", [Text("a", "b")])
    assert list(tmp_path.iterdir()) == []
