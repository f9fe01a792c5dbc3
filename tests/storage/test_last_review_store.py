"""What a review showed last is kept line by line, and replaced whole or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from hardcost_desktop.errors import Cancelled, LocalTrouble
from hardcost_desktop.storage.last_reviews import LastReviewStore
from hardcost_desktop.storage.paths import Home

LINES = [b'{"version":2}', b'["P1","ready"]', b'["P2","gr\xc3\xbc\xc3\x9fe"]']


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


def stopped():
    yield b"half"
    raise Cancelled


def read(home, name="default"):
    return [line.rstrip(b"\n") for line in LastReviewStore(home).load(name)]


def test_the_lines_come_back_as_they_were_by_firm(home):
    LastReviewStore(home).save("default", iter(LINES))
    assert read(home) == LINES
    assert read(home, "Other firm") == []
    if sys.platform != "win32":
        assert stat.S_IMODE(home.last_review_file("default").stat().st_mode) == 0o600


def test_lines_that_end_in_the_middle_leave_those_before_and_nothing_beside_them(home):
    store = LastReviewStore(home)
    store.save("default", LINES)
    with pytest.raises(Cancelled):
        store.save("default", stopped())
    assert read(home) == LINES
    file = home.last_review_file("default")
    assert list(file.parent.iterdir()) == [file]


def test_what_was_kept_can_be_erased_also_where_there_is_nothing(home):
    store = LastReviewStore(home)
    store.save("default", LINES)
    store.erase("default")
    store.erase("default")
    assert read(home) == []


def test_erasing_takes_what_a_writing_that_was_killed_left_and_nothing_else(home):
    file = home.last_review_file("default")
    LastReviewStore(home).save("default", LINES)
    half = file.with_name(f".{file.name}.x1y2.new")
    other = file.with_name(".profile.json.x1y2.new")
    for each in (half, other):
        each.write_bytes(b"half")
    LastReviewStore(home).erase("default")
    assert list(file.parent.iterdir()) == [other]


def test_a_writing_that_is_killed_leaves_what_erasing_takes(home, monkeypatch):
    store = LastReviewStore(home)
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)  # as where the process is gone
    with pytest.raises(Cancelled):
        store.save("default", stopped())
    monkeypatch.undo()
    folder = home.last_review_file("default").parent
    assert len(list(folder.iterdir())) == 1
    store.erase("default")
    assert list(folder.iterdir()) == []


def test_a_disk_that_says_no_is_told(home):
    home.last_review_file("default").mkdir(parents=True)
    store = LastReviewStore(home)
    with pytest.raises(LocalTrouble):
        list(store.load("default"))
    with pytest.raises(LocalTrouble):
        store.save("default", LINES)
    with pytest.raises(LocalTrouble):
        store.erase("default")
