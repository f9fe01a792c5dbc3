"""What was read before: a shorter way where it is there, and never in the way."""

import os
import stat
from datetime import UTC, datetime

import pytest

from hardcost_desktop.domain.directory import Contact, Matter, MatterStatus
from hardcost_desktop.services.kept_lists import Kept
from hardcost_desktop.storage.cache import FileCache

NOON = datetime(2026, 6, 30, 12, tzinfo=UTC)
KEPT = Kept("Olive", NOON, NOON, (Contact(7, "Ärzte & Söhne <b>", ("a@example.com",)),))


@pytest.fixture
def cache(tmp_path):
    return FileCache(tmp_path / "cache" / "pair")


def file_of(tmp_path):
    return tmp_path / "cache" / "pair" / "contacts.json"


def test_what_was_kept_comes_back(cache):
    cache.save("contacts", KEPT)
    assert cache.load("contacts", Kept[Contact]) == KEPT
    matters = Kept("Olive", NOON, NOON, (Matter(1, "00001", 7, MatterStatus.CLOSED, "about"),))
    cache.save("matters", matters)
    assert cache.load("matters", Kept[Matter]) == matters


@pytest.mark.parametrize("number", [0, 1, 200, 201, 1_001])
def test_records_come_back_however_many(cache, number):
    contacts = tuple(Contact(one, f"Contact {one}") for one in range(number))
    cache.save("contacts", Kept("Olive", NOON, NOON, contacts))
    assert cache.load("contacts", Kept[Contact]).records == contacts


def test_others_may_go_first_while_lines_are_read(cache):
    cache.write_lines("books", [b"x" * 700] * 2_500)
    pauses = []
    cache.read_lines("books", lambda: pauses.append(True))
    assert len(pauses) >= 3


def test_nothing_is_kept_at_first_and_after_forgetting(cache):
    assert cache.load("contacts", Kept[Contact]) is None
    cache.save("contacts", KEPT)
    cache.forget()
    assert cache.load("contacts", Kept[Contact]) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"{", b"[]", b'{"reader":1}', b'{"reader":"Olive","records":[]}'],
)
def test_a_file_that_is_torn_or_strange_is_as_good_as_none(cache, tmp_path, content):
    cache.save("contacts", KEPT)
    file_of(tmp_path).write_bytes(content)
    assert cache.load("contacts", Kept[Contact]) is None
    cache.save("contacts", KEPT)
    assert cache.load("contacts", Kept[Contact]) == KEPT


def test_a_figure_that_was_altered_on_the_disk_is_no_figure(cache, tmp_path):
    cache.write_lines("books", [b'{"Amount":"100.00"}', b'{"Amount":"7.00"}'])
    assert cache.read_lines("books") == [b'{"Amount":"100.00"}', b'{"Amount":"7.00"}']
    file = tmp_path / "cache" / "pair" / "books.json"
    file.write_bytes(file.read_bytes().replace(b"100.00", b"700.00"))
    assert cache.read_lines("books") is None


def test_what_another_release_kept_is_not_taken(cache, tmp_path):
    cache.save("contacts", KEPT)
    other = FileCache(tmp_path / "cache" / "pair", release="9.9.9")
    assert other.load("contacts", Kept[Contact]) is None


def test_forgetting_leaves_nothing_of_a_writing_that_was_cut_off(cache, tmp_path):
    cache.save("contacts", KEPT)
    left = file_of(tmp_path).with_name(".x1.new")
    left.write_text("Acme")
    cache.forget()
    assert list(left.parent.iterdir()) == []


def test_a_folder_that_cannot_be_is_as_good_as_none(tmp_path):
    (tmp_path / "cache").write_text("a file")
    cache = FileCache(tmp_path / "cache" / "pair")
    cache.save("contacts", KEPT)
    assert cache.load("contacts", Kept[Contact]) is None
    cache.forget()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such bits")
def test_it_belongs_to_its_owner_alone(cache, tmp_path):
    cache.save("contacts", KEPT)
    assert stat.S_IMODE(file_of(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE(file_of(tmp_path).parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("lines", [[], [b""], [b"a", b"", b"b", b""], [b"x" * 700] * 2_500])
def test_lines_come_back_exactly_however_many(cache, lines):
    cache.write_lines("books", lines)
    assert cache.read_lines("books") == lines
