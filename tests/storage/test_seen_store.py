"""What was seen is kept beside the profile, and what cannot be understood is as good as nothing."""

import stat
import sys

import pytest

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.seen import Seen
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.seen import SeenStore

SEEN = Seen(Pair("9130", "us", 7), ("P1.c2",), ("P3.l1",), ("import_off",), "clio_sign_in_lost")


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


def test_what_was_kept_comes_back_and_can_be_erased(home):
    store = SeenStore(home)
    assert store.load("default") is None
    store.save("default", SEEN)
    assert SeenStore(home).load("default") == SEEN
    store.erase("default")
    store.erase("default")
    assert store.load("default") is None


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"version":99,"seen":{}}'])
def test_a_damaged_file_or_one_of_another_version_is_none(home, content):
    store = SeenStore(home)
    store.save("default", SEEN)
    home.seen_file("default").write_bytes(content)
    assert store.load("default") is None


def test_a_file_of_a_newer_form_is_none(home):
    store = SeenStore(home)
    store.save("default", SEEN)
    path = home.seen_file("default")
    path.write_text(path.read_text().replace('"version":1', '"version":2'))
    assert store.load("default") is None


def test_a_file_that_cannot_be_read_is_told(home):
    home.seen_file("default").mkdir(parents=True)
    with pytest.raises(LocalTrouble, match="file_unreadable"):
        SeenStore(home).load("default")


@pytest.mark.skipif(sys.platform == "win32", reason="no such bits there")
def test_it_is_for_its_owner_alone(home):
    SeenStore(home).save("default", SEEN)
    assert stat.S_IMODE(home.seen_file("default").stat().st_mode) == 0o600
